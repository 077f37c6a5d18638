import type { DeliveryState } from '../../shared/core/delivery/delivery.ts';
import type { Verification } from '../../shared/core/delivery/verification.ts';
import type { PostState } from '../../shared/core/post.ts';
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
  /** Uploaded bundles, by what came of them. */
  readonly posts: Partial<Record<PostState, number>>;
  /** Published deliveries of bundles that asked for the next slot, and of single days of a series. */
  inSlots: number;
  onDays: number;
  /** Posts as the network shows them, by what reading them back came to. */
  readonly read: Partial<Record<Verification['outcome'], number>>;
};

export const emptyTotals = (): Totals => ({
  worlds: 0,
  deliveries: 0,
  calls: 0,
  deaths: 0,
  lostAnswers: 0,
  recovered: 0,
  inSlots: 0,
  onDays: 0,
  states: {},
  posts: {},
  read: {},
});

export function count(totals: Totals, { seen, counts, bundles }: Verdict): void {
  totals.worlds += 1;
  totals.calls += counts.calls;
  totals.deaths += counts['dies-before'] + counts['dies-after'];
  totals.lostAnswers += counts['fails-after'];
  for (const name of bundles) add(totals.posts, seen.post(name)?.state ?? 'waiting');
  for (const { postId, state, attempt, verification } of seen.deliveries()) {
    totals.deliveries += 1;
    const { times, occurrence } = (state === 'published' && seen.post(postId)) || {};
    if (times) totals.inSlots += 1;
    if (occurrence) totals.onDays += 1;
    add(totals.states, state);
    if (verification) add(totals.read, verification.outcome);
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
  into.inSlots += other.inSlots;
  into.onDays += other.onDays;
  for (const state of STATES) add(into.states, state, other.states[state] ?? 0);
  for (const state of POSTS) add(into.posts, state, other.posts[state] ?? 0);
  for (const outcome of OUTCOMES) add(into.read, outcome, other.read[outcome] ?? 0);
}

export const STATES = ['published', 'missed', 'cancelled', 'failed', 'unconfirmed', 'retracted'] as const;
export const POSTS = ['accepted', 'held', 'blocked', 'cancelled'] as const;
export const OUTCOMES = ['as-sent', 'repaired', 'differs', 'absent', 'unread'] as const;

function add<Key extends string>(counts: Partial<Record<Key, number>>, key: Key, more = 1): void {
  counts[key] = (counts[key] ?? 0) + more;
}

/** In a few lines, for people. */
export function inWords(totals: Totals): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  const list = <Key extends string>(keys: readonly Key[], counts: Partial<Record<Key, number>>) =>
    keys.map((key) => `${number(counts[key] ?? 0)} ${key}`).join(', ');
  return [
    `${number(totals.worlds)} worlds with ${number(totals.deliveries)} deliveries: ${list(STATES, totals.states)}.`,
    `Of uploaded bundles: ${list(POSTS, totals.posts)}. Read back: ${list(OUTCOMES, totals.read)}.`,
    `${number(totals.calls)} calls; at ${number(totals.deaths)} of them the process died, of ${number(totals.lostAnswers)} the answer was lost.`,
    `${number(totals.recovered)} deliveries needed more than one attempt; ${number(totals.inSlots)} came out in a slot, ${number(totals.onDays)} on a day of a series.`,
  ].join('\n');
}
