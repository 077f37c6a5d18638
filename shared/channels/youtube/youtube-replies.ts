import type { Account } from '../../core/accounts/account.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import { commentReplies } from '../comments/comment-replies.ts';
import type { Way } from '../comments/with-replies.ts';
import { readShape } from '../http/read-shape.ts';
import { addressOf, Comment } from './heard-comment.ts';
import { commentsById, repliesTo } from './list-comments.ts';
import { YOUTUBE_REPLY } from './traits.ts';
import { verifyChannel } from './verify-channel.ts';
import { saysTheSame } from './video-text.ts';
import type { YouTubeApi } from './youtube-api.ts';

/** YouTube has one level of replies: a reply to a reply stands under the same comment. */
export const youtubeReplies = (apiOf: (account: Account) => YouTubeApi): Way =>
  commentReplies({
    name: 'YouTube',
    longest: YOUTUBE_REPLY.max,
    saysTheSame,

    async placeOf(account, { remoteId }) {
      const api = apiOf(account);
      await verifyChannel(api, account);
      const [comment] = await commentsById(api, [remoteId]);
      return comment && (comment.snippet.parentId ?? comment.id);
    },

    async write(account, place, text) {
      const purpose = { doing: 'publish the reply on YouTube', publishes: true };
      const { json } = await apiOf(account).answer({
        ...purpose,
        method: 'POST',
        path: '/youtube/v3/comments',
        query: { part: 'snippet' },
        body: { json: { snippet: { parentId: place, textOriginal: text } } },
      });
      return remoteOf(readShape(Comment, json, purpose));
    },

    async ownReplies(account, place) {
      const { replies, isWhole } = await repliesTo(apiOf(account), place);
      const own = replies.filter(({ snippet }) => snippet.authorChannelId?.value === account.networkId);
      return {
        isWhole,
        replies: own
          .toSorted((one, other) => one.snippet.publishedAt - other.snippet.publishedAt)
          .map((reply) => ({ remote: remoteOf(reply), text: reply.snippet.textDisplay })),
      };
    },

    async read(account, { id }) {
      const [reply] = await commentsById(apiOf(account), [id]);
      return reply?.snippet.textDisplay;
    },
  });

const remoteOf = ({ id, snippet }: Comment): Remote => ({ id, url: addressOf(id, snippet.videoId) });

/** Whether it is a reply that we wrote, and not a video. */
export const isReply = ({ url }: Remote): boolean => URL.canParse(url) && new URL(url).searchParams.has('lc');

/** 50 units. Absent is fine. @throws ChannelError */
export async function deleteReply(api: YouTubeApi, { id }: Remote): Promise<void> {
  await api.answer({
    doing: 'take the reply down from YouTube',
    method: 'DELETE',
    path: '/youtube/v3/comments',
    query: { id },
    accepts: [404],
  });
}
