import type { Comment } from '../core/comments/comment.ts';
import { type Evidence, evidenceKey, evidenceOf, heldKey } from '../core/comments/evidence.ts';
import type { Deps } from '../ports.ts';

/**
 * Keeps what a comment says, before anything is done about it. Gives the object's key. Where somebody put a legal hold on it
 * or forgot its author meanwhile, it is as if it had been kept before.
 */
export async function keepEvidence(
  { store, objects, clock }: Pick<Deps, 'store' | 'objects' | 'clock'>,
  comment: Comment,
  kept: Evidence['for'],
): Promise<string> {
  const now = clock.now();
  const key = evidenceKey(comment, now);
  const bytes = new TextEncoder().encode(`${JSON.stringify(evidenceOf(comment, kept, now), null, 2)}\n`);
  if (comment.legalHold) await objects.write(heldKey(key), bytes, 'application/json');
  await objects.write(key, bytes, 'application/json');
  const current = await store.comment(comment.id, clock.now());
  if (current?.legalHold && !comment.legalHold) await objects.write(heldKey(key), bytes, 'application/json');
  if (current?.state === 'forgotten') await objects.delete(key);
  return key;
}
