import * as v from 'valibot';
import type { CommentText } from '../shared/core/moderation/comment.ts';
import { lineId } from './json-lines.ts';

const text = v.string('text');

/** A comment as `moderate` and `policy try` read it. Only `id` and `text` are needed; other keys are ignored. */
export const commentLine = v.object({
  id: lineId,
  text,
  author: v.nullish(text),
  authorName: v.nullish(text),
  account: v.nullish(text),
  links: v.nullish(v.array(text, 'a list of addresses')),
  staff: v.nullish(v.boolean('true or false')),
  postText: v.nullish(text),
  earlier: v.nullish(
    v.array(v.object({ text, author: v.nullish(text) }), 'a list of {"text": "…", "author": "…"}'),
  ),
});
export type CommentLine = v.InferOutput<typeof commentLine>;

export const COMMENT_SHAPE = '{"id": "…", "text": "…", "author": "…", "links": ["…"]}';

/** What stands as `null` was not said. */
export const commentOf = ({ id, text, earlier, ...rest }: CommentLine): CommentText => ({
  id: String(id),
  text,
  ...(typeof rest.author === 'string' && { author: rest.author }),
  ...(typeof rest.authorName === 'string' && { authorName: rest.authorName }),
  ...(typeof rest.account === 'string' && { account: rest.account }),
  ...(typeof rest.postText === 'string' && { postText: rest.postText }),
  ...(rest.links && { links: rest.links }),
  ...(rest.staff === true && { staff: true }),
  ...(earlier && {
    earlier: earlier.map(({ text, author }) => ({ text, ...(typeof author === 'string' && { author }) })),
  }),
});
