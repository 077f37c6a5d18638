import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BY, foundIn, HANDLE, NAME, objectsKept, PENDING } from './reader-traces.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';

let world: ReplyWorld;
let id: string;
beforeEach(async () => {
  world = await replyWorld();
  id = await world.ask(PENDING, NAME);
});
afterEach(() => world.close());

const answer = () =>
  world.call({ op: 'reply', id, saying: { say: 'text', text: 'Turn left.' }, who: BY.who });
const postId = async (): Promise<string> => (await world.comment(id)).reply?.postId ?? '';
const stateOf = async (): Promise<string | undefined> =>
  (await world.store.delivery(await postId(), ACCOUNT))?.state;
const pause = async (): Promise<void> => {
  const account = await world.store.account(ACCOUNT);
  if (account) await world.store.save(account, { ...account, state: 'paused' }, BY, world.now());
};

/** What may have become of an answer by then. */
const ENDINGS: Readonly<
  Record<string, { readonly state: string; readonly happens: () => Promise<unknown> }>
> = {
  'while everything is stopped': {
    state: 'scheduled',
    async happens() {
      await world.callPosts({ op: 'hold-all', ...BY });
      await answer();
      await world.settle(3);
    },
  },
  'on an account that is paused': {
    state: 'scheduled',
    async happens() {
      await pause();
      await answer();
      await world.settle(3);
    },
  },
  'and somebody cancelled it': {
    state: 'cancelled',
    async happens() {
      await pause();
      await answer();
      await world.settle(3);
      await world.callPosts({ op: 'cancel', id: await postId(), ...BY });
      await world.settle(3);
    },
  },
  'and somebody took it down': {
    state: 'retracted',
    async happens() {
      await answer();
      await world.settle(3);
      await world.callPosts({ op: 'retract', id: await postId(), ...BY });
      await world.settle(3);
    },
  },
  'and the network refused it': {
    state: 'failed',
    async happens() {
      world.sandbox.faults.next('POST /api/v1/statuses', { kind: 'error', when: 'before', status: 422 });
      await answer();
      await world.settle(3);
    },
  },
};

describe('whoever was answered', () => {
  it.each(Object.entries(ENDINGS))('%s is forgotten, again and again', async (_, { state, happens }) => {
    await happens();
    expect(await stateOf()).toBe(state);
    for (const erased of [
      { comment: 1, answer: 1 },
      { comment: 0, answer: 0 },
    ])
      expect(await world.call({ op: 'forget', person: { handle: HANDLE }, ...BY })).toMatchObject({
        forgotten: { erased, kept: [], left: 0 },
      });
    expect(await world.comment(id)).toMatchObject({ state: 'forgotten', text: '' });
    expect(foundIn(await objectsKept(world))).toEqual([]);
  });
});
