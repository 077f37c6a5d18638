import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time.ts';
import { isQuiet, type QuietHours, timeOfDay } from './quiet-hours.ts';
import type { SlotPattern } from './slot-pattern.ts';

/** When an account posts what asks for its next slot. */
export type PostingSlots = {
  readonly patterns: readonly SlotPattern[];
  /** Whose clock the patterns and the quiet hours are read from. */
  readonly timeZone: string;
  readonly quiet?: QuietHours;
  /** The least time between two posts, in milliseconds. */
  readonly apartMs: number;
};

/** What a post asks for on one account. */
export type SlotRequest = {
  /** The first and the last instant that will do. */
  readonly from: Instant;
  readonly to: Instant;
  /** When other posts go out on the account, or went out. */
  readonly taken: readonly Instant[];
};

/**
 * The first free slot. It stays free of other posts by the account's distance, slots or not.
 * @returns undefined when none is free between `from` and `to`
 */
export function nextFreeSlot(slots: PostingSlots, { from, to, taken }: SlotRequest): Instant | undefined {
  const isFree = (at: Instant): boolean =>
    taken.every((other) => other !== at && Math.abs(other - at) >= slots.apartMs);
  for (const at of slotsBetween(slots, from, to)) if (isFree(at)) return at;
  return undefined;
}

/**
 * Every slot from `from` to `to`, both included, ascending: none twice, none in quiet hours, each at least the distance
 * after the one before (`leastDistance` says whether the patterns keep it). Whether an instant is a slot does not depend on
 * where one begins to look.
 */
export function* slotsBetween(slots: PostingSlots, from: Instant, to: Instant): Generator<Instant> {
  const last = dateAt(to, slots.timeZone);
  // What is too close before `from` counts. One day more, for clocks that go back over midnight.
  let day = dateAt(from - slots.apartMs, slots.timeZone).subtract({ days: 1 });
  let before = Number.NEGATIVE_INFINITY;
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    for (const at of timesOn(day, slots)) {
      const distance = at - before;
      if (distance <= 0) continue;
      // Also where that one is no slot itself: otherwise the first day that is looked at would decide of all others.
      before = at;
      if (distance >= slots.apartMs && at >= from && at <= to) yield at;
    }
  }
}

function timesOn(day: Temporal.PlainDate, { patterns, timeZone, quiet }: PostingSlots): Instant[] {
  return patterns
    .filter(({ days }) => days.includes(day.dayOfWeek))
    .flatMap(({ time }) => instantOf(day, time, timeZone) ?? [])
    .filter((at) => quiet === undefined || !isQuiet(timeOfDay(at, timeZone), quiet))
    .sort((a, b) => a - b);
}

/**
 * Nobody can be asked here, as the author of a bundle is. A time that happens twice that day is the first of the two; one
 * that the clocks skip is as much later as they go forward, and left out where that is another day.
 */
function instantOf(day: Temporal.PlainDate, time: string, timeZone: string): Instant | undefined {
  const found = day
    .toPlainDateTime(Temporal.PlainTime.from(time))
    .toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return found.toPlainDate().equals(day) ? found.epochMilliseconds : undefined;
}

const dateAt = (at: Instant, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
