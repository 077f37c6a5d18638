import type { Delivery } from '../core/delivery/delivery.ts';
import { CorruptDataError } from '../core/errors.ts';
import { type Content, contentKey, type Rendering } from '../core/post.ts';
import type { Objects } from '../ports.ts';

const MOST_BYTES = 5_000_000;

/** The proven content of one revision. It is written once, before the post is accepted, and never changes. */
export async function readContent(objects: Objects, postId: string, revision: string): Promise<Content> {
  const key = contentKey(postId, revision);
  const bytes = await objects.read(key, { maxBytes: MOST_BYTES });
  const content: Content = JSON.parse(new TextDecoder().decode(bytes));
  if (content.postId !== postId || content.revision !== revision)
    throw new CorruptDataError(`${key} holds another post's content.`);
  return content;
}

/** What goes out on a delivery's account, as it was proven. */
export async function readRendering(objects: Objects, delivery: Delivery): Promise<Rendering> {
  const { renderings } = await readContent(objects, delivery.postId, delivery.revision);
  const rendering = renderings[delivery.accountId];
  if (!rendering)
    throw new CorruptDataError(`Revision ${delivery.revision} has no rendering for ${delivery.accountId}.`);
  return rendering;
}
