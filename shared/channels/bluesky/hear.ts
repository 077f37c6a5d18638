import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { Cursor, Hearing } from '../../core/comments/heard.ts';
import { firstHeardFrom } from '../comments/first-hearing.ts';
import { type CommentPage, hearPages } from '../comments/hear-pages.ts';
import { commentOf, HeardPost } from './post-view.ts';
import { asAccount, type SessionDeps } from './session.ts';
import { bodyOf } from './xrpc.ts';

const PAGE = 50;
const REASONS = ['reply', 'mention', 'quote'];

const Notifications = v.object({
  cursor: v.optional(v.string()),
  notifications: v.array(
    v.looseObject({ reason: v.string(), indexedAt: v.pipe(v.string(), v.isoTimestamp()) }),
  ),
});

/** The next page of replies, mentions and quotes; the network lists them newest first, a round of pages gives all. */
export const hearNotifications = (
  deps: SessionDeps,
  account: Account,
  cursor: Cursor | undefined,
): Promise<Hearing> =>
  hearPages(cursor, (page) => readPage(deps, account, page), {
    startsAt: firstHeardFrom(deps.clock.now()),
  });

async function readPage(deps: SessionDeps, account: Account, page: string | undefined): Promise<CommentPage> {
  const { session, reply, call } = await asAccount(deps, account, ({ server }) => ({
    doing: `read what was said to ${account.handle} on ${server.host}`,
    method: 'app.bsky.notification.listNotifications',
    kind: 'query',
    query: { limit: String(PAGE), reasons: REASONS, ...(page !== undefined && { cursor: page }) },
  }));
  const { notifications, cursor } = bodyOf(Notifications, reply, call);
  const last = notifications.at(-1);
  return {
    comments: notifications
      // Servers that do not know `reasons` tell likes and followers as well.
      .filter(({ reason }) => REASONS.includes(reason))
      .map((notification) =>
        commentOf(
          bodyOf(HeardPost, { ...reply, answer: { ...reply.answer, json: notification } }, call),
          account,
          session.did,
        ),
      ),
    ...(last && { reaches: Date.parse(last.indexedAt) }),
    ...(cursor !== undefined && { next: cursor }),
  };
}
