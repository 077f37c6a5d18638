import { HOUR, type Instant } from '../time.ts';
import type { Comment } from './comment.ts';

/** What the history says of a comment that the network did not show when it was looked at. */
export const MISSED = 'the network does not show it';

/**
 * Its words are erased for good, so one look is not believed: networks also show nothing while they are out of order, or
 * while a right to read is missing.
 */
const CERTAIN_AFTER_MS = HOUR;

/** Since when it is missed; undefined where it was seen, or changed, since. */
export function missedSince({ history }: Pick<Comment, 'history'>): Instant | undefined {
  const last = history.at(-1);
  return last?.why === MISSED ? last.at : undefined;
}

export const isGoneForCertain = (comment: Pick<Comment, 'history'>, now: Instant): boolean =>
  now - (missedSince(comment) ?? now) >= CERTAIN_AFTER_MS;
