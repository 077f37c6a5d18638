import type { Comment } from '../core/comments/comment.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import { NotFoundError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';
import { readContent } from './read-content.ts';

/** What was answered, and where it stands. `text` is absent once it is erased, `delivery` until it is planned. */
export type Answer = { readonly text?: string; readonly delivery?: Delivery };

/** The answer that a comment names; undefined where it names none. */
export async function readAnswer(
  { store, objects }: Pick<Deps, 'store' | 'objects'>,
  { accountId, reply }: Comment,
): Promise<Answer | undefined> {
  if (!reply) return undefined;
  const delivery = await store.delivery(reply.postId, accountId);
  try {
    const { renderings } = await readContent(objects, reply.postId, reply.revision);
    const text = renderings[accountId]?.text;
    return { ...(text !== undefined && { text }), ...(delivery && { delivery }) };
  } catch (error) {
    if (error instanceof NotFoundError) return delivery ? { delivery } : {};
    throw error;
  }
}
