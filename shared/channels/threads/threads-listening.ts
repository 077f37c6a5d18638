import type { Account } from '../../core/accounts/account.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import type { Clock, Listening } from '../../ports.ts';
import { firstHeardFrom } from '../comments/first-hearing.ts';
import { type CommentPage, hearPages } from '../comments/hear-pages.ts';
import { lookAtEach } from '../comments/look-at-each.ts';
import { actOnComment } from '../graph/comment-actions.ts';
import type { GraphApi } from '../graph/graph-api.ts';
import { graphPage, newestFirst } from '../graph/graph-page.ts';
import { Comment, heardComment, MENTION_FIELDS, REPLY_FIELDS } from './heard-comment.ts';

const PAGE = 50;
const Comments = graphPage(Comment);
const ownName = ({ handle }: Account): string => handle.replace(/^@/, '');

/**
 * Replies of any depth under the profile's posts, and posts of others that name it; newest first.
 * Source: Threads API, "Reply management" and "Threads mentions".
 */
export const threadsListening = (clock: Clock, apiOf: (account: Account) => GraphApi): Listening => ({
  hear(account, source, cursor) {
    const api = apiOf(account);
    if (source.of === 'account')
      return hearPages(cursor, (page) => readMentions(api, account, page), {
        startsAt: firstHeardFrom(clock.now()),
      });
    return hearPages(cursor, (page) => readConversation(api, account, source.remote.id, page));
  },

  look(account, remoteIds) {
    const api = apiOf(account);
    return lookAtEach(remoteIds, async (id): Promise<HeardComment | undefined> => {
      const comment = await api.look(Comment, {
        doing: 'look at a reply on Threads',
        path: encodeURIComponent(id),
        fields: { fields: REPLY_FIELDS },
      });
      return comment && heardComment(comment, ownName(account));
    });
  },

  act: (account, { remoteId }, action) =>
    actOnComment(apiOf(account), remoteId, action, {
      hide: { method: 'POST', edge: 'manage_reply', fields: { hide: 'true' } },
      unhide: { method: 'POST', edge: 'manage_reply', fields: { hide: 'false' } },
    }),
});

async function readConversation(
  api: GraphApi,
  account: Account,
  post: string,
  page: string | undefined,
): Promise<CommentPage> {
  const answer = await api.look(Comments, {
    doing: 'read the replies to a post on Threads',
    path: `${encodeURIComponent(post)}/conversation`,
    fields: {
      fields: REPLY_FIELDS,
      reverse: 'true',
      limit: String(PAGE),
      ...(page !== undefined && { after: page }),
    },
  });
  return newestFirst(answer, (reply) => heardComment(reply, ownName(account)));
}

async function readMentions(api: GraphApi, account: Account, page: string | undefined): Promise<CommentPage> {
  const answer = await api.ask(Comments, {
    doing: 'read what names the profile on Threads',
    path: 'me/mentions',
    fields: { fields: MENTION_FIELDS, limit: String(PAGE), ...(page !== undefined && { after: page }) },
  });
  return newestFirst(answer, (post) => heardComment(post, ownName(account)));
}
