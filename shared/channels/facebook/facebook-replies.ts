import { object, string } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import { commentReplies } from '../comments/comment-replies.ts';
import type { Way } from '../comments/with-replies.ts';
import { foldedText } from '../graph/folded-text.ts';
import { Created, type GraphApi } from '../graph/graph-api.ts';
import { graphPage, pageAfter } from '../graph/graph-page.ts';
import { verifyPage } from './facebook-graph.ts';
import { COMMENT_FIELDS, Comment } from './heard-comment.ts';
import { FACEBOOK_REPLY } from './traits.ts';

const Replies = graphPage(Comment);
const PAGE = 100;
const MOST_PAGES = 5;

/** Facebook has one level of replies: a reply to a reply stands under the same comment. */
export const facebookReplies = (apiOf: (account: Account) => GraphApi): Way =>
  commentReplies({
    name: 'Facebook',
    longest: FACEBOOK_REPLY.max,
    saysTheSame: (shown, sent) => foldedText(shown) === foldedText(sent),

    async placeOf(account, { remoteId, root }) {
      const api = apiOf(account);
      await verifyPage(api, account);
      // A post, our own or one that names the page, is answered like a comment, and has neither a parent nor a sender to ask for.
      if (root === undefined) return (await lookAtPost(api, remoteId))?.id;
      const comment = await lookAt(api, remoteId);
      return comment && (comment.parent?.id ?? comment.id);
    },

    async write(account, place, text) {
      const api = apiOf(account);
      const { id } = await api.ask(Created, {
        doing: 'publish the reply on Facebook',
        publishes: true,
        method: 'POST',
        path: `${encodeURIComponent(place)}/comments`,
        fields: { message: text },
      });
      return { id, url: addressOf(id) };
    },

    async ownReplies(account, place) {
      const api = apiOf(account);
      const replies: { remote: Remote; text: string }[] = [];
      let after: string | undefined;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await api.ask(Replies, {
          doing: 'read the replies to a comment on Facebook',
          path: `${encodeURIComponent(place)}/comments`,
          fields: {
            fields: COMMENT_FIELDS,
            order: 'chronological',
            limit: String(PAGE),
            ...(after !== undefined && { after }),
          },
        });
        for (const { id, from, message, permalink_url } of answer.data)
          if (from?.id === account.networkId)
            replies.push({ remote: { id, url: permalink_url }, text: message });
        after = pageAfter(answer);
        if (after === undefined) return { replies, isWhole: true };
      }
      return { replies, isWhole: false };
    },

    async read(account, { id }) {
      const comment = await lookAt(apiOf(account), id);
      return comment?.message;
    },
  });

const lookAt = (api: GraphApi, id: string) =>
  api.look(Comment, {
    doing: 'look at a comment on Facebook',
    path: encodeURIComponent(id),
    fields: { fields: COMMENT_FIELDS },
  });
const lookAtPost = (api: GraphApi, id: string) =>
  api.look(object({ id: string() }), {
    doing: 'look at a post on Facebook',
    path: encodeURIComponent(id),
    fields: { fields: 'id' },
  });

/** Facebook leads to a comment by its id alone. */
const addressOf = (id: string): string => `https://www.facebook.com/${id}`;
