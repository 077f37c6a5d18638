import { COMMENT_STATES, type CommentState } from '../../../shared/core/comments/comment.ts';
import type { CommentVerdict } from './world.ts';

/** Ways in which calls went wrong. */
export const HARMS = ['dies-before', 'dies-after', 'fails-before', 'fails-after'] as const;
/** What worlds came to, to show that they were hard enough to prove something. */
export type CommentTotals = {
  worlds: number;
  comments: number;
  calls: number;
  /** Answers that became public, and how many of them needed more than one attempt. */
  answers: number;
  recovered: number;
  /** Those of them that say in public why something was done. */
  explanations: number;
  /** Comments that a legal hold is on in the end. */
  held: number;
  readonly states: Record<CommentState, number>;
  readonly harms: Record<(typeof HARMS)[number], number>;
};

export const emptyCommentTotals = (): CommentTotals => ({
  worlds: 0,
  comments: 0,
  calls: 0,
  answers: 0,
  recovered: 0,
  explanations: 0,
  held: 0,
  states: { open: 0, answered: 0, closed: 0, hidden: 0, removed: 0, deleted: 0, forgotten: 0 },
  harms: { 'dies-before': 0, 'dies-after': 0, 'fails-before': 0, 'fails-after': 0 },
});

export function countComments(totals: CommentTotals, { seen, watch, counts }: CommentVerdict): void {
  totals.worlds += 1;
  totals.calls += counts.calls;
  for (const harm of HARMS) totals.harms[harm] += counts[harm];
  for (const { state, legalHold } of watch.comments()) {
    totals.comments += 1;
    if (legalHold) totals.held += 1;
    totals.states[state] += 1;
  }
  const answers = [...watch.answers.values()].flat();
  totals.answers += answers.length;
  totals.explanations += answers.filter(watch.isExplanation).length;
  totals.recovered += answers.filter(({ by }) => (seen.delivery(by)?.attempt ?? 0) > 1).length;
}

const SUMS = ['worlds', 'comments', 'calls', 'answers', 'recovered', 'explanations', 'held'] as const;

export function sumComments(into: CommentTotals, other: CommentTotals): void {
  for (const key of SUMS) into[key] += other[key];
  for (const state of COMMENT_STATES) into.states[state] += other.states[state];
  for (const harm of HARMS) into.harms[harm] += other.harms[harm];
}

/** In a few lines, for people. */
export function commentsInWords(totals: CommentTotals): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  const { worlds, comments, states, answers, recovered, explanations, held, calls, harms } = totals;
  return [
    `${number(worlds)} worlds with ${number(comments)} comments: ${COMMENT_STATES.map((state) => `${number(states[state])} ${state}`).join(', ')}; ${number(held)} under a legal hold.`,
    `${number(answers)} answers were published, ${number(explanations)} of them explanations, ${number(recovered)} after more than one attempt.`,
    `${number(calls)} calls; at ${number(harms['dies-before'] + harms['dies-after'])} of them the process died, of ${number(harms['fails-after'])} the answer was lost.`,
  ].join('\n');
}
