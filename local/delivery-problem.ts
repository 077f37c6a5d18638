import type { Outcome } from '../shared/core/delivery/channel-error.ts';

const WORDS: Readonly<Record<Outcome, (post: string) => string>> = {
  unknown: () =>
    'the network did not say whether it took the post. It is asked again by itself; do not post it by hand.',
  later: () => 'the network says later. It is tried again by itself.',
  refused: (post) => `the network refused the post. Why, and what to do: imprimatur posts show ${post}`,
  credentials: (post) =>
    `the network does not take the account's access. Why, and what to do: imprimatur posts show ${post}`,
};

const isOutcome = (outcome: string): outcome is Outcome => Object.hasOwn(WORDS, outcome);

/** What came of an attempt, as a log line has it, in a sentence for whoever looks at the screen. */
export function deliveryProblem(delivery: string, outcome: string): string {
  const [post = ''] = delivery.split('.');
  return `${delivery}: ${isOutcome(outcome) ? WORDS[outcome](post) : outcome}`;
}
