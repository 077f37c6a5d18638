import type { Comment } from '../core/comments/comment.ts';
import type { CommentAction } from '../core/comments/heard.ts';
import { ifOvertaken } from '../core/comments/overtaken.ts';
import { ConflictError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';

const MOST_TRIES = 5;

/**
 * It was decided otherwise while the network was asked, and that may be carried out already: what was decided last is
 * ordered once more, so that it is what stands in the end.
 * @param done What the network did, or may have done, too late.
 */
export async function orderOnceMore(
  { store, jobs, clock }: Pick<Deps, 'store' | 'jobs' | 'clock'>,
  id: string,
  done: CommentAction,
): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const now = clock.now();
    const comment = await store.comment(id, now);
    const next = comment && ifOvertaken(comment, done, now);
    if (!comment || !next) return;
    try {
      await store.save<Comment>(comment, next, { who: 'tend', why: `${done} came too late` }, now);
      await jobs.tend(id);
      return;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}
