import { IllegalMoveError } from '../errors.ts';
import type { CommentState } from './comment.ts';

/** Every move between states that a comment may make; staying is one, too. */
const MOVES: Readonly<Record<CommentState, readonly CommentState[]>> = {
  open: ['open', 'answered', 'closed', 'hidden', 'removed', 'deleted', 'forgotten'],
  // Open again when its author writes something else into it, or when the answer did not go out.
  answered: ['answered', 'open', 'closed', 'hidden', 'removed', 'deleted', 'forgotten'],
  closed: ['closed', 'open', 'answered', 'hidden', 'removed', 'deleted', 'forgotten'],
  // Answered where it was before it was hidden.
  hidden: ['hidden', 'open', 'answered', 'closed', 'removed', 'deleted', 'forgotten'],
  removed: ['removed', 'forgotten'],
  // Open where the network shows it again.
  deleted: ['deleted', 'open', 'forgotten'],
  forgotten: ['forgotten'],
};

export const canMoveComment = (from: CommentState, to: CommentState): boolean => MOVES[from].includes(to);

/** @throws IllegalMoveError */
export function assertCommentMove(from: CommentState, to: CommentState): void {
  if (!canMoveComment(from, to)) throw new IllegalMoveError(`A comment cannot go from ${from} to ${to}.`);
}
