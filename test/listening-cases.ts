import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HeardComment } from '../shared/core/comments/heard.ts';
import { HOUR, MINUTE } from '../shared/core/time.ts';
import type { Listening, Shipment } from '../shared/ports.ts';
import { newShipment } from './channel-world.ts';
import { type ListeningWorld as ContractWorld, listeningContract } from './listening-contract.ts';
import type { ListeningWorld } from './listening-world.ts';

/** What every channel that listens keeps, and what is harder on networks that tell comments by post. */
export function listeningCases(name: string, start: () => Promise<ListeningWorld>): void {
  listeningContract(name, async () => asContract(await start()));

  describe(`what readers say on ${name}`, () => {
    let world: ListeningWorld;
    let listening: Listening;
    beforeEach(async () => {
      world = await start();
      if (world.channel.listening === undefined) throw new Error(`${name} does not listen`);
      listening = world.channel.listening;
    });
    afterEach(() => world.stop());

    /** Hears until there is no more, as a poll does. */
    async function hearAll(cursor?: string) {
      const heard: HeardComment[] = [];
      let at = cursor;
      for (let calls = 0; calls < 50; calls += 1) {
        const hearing = await listening.hear(world.account, world.source, at);
        heard.push(...hearing.comments);
        at = hearing.cursor;
        if (!hearing.more) return { heard, cursor: at };
      }
      throw new Error('it never ends');
    }
    const idsOf = (heard: readonly HeardComment[]) => heard.map(({ remoteId }) => remoteId).toSorted();
    const only = (heard: readonly HeardComment[]): HeardComment => {
      const [one, ...others] = heard;
      if (one === undefined || others.length > 0) throw new Error(`heard ${heard.length} comments`);
      return one;
    };
    const nobodys = async () => false;
    const answerTo = ({ remoteId, root }: HeardComment): Shipment =>
      newShipment(world.account, {
        text: 'We open at nine. See you!',
        media: [],
        replyTo: { remoteId, ...(root !== undefined && { root }) },
      });
    const prepare = async (parcel: Shipment) =>
      JSON.parse(JSON.stringify(await world.channel.prepare(parcel)));

    it('is heard where it answers an old comment, with what it answers', async () => {
      const old = world.say('An old question', { at: Date.now() - 3 * HOUR });
      const { cursor } = await hearAll();
      const answer = world.say('The same here', { answers: old });
      expect(only((await hearAll(cursor)).heard)).toMatchObject({ remoteId: answer, parent: old });
    });

    it('is heard where the network lists it some minutes late, or has forgotten its page', async () => {
      if (!world.refuses) return;
      const begun = await hearAll();
      const said = Array.from({ length: world.pageSize + 5 }, (_, index) =>
        world.say(`Comment ${index}`, { at: Date.now() - (index + 1) * MINUTE }),
      );
      const first = await listening.hear(world.account, world.source, begun.cursor);
      expect(first.more).toBe(true);
      world.spoilHearing(world.refuses);
      const rest = await hearAll(first.cursor);
      // Some are given again: each is stored once.
      expect(new Set(idsOf([...first.comments, ...rest.heard]))).toEqual(new Set(said));
      if (world.listsInOrder) return;
      const late = world.say('Late', { at: Date.now() - 5 * MINUTE });
      expect(only((await hearAll(rest.cursor)).heard).remoteId).toBe(late);
    });

    it('is told from what the account itself says', async () => {
      const { cursor } = await hearAll();
      const own = world.sayOwn('We open at nine.');
      const other = world.say('Thank you!');
      const { heard } = await hearAll(cursor);
      const seen = await listening.look(world.account, [own, other]);
      for (const comment of [...heard, ...seen.values()])
        expect(comment.isOwn, comment.text).toBe(comment.remoteId === own);
      expect(seen.size).toBe(2);
    });

    it('is not answered twice where the network’s word was lost', async () => {
      const { cursor } = await hearAll();
      const said = world.say('When do you open?');
      const parcel = answerTo(only((await hearAll(cursor)).heard));
      const prepared = await prepare(parcel);
      world.spoilReply({ kind: 'no-answer', when: 'after' });
      await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({ outcome: 'unknown' });
      const [standing] = world.repliesTo(said);
      const search = await world.channel.find(parcel, prepared, nobodys);
      expect(search).toMatchObject({ found: { id: standing } });
      expect(world.repliesTo(said)).toHaveLength(1);
    });

    it('is not taken for answered where somebody else was told the same, or by another delivery', async () => {
      const { cursor } = await hearAll();
      for (const by of ['one', 'other']) world.say('When do you open?', { by });
      const [one, other] = (await hearAll(cursor)).heard;
      if (one === undefined || other === undefined) throw new Error('nobody was heard');
      const parcel = answerTo(one);
      const prepared = await prepare(parcel);
      const remote = await world.channel.commit(parcel, prepared);
      const second = answerTo(other);
      expect(await world.channel.find(second, await prepare(second), nobodys)).toEqual({ absent: true });
      const isTaken = async (id: string) => id === remote.id;
      expect(await world.channel.find(parcel, await prepare(parcel), isTaken)).toEqual({ absent: true });
    });

    it('is answered where it answers somebody else, and the answer can be taken down', async () => {
      const question = world.say('When do you open?');
      const { cursor } = await hearAll();
      world.say('I would like to know, too', { answers: question });
      const parcel = answerTo(only((await hearAll(cursor)).heard));
      const prepared = await prepare(parcel);
      const remote = await world.channel.commit(parcel, prepared);
      const search = await world.channel.find(parcel, prepared, nobodys);
      expect(search).toMatchObject({ found: { id: remote.id } });
      expect(URL.canParse(remote.url)).toBe(true);
      await world.channel.retract(world.account, remote);
      expect(await world.channel.readBack(parcel, remote)).toBeUndefined();
      await world.channel.retract(world.account, remote);
    });
  });
}

/** The same world, as the contract of all channels wants it. */
function asContract(world: ListeningWorld): ContractWorld {
  const root = { root: world.root };
  const fault = (status: number, body: unknown, headers = {}) =>
    world.spoilHearing({ kind: 'answer', when: 'before', status, body, headers });
  const { edit } = world;
  return {
    channel: world.channel,
    account: world.account,
    secrets: world.secrets,
    source: world.source,
    page: world.pageSize,
    ...(world.hidesUntold && { hidesUntold: world.hidesUntold }),
    comment: async ({ text, by }) => ({
      remoteId: world.say(text, by === undefined ? {} : { by }),
      ...root,
      authorId: world.authorId(by),
    }),
    ...(edit && { edit: async ({ remoteId }, text) => edit(remoteId, text) }),
    delete: async ({ remoteId }) => world.delete(remoteId),
    commentAsAccount: async (text) => world.sayOwn(text),
    isSeen: async ({ remoteId }) => world.isShown(remoteId),
    repliesTo: async ({ remoteId }) => world.repliesTo(remoteId),
    faults: {
      throttle: (seconds) => world.spoilHearing(world.throttled(seconds)),
      fail: () => fault(500, { message: 'Internal error' }),
      answerWithPage: () => fault(200, '<h1>Sorry</h1>'),
      answerTooMuch: () => world.spoilHearing({ kind: 'huge', bytes: 12_000_000 }),
      redirect: () => fault(302, {}, { location: 'https://elsewhere.example/login' }),
      revoke: () => world.revoke(),
    },
    stop: () => world.stop(),
  };
}
