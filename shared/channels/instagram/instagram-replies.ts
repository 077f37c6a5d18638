import type { Account } from '../../core/accounts/account.ts';
import { commentReplies } from '../comments/comment-replies.ts';
import type { Way } from '../comments/with-replies.ts';
import { foldedText } from '../graph/folded-text.ts';
import { Created, type GraphApi } from '../graph/graph-api.ts';
import { COMMENT_FIELDS, Comment, nameOf } from './heard-comment.ts';
import { readReplies } from './read-replies.ts';
import { INSTAGRAM_REPLY } from './traits.ts';

/** Instagram has one level of replies: a reply to a reply stands under the same comment. */
export const instagramReplies = (apiOf: (account: Account) => GraphApi): Way =>
  commentReplies({
    name: 'Instagram',
    longest: INSTAGRAM_REPLY.max,
    saysTheSame: (shown, sent) => foldedText(shown) === foldedText(sent),

    async placeOf(account, { remoteId }) {
      const comment = await lookAt(apiOf(account), remoteId);
      return comment && (comment.parent_id ?? comment.id);
    },

    async write(account, place, text) {
      const api = apiOf(account);
      const { id } = await api.ask(Created, {
        doing: 'publish the reply on Instagram',
        publishes: true,
        method: 'POST',
        path: `${encodeURIComponent(place)}/replies`,
        fields: { message: text },
      });
      return { id, url: homeOf(account) };
    },

    async ownReplies(account, place) {
      const { replies, isWhole } = await readReplies(apiOf(account), place);
      const own = replies.filter(({ username }) => username?.toLowerCase() === nameOf(account));
      return {
        isWhole,
        replies: own
          .toSorted((one, other) => one.timestamp - other.timestamp)
          .map(({ id, text }) => ({ remote: { id, url: homeOf(account) }, text })),
      };
    },

    async read(account, { id }) {
      const comment = await lookAt(apiOf(account), id);
      return comment?.text;
    },
  });

const lookAt = (api: GraphApi, id: string) =>
  api.look(Comment, {
    doing: 'look at a comment on Instagram',
    path: encodeURIComponent(id),
    fields: { fields: COMMENT_FIELDS },
  });

/** Replies have no address of their own. */
const homeOf = (account: Account): string => `https://www.instagram.com/${nameOf(account)}/`;
