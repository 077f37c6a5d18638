import { Temporal } from 'temporal-polyfill';
import { bounded } from '../rules/bounded.ts';
import type { Finding } from '../rules/finding.ts';
import { list } from '../rules/wording.ts';
import { spellDay } from '../schedule/spell-time.ts';

/** One date of a series with what the rules found as of it. */
export type FoundOn = { readonly date: string; readonly findings: readonly Finding[] };

/** More are counted, not listed. */
const MOST_NAMED = 3;

/** What is found on all dates is said once; what is found on some says on which. */
export function mergeFindings(dates: readonly FoundOn[]): Finding[] {
  const merged = new Map<string, { readonly finding: Finding; readonly on: string[] }>();
  for (const { date, findings } of dates)
    for (const finding of findings) {
      const { line: _line, ...same } = finding;
      const key = JSON.stringify(same);
      const known = merged.get(key) ?? { finding, on: [] };
      known.on.push(date);
      merged.set(key, known);
    }
  const said = [...merged.values()].map(({ finding, on }) =>
    new Set(on).size === dates.length
      ? finding
      : { ...finding, message: `${spellDates(on, dates.length)}: ${finding.message}`, on: [...new Set(on)] },
  );
  return [...Map.groupBy(said, ({ rule }) => rule).values()].flatMap((findings) => bounded(findings));
}

function spellDates(on: readonly string[], all: number): string {
  const days = [...new Set(on)].map((date) => spellDay(Temporal.PlainDate.from(date)));
  if (days.length <= MOST_NAMED) return `On ${list(days)}`;
  return `On ${days.length} of the ${all} dates, the first on ${days[0]}`;
}
