import * as v from 'valibot';
import type { Cursor, HeardComment, Hearing } from '../../core/comments/heard.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Instant } from '../../core/time.ts';
import {
  type HeardMark,
  isHeard,
  isKnown,
  markAt,
  NOTHING_HEARD,
  packed,
  together,
  unpacked,
  withFewKnown,
  withHeard,
} from './heard-mark.ts';
import { readCursor } from './read-cursor.ts';

export type CommentPage = {
  readonly comments: readonly HeardComment[];
  /** When the oldest conversation on it began, where a network lists them newest first. Absent: in another order. */
  readonly reaches?: Instant;
  /** The network's word for the page after it. */
  readonly next?: string;
};

const Mark = v.tuple([v.number(), v.number(), v.string()]);
/** One round goes through pages until it meets what was heard before; only then does the mark move. */
const Round = v.object({
  heard: Mark,
  /** What this round has given so far, where it is not at its end. */
  given: v.optional(Mark),
  page: v.optional(v.string()),
  pages: v.optional(v.number(), 0),
});
type Round = {
  readonly heard: HeardMark;
  readonly given: HeardMark;
  readonly page?: string;
  readonly pages: number;
};

const LONGEST_CURSOR = 2_000;

/**
 * One page of what is new, of a network that has no cursor of its own for that. Nothing is lost: a comment that is
 * listed late, or answers an old one, is new as long as its own time is not older than the listing lag.
 * @param read Asks the network for a page; everything before `since` was heard.
 * @param startsAt Without a cursor, what is older is left out: for places that are as old as the account.
 * @param leastPages So many pages are read in each round, for answers to older comments that have no other sign.
 */
export async function hearPages(
  cursor: Cursor | undefined,
  read: (page: string | undefined, since: Instant | undefined) => Promise<CommentPage>,
  { startsAt, leastPages = 1 }: { readonly startsAt?: Instant; readonly leastPages?: number } = {},
): Promise<Hearing> {
  const round = begun(cursor, startsAt);
  const since = round.heard.at === 0 ? undefined : round.heard.from;
  const { page, pages } = await readOn(round, (next) => read(next, since));
  const { reaches = Number.POSITIVE_INFINITY, next } = page;
  const comments = page.comments
    .filter((comment) => !isHeard(round.heard, comment) && !isKnown(round.given, comment))
    .toSorted((one, other) => one.writtenAt - other.writtenAt);
  const given = withHeard(round.given, comments);
  const isOver = next === undefined || (since !== undefined && reaches < since && pages >= leastPages);
  return isOver
    ? { comments, cursor: written({ heard: together(round.heard, given) }), more: false }
    : { comments, cursor: written({ heard: round.heard, given, page: next, pages }), more: true };
}

function begun(cursor: Cursor | undefined, startsAt: Instant | undefined): Round {
  const read = readCursor(Round, cursor);
  const heard = read ? unpacked(read.heard) : startsAt === undefined ? NOTHING_HEARD : markAt(startsAt);
  return {
    heard,
    given: read?.given ? unpacked(read.given) : NOTHING_HEARD,
    pages: read?.pages ?? 0,
    ...(read?.page !== undefined && { page: read.page }),
  };
}

/** Networks forget their words for pages after a while: the round starts again, and what it gave is known. */
async function readOn({ page, pages }: Round, read: (page: string | undefined) => Promise<CommentPage>) {
  try {
    return { page: await read(page), pages: pages + 1 };
  } catch (error) {
    if (page === undefined || !(error instanceof ChannelError) || error.outcome !== 'refused') throw error;
    return { page: await read(undefined), pages: 1 };
  }
}

type Written = { heard: HeardMark; given?: HeardMark; page?: string; pages?: number };

/** As much of what is known as a cursor holds. */
function written({ heard, given, ...rest }: Written): Cursor {
  const spell = (one: HeardMark, other: HeardMark | undefined): string =>
    JSON.stringify({ heard: packed(one), ...(other && { given: packed(other) }), ...rest });
  const whole = spell(heard, given);
  if (whole.length <= LONGEST_CURSOR) return whole;
  const most = spell(withFewKnown(heard), given);
  return most.length <= LONGEST_CURSOR ? most : spell(withFewKnown(heard), given && withFewKnown(given));
}
