import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../cli/in-order.ts';

describe('works that are begun ahead', () => {
  it('are handed out in the order of the items, however they end, and few are begun at a time', async () => {
    const plan = fc.record({
      ahead: fc.integer({ min: 1, max: 5 }),
      /** Which of the works that are under way ends next. */
      ends: fc.array(fc.nat(), { maxLength: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ ahead, ends }) => {
        const underWay: { item: number; end: () => void }[] = [];
        let most = 0;
        let begun = 0;
        let handedOut = 0;
        const work = (item: number) =>
          new Promise<number>((resolve) => {
            begun += 1;
            most = Math.max(most, begun - handedOut);
            underWay.push({ item, end: () => resolve(item) });
          });
        const results: number[] = [];
        const all = (async () => {
          for await (const one of inOrder([...ends.keys()], ahead, work)) {
            results.push(one);
            handedOut += 1;
          }
        })();
        for (const pick of ends) {
          await new Promise(setImmediate);
          underWay.splice(pick % underWay.length, 1)[0]?.end();
        }
        await all;
        expect(results).toEqual([...ends.keys()]);
        expect(most).toBeLessThanOrEqual(ahead);
      }),
    );
  });

  it('fail when their turn comes, after what came before', async () => {
    const seen: string[] = [];
    const work = async (item: string) => {
      if (item === 'b') throw new Error('b failed');
      return item;
    };
    const run = async () => {
      for await (const one of inOrder(['a', 'b', 'c'], 3, work)) seen.push(one);
    };
    await expect(run()).rejects.toThrow('b failed');
    expect(seen).toEqual(['a']);
  });
});
