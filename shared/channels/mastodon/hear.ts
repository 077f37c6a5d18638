import { array, object, safeParse, string } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { Cursor, Hearing } from '../../core/comments/heard.ts';
import type { Instant } from '../../core/time.ts';
import { firstHeardFrom } from '../comments/first-hearing.ts';
import { readShape } from '../http/read-shape.ts';
import { commentOf } from './heard-status.ts';
import type { MastodonServer } from './mastodon-server.ts';
import { readStatuses } from './read-statuses.ts';
import { HeardStatus, Notification } from './schemas.ts';

const PAGE = 40;
/** Where nothing was said yet: before every id. */
const BEGINNING = '0';

/**
 * The next page of mentions, oldest first. The first time, the latest page.
 * Source: docs.joinmastodon.org/methods/notifications.
 */
export async function hearMentions(
  server: MastodonServer,
  account: Account,
  { cursor, now }: { readonly cursor: Cursor | undefined; readonly now: Instant },
): Promise<Hearing> {
  const doing = `read what was said to ${account.handle} on ${server.host}`;
  // Mastodon 4.3 keeps private messages and those of new accounts back, unless it is asked for them.
  const query = new URLSearchParams({ 'types[]': 'mention', include_filtered: 'true', limit: String(PAGE) });
  if (cursor !== undefined) query.set('min_id', cursor);
  const told = await server.ask(array(Notification), { doing, path: `/api/v1/notifications?${query}` });
  const news = told
    .filter(({ id }) => cursor === undefined || compareIds(id, cursor) > 0)
    .sort((one, other) => compareIds(one.id, other.id));
  const statuses: HeardStatus[] = [];
  for (const { type, status } of news) {
    // Other servers may tell more than they were asked for; a status that is gone leaves its notification behind.
    if (type !== 'mention' || status == null) continue;
    const heard = readShape(HeardStatus, status, { doing });
    const isNew = cursor !== undefined || Date.parse(heard.created_at) >= firstHeardFrom(now);
    if (isNew) statuses.push(heard);
  }
  const roots = await rootsOf(server, account, statuses);
  return {
    comments: statuses.map((status) => commentOf(status, account, roots.get(status.in_reply_to_id ?? ''))),
    cursor: news.at(-1)?.id ?? cursor ?? BEGINNING,
    // Servers make pages shorter than asked, so only an empty one is the last.
    more: cursor !== undefined && news.length > 0,
  };
}

/** Ids grow in length and then in letters, whatever they are made of (numbers on Mastodon, ULIDs on GoToSocial). */
const compareIds = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);

const Thread = object({ ancestors: array(object({ id: string() })) });

/**
 * By what is answered, what its conversation began with. Most answer a post, which one call tells of a whole page; each
 * deeper thread costs another.
 */
async function rootsOf(
  server: MastodonServer,
  account: Account,
  statuses: readonly HeardStatus[],
): Promise<ReadonlyMap<string, string>> {
  const parents = statuses.flatMap(({ in_reply_to_id: parent }) => parent ?? []);
  const found = await readStatuses(server, account.probed?.server, parents);
  const roots = new Map<string, string>();
  for (const [id, { in_reply_to_id: above }] of found) {
    const root = above == null ? id : await topOf(server, id);
    if (root !== undefined) roots.set(id, root);
  }
  return roots;
}

async function topOf(server: MastodonServer, id: string): Promise<string | undefined> {
  const { status, json } = await server.answer({
    doing: `read the conversation of a comment on ${server.host}`,
    path: `/api/v1/statuses/${encodeURIComponent(id)}/context`,
    accepts: [404, 410],
  });
  const read = safeParse(Thread, json);
  return status < 300 && read.success ? read.output.ancestors[0]?.id : undefined;
}
