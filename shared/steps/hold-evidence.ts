import type { Comment } from '../core/comments/comment.ts';
import { evidenceFolder, heldFolder, heldKey } from '../core/comments/evidence.ts';
import { NotFoundError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';

type Needs = Pick<Deps, 'objects'>;
type Of = Pick<Comment, 'accountId' | 'id'>;

/** Copies what was kept of a comment to where nothing ends by its age. May be repeated. */
export async function holdEvidence({ objects }: Needs, comment: Of): Promise<void> {
  for await (const { key } of objects.list(evidenceFolder(comment))) {
    try {
      await objects.write(heldKey(key), await objects.read(key), 'application/json');
    } catch (error) {
      // Its time was over at this moment.
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
}

/** The hold is lifted: what was kept ends by its age again. May be repeated. */
export async function releaseEvidence({ objects }: Needs, comment: Of): Promise<void> {
  for await (const { key } of objects.list(heldFolder(comment))) await objects.delete(key);
}
