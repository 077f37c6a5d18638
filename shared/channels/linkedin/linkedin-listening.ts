import type { Account } from '../../core/accounts/account.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import type { Listening } from '../../ports.ts';
import { type CommentPage, hearPages } from '../comments/hear-pages.ts';
import { lookAtEach } from '../comments/look-at-each.ts';
import { sideBySide } from '../comments/side-by-side.ts';
import { deaf, unable } from '../comments/unable.ts';
import { heardComment, idOf } from './heard-comment.ts';
import type { LinkedinApi } from './linkedin-api.ts';
import { commentsUnder, lookUpComment, PAGE, repliesTo } from './list-comments.ts';
import { removeComment } from './remove-comment.ts';

/** What one page and the next have in common: whatever is deleted meanwhile moves the others forward. */
const OVERLAP = 5;

/**
 * What is said under the page's posts. LinkedIn does not say in which order it lists comments, so that all of a post's
 * are read in every round. Source: LinkedIn, "Comments API".
 */
export const linkedinListening = (apiOf: (account: Account) => LinkedinApi): Listening => ({
  async hear(account, source, cursor) {
    if (source.of === 'account') throw deaf('LinkedIn', source);
    const api = apiOf(account);
    return hearPages(cursor, (page) => readComments(api, source.remote.id, Number(page ?? 0)));
  },

  async look(account, remoteIds) {
    const api = apiOf(account);
    return lookAtEach(remoteIds, async (urn): Promise<HeardComment | undefined> => {
      const comment = await lookUpComment(api, urn);
      return comment && heardComment(comment, api.author);
    });
  },

  async act(account, { remoteId }, action) {
    if (action !== 'remove') throw unable('LinkedIn', action);
    await removeComment(apiOf(account), remoteId, 'remove a comment on LinkedIn');
  },
});

async function readComments(api: LinkedinApi, post: string, start: number): Promise<CommentPage> {
  const comments = await commentsUnder(api, post, start);
  const threads = await sideBySide(comments, async (comment) => {
    const isAnswered = (comment.commentsSummary?.aggregatedTotalComments ?? 0) > 0;
    const { replies } = isAnswered ? await repliesTo(api, idOf(comment)) : { replies: [] };
    return [comment, ...replies.map((reply) => ({ parentComment: idOf(comment), ...reply }))];
  });
  const isLast = comments.length < PAGE;
  return {
    comments: threads.flat().map((comment) => heardComment(comment, api.author, post)),
    ...(!isLast && { next: String(start + PAGE - OVERLAP) }),
  };
}
