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
  const known = late.slice(0, places).map(shortOf);
  const from = Math.max(at - LISTING_LAG_MS, late[places]?.writtenAt ?? Number.NEGATIVE_INFINITY);
  const given: HeardMark = { at: newest, from, known };
  return isNewer ? together(mark, given) : together(given, mark);
}

/** @param later What was heard of a later time. */
export function together(mark: HeardMark, later: HeardMark): HeardMark {
  // Newest first, so that the oldest are forgotten.
  const known = [...new Set([...later.known, ...mark.known])];
  const isTooMuch = known.length > MOST_KNOWN;
  return {
    at: Math.max(mark.at, later.at),
    from: Math.max(mark.from, later.from, isTooMuch ? mark.at : Number.NEGATIVE_INFINITY),
    known: known.slice(0, MOST_KNOWN),
  };
}

/** Of one instant: networks write times by the second. */
const FEW_KNOWN = 20;

/** Where there is no room for more: what is listed late is not heard. */
export const withFewKnown = ({ at, known }: HeardMark): HeardMark => ({
  at,
  from: at,
  known: known.slice(0, FEW_KNOWN),
});

/** Short enough for a cursor. */
export type PackedMark = [at: Instant, from: Instant, known: string];

export const packed = ({ at, from, known }: HeardMark): PackedMark => [at, from, known.join('')];

export const unpacked = ([at, from, known]: Readonly<PackedMark>): HeardMark => ({
  at,
  from,
  known: known.match(new RegExp(`.{${SHORT}}`, 'g')) ?? [],
});
