import { type Instant, MINUTE, SECOND } from '../time.ts';

/**
 * How long before the due second a publish starts: EventBridge Scheduler promises the minute, so 60 s of lateness and
 * 30 s to prepare. Waiting costs less than a hundredth of a cent.
 */
export const LEAD_MS = 90 * SECOND;

/** An unprepared delivery this close to its due time has lost its schedule: rescue starts it. */
export const LOST_SCHEDULE_MS = 20 * SECOND;

/** A prepared delivery that is still not out this long after its time has lost its publisher. */
export const LOST_PUBLISHER_MS = 30 * SECOND;

/** What the clocks of any two of our processes may differ. Within it, no two of them ever try at the same time. */
export const CLOCK_SKEW_MS = 5 * SECOND;

/**
 * Added to the longest commit, so that the lease outlives the last byte of the attempt by the clock of whoever comes
 * next: what clocks may differ, and 10 s for the wait for the second and the calls of ours before the commit.
 */
export const LEASE_MARGIN_MS = CLOCK_SKEW_MS + 10 * SECOND;

/**
 * How long before the due second a delivery moves to `sending`: what has to be written and read for that does not make
 * the post late, even where a hundred are due at once. Whoever cancels it in this time is told that it is being sent.
 */
export const SENDING_AHEAD_MS = 2 * SECOND;

/** Attempts whose outcome stayed unknown, before a person must look. */
export const MAX_UNKNOWN_ATTEMPTS = 5;

/** A network that has not shown a post as it was sent by then, or has not let us look, will not: people are told. */
export const VERIFY_WITHIN_MS = 30 * MINUTE;

/**
 * When to come back to something that waits for somebody else (a paused account, a network that says later): soon at
 * first, rarer as it gets older, so that the history of a delivery that waits for 30 days stays under 200 KB.
 */
export const backOff = (since: Instant, now: Instant): Instant =>
  now + Math.min(30 * MINUTE, Math.max(MINUTE, Math.floor((now - since) / 2)));

/**
 * The least pause before a network that said `later` is asked again, whatever it said. It grows with the age of the
 * post: an attempt leaves three changes in the history, and one a minute would fill the item within hours.
 */
export const leastPause = (since: Instant, now: Instant): number =>
  Math.max(MINUTE, Math.floor((now - since) / 48));
