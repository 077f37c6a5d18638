import * as v from 'valibot';
import { duration } from '../config/duration.ts';
import { isQuiet, type QuietHours, quietHours } from '../schedule/quiet-hours.ts';
import { leastDistance, slotPattern } from '../schedule/slot-pattern.ts';
import type { PostingSlots } from '../schedule/slots.ts';
import { DAY, HOUR, MINUTE } from '../time.ts';
import type { DirectoryEntry } from './account.ts';

type Written = Pick<DirectoryEntry, 'slots' | 'timeZone' | 'quiet' | 'apart'>;

/** Where the directory does not say `apart`. */
const USUAL_APART = '30m';

/** A week has to have room for one slot after the other. */
export const LONGEST_APART_MS = 7 * DAY;

/** When an account posts what asks for its next slot; undefined where it has no slots. */
export const postingSlots = (entry: Written, policyTimeZone: string): PostingSlots | undefined =>
  entry.slots && {
    patterns: entry.slots.map((written) => v.parse(slotPattern, written)),
    timeZone: entry.timeZone ?? policyTimeZone,
    ...(entry.quiet !== undefined && { quiet: v.parse(quietHours, entry.quiet) }),
    apartMs: v.parse(duration, entry.apart ?? USUAL_APART),
  };

export const quietHoursOf = ({ quiet }: Written): QuietHours | undefined =>
  quiet === undefined ? undefined : v.parse(quietHours, quiet);

/** What is wrong with slots that are each well written, by key of the entry. */
export function slotProblems(
  entry: Written,
): { readonly key: readonly (string | number)[]; readonly expected: string; readonly got: string }[] {
  const slots = postingSlots(entry, 'UTC');
  if (!slots)
    return entry.apart === undefined
      ? []
      : [
          {
            key: ['apart'],
            expected: 'the key “slots” with it: apart is the least time between slots',
            got: 'no slots',
          },
        ];
  const { patterns, quiet, apartMs } = slots;
  const unheard = patterns.flatMap(({ time }, index) =>
    quiet && isQuiet(time, quiet)
      ? [
          {
            key: ['slots', index],
            expected: `a time outside the quiet hours, ${quiet.from} to ${quiet.until}`,
            got: entry.slots?.[index] ?? time,
          },
        ]
      : [],
  );
  const least = leastDistance(patterns);
  if (least >= apartMs) return unheard;
  const near = {
    key: ['slots'],
    expected: `at least ${entry.apart ?? `${USUAL_APART} (“apart” can say less)`} from each slot to the next, from week to week`,
    got: `two that are ${spelled(least)} apart`,
  };
  return [...unheard, near];
}

/** In words of `duration`: `90m`, `2h`, `3d`. */
function spelled(ms: number): string {
  if (ms % DAY === 0) return `${ms / DAY}d`;
  return ms % HOUR === 0 ? `${ms / HOUR}h` : `${ms / MINUTE}m`;
}
