/** What the worlds have found, written down so that it stays found whatever the seeds draw. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../shared/core/delivery/delivery.ts';
import { CLOCK_SKEW_MS } from '../../shared/core/delivery/timing.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { HOUR, MINUTE, SECOND } from '../../shared/core/time.ts';
import { explore } from './explorer.ts';
import { readPolicy } from './policy.ts';
import type { Fate, Process } from './process.ts';
import { CALM } from './profile.ts';
import { type Action, START } from './scenario.ts';
import {
  DUE,
  draftOn,
  fatesOf,
  intakeThatStandsStill,
  LATER,
  LOST_AFTER,
  LOST_BEFORE,
  REFUSED,
  scenarioOf,
} from './scripts.ts';
import { runWorld } from './world.ts';

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicy();
});

const isDelivery = (item: unknown): item is Pick<Delivery, 'state' | 'attempt'> =>
  typeof item === 'object' && item !== null && 'type' in item && item.type === 'delivery';

describe('mended', { timeout: 60_000 }, () => {
  const revised = draftOn(['toots'], { revision: 'r2', due: DUE + MINUTE });
  it.each<Action>([
    { kind: 'pause', account: 'toots' },
    { kind: 'cancel', post: 'post-1' },
    { kind: 'reschedule', post: 'post-1', to: DUE + 20 * MINUTE },
    { kind: 'revise', draft: revised },
    { kind: 'revoke', account: 'toots' },
    { kind: 'redeploy', isStricter: true },
    { kind: 'stop all' },
  ])('whoever decides in the middle of a publish can rely on what he is told: $kind', async (action) => {
    const draft = draftOn(['toots'], { isKindStated: false });
    // A delivery takes long to write, so that there is a middle.
    const fates = () =>
      fatesOf({ call: ({ args: [item] }) => (isDelivery(item) ? { effectMs: 100 } : undefined) });
    for (let amid = 1; amid <= 9; amid += 1)
      for (let seed = 1; seed <= 6; seed += 1) {
        const scenario = scenarioOf([draft], { actions: [{ amid, action }] });
        const { violations } = await runWorld({ seed, policy, scenario, fates: fates() });
        expect(violations, `amid call ${amid}, seed ${seed}`).toEqual([]);
      }
  });

  it.each([
    ['was lost on its way', LOST_BEFORE, 'published'],
    ['is refused', REFUSED, 'published'],
  ] as const)(
    'a post that is given another time while its attempt %s goes out at that time',
    async (_, commit, state) => {
      const to = DUE + 30 * MINUTE;
      const { violations, seen } = await runWorld({
        seed: 1,
        policy,
        scenario: scenarioOf([draftOn(['toots'], { expiresAfterMs: MINUTE })], {
          actions: [{ at: DUE + 5 * SECOND, action: { kind: 'reschedule', post: 'post-1', to } }],
        }),
        fates: fatesOf({ commits: [{ ...commit, answerMs: 15 * SECOND }] }),
      });
      expect(violations).toEqual([]);
      expect(seen.delivery('post-1.toots')).toMatchObject({ state, due: to, plan: 2 });
      expect(seen.notices).toEqual([]);
    },
  );

  it.each([
    ['was lost on its way', LOST_BEFORE, 'r2', []],
    ['came out and was not confirmed', LOST_AFTER, 'r1', ['post-1 on toots: out in an earlier version']],
  ] as const)(
    'a post that is sent in a new version while its attempt %s is out in one of them',
    async (_, commit, revision, told) => {
      const draft = draftOn(['toots'], { revision: 'r2', due: DUE + 10 * SECOND });
      const { violations, seen } = await runWorld({
        seed: 1,
        policy,
        scenario: scenarioOf([draftOn(['toots'])], {
          actions: [{ at: DUE + 5 * SECOND, action: { kind: 'revise', draft } }],
        }),
        fates: fatesOf({ commits: [{ ...commit, answerMs: 15 * SECOND }] }),
      });
      expect(violations).toEqual([]);
      expect(seen.publicPosts).toHaveLength(1);
      expect(seen.delivery('post-1.toots')).toMatchObject({ state: 'published', revision });
      expect(seen.notices.map(({ subject }) => subject)).toEqual(told);
    },
  );

  it('a network that said later many times has not used up the attempts of unknown outcome', async () => {
    const commits = [...Array.from({ length: 8 }, () => LATER(MINUTE)), LOST_BEFORE];
    const { violations, seen } = await runWorld({
      seed: 1,
      policy,
      scenario: scenarioOf([draftOn(['toots'])]),
      fates: fatesOf({ commits }),
    });
    expect(violations).toEqual([]);
    expect(seen.delivery('post-1.toots')).toMatchObject({ state: 'published', attempt: 10 });
    expect(seen.publicPosts).toHaveLength(1);
  });

  it.each([5, 9, 9.9])(
    'two processes whose clocks differ never try at the same time (%s s to take the lease)',
    async (seconds) => {
      // The first is slow to begin, its clock is behind, and the network takes as long as it may; the others are ahead.
      let first: Process | undefined;
      const clockErrorOf = (process: Process): number => {
        if (process.name === 'publish') first ??= process;
        return process === first ? -CLOCK_SKEW_MS / 2 : CLOCK_SKEW_MS / 2;
      };
      const { violations, seen } = await runWorld({
        seed: 1,
        policy,
        scenario: scenarioOf([draftOn(['toots'])], { profile: { ...CALM, clockErrorMs: CLOCK_SKEW_MS / 2 } }),
        clockErrorOf,
        fates: fatesOf({
          call: ({ args: [, next] }) =>
            isDelivery(next) && next.state === 'sending' && next.attempt === 1
              ? { effectMs: seconds * SECOND }
              : undefined,
          commits: [{ ...LOST_AFTER, effectMs: 20 * SECOND, lagMs: 30 * SECOND }],
        }),
      });
      expect(violations).toEqual([]);
      expect(seen.publicPosts).toHaveLength(1);
    },
  );

  it('a post that was moved while everything was stopped and an attempt was open is not missed by its old time', async () => {
    const to = DUE + 30 * MINUTE;
    let plans = 0;
    const act = (seconds: number, action: Action) => ({ at: DUE + seconds * SECOND, action });
    const { violations, seen } = await runWorld({
      seed: 1,
      policy,
      scenario: scenarioOf([draftOn(['toots'], { expiresAfterMs: MINUTE })], {
        actions: [
          act(30, { kind: 'stop all' }),
          act(35, { kind: 'reschedule', post: 'post-1', to }),
          act(100, { kind: 'go on' }),
        ],
      }),
      fates: fatesOf({
        commits: [{ ...LOST_BEFORE, answerMs: 20 * SECOND }],
        // After those of intake and of the command, nobody brings it to its plan until everything goes on.
        call({ method }) {
          if (method === 'deliveries') plans += 1;
          return method === 'deliveries' && plans > 5 && plans < 9 ? { wrong: 'fails-before' } : undefined;
        },
      }),
    });
    expect(violations).toEqual([]);
    expect(seen.delivery('post-1.toots')).toMatchObject({ state: 'published', due: to });
  });

  it('a planner that stood still does not leave a delivery behind of a post that was rejected meanwhile', async () => {
    let creates = 0;
    const { violations, seen } = await runWorld({
      seed: 1,
      policy,
      scenario: scenarioOf([draftOn(['toots', 'sky'], { state: 'held' })], {
        actions: [{ at: START + 10 * SECOND, action: { kind: 'reject', post: 'post-1' } }],
      }),
      fates: fatesOf({
        call: ({ method }) => (method === 'create' && ++creates === 3 ? { effectMs: MINUTE } : undefined),
      }),
    });
    expect(violations).toEqual([]);
    expect(seen.deliveries().map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    expect(seen.notices.map(({ subject }) => subject)).toEqual(['Held: post-1']);
  });

  it('an account is never paused without anybody being told, wherever the process dies', async () => {
    const actions = [{ at: START + SECOND, action: { kind: 'revoke', account: 'toots' } }] as const;
    const broken: string[] = [];
    await explore({ account: 'toots', answer: 'yes', actions }, 1, policy, ({ violations, seen }) => {
      broken.push(...violations);
      expect(seen.account('toots')?.state).toBe('paused');
    });
    expect(broken).toEqual([]);
  });

  it('of two posts of the same words each is found by the delivery that can find no other', async () => {
    const profile = { ...CALM, commitLost: 0.8, rescueMissing: 0.7, never: 0.7 };
    const drafts = [0, 90].map((seconds) =>
      draftOn(['toots'], { id: `post-${seconds}`, words: 'The same', due: DUE + seconds * SECOND }),
    );
    for (let seed = 1; seed <= 100; seed += 1) {
      const { violations, seen } = await runWorld({
        seed,
        policy,
        scenario: scenarioOf(drafts, { profile }),
      });
      expect(violations, `seed ${seed}`).toEqual([]);
      expect(seen.publicPosts, `seed ${seed}`).toHaveLength(2);
    }
  });

  it('two posts of the same words that were lost at once are both out, or somebody is asked', async () => {
    const drafts = [1, 2].map((n) => draftOn(['toots'], { id: `post-${n}`, words: 'The same' }));
    const profile = { ...CALM, commitLost: 0.5, commitFailed: 0.5, indexLagMs: 5 * SECOND };
    let asked = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const { violations, seen } = await runWorld({
        seed,
        policy,
        scenario: scenarioOf(drafts, { profile }),
      });
      expect(violations, `seed ${seed}`).toEqual([]);
      if (seen.publicPosts.length < 2) asked += 1;
    }
    expect(asked).toBeGreaterThan(0);
  });

  it('an intake that stood still does not put an older content over a newer one', async () => {
    const { violations, seen } = await runWorld({ seed: 1, policy, ...intakeThatStandsStill() });
    expect(violations).toEqual([]);
    expect(seen.publicPosts.map(({ text }) => text)).toEqual(['The reading room is open again (r2)']);
  });

  it('what a person says is not out goes out at the time that it was given meanwhile', async () => {
    const to = DUE + 3 * HOUR;
    const { violations, seen } = await runWorld({
      seed: 1,
      policy,
      scenario: scenarioOf([draftOn(['board'], { expiresAfterMs: MINUTE })], {
        actions: [
          { at: DUE + 5 * SECOND, action: { kind: 'reschedule', post: 'post-1', to } },
          {
            at: DUE + 2 * HOUR,
            action: { kind: 'resolve', post: 'post-1', account: 'board', saw: 'not-published' },
          },
        ],
      }),
      fates: fatesOf({ commits: [LOST_BEFORE] }),
    });
    expect(violations).toEqual([]);
    expect(seen.delivery('post-1.board')).toMatchObject({ state: 'published', due: to, plan: 2 });
  });

  it.each([
    ['cannot be prepared', 'ask'],
    ['is not taken yet', 'commit'],
  ] as const)(
    'what a person has overlooked is looked for once more, also where the next try %s',
    async (_, what) => {
      const at = DUE + 90 * MINUTE;
      const commits = [LOST_AFTER, ...(what === 'commit' ? [LATER(MINUTE)] : [])];
      let asked = 0;
      let isTold = false;
      let left = 2;
      const { violations, seen } = await runWorld({
        seed: 1,
        policy,
        scenario: scenarioOf([draftOn(['toots'])], {
          actions: [
            { at, action: { kind: 'resolve', post: 'post-1', account: 'toots', saw: 'not-published' } },
          ],
        }),
        fates: {
          ...fatesOf({ commits }),
          ofCall({ args: [, next] }) {
            isTold ||= isDelivery(next) && next.state === 'unconfirmed';
            return { effectMs: 10 };
          },
          // It could be prepared. The network cannot be asked any more until a person was, and in the next try not yet.
          ask(): Fate {
            asked += 1;
            if (asked === 1) return { effectMs: 10 };
            if (!isTold) return { effectMs: 10, ...LOST_BEFORE };
            left -= 1;
            const isDown = what === 'ask' ? left === 1 : left === 0;
            return { effectMs: 10, ...(isDown && LATER(MINUTE)) };
          },
        },
      });
      expect(violations).toEqual([]);
      expect(seen.publicPosts).toHaveLength(1);
      expect(seen.delivery('post-1.toots')).toMatchObject({
        state: 'published',
        remote: { id: 'mastodon-1' },
      });
    },
  );

  it('what a person says is out, and wants down at once, is looked for and taken down', async () => {
    let asked = 0;
    const at = DUE + 90 * MINUTE;
    const { violations, seen } = await runWorld({
      seed: 1,
      policy,
      scenario: scenarioOf([draftOn(['toots'])], {
        actions: [
          { at, action: { kind: 'resolve', post: 'post-1', account: 'toots', saw: 'published' } },
          { at: at + 35, action: { kind: 'retract', post: 'post-1' } },
        ],
      }),
      fates: {
        ...fatesOf({ commits: [LOST_AFTER] }),
        // The network cannot be searched until a person was asked.
        ask: () => (++asked > 1 && asked < 6 ? { effectMs: 10, ...LOST_BEFORE } : { effectMs: 10 }),
      },
    });
    expect(violations).toEqual([]);
    expect(seen.delivery('post-1.toots')).toMatchObject({ state: 'retracted', remote: { id: 'mastodon-1' } });
    expect(seen.takenDown.size).toBe(1);
  });
});
