import { commentHeld, HELD_EVIDENCE } from '../core/comments/evidence.ts';
import { CorruptDataError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'clock' | 'log'>;

/**
 * Every day: evidence that is held though no legal hold is on its comment any more, or was never written, ends by its age
 * again. Whoever held or lifted it was broken off half-way.
 */
export async function releaseLeftEvidence(deps: Needs): Promise<{ readonly released: number }> {
  let released = 0;
  for await (const { key } of deps.objects.list(HELD_EVIDENCE)) {
    if (await isHeld(deps, commentHeld(key))) continue;
    await deps.objects.delete(key);
    released += 1;
  }
  if (released > 0) deps.log.info('evidence-released', { released });
  return { released };
}

async function isHeld({ store, clock, log }: Needs, id: string): Promise<boolean> {
  try {
    return (await store.comment(id, clock.now()))?.legalHold === true;
  } catch (error) {
    if (!(error instanceof CorruptDataError)) throw error;
    // Nobody can tell: what may be wanted by a court is not thrown away.
    log.error('comment-not-readable', { comment: id });
    return true;
  }
}
