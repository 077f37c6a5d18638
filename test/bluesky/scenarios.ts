import assert from 'node:assert/strict';
import { ChannelError, type Outcome } from '../../shared/core/delivery/channel-error.ts';
import type { World } from './world.ts';

/**
 * What must hold on any server of the AT Protocol. `npm test` runs these against the server of these tests,
 * `npm run test:bluesky` against a real one: what passes on both shows that ours refuses what the real one refuses.
 */
export type Scenario = { readonly name: string; readonly run: (world: World) => Promise<void> };

const nobody = async (): Promise<boolean> => false;

const PUT = 'com.atproto.repo.putRecord';
const LOGIN = 'com.atproto.server.createSession';
const REFRESH = 'com.atproto.server.refreshSession';
const UPLOAD = 'com.atproto.repo.uploadBlob';

const failsAs = (outcome: Outcome, words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof ChannelError, `expected a ChannelError, got ${error}`);
  assert.equal(error.outcome, outcome, error.message);
  assert.match(error.message, words);
  return true;
};

const count = (world: World, method: string): number =>
  world.network.calls.filter((call) => call === method).length;

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a text is published with its links and hashtags, its language and the due time',
    async run(world) {
      const text = '📚 Bücher: https://library.example/ü #Bücher';
      const { remote } = await world.publish(
        world.shipment({ text, delivery: { due: Date.now() + 60_000 } }),
      );
      const { value } = await world.record(remote);
      assert.equal(value?.text, text);
      assert.deepEqual(value?.langs, ['en']);
      assert.ok(Date.parse(String(value?.createdAt)) > Date.now());
      assert.deepEqual(value?.facets, [
        {
          index: { byteStart: 14, byteEnd: 40 },
          features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://library.example/%C3%BC' }],
        },
        {
          index: { byteStart: 41, byteEnd: 49 },
          features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'Bücher' }],
        },
      ]);
    },
  },
  {
    name: 'pictures are published with their descriptions and proportions',
    async run(world) {
      const media = [await world.picture('Two oak tables.'), await world.picture('A skylight.', '#aa3333')];
      const { remote } = await world.publish(world.shipment({ media }));
      const { value } = await world.record(remote);
      const embed = value?.embed;
      assert.ok(
        typeof embed === 'object' && embed !== null && 'images' in embed && Array.isArray(embed.images),
      );
      assert.deepEqual(
        embed.images.map(({ alt, aspectRatio, image }) => [alt, aspectRatio, image.mimeType, image.size]),
        media.map(({ alt, bytes }) => [alt, { width: 64, height: 48 }, 'image/png', bytes]),
      );
    },
  },
  {
    name: 'a video is published with its description, its proportions and its captions',
    async run(world) {
      const medium = await world.video('A walk.', 'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nWelcome.\n');
      const shipment = world.shipment({ text: 'Come in.', media: [medium] });
      const { prepared, remote } = await world.publish(shipment);
      const { value } = await world.record(remote);
      const embed = JSON.parse(JSON.stringify(value?.embed));
      assert.equal(embed.$type, 'app.bsky.embed.video');
      assert.deepEqual([embed.alt, embed.aspectRatio], ['A walk.', { width: 360, height: 640 }]);
      assert.deepEqual([embed.video.mimeType, embed.video.size], ['video/mp4', medium.bytes]);
      const [{ lang, file }] = embed.captions;
      assert.deepEqual([lang, file.mimeType, file.size], ['en-GB', 'text/vtt', medium.captions?.bytes]);
      const shown = await world.channel.readBack(shipment, remote);
      assert.deepEqual(shown, { text: 'Come in.', isAsSent: true, media: [{ alt: 'A walk.' }] });
      assert.deepEqual(await world.channel.commit(shipment, prepared), remote);
    },
  },
  {
    name: 'captions that are too large are refused for good',
    async run(world) {
      const medium = await world.video('A talk.', `WEBVTT\n\n${'x'.repeat(20_000)}`);
      const shipment = world.shipment({ media: [medium] });
      const prepared = await world.channel.prepare(shipment);
      await assert.rejects(world.channel.commit(shipment, prepared), failsAs('refused', /20000/));
    },
  },
  {
    name: 'a mention names the account when there is one, and stays text when there is none',
    async run(world) {
      const own = world.account.handle.slice(1);
      const { remote } = await world.publish(world.shipment({ text: `${own}: @${own} and @nobody.test` }));
      const { value } = await world.record(remote);
      assert.deepEqual(value?.facets, [
        {
          index: { byteStart: own.length + 2, byteEnd: own.length * 2 + 3 },
          features: [{ $type: 'app.bsky.richtext.facet#mention', did: world.secret().did }],
        },
      ]);
    },
  },
  {
    name: 'publishing again after a lost answer leaves one post and gives its address',
    async run(world) {
      const shipment = world.shipment();
      const prepared = await world.channel.prepare(shipment);
      world.network.on(PUT, { kind: 'lose-answer' });
      await assert.rejects(world.channel.commit(shipment, prepared), failsAs('unknown', /could not tell/i));
      const search = await world.channel.find(shipment, prepared, nobody);
      assert.ok('found' in search);
      const remote = await world.channel.commit(shipment, prepared);
      assert.deepEqual(remote, search.found);
      assert.deepEqual(await world.channel.commit(shipment, prepared), remote);
    },
  },
  {
    name: 'a request that was lost on the way left nothing behind, and can be sent again',
    async run(world) {
      const shipment = world.shipment();
      const prepared = await world.channel.prepare(shipment);
      world.network.on(PUT, { kind: 'lose-request' });
      await assert.rejects(world.channel.commit(shipment, prepared), failsAs('unknown', /could not tell/i));
      assert.deepEqual(await world.channel.find(shipment, prepared, nobody), { absent: true });
      const { id } = await world.channel.commit(shipment, prepared);
      assert.equal((await world.record({ id, url: '' })).status, 200);
    },
  },
  {
    name: 'the same post prepared anew, at another time, finds itself already published',
    async run(world) {
      const shipment = world.shipment({ media: [await world.picture('Two oak tables.')] });
      const { remote } = await world.publish(shipment);
      world.pass(3_600_000);
      assert.deepEqual((await world.publish(shipment)).remote, remote);
    },
  },
  {
    name: 'other content under the key is never overwritten: a person must look',
    async run(world) {
      const shipment = world.shipment({ text: 'First' });
      const { remote } = await world.publish(shipment);
      const other = { ...shipment, rendering: { text: 'Second', media: [] } };
      const prepared = await world.channel.prepare(other);
      await assert.rejects(world.channel.commit(other, prepared), failsAs('unknown', /other content/));
      assert.ok('cannotTell' in (await world.channel.find(other, prepared, nobody)));
      assert.equal((await world.record(remote)).value?.text, 'First');
    },
  },
  {
    name: 'another revision of a post is another post',
    async run(world) {
      const shipment = world.shipment();
      const { remote } = await world.publish(shipment);
      const revised = { ...shipment, delivery: { ...shipment.delivery, revision: 'r2' } };
      assert.notEqual((await world.publish(revised)).remote.id, remote.id);
    },
  },
  {
    name: 'a text that is too long is refused for good, in the words of the network',
    async run(world) {
      const shipment = world.shipment({ text: 'x'.repeat(301) });
      const prepared = await world.channel.prepare(shipment);
      await assert.rejects(world.channel.commit(shipment, prepared), failsAs('refused', /grapheme too big/));
    },
  },
  {
    name: 'a picture that the server has dropped is uploaded again later',
    async run(world) {
      const shipment = world.shipment({ media: [await world.picture('Two oak tables.', '#123456')] });
      const prepared = JSON.parse(
        JSON.stringify(await world.channel.prepare(shipment)).replace(
          /"\$link":"[^"]+"/,
          '"$link":"bafkreibme22gw2h7y2h7tg2fhqotaqjucnbc24deqo72b6mkl2egezxhvy"',
        ),
      );
      await assert.rejects(world.channel.commit(shipment, prepared), failsAs('later', /prepared/));
    },
  },
  {
    name: 'a post is taken down, and taking it down again is fine',
    async run(world) {
      const { remote } = await world.publish(world.shipment());
      await world.channel.retract(world.account, remote);
      assert.equal((await world.record(remote)).status, 400);
      await world.channel.retract(world.account, remote);
    },
  },
  {
    name: 'one login serves many posts',
    async run(world) {
      for (let post = 0; post < 3; post += 1) await world.publish(world.shipment());
      assert.equal(count(world, LOGIN), 1);
      assert.equal(count(world, REFRESH), 0);
    },
  },
  {
    name: 'a session that is about to end is renewed, not logged in anew',
    async run(world) {
      await world.publish(world.shipment());
      const before = world.secret();
      world.pass(2 * 3_600_000);
      await world.channel.prepare(world.shipment({ media: [await world.picture('x')] }));
      assert.ok(count(world, REFRESH) >= 1);
      assert.equal(count(world, LOGIN), 1);
      assert.notEqual(world.secret().refreshJwt, before.refreshJwt);
      assert.equal(world.secret().appPassword, before.appPassword);
    },
  },
  {
    name: 'a token that the server turns down is renewed once, and the call is made again',
    async run(world) {
      await world.publish(world.shipment());
      world.store({ ...world.secret(), accessJwt: 'not.a.token' });
      const { remote } = await world.publish(world.shipment());
      assert.equal((await world.record(remote)).status, 200);
      assert.equal(count(world, LOGIN), 1);
    },
  },
  {
    name: 'a dead refresh token leads to one login',
    async run(world) {
      await world.publish(world.shipment());
      world.store({ ...world.secret(), accessJwt: 'not.a.token', refreshJwt: 'nor.this.one' });
      await world.publish(world.shipment());
      assert.equal(count(world, LOGIN), 2);
    },
  },
  {
    name: 'a lost answer while renewing does not cost the session',
    async run(world) {
      await world.publish(world.shipment());
      const before = world.secret();
      world.pass(2 * 3_600_000);
      world.network.on(REFRESH, { kind: 'lose-answer' });
      const shipment = world.shipment({ media: [await world.picture('x')] });
      await assert.rejects(world.channel.prepare(shipment), failsAs('later', /renew the session/));
      assert.deepEqual(world.secret(), before);
      await world.channel.prepare(shipment);
      assert.equal(count(world, LOGIN), 1);
    },
  },
  {
    name: 'a wrong app password says where to make a new one, and nothing is uploaded',
    async run(world) {
      world.store({ appPassword: 'wrong' });
      const shipment = world.shipment({ media: [await world.picture('x')] });
      await assert.rejects(world.channel.prepare(shipment), failsAs('credentials', /app password/));
      await assert.rejects(world.channel.probe(world.account), failsAs('credentials', /app password/));
      assert.equal(count(world, UPLOAD), 0);
    },
  },
  {
    name: 'credentials of another account are noticed before anything is posted',
    async run(world) {
      const account = { ...world.account, handle: '@somebody-else.test' };
      world.store({ ...world.secret(), identifier: world.account.handle.slice(1) });
      await assert.rejects(world.channel.probe(account), failsAs('credentials', /the directory says/));
    },
  },
  {
    name: 'a probe logs in and tells the limits',
    async run(world) {
      const limits = await world.channel.probe(world.account);
      assert.deepEqual(limits.text, { max: 300, maxBytes: 3000, count: 'graphemes' });
      assert.equal(limits.media.videos, 1);
    },
  },
];
