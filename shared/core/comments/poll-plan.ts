import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../time.ts';
import type { Comment } from './comment.ts';
import type { Ear } from './ear.ts';

/** How often an account's schedule starts a poll, and with it how often what is addressed to the account is asked for. */
export const POLL_EVERY_MS = 5 * MINUTE;

/** Under a post less and less, as it ages; after the last row only while somebody under it waits for an answer. */
export const POST_POLLS: readonly { readonly untilAge: number; readonly everyMs: number }[] = [
  { untilAge: DAY, everyMs: 5 * MINUTE },
  { untilAge: 3 * DAY, everyMs: 30 * MINUTE },
  { untilAge: 14 * DAY, everyMs: 2 * HOUR },
  { untilAge: 90 * DAY, everyMs: DAY },
  { untilAge: 365 * DAY, everyMs: 7 * DAY },
];
const WHILE_OPEN_MS = DAY;

/** A schedule fires up to some seconds early or late: an ear wakes a little before it, or every second firing would miss it. */
const SLACK_MS = 30 * SECOND;

/** A network that does not answer is asked less and less, at least four times a day. */
const LONGEST_PATIENCE_MS = 6 * HOUR;

/** Whether a post is so old that only an open conversation keeps the library listening under it. */
export const isPastListening = ({ post }: Ear, now: Instant): boolean =>
  post !== undefined && now - post.publishedAt >= (POST_POLLS.at(-1)?.untilAge ?? 0);

/**
 * When an ear that was heard to the end is asked again; undefined: never.
 * @param startedAt When the poll began, not when it ended: schedules count from there.
 * @param everyMs How often the account is polled: nothing is asked more often.
 * @param isOpen Whether a comment under its post waits for an answer; only looked at when the post is past listening.
 */
export function nextPoll(
  { post }: Ear,
  startedAt: Instant,
  everyMs: number,
  isOpen: boolean,
): Instant | undefined {
  const wait = post ? postWait(startedAt - post.publishedAt, isOpen) : everyMs;
  return wait === undefined ? undefined : startedAt + Math.max(wait, everyMs) - SLACK_MS;
}

const postWait = (age: number, isOpen: boolean): number | undefined =>
  POST_POLLS.find(({ untilAge }) => age < untilAge)?.everyMs ?? (isOpen ? WHILE_OPEN_MS : undefined);

/** When a network that did not answer so many times in a row is asked again; never before it wants to be. */
export const pollAfterFailure = (failures: number, now: Instant, retryAfterMs = 0): Instant =>
  now + Math.max(retryAfterMs, Math.min(LONGEST_PATIENCE_MS, MINUTE * 2 ** Math.min(failures, 30)));

/**
 * Whether nobody polls an ear that should have been by now: its account's schedule is lost, or was never made. One
 * that was never heard has none yet.
 */
export const isOverheard = ({ wake, heardAt, failures }: Ear, now: Instant, everyMs: number): boolean =>
  wake !== undefined &&
  wake <= now &&
  ((heardAt === undefined && failures === 0) || now - wake > everyMs + 2 * MINUTE);

/** A comment that was heard just now is looked at again soon; one that has stood for weeks, every few days. */
export const lookAgainAt = ({ heardAt, seenAt }: Pick<Comment, 'heardAt' | 'seenAt'>): Instant =>
  seenAt + Math.min(3 * DAY, Math.max(30 * MINUTE, Math.floor((seenAt - heardAt) / 2)));
