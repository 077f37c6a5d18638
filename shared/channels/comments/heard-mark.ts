import type { HeardComment } from '../../core/comments/heard.ts';
import { contentHash } from '../../core/config/content-hash.ts';
import { type Instant, MINUTE } from '../../core/time.ts';

/** A network may list a comment some minutes later than the comment itself says that it was written. */
const LISTING_LAG_MS = 10 * MINUTE;
/**
 * Where more are said within the lag, the lag that is waited for shrinks to the time of so many: at 10,000 in an hour,
 * to two minutes.
 */
const MOST_KNOWN = 300;
/** Thirty bits: of ten million comments in bursts, three are taken for another of the same minutes. */
const SHORT = 5;

/** How far a place was heard: everything older than `from`, and the newer ones that are known by a short hash. */
export type HeardMark = { readonly at: Instant; readonly from: Instant; readonly known: readonly string[] };

/** Everything before an instant was heard, but for what is listed late. */
export const markAt = (at: Instant): HeardMark => ({ at, from: at - LISTING_LAG_MS, known: [] });
export const NOTHING_HEARD = markAt(0);

const shortOf = ({ remoteId }: Pick<HeardComment, 'remoteId'>): string =>
  Buffer.from(contentHash(remoteId).slice(0, 8), 'hex').toString('base64url').slice(0, SHORT);

export const isKnown = ({ known }: HeardMark, comment: HeardComment): boolean =>
  known.includes(shortOf(comment));

export const isHeard = (mark: HeardMark, comment: HeardComment): boolean =>
  comment.writtenAt < mark.from || isKnown(mark, comment);

/** The mark once these were given as well: all of them newer than what it knows, or all older. */
export function withHeard(mark: HeardMark, comments: readonly HeardComment[]): HeardMark {
  const newest = Math.max(...comments.map(({ writtenAt }) => writtenAt));
  const at = Math.max(mark.at, newest);
  const late = comments
    .filter(({ writtenAt }) => writtenAt >= at - LISTING_LAG_MS)
    .toSorted((one, other) => other.writtenAt - one.writtenAt);
  const isNewer = newest > mark.at;
  const places = isNewer ? MOST_KNOWN : MOST_KNOWN - mark.known.length;
  const forgotten = late[places];
  const from = Math.max(at - LISTING_LAG_MS, mark.from, forgotten?.writtenAt ?? Number.NEGATIVE_INFINITY);
  return together(mark, { at, from, known: late.slice(0, places).map(shortOf) });
}

/** @param later What was heard after it. */
export function together(mark: HeardMark, later: HeardMark): HeardMark {
  const known = [...new Set([...mark.known, ...later.known])];
  const isTooMuch = known.length > MOST_KNOWN;
  const both = { at: Math.max(mark.at, later.at), from: Math.max(mark.from, later.from) };
  return isTooMuch
    ? { at: both.at, from: Math.max(both.from, mark.at), known: [...later.known] }
    : { ...both, known };
}

/** Where there is no room for what is known: what is listed late is not heard. */
export const withoutKnown = ({ at }: HeardMark): HeardMark => ({ at, from: at, known: [] });

/** Short enough for a cursor. */
export type PackedMark = [at: Instant, from: Instant, known: string];

export const packed = ({ at, from, known }: HeardMark): PackedMark => [at, from, known.join('')];

export const unpacked = ([at, from, known]: Readonly<PackedMark>): HeardMark => ({
  at,
  from,
  known: known.match(new RegExp(`.{${SHORT}}`, 'g')) ?? [],
});
