import type { GraphApi } from '../graph/graph-api.ts';
import { graphPage, pageAfter } from '../graph/graph-page.ts';
import { REPLY_FIELDS, Reply } from './heard-comment.ts';

export const PAGE = 50;
/** 500 replies to one comment. */
const MOST_PAGES = 10;
const Replies = graphPage(Reply);

/** The replies to a comment, after the first page of them where that is there. None where the comment is gone. */
export async function readReplies(api: GraphApi, comment: string, after?: string) {
  const replies: Reply[] = [];
  let page = after;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const answer = await api.look(Replies, {
      doing: 'read the replies to a comment on Instagram',
      path: `${encodeURIComponent(comment)}/replies`,
      fields: {
        fields: REPLY_FIELDS,
        limit: String(PAGE),
        ...(page !== undefined && { after: page }),
      },
    });
    replies.push(...(answer?.data ?? []));
    page = answer && pageAfter(answer);
    if (page === undefined) return { replies, isWhole: true };
  }
  return { replies, isWhole: false };
}
