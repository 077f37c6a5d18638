import type { HeardComment } from '../../core/comments/heard.ts';
import { contentHash } from '../../core/config/content-hash.ts';
import { type Instant, MINUTE } from '../../core/time.ts';

/** A network may list a comment some minutes later than the comment itself says that it was written. */
export const LISTING_LAG_MS = 10 * MINUTE;
/** More within that time, and the oldest of them are given again: harmless, since each is stored once. */
const MOST_KNOWN = 100;
const SHORT = 8;

/** How far a place was heard: everything older than the lag before `at`, and those that are known by a short hash. */
export type HeardMark = { readonly at: Instant; readonly known: readonly string[] };

export const NOTHING_HEARD: HeardMark = { at: 0, known: [] };

const shortOf = ({ remoteId }: Pick<HeardComment, 'remoteId'>): string =>
  contentHash(remoteId).slice(0, SHORT);

/** Everything before this instant was heard. */
export const heardUntil = ({ at }: HeardMark): Instant => at - LISTING_LAG_MS;

export const isHeard = (mark: HeardMark, comment: HeardComment): boolean =>
  comment.writtenAt < heardUntil(mark) || mark.known.includes(shortOf(comment));

/** The mark once these were given as well. */
export function withHeard(mark: HeardMark, comments: readonly HeardComment[]): HeardMark {
  const at = Math.max(mark.at, ...comments.map(({ writtenAt }) => writtenAt));
  const recent = comments
    .filter(({ writtenAt }) => writtenAt >= heardUntil({ at, known: [] }))
    .toSorted((one, other) => one.writtenAt - other.writtenAt)
    .map(shortOf);
  return together(mark, { at, known: recent });
}

/** `other` is the later one. */
export const together = (mark: HeardMark, other: HeardMark): HeardMark => ({
  at: Math.max(mark.at, other.at),
  known: [...new Set([...mark.known, ...other.known])].slice(-MOST_KNOWN),
});

/** Short enough for a cursor. */
export const packed = ({ at, known }: HeardMark): [Instant, string] => [at, known.join('')];

export const unpacked = ([at, known]: readonly [Instant, string]): HeardMark => ({
  at,
  known: known.match(/[0-9a-f]{8}/g) ?? [],
});
