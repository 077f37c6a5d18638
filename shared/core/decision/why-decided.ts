import type { Post } from '../post.ts';

/** Kept in a post once its deliveries are what was decided: nothing was decided by that. */
export const PLANNED = 'each account has what was decided';

/** The reason for what a post says now, as whoever decided it gave it; whoever carries it out has none of their own. */
export function whyDecided({ state, history }: Pick<Post, 'state' | 'history'>): string | undefined {
  const decided = history.filter(({ to, why }) => to === state && why !== PLANNED);
  // What is wanted down may be cancelled already: why it was is what counts.
  const cancelled = decided.findLast(({ from, to }) => to === 'cancelled' && from !== to);
  return (cancelled ?? decided.at(-1))?.why;
}
