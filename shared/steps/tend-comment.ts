import type { Comment } from '../core/comments/comment.ts';
import { ConflictError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';
import { carryOutOrder } from './carry-out-order.ts';
import { tellOfficers } from './tell-officer.ts';
import { tellThreat } from './tell-threat.ts';
import { tendReply } from './tend-reply.ts';

export type TendNeeds = Pick<
  Deps,
  'store' | 'objects' | 'channels' | 'scheduler' | 'jobs' | 'notices' | 'clock' | 'log' | 'policy'
>;

/**
 * Carries out what stands in a comment: officers are told, the administrator of a threat, the network does what was ordered, its answer is looked
 * after. Started when something was written there, and by rescue until it is done; it may be repeated at any point.
 */
export async function tendComment(deps: TendNeeds, id: string): Promise<Comment | undefined> {
  const comment = await deps.store.comment(id, deps.clock.now());
  if (!comment) return undefined;
  try {
    const told = await tellOfficers(deps, comment);
    const warned = await tellThreat(deps, told);
    const acted = await carryOutOrder(deps, warned);
    return await tendReply(deps, acted);
  } catch (error) {
    // Somebody else changed it meanwhile; what is still to be done, rescue starts again.
    if (!(error instanceof ConflictError)) throw error;
    return deps.store.comment(id, deps.clock.now());
  }
}
