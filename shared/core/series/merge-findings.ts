import { Temporal } from 'temporal-polyfill';
import { bounded } from '../rules/bounded.ts';
import type { Finding } from '../rules/finding.ts';
import { list } from '../rules/wording.ts';
import { spellDay } from '../schedule/spell-time.ts';

/** One date of a series with what the rules found as of it. */
export type FoundOn = { readonly date: string; readonly findings: readonly Finding[] };

/** More are counted, not listed. */
const MOST_NAMED = 3;

/** Findings whose words are kept of each date: a report of sixty dates is still to be read. */
const MOST_KEPT = 20;

/** `said`: by date, where it is said of each in other words. */
type Said = Pick<Finding, 'said'> & { readonly finding: Finding; readonly dates: string[] };

/**
 * What is found on all dates is said once; what is found on some says on which. What is said of each date in other words,
 * as where they name the day, is said in those of the first once there are too many, and says that they are.
 */
export function mergeFindings(dates: readonly FoundOn[]): Finding[] {
  const all = dates.flatMap(({ date, findings }) => findings.map((finding) => ({ finding, dates: [date] })));
  const alike = gather(all, ({ rule, clause, level, at, span, message, help }) =>
    JSON.stringify([rule, clause, level, at, span, message, help]),
  );
  const merged = [...Map.groupBy(alike, ({ finding }) => placeOf(finding)).values()].flatMap((same) =>
    same.length > MOST_NAMED ? gather(same, placeOf).map((one) => ({ ...one, said: eachSaid(same) })) : same,
  );
  let kept = 0;
  const said = merged.map(({ finding, dates: on, said: own }): Finding => {
    const isOnAll = on.length === dates.length;
    if (isOnAll && !own) return finding;
    if (own) kept += 1;
    return {
      ...finding,
      message: `${spellDates(on, dates.length, own !== undefined)}: ${finding.message}`,
      ...(!isOnAll && { on }),
      ...(own && kept <= MOST_KEPT && { said: own }),
    };
  });
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

/** By date. Two may be found at one place of one date. */
function eachSaid(same: readonly Said[]): Record<string, string> {
  const said = new Map<string, string[]>();
  for (const { finding, dates } of same)
    for (const date of dates) said.set(date, [...(said.get(date) ?? []), finding.message]);
  return Object.fromEntries([...said].map(([date, messages]) => [date, messages.join(' ')]));
}

function spellDates(on: readonly string[], all: number, isSaidOfEach: boolean): string {
  const days = on.map((date) => spellDay(Temporal.PlainDate.from(date)));
  const many = on.length === all ? `On all ${all} dates` : `On ${on.length} of the ${all} dates`;
  if (isSaidOfEach) return `${many}, on each in other words; on the first, ${days[0]}`;
  return days.length <= MOST_NAMED ? `On ${list(days)}` : `${many}, the first on ${days[0]}`;
}
