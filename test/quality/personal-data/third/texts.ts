import { type MarkedText, readMarked } from '../../marked.ts';
import { seeded } from '../../random.ts';
import { type Carried, SCORING } from './carriers.ts';
import { HAND_WRITTEN, HAND_WRITTEN_TUNING } from './hand-written.ts';
import { TUNING } from './tuning-carriers.ts';

const PER_CARRIED = 120;

function generated(carried: readonly Carried[], seed: number): MarkedText[] {
  const random = seeded(seed);
  return carried.flatMap(({ kind, write, in: sentences }) =>
    Array.from({ length: PER_CARRIED }, () =>
      readMarked(random.pick(sentences).replace('%', () => `[[${kind}:${write(random)}]]`)),
    ),
  );
}

/** For scoring only: what goes wrong in it is counted, not looked at, while anything is being changed. */
export const third = (): MarkedText[] => [...generated(SCORING, 1814), ...HAND_WRITTEN.map(readMarked)];

/** To look at. The sentences are others; how a number is grouped comes from the same published definitions. */
export const thirdTuning = (): MarkedText[] => [
  ...generated(TUNING, 77),
  ...HAND_WRITTEN_TUNING.map(readMarked),
];
