import type { Comment } from '../core/comments/comment.ts';
import { commentAnsweredBy } from '../core/comments/reply-id.ts';
import { toTend } from '../core/comments/standing.ts';
import { ConflictError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';

/** Something became of a post: where it answers a comment, that is looked after. Rescue does it later where this is lost. */
export async function tendAnswered({ jobs }: Pick<Deps, 'jobs'>, postId: string): Promise<void> {
  const comment = commentAnsweredBy(postId);
  if (comment !== undefined) await jobs.tend(comment);
}

/** An answer that is out is about to be taken down: its comment is woken first, so that it is open again whatever dies. */
export async function wakeAnswered(deps: Pick<Deps, 'store' | 'clock'>, postId: string): Promise<void> {
  const { store, clock } = deps;
  const id = commentAnsweredBy(postId);
  const now = clock.now();
  const comment = id === undefined ? undefined : await store.comment(id, now);
  if (comment?.reply?.postId !== postId) return;
  try {
    const why = 'its answer is to be taken down';
    await store.save<Comment>(comment, toTend(comment, now), { who: 'retract', why }, now);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    await wakeAnswered(deps, postId);
  }
}
