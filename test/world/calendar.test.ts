import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../shared/core/time.ts';
import { isPost, withStore } from './bend.ts';
import { daysOf } from './calendars.ts';
import type { Double } from './functions.ts';
import { readPolicy } from './policy.ts';
import { type Action, START } from './scenario.ts';
import { draftOn, fatesOf, scenarioOf } from './scripts.ts';
import { runWorld } from './world.ts';

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicy();
});

const at = (seconds: number, action: Action) => ({ at: START + seconds * SECOND, action });

describe('bundles that ask for the next slot at once', () => {
  it('have one each, on each account', async () => {
    const drafts = [1, 2, 3].map((n) =>
      draftOn(['toots', 'sky'], { id: `post-${n}`, words: `Shelf ${n} is open again`, asksFor: 'next-slot' }),
    );
    const { violations, seen } = await runWorld({
      seed: 1,
      policy,
      scenario: scenarioOf(drafts, { isUploaded: true }),
    });
    expect(violations).toEqual([]);
    for (const account of ['toots', 'sky']) {
      const dues = seen.deliveries().filter((one) => one.accountId === account && one.state === 'published');
      expect(dues.map(({ due }) => (due - START) / MINUTE).sort((a, b) => a - b)).toEqual([6, 12, 20]);
    }
  });
});

describe('a bundle that repeats', () => {
  const series = draftOn(['toots'], { asksFor: { days: 3 } });
  const [first, second, third] = daysOf(series).map(({ id }) => id);
  const revised = draftOn(['toots'], { asksFor: { days: 4 }, revision: 'r2', due: series.due });
  const stateOf = (seen: Awaited<ReturnType<typeof runWorld>>['seen'], id = '') =>
    seen.delivery(`${id}.toots`)?.state;
  const run = (double?: Double) =>
    runWorld({
      seed: 1,
      policy,
      scenario: scenarioOf([series], {
        isUploaded: true,
        calmFrom: START + 3 * DAY + HOUR,
        actions: [at(60, { kind: 'cancel', post: second ?? '' }), at(90, { kind: 'revise', draft: revised })],
      }),
      fates: fatesOf({}),
      ...(double && { double }),
    });

  it('goes out on each day but on the one that somebody cancelled, also after a revision', async () => {
    const { violations, seen } = await run();
    expect(violations).toEqual([]);
    expect([first, second, third].map((id) => stateOf(seen, id))).toEqual([
      'published',
      'cancelled',
      'published',
    ]);
    expect(seen.publicPosts.map(({ text }) => text)).toEqual(
      [1, 3, 4].map(() => expect.stringContaining('(r2)')),
    );
  });

  it('is caught where the day comes again that somebody cancelled', async () => {
    const forgetful: Double = (deps) =>
      withStore(deps, 'post', async (call, id) => {
        const read = await call(id);
        return isPost(read) && read.occurrence && read.state === 'cancelled'
          ? { ...read, occurrence: { ...read.occurrence, isStopped: true } }
          : read;
      });
    expect((await run(forgetful)).violations).not.toEqual([]);
  });

  it('leaves nobody waiting where it is taken away before it is whole', async () => {
    const draft = draftOn(['toots'], { hasPicture: true });
    const { violations, seen } = await runWorld({
      seed: 3,
      policy,
      scenario: scenarioOf([draft], {
        isUploaded: true,
        actions: [at(1, { kind: 'take away', post: draft.id }), at(2, { kind: 'take away', post: draft.id })],
      }),
    });
    expect(violations).toEqual([]);
    expect(seen.post(draft.id)?.state).not.toBe('waiting');
  });
});
