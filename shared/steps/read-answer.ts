import type { Comment } from '../core/comments/comment.ts';
import { isToOtherWords } from '../core/comments/replies.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import { NotFoundError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';
import { heldAnswersTo } from './answers-to.ts';
import { readContent } from './read-content.ts';

/**
 * What was answered, and where it stands. `text` is absent once it is erased, `delivery` until it is planned, and once its
 * time is over though a legal hold keeps the rest. `isToOtherWords`: its author has written something else into the comment since.
 */
export type Answer = {
  readonly text?: string;
  readonly url?: string;
  readonly delivery?: Delivery;
  readonly isToOtherWords?: boolean;
};

/** The answer that a comment names; undefined where it names none. */
export async function readAnswer(
  { store, objects }: Pick<Deps, 'store' | 'objects'>,
  comment: Comment,
): Promise<Answer | undefined> {
  const { accountId, reply } = comment;
  if (!reply) return undefined;
  const delivery = await store.delivery(reply.postId, accountId);
  const stands = delivery?.remote?.url ?? delivery?.link;
  const placed = { ...(stands !== undefined && { url: stands }), ...(delivery && { delivery }) };
  try {
    const content = await readContent(objects, reply.postId, reply.revision);
    const text = content.renderings[accountId]?.text;
    return {
      ...(text !== undefined && { text }),
      ...placed,
      ...(isToOtherWords(comment, content.reply?.answers) && { isToOtherWords: true }),
    };
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    for await (const { postId, text, url } of heldAnswersTo({ objects }, comment))
      if (postId === reply.postId) return { text, ...(url !== undefined && { url }), ...placed };
    return placed;
  }
}
