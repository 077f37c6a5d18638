import type { DeliveryState } from '../../shared/core/delivery/delivery.ts';
import type { Verdict } from './world.ts';

/** What worlds came to, to show that they were hard enough to prove something. */
export type Totals = {
  worlds: number;
  deliveries: number;
  calls: number;
  deaths: number;
  lostAnswers: number;
  /** Deliveries that more than one attempt was begun for. */
  recovered: number;
  readonly states: Partial<Record<DeliveryState, number>>;
};

export const emptyTotals = (): Totals => ({
  worlds: 0,
  deliveries: 0,
  calls: 0,
  deaths: 0,
  lostAnswers: 0,
  recovered: 0,
  states: {},
});

export function count(totals: Totals, { seen, counts }: Verdict): void {
  totals.worlds += 1;
  totals.calls += counts.calls;
  totals.deaths += counts['dies-before'] + counts['dies-after'];
  totals.lostAnswers += counts['fails-after'];
  for (const { state, attempt } of seen.deliveries()) {
    totals.deliveries += 1;
    totals.states[state] = (totals.states[state] ?? 0) + 1;
    if (attempt > 1) totals.recovered += 1;
  }
}

export function sum(into: Totals, other: Totals): void {
  into.worlds += other.worlds;
  into.deliveries += other.deliveries;
  into.calls += other.calls;
  into.deaths += other.deaths;
  into.lostAnswers += other.lostAnswers;
  into.recovered += other.recovered;
  for (const [state, deliveries] of entries(other))
    into.states[state] = (into.states[state] ?? 0) + deliveries;
}

const STATES: readonly DeliveryState[] = ['published', 'missed', 'cancelled', 'failed', 'unconfirmed'];
const entries = ({ states }: Totals): [DeliveryState, number][] =>
  STATES.flatMap((state): [DeliveryState, number][] => [[state, states[state] ?? 0]]);

/** In a few lines, for people. */
export function inWords(totals: Totals): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  const states = entries(totals).map(([state, deliveries]) => `${number(deliveries)} ${state}`);
  return [
    `${number(totals.worlds)} worlds with ${number(totals.deliveries)} deliveries: ${states.join(', ')}.`,
    `${number(totals.calls)} calls; at ${number(totals.deaths)} of them the process died, of ${number(totals.lostAnswers)} the answer was lost.`,
    `${number(totals.recovered)} deliveries needed more than one attempt.`,
  ].join('\n');
}
