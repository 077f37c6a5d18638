import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { Cursor, HeardComment, Hearing } from '../../core/comments/heard.ts';
import { contentHash } from '../../core/config/content-hash.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import type { Instant } from '../../core/time.ts';
import { firstHeardFrom } from '../comments/first-hearing.ts';
import { readCursor } from '../comments/read-cursor.ts';
import { readShape } from '../http/read-shape.ts';
import { commentOf } from './heard-status.ts';
import type { MastodonServer } from './mastodon-server.ts';
import { HeardStatus } from './schemas.ts';

const PAGE = 100;

/**
 * `whole`: all that stood below the post when a round began, hashed · `from`: what was written before is not given in it ·
 * `given`: the last that it gave, where it is not at its end.
 */
const Round = v.object({
  whole: v.string(),
  startedAt: v.number(),
  from: v.optional(v.number()),
  given: v.optional(v.tuple([v.number(), v.string()])),
});
type Round = v.InferOutput<typeof Round>;

/**
 * The next page of what stands below a post of ours, whoever it names. The server tells all of it at once (4,096 at most)
 * and has no order for when it came to know of it: another server's answer may come a day after it was written. So as long
 * as nothing changes there, nothing is given; when something does, all of the last day is, and stored once.
 * Source: docs.joinmastodon.org/methods/statuses, "Get parent and child statuses in context".
 */
export async function hearThread(
  server: MastodonServer,
  account: Account,
  {
    post,
    cursor,
    now,
  }: { readonly post: Remote; readonly cursor: Cursor | undefined; readonly now: Instant },
): Promise<Hearing> {
  const below = await readBelow(server, post);
  const whole = contentHash(below.map(({ id, edited_at: edited }) => [id, edited ?? '']));
  const before = readCursor(Round, cursor);
  if (cursor !== undefined && before && !before.given && before.whole === whole)
    return { comments: [], cursor, more: false };

  const round = before?.given ? before : begun(before, whole, now);
  const rest = below
    .map((status) => commentOf(status, account, post.id))
    .filter((comment) => isToGive(round, comment))
    .sort((a, b) => a.writtenAt - b.writtenAt || (a.remoteId < b.remoteId ? -1 : 1));
  const comments = rest.slice(0, PAGE);
  const last = comments.at(-1);
  const more = last !== undefined && rest.length > PAGE;
  const next: Round = more
    ? { ...round, given: [last.writtenAt, last.remoteId] }
    : { whole: round.whole, startedAt: round.startedAt };
  return { comments, cursor: JSON.stringify(next), more };
}

const begun = (before: Round | undefined, whole: string, now: Instant): Round => ({
  whole,
  startedAt: now,
  ...(before && { from: firstHeardFrom(before.startedAt) }),
});

function isToGive({ from = 0, given }: Round, { writtenAt, remoteId }: HeardComment): boolean {
  if (writtenAt < from) return false;
  if (!given) return true;
  const [at, id] = given;
  return writtenAt > at || (writtenAt === at && remoteId > id);
}

const Thread = v.object({ descendants: v.array(HeardStatus) });

/** Nothing where the post is gone. */
async function readBelow(server: MastodonServer, { id }: Remote): Promise<readonly HeardStatus[]> {
  const doing = `read what was said under a post on ${server.host}`;
  const path = `/api/v1/statuses/${encodeURIComponent(id)}/context`;
  const { status, json } = await server.answer({ doing, path, accepts: [404, 410] });
  return status > 299 ? [] : readShape(Thread, json, { doing }).descendants;
}
