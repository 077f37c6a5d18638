import { afterEach, describe, expect, it } from 'vitest';
import { ConflictError, UsageError } from '../shared/core/errors.ts';
import { HOUR } from '../shared/core/time.ts';
import { replyComment } from '../shared/steps/reply-comment.ts';
import { type Kill, KilledError, mortalPorts } from './mortal-ports.ts';
import { type ReplyDeps, type ReplyWorld, replyWorld } from './reply-world.ts';

const ANSWER = 'From ten in the morning.';
const BY = { who: 'the administrator', why: 'wrong hours' };
const POST = 'POST /api/v1/statuses';

let world: ReplyWorld;
let id: string;
afterEach(() => world.close());

const answer = (on: ReplyDeps) => replyComment(on, id, { say: 'text', text: ANSWER }, { who: BY.who });

function mortal(kill: Kill | undefined): { deps: ReplyDeps; calls(): number } {
  const { wrap, calls } = mortalPorts(kill);
  const { deps } = world;
  return {
    calls,
    deps: {
      ...deps,
      store: wrap(deps.store),
      objects: wrap(deps.objects),
      scheduler: wrap(deps.scheduler),
      jobs: wrap(deps.jobs),
      notices: wrap(deps.notices),
      channels: { ...deps.channels, mastodon: wrap(deps.channels.mastodon) },
    },
  };
}

/** One process answers, tends and publishes, and may be killed; then others go on, and the person asks once more. */
async function happens(kill: Kill | undefined): Promise<number> {
  world = await replyWorld();
  id = await world.ask('When does the reading room open on Saturdays?');
  const first = mortal(kill);
  const work = async () => {
    await answer(first.deps);
    await world.run(first.deps);
  };
  await work().catch((error: unknown) => {
    if (!(error instanceof KilledError)) throw error;
  });
  await world.settle(8);
  await answer(world.deps);
  await world.settle(8);
  return first.calls();
}

const texts = () => world.answers().map(({ text }) => text);

describe('a process that answers a comment', () => {
  it.each(['before', 'after'] as const)(
    'may die %s any call to the outside: the answer is out once, and the clock is closed',
    async (when) => {
      const calls = await happens(undefined);
      expect(calls).toBeGreaterThan(20);
      await world.close();
      for (let at = 1; at <= calls; at += 1) {
        await happens({ at, when });
        const where = `killed ${when} its call number ${at}`;
        expect(texts(), where).toEqual([`@reader ${ANSWER}`]);
        const comment = await world.comment(id);
        expect(comment, where).toMatchObject({ state: 'answered', reply: { sentAt: expect.any(Number) } });
        expect(comment.wake, where).toBeUndefined();
        expect(world.notices, where).toEqual([]);
        await world.close();
      }
      await happens(undefined);
    },
  );

  it('may lose the network’s answer as well', async () => {
    for (const when of ['before', 'after'] as const) {
      world = await replyWorld();
      id = await world.ask('When does the reading room open on Saturdays?');
      world.sandbox.faults.next(POST, { kind: 'no-answer', when });
      const calls = mortal({ at: 23, when: 'before' });
      await answer(calls.deps).catch(() => {});
      await world.run(calls.deps).catch(() => {});
      await world.settle(10);
      expect(texts()).toHaveLength(1);
      expect((await world.comment(id)).state).toBe('answered');
      if (when === 'before') await world.close();
    }
  });

  it('writes no words and no handle into its log', async () => {
    await happens(undefined);
    expect(JSON.stringify(world.log)).not.toMatch(/From ten|@reader|Saturdays/);
  });
});

describe('a process that takes an answer down', () => {
  it.each(['before', 'after'] as const)('may die %s any call: the comment is open again', async (when) => {
    for (let at = 1, calls = 1; at <= calls; at += 1) {
      world = await replyWorld();
      id = await world.ask('When does the reading room open on Saturdays?');
      await answer(world.deps);
      await world.settle(2);
      const postId = (await world.comment(id)).reply?.postId;
      const { deps, calls: count } = mortal({ at, when });
      const retract = async (on: ReplyDeps) => {
        await world.callPosts({ op: 'retract', id: postId, ...BY }, on);
        await world.run(on);
      };
      await retract(deps).catch((error: unknown) => {
        if (!(error instanceof KilledError)) throw error;
      });
      calls = Math.max(calls, count());
      // Who got no answer says it once more.
      await retract(world.deps).catch((error: unknown) => {
        if (!(error instanceof UsageError) && !(error instanceof ConflictError)) throw error;
      });
      world.pass(HOUR);
      await world.settle(5);
      const where = `killed ${when} its call number ${at}`;
      expect(texts(), where).toEqual([]);
      expect(await world.comment(id), where).toMatchObject({
        state: 'open',
        reply: { problem: expect.any(String) },
      });
      await world.close();
    }
    world = await replyWorld();
  });
});
