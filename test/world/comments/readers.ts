/** What readers do in a world, and when. */
import { MINUTE, SECOND } from '../../../shared/core/time.ts';
import type { Random } from '../random.ts';
import type { Talking } from './listening.ts';
import { KINDS, type Kind, WORDS } from './words.ts';

/** Times are counted from the start of the world, or from when it was written. */
export type Remark = {
  readonly id: string;
  readonly account: Talking;
  readonly atMs: number;
  /** Under our post, if that is out by then. */
  readonly isUnderPost: boolean;
  readonly author: string;
  readonly text: string;
  /** Until the network lists it. */
  readonly lagMs: number;
  readonly edits: readonly { readonly afterMs: number; readonly text: string }[];
  readonly deletedAfterMs?: number;
  /** The library answers with the network's own app. */
  readonly answeredAfterMs?: number;
};

export const READERS = ['ann', 'bob', 'cy', 'dee'] as const;
/** Readers have done everything by then. */
export const READERS_MS = 80 * MINUTE;

export function drawRemarks(random: Random, accounts: readonly Talking[], isSlowNetwork: boolean): Remark[] {
  return Array.from({ length: random.pick([1, 2, 4, 7, 12]) }, (_, n): Remark => {
    const text = drawWords(random);
    const edits = random.chance(0.25) ? random.pick([1, 1, 2]) : 0;
    return {
      id: `c${n + 1}`,
      account: accounts[random.between(0, accounts.length - 1)] ?? 'toots',
      atMs: random.chance(0.3) ? 10 * MINUTE : random.between(8 * MINUTE, 50 * MINUTE),
      isUnderPost: random.chance(0.7),
      author: random.pick(READERS),
      text,
      lagMs: isSlowNetwork ? random.between(0, 3 * MINUTE) : random.between(0, 2 * SECOND),
      edits: Array.from({ length: edits }, () => ({
        afterMs: soonOrLater(random),
        text: drawWords(random),
      })).sort((a, b) => a.afterMs - b.afterMs),
      ...(random.chance(0.2) && { deletedAfterMs: soonOrLater(random) }),
      ...(random.chance(0.1) && { answeredAfterMs: soonOrLater(random) }),
    };
  });
}

const drawWords = (random: Random): string => random.pick(WORDS[random.pick<Kind>(['question', ...KINDS])]);

/** Most of what can go wrong is near the moment at which it is heard and acted on. */
const soonOrLater = (random: Random): number =>
  random.chance(0.6) ? random.between(SECOND, 8 * MINUTE) : random.between(SECOND, 30 * MINUTE);
