import { string } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import { commentReplies } from '../comments/comment-replies.ts';
import type { Way } from '../comments/with-replies.ts';
import { readShape } from '../http/read-shape.ts';
import { commentsPath, placeIn, urnOf } from './comment-urn.ts';
import { addressOf, idOf } from './heard-comment.ts';
import { BODILESS, type LinkedinApi } from './linkedin-api.ts';
import { lookUpComment, repliesTo } from './list-comments.ts';
import { saysTheSame } from './little-text.ts';
import { LINKEDIN_REPLY } from './traits.ts';

/** LinkedIn has one level of replies: a reply to a reply stands under the same comment. */
export const linkedinReplies = (apiOf: (account: Account) => LinkedinApi): Way =>
  commentReplies({
    name: 'LinkedIn',
    longest: LINKEDIN_REPLY.max,
    saysTheSame,

    async placeOf(account, { remoteId }) {
      const comment = await lookUpComment(apiOf(account), remoteId);
      return comment && (comment.parentComment ?? idOf(comment));
    },

    async write(account, place, text) {
      const api = apiOf(account);
      const purpose = { doing: 'publish the reply on LinkedIn', publishes: true };
      const object = placeIn(place)?.object ?? place;
      // Plain words: the “little text” of posts is not that of comments.
      const { headers } = await api.answer({
        ...purpose,
        method: 'POST',
        path: commentsPath(place),
        body: { json: { actor: api.author, object, parentComment: place, message: { text } } },
        accepts: BODILESS,
      });
      const id = readShape(string(), headers.get('x-restli-id'), purpose);
      return remoteOf(placeIn(id) ? id : urnOf({ object, id }));
    },

    async ownReplies(account, place) {
      const api = apiOf(account);
      const { replies, isWhole } = await repliesTo(api, place);
      const own = replies.filter(({ actor }) => actor === api.author);
      return {
        isWhole,
        replies: own
          .toSorted((one, other) => one.created.time - other.created.time)
          .map((reply) => ({ remote: remoteOf(idOf(reply)), text: reply.message.text })),
      };
    },

    async read(account, { id }) {
      const reply = await lookUpComment(apiOf(account), id);
      return reply?.message.text;
    },
  });

const remoteOf = (urn: string): Remote => ({ id: urn, url: addressOf(urn, placeIn(urn)?.object ?? urn) });
