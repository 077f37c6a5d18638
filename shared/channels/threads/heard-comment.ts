import * as v from 'valibot';
import type { HeardComment } from '../../core/comments/heard.ts';
import { linksOf } from '../../core/text/links.ts';
import { graphInstant } from '../graph/graph-instant.ts';

const COMMON_FIELDS = 'id,text,timestamp,permalink,username';
export const MENTION_FIELDS = COMMON_FIELDS;
export const REPLY_FIELDS = `${COMMON_FIELDS},is_reply_owned_by_me,root_post,replied_to,hide_status`;

const Pointed = v.optional(v.object({ id: v.string() }));

export const Comment = v.object({
  id: v.string(),
  text: v.optional(v.string(), ''),
  timestamp: graphInstant,
  permalink: v.string(),
  username: v.optional(v.string(), ''),
  is_reply_owned_by_me: v.optional(v.boolean()),
  root_post: Pointed,
  replied_to: Pointed,
  hide_status: v.optional(v.string()),
});

/** Readers see these; the others are `HIDDEN`, `COVERED`, `BLOCKED`, `RESTRICTED`. */
const SHOWN = ['NOT_HUSHED', 'UNHUSHED'];

/** Threads tells programs no ids of people: their name there has to serve. */
export function heardComment(comment: v.InferOutput<typeof Comment>, ownName: string): HeardComment {
  const { id, text, username, root_post, replied_to, hide_status } = comment;
  return {
    remoteId: id,
    url: comment.permalink,
    ...(replied_to && { parent: replied_to.id }),
    ...(root_post && { root: root_post.id }),
    author: { id: username, handle: `@${username}` },
    text,
    links: linksOf(text).map(({ url }) => url),
    writtenAt: comment.timestamp,
    isOwn: comment.is_reply_owned_by_me ?? username.toLowerCase() === ownName.toLowerCase(),
    ...(hide_status !== undefined && { isHidden: !SHOWN.includes(hide_status) }),
  };
}
