import type { New } from '../history.ts';
import { routesOf } from '../moderation/routed.ts';
import type { Verdict } from '../moderation/verdict.ts';
import type { Comment } from './comment.ts';
import { isOrderOpen } from './orders.ts';
import { isThreatUntold, tended } from './standing.ts';

/**
 * Whether somebody has to hear of a threat in it, however uncertain it is. Where somebody may be in danger an officer is told
 * at once; the officer for requests under the law is not asked about threats.
 */
export const isThreatening = (verdict: Pick<Verdict, 'findings' | 'route' | 'alsoFor'>): boolean =>
  routesOf(verdict).every(({ why }) => why !== 'safeguarding') &&
  verdict.findings.some(({ rule }) => rule === 'threat');

/** A person has decided about it, so nobody is to be told of the threat in it any more, or reminded of it. */
export function lookedAt(comment: New<Comment>): New<Comment> {
  const { threat, ...rest } = comment;
  // It may have been woken for nothing else.
  return isThreatUntold({ threat }) && !isOrderOpen(rest) ? tended(rest) : rest;
}
