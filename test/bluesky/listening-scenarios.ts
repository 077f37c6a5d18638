import assert from 'node:assert/strict';
import { keyOf } from '../../shared/channels/bluesky/record-key.ts';
import { ChannelError } from '../../shared/core/delivery/channel-error.ts';
import { type Ref, refOf, type Town } from './town.ts';

/**
 * What must hold wherever readers are heard. `npm test` runs these against the server of these tests, `npm run
 * test:bluesky` against a real server with the real app behind it.
 */
export type ListeningScenario = { readonly name: string; readonly run: (town: Town) => Promise<void> };

/** As `hear.ts` asks. */
const PAGE = 50;

const answering = (ref: Ref): { root: Ref; parent: Ref } => ({ root: ref, parent: ref });

export const LISTENING_SCENARIOS: readonly ListeningScenario[] = [
  {
    name: 'every reply is heard once, over several pages',
    async run(town) {
      const post = await town.post('Ask us.');
      const { cursor } = await town.hear();
      const reader = await town.reader('ada');
      const said: string[] = [];
      for (let n = 0; n < PAGE + 5; n += 1)
        said.push((await reader.say({ text: `Question ${n}`, reply: answering(post) })).uri);
      const heard = await town.hear(cursor);
      assert.deepEqual(heard.comments.map(({ remoteId }) => remoteId).sort(), said.sort());
      assert.deepEqual((await town.hear(heard.cursor)).comments, []);
    },
  },
  {
    name: 'replies, answers to replies, mentions and quotes are heard, likes are not',
    async run(town) {
      const post = await town.post('The reading room is open again.');
      const { cursor } = await town.hear();
      const [ada, ben] = [await town.reader('ada'), await town.reader('ben')];
      const question = await ada.say({ text: 'Today?', reply: answering(post) });
      // People answer what the app shows them.
      await town.settle();
      const below = await ben.say({ text: 'I ask too.', reply: { root: post, parent: question } });
      const name = `@${town.library.handle}`;
      const mention = await ben.say({
        text: `${name} where are you?`,
        facets: [
          {
            index: { byteStart: 0, byteEnd: name.length },
            features: [{ $type: 'app.bsky.richtext.facet#mention', did: town.library.did }],
          },
        ],
      });
      const quote = await ben.say({ text: 'Look.', embed: { $type: 'app.bsky.embed.record', record: post } });
      const like = { $type: 'app.bsky.feed.like', subject: post, createdAt: new Date().toISOString() };
      await ben.call('com.atproto.repo.putRecord', {
        repo: ben.did,
        collection: like.$type,
        rkey: keyOf(ben.handle),
        record: like,
      });
      const { comments } = await town.hear(cursor);
      const found = comments
        .map(({ remoteId, parent, root }) => ({ remoteId, parent, root }))
        .sort((one, other) => one.remoteId.localeCompare(other.remoteId));
      assert.deepEqual(
        found,
        [
          { remoteId: question.uri, parent: post.uri, root: post.uri },
          { remoteId: below.uri, parent: question.uri, root: post.uri },
          { remoteId: mention.uri, parent: undefined, root: undefined },
          { remoteId: quote.uri, parent: post.uri, root: undefined },
        ].sort((one, other) => one.remoteId.localeCompare(other.remoteId)),
      );
      const heard = comments.find(({ remoteId }) => remoteId === question.uri);
      assert.deepEqual(
        [heard?.text, heard?.author.id, heard?.author.handle, heard?.isOwn],
        ['Today?', ada.did, `@${ada.handle}`, false],
      );
    },
  },
  {
    name: 'a reply is hidden from readers, read back as hidden, and shown again; who may reply stays as it was',
    async run(town) {
      const post = await town.post('Ask us.');
      const { cursor } = await town.hear();
      const [ada, ben] = [await town.reader('ada'), await town.reader('ben')];
      const spam = await ada.say({ text: 'Cheap essays!', reply: answering(post) });
      const thanks = await ben.say({ text: 'Thank you.', reply: answering(post) });
      const { comments } = await town.hear(cursor);
      const heard = comments.find(({ remoteId }) => remoteId === spam.uri);
      assert.ok(heard);
      const place = { repo: town.library.did, collection: 'app.bsky.feed.threadgate' };
      const rkey = post.uri.split('/').at(-1) ?? '';
      const rules = [{ $type: 'app.bsky.feed.threadgate#mentionRule' }];
      await town.library.call('com.atproto.repo.putRecord', {
        ...place,
        rkey,
        record: {
          $type: place.collection,
          post: post.uri,
          allow: rules,
          createdAt: new Date().toISOString(),
        },
      });
      const look = async () => {
        await town.settle();
        const seen = await town.listening.look(town.world.account, [spam.uri, thanks.uri]);
        return [seen.get(spam.uri)?.isHidden, seen.get(thanks.uri)?.isHidden];
      };
      assert.deepEqual(await look(), [false, false]);
      assert.deepEqual([...(await ben.thread(post))].sort(), [spam.uri, thanks.uri].sort());
      await town.listening.act(town.world.account, refOf(heard), 'hide');
      await town.listening.act(town.world.account, refOf(heard), 'hide');
      assert.deepEqual(await look(), [true, false]);
      assert.deepEqual(await ben.thread(post), [thanks.uri]);
      await town.listening.act(town.world.account, refOf(heard), 'unhide');
      await town.listening.act(town.world.account, refOf(heard), 'unhide');
      assert.deepEqual(await look(), [false, false]);
      assert.deepEqual([...(await ben.thread(post))].sort(), [spam.uri, thanks.uri].sort());
      const gate = await town.library.call('com.atproto.repo.getRecord', undefined, { ...place, rkey });
      assert.deepEqual(JSON.parse(JSON.stringify(gate)).value.allow, rules);
    },
  },
  {
    name: 'a gate is made where there is none, and leaves replying to everybody',
    async run(town) {
      const post = await town.post('Ask us.');
      const { cursor } = await town.hear();
      const [ada, ben] = [await town.reader('ada'), await town.reader('ben')];
      await ada.say({ text: 'Cheap essays!', reply: answering(post) });
      const [heard] = (await town.hear(cursor)).comments;
      assert.ok(heard);
      await town.listening.act(town.world.account, refOf(heard), 'hide');
      await town.settle();
      const thanks = await ben.say({ text: 'Thank you.', reply: answering(post) });
      await town.settle();
      assert.deepEqual(await ben.thread(post), [thanks.uri]);
    },
  },
  {
    name: 'a reply under somebody else’s post cannot be hidden, and that is said',
    async run(town) {
      const ada = await town.reader('ada');
      const theirs = await ada.say({ text: 'My own post.' });
      const reply = { remoteId: theirs.uri, root: theirs.uri, authorId: ada.did };
      for (const comment of [reply, { remoteId: theirs.uri, authorId: ada.did }])
        await assert.rejects(town.listening.act(town.world.account, comment, 'hide'), (error) => {
          assert.ok(error instanceof ChannelError);
          assert.equal(error.outcome, 'refused');
          assert.match(error.message, /only replies under posts of the account itself/);
          return true;
        });
    },
  },
  {
    name: 'an answer names what it answers and what the conversation began with, once',
    async run(town) {
      const post = await town.post('Ask us.');
      const { cursor } = await town.hear();
      const [ada, ben] = [await town.reader('ada'), await town.reader('ben')];
      const question = await ada.say({ text: 'Today?', reply: answering(post) });
      await town.settle();
      const below = await ben.say({ text: 'I ask too.', reply: { root: post, parent: question } });
      const { comments } = await town.hear(cursor);
      const heard = comments.find(({ remoteId }) => remoteId === below.uri);
      assert.ok(heard);
      const shipment = town.world.shipment({ text: 'Until nine.', delivery: { due: Date.now() } });
      const replyTo = { remoteId: below.uri, root: post.uri };
      const parcel = { ...shipment, rendering: { ...shipment.rendering, replyTo } };
      const { prepared, remote } = await town.world.publish(parcel);
      assert.deepEqual(await town.world.channel.commit(parcel, prepared), remote);
      assert.deepEqual(await town.world.channel.find(parcel, prepared, async () => false), { found: remote });
      assert.deepEqual((await town.world.record(remote)).value?.reply, { root: post, parent: below });
      assert.equal((await town.world.channel.readBack(parcel, remote))?.isAsSent, true);
      await town.settle();
      assert.ok((await ben.thread(post)).includes(remote.id));
      const own = await town.listening.look(town.world.account, [remote.id]);
      assert.equal(own.get(remote.id)?.isOwn, true);
    },
  },
  {
    name: 'a comment that is gone is missed and not answered; one of a blocked author is not taken for gone',
    async run(town) {
      const post = await town.post('Ask us.');
      const { cursor } = await town.hear();
      const [ada, ben] = [await town.reader('ada'), await town.reader('ben')];
      const gone = await ada.say({ text: 'Never mind.', reply: answering(post) });
      const rude = await ben.say({ text: 'Rude.', reply: answering(post) });
      const { comments } = await town.hear(cursor);
      const heard = comments.find(({ remoteId }) => remoteId === rude.uri);
      assert.ok(heard);
      await ada.takeBack(gone);
      await town.listening.act(town.world.account, refOf(heard), 'block');
      await town.listening.act(town.world.account, refOf(heard), 'block');
      await town.settle();
      const seen = await town.listening.look(town.world.account, [gone.uri, rude.uri]);
      assert.deepEqual([...seen.keys()], [rude.uri]);
      assert.equal(seen.get(rude.uri)?.text, 'Rude.');
      for (const remoteId of [gone.uri, rude.uri]) {
        const shipment = town.world.shipment({ text: 'Thank you.' });
        const parcel = { ...shipment, rendering: { ...shipment.rendering, replyTo: { remoteId } } };
        await assert.rejects(town.world.channel.prepare(parcel), /no longer on/);
      }
      await town.listening.act(town.world.account, refOf(heard), 'unblock');
      await town.listening.act(town.world.account, refOf(heard), 'unblock');
      await town.settle();
      const again = await town.listening.look(town.world.account, [rude.uri]);
      assert.equal(again.get(rude.uri)?.author.handle, `@${ben.handle}`);
    },
  },
  {
    name: 'somebody who is muted is not heard, and heard again once that is taken back; a report is taken',
    async run(town) {
      const post = await town.post('Ask us.');
      const { cursor } = await town.hear();
      const ada = await town.reader('ada');
      await ada.say({ text: 'One.', reply: answering(post) });
      const first = await town.hear(cursor);
      const [heard] = first.comments;
      assert.ok(heard);
      await town.listening.act(town.world.account, refOf(heard), 'report');
      await town.listening.act(town.world.account, refOf(heard), 'mute');
      await town.listening.act(town.world.account, refOf(heard), 'mute');
      await ada.say({ text: 'Two.', reply: answering(post) });
      const muted = await town.hear(first.cursor);
      assert.deepEqual(muted.comments, []);
      await town.listening.act(town.world.account, refOf(heard), 'unmute');
      const three = await ada.say({ text: 'Three.', reply: answering(post) });
      const { comments } = await town.hear(muted.cursor);
      assert.ok(comments.some(({ remoteId }) => remoteId === three.uri));
    },
  },
];
