import type { Lateness } from '../shared/core/delivery/lateness.ts';
import { MINUTE, SECOND } from '../shared/core/time.ts';
import type { LatenessReport } from '../shared/steps/report-lateness.ts';
import { table } from './table.ts';

/** `0.4 s`, `12 s`, `34 min`: as exact as anybody needs it. */
function spelled(ms: number): string {
  if (ms < 10 * SECOND) return `${(ms / SECOND).toFixed(1)} s`;
  if (ms < 2 * MINUTE) return `${Math.round(ms / SECOND)} s`;
  return `${Math.round(ms / MINUTE)} min`;
}

const row = (name: string, one: Lateness): string[] => [
  name,
  String(one.count),
  spelled(one.medianMs),
  spelled(one.p99Ms),
  spelled(one.worstMs),
  String(one.retried),
  one.worst,
];

/** How late posts were, one line per account, as a table. */
export function latenessText({ all, accounts }: LatenessReport, days: number): string {
  if (!all) return `Nothing was published in the last ${days} days.`;
  const rows = table(
    ['ACCOUNT', 'OUT', 'MEDIAN', 'P99', 'WORST', 'TRIED AGAIN', 'THE LATEST'],
    [...accounts.map(({ account, ...one }) => row(account, one)), row('all', all)],
  );
  return `${rows}\n\nWhat waited for an approval, or for a paused account or everything to be resumed, counts from then.`;
}
