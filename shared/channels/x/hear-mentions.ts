import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { Cursor, Hearing } from '../../core/comments/heard.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { type Instant, toIso } from '../../core/time.ts';
import { firstHeardFrom } from '../comments/first-hearing.ts';
import { readCursor } from '../comments/read-cursor.ts';
import { heardPost, READERS_POST } from './heard-post.ts';
import { namesIn, ReadersPosts } from './schemas.ts';
import { verifyAuthor } from './verify-author.ts';
import type { XApi } from './x-api.ts';

const PAGE = 100;

/** One round goes from the newest back to `since`, which is the newest of the round before. */
const Round = v.object({
  /** X's id of the account: asking for it each time would cost more than what is heard. */
  me: v.string(),
  since: v.optional(v.string()),
  /** Until something was heard. */
  from: v.optional(v.number()),
  newest: v.optional(v.string()),
  page: v.optional(v.string()),
});
type Round = v.InferOutput<typeof Round>;

/**
 * Posts that name the account, replies to it among them; newest first. X sells what it gives by the post, so that
 * nothing is asked for twice. Source: docs.x.com, "User mention timeline".
 */
export async function hearMentions(
  api: XApi,
  account: Account,
  cursor: Cursor | undefined,
  now: Instant,
): Promise<Hearing> {
  const round: Round = readCursor(Round, cursor) ?? {
    me: await verifyAuthor(api, account),
    from: firstHeardFrom(now),
  };
  const answer = await readOn(api, round);
  const { data = [], meta = {} } = answer;
  const names = namesIn(answer);
  const comments = data
    .filter((post) => !post.referenced_tweets?.some(({ type }) => type === 'retweeted'))
    .map((post) => heardPost(post, account, names))
    .toReversed();
  const newest = newestOf(
    [...data.map(({ id }) => id), round.newest ?? round.since].flatMap((id) => id ?? []),
  );
  const { me, since, from } = round;
  const begin = { me, ...(since === undefined ? { from } : { since }) };
  if (meta.next_token !== undefined)
    return { comments, cursor: JSON.stringify({ ...begin, newest, page: meta.next_token }), more: true };
  return {
    comments,
    cursor: JSON.stringify(newest === undefined ? begin : { me, since: newest }),
    more: false,
  };
}

/** Ids grow, and are too large for numbers of JSON. */
const newestOf = (ids: readonly string[]): string | undefined =>
  ids.reduce<string | undefined>(
    (most, id) => (most === undefined || BigInt(id) > BigInt(most) ? id : most),
    undefined,
  );

/** X forgets its words for pages: the round starts again then. */
async function readOn(api: XApi, round: Round) {
  try {
    return await readPage(api, round, round.page);
  } catch (error) {
    if (round.page === undefined || !(error instanceof ChannelError) || error.outcome !== 'refused')
      throw error;
    return readPage(api, round, undefined);
  }
}

const readPage = (api: XApi, { me, since, from }: Round, page: string | undefined) =>
  api.ask(ReadersPosts, {
    doing: 'read the posts that name the account on X',
    path: `/2/users/${encodeURIComponent(me)}/mentions`,
    query: {
      max_results: String(PAGE),
      ...READERS_POST,
      ...(since !== undefined && { since_id: since }),
      ...(since === undefined && from !== undefined && { start_time: toIso(from) }),
      ...(page !== undefined && { pagination_token: page }),
    },
  });
