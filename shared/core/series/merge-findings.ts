import { Temporal } from 'temporal-polyfill';
import { bounded } from '../rules/bounded.ts';
import type { Finding } from '../rules/finding.ts';
import { list } from '../rules/wording.ts';
import { spellDay } from '../schedule/spell-time.ts';

/** One date of a series with what the rules found as of it. */
export type FoundOn = { readonly date: string; readonly findings: readonly Finding[] };

/** More are counted, not listed. */
const MOST_NAMED = 3;

type Said = { readonly finding: Finding; readonly dates: string[] };

/**
 * What is found on all dates is said once; what is found on some says on which. What is said of each date in other words,
 * as where they name the day, is said in those of the first once there are too many.
 */
export function mergeFindings(dates: readonly FoundOn[]): Finding[] {
  const all = dates.flatMap(({ date, findings }) => findings.map((finding) => ({ finding, dates: [date] })));
  const alike = gather(all, ({ rule, clause, level, at, span, message, help }) =>
    JSON.stringify([rule, clause, level, at, span, message, help]),
  );
  const merged = [...Map.groupBy(alike, ({ finding }) => placeOf(finding)).values()].flatMap((same) =>
    same.length > MOST_NAMED ? gather(same, placeOf) : same,
  );
  const said = merged.map(({ finding, dates: on }) =>
    on.length === dates.length
      ? finding
      : { ...finding, message: `${spellDates(on, dates.length)}: ${finding.message}`, on },
  );
  return [...Map.groupBy(said, ({ rule }) => rule).values()].flatMap((findings) => bounded(findings));
}

const placeOf = ({ rule, clause, level, at, span }: Finding): string =>
  JSON.stringify([rule, clause, level, at, span]);

/** Those with one key become the first of them, found on the dates of all. */
function gather(all: readonly Said[], keyOf: (finding: Finding) => string): Said[] {
  const groups = Map.groupBy(all, ({ finding }) => keyOf(finding)).values();
  return [...groups].flatMap((same) => {
    const [first] = same;
    return first
      ? [{ finding: first.finding, dates: [...new Set(same.flatMap(({ dates }) => dates))].sort() }]
      : [];
  });
}

function spellDates(on: readonly string[], all: number): string {
  const days = on.map((date) => spellDay(Temporal.PlainDate.from(date)));
  if (days.length <= MOST_NAMED) return `On ${list(days)}`;
  return `On ${days.length} of the ${all} dates, the first on ${days[0]}`;
}
