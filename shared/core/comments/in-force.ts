import type { Acted, Comment } from './comment.ts';
import type { CommentAction } from './heard.ts';

/** What takes an action back. Absent: nothing does. */
export const TAKES_BACK: Readonly<Partial<Record<CommentAction, CommentAction>>> = {
  hide: 'unhide',
  mute: 'unmute',
  block: 'unblock',
};

const BACK: readonly (CommentAction | undefined)[] = Object.values(TAKES_BACK);
export const isTakingBack = (action: CommentAction): boolean => BACK.includes(action);

type Done = Pick<Comment, 'inForce' | 'acted' | 'state'>;

/**
 * What was done about a comment and was not taken back since, the first first. What was stored before all of it was
 * remembered has the last of it.
 */
export function inForceOf({ inForce, acted, state }: Done): readonly Acted[] {
  const done = inForce ?? (acted && TAKES_BACK[acted.action] ? [acted] : []);
  // Somebody may have shown it again with the network's own app.
  return done.filter(({ action }) => action !== 'hide' || state === 'hidden');
}

/**
 * What is in force once another order takes the place of the one that stands. With evidence, the network was asked for that,
 * and may have done it: so it is taken back with the rest.
 */
export function inForceOnceReplaced(comment: Done & Pick<Comment, 'order'>): Pick<Comment, 'inForce'> {
  const { order } = comment;
  if (!order || order.evidence === undefined || order.isGivenUp || !TAKES_BACK[order.action]) return {};
  const { problem: _problem, ...asked } = order;
  return { inForce: inForceAfter(comment, asked) };
}

/** @param acted What the network did now. */
export function inForceAfter(comment: Done, acted: Acted): readonly Acted[] {
  const before = inForceOf(comment).filter(
    ({ action }) => action !== acted.action && TAKES_BACK[action] !== acted.action,
  );
  return TAKES_BACK[acted.action] ? [...before, acted] : before;
}
