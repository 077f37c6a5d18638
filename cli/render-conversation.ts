import type { Comment } from '../shared/core/comments/comment.ts';
import { paragraph, visible } from '../shared/core/report/text-layout.ts';
import { shortInstant } from '../shared/core/schedule/spell-time.ts';
import type { CommentView } from '../shared/steps/comments.ts';
import { style } from './output.ts';

/** What others wrote in the conversation of a comment, and what of it is not shown. */
export function conversationText(
  { comment, thread, more, readOnly }: Pick<CommentView, 'comment' | 'thread' | 'more' | 'readOnly'>,
  timeZone: string,
): string {
  const others = thread.filter(({ id }) => id !== comment.id);
  const lines = [
    ...others.map((one) => `  ${spoken(one, timeZone)}`),
    ...(more > 0
      ? [`  ${more} more of it ${more === 1 ? 'is' : 'are'} kept and not shown: read them on the network.`]
      : []),
    ...(readOnly === undefined
      ? []
      : [`  Only ${readOnly} of the account’s comments were looked through: there may be more of it.`]),
  ];
  return lines.length === 0 ? '' : [style('strong', 'The rest of the conversation'), ...lines].join('\n');
}

function spoken({ id, writtenAt, author, isPrivate, text }: Comment, timeZone: string): string {
  const who = `${visible(author?.handle ?? 'somebody')}${isPrivate ? ' (private)' : ''}`;
  const words = text === '' ? 'its words are erased' : paragraph(text, 4);
  return `${id}  ${shortInstant(writtenAt, timeZone)}  ${who}: ${words}`;
}
