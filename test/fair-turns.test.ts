import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fairTurns } from '../shared/adapters/system/fair-turns.ts';

it('lets so many work at a time, and the accounts in turn', async () => {
  const turns = fairTurns(1);
  const order: string[] = [];
  const work = (account: string) => turns(account, async () => void order.push(account));
  await Promise.all([...Array.from({ length: 5 }, () => work('busy')), work('quiet'), work('calm')]);
  expect(order).toEqual(['busy', 'busy', 'quiet', 'calm', 'busy', 'busy', 'busy']);
});

it('lets everybody have a turn, never more at a time, whoever fails', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ account: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean() })),
      fc.integer({ min: 1, max: 4 }),
      async (jobs, atOnce) => {
        const turns = fairTurns(atOnce);
        let [running, most, done] = [0, 0, 0];
        const results = await Promise.allSettled(
          jobs.map(({ account, fails }) =>
            turns(account, async () => {
              running += 1;
              most = Math.max(most, running);
              await Promise.resolve();
              running -= 1;
              done += 1;
              if (fails) throw new Error('It failed.');
            }),
          ),
        );
        expect(done).toBe(jobs.length);
        expect(most).toBeLessThanOrEqual(atOnce);
        expect(results.map(({ status }) => status === 'rejected')).toEqual(jobs.map(({ fails }) => fails));
      },
    ),
  );
});
