import { ACTIONS, type Action, type Verdict } from './verdict.ts';

/** What becomes of a comment, as two policies are compared by it: `route` and what happens without a person count too. */
export type Outcome = Action | 'hide-automatically' | 'route';

export const OUTCOMES: readonly Outcome[] = [...ACTIONS, 'hide-automatically', 'route'];

export function outcomeOf({ action, automatic, route }: Verdict): Outcome {
  if (route) return 'route';
  return automatic ? 'hide-automatically' : action;
}

export type OutcomeCount = {
  readonly outcome: Outcome;
  readonly before: number;
  readonly after: number;
};

/** Counts what two policies make of the same comments, one after the other, in constant memory. */
export function outcomeCounter(): {
  readonly add: (before: Outcome, after: Outcome) => void;
  readonly counts: () => readonly OutcomeCount[];
} {
  const counted = new Map<Outcome, { before: number; after: number }>(
    OUTCOMES.map((outcome) => [outcome, { before: 0, after: 0 }]),
  );
  const count = (outcome: Outcome, when: 'before' | 'after'): void => {
    const known = counted.get(outcome);
    if (known) known[when] += 1;
  };
  return {
    add: (before, after) => {
      count(before, 'before');
      count(after, 'after');
    },
    counts: () => [...counted].map(([outcome, { before, after }]) => ({ outcome, before, after })),
  };
}
