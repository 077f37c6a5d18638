import type { Outcome } from '../decision/decide.ts';
import { formatInstant } from '../schedule/spell-time.ts';

/**
 * What comes of one date: what the rules say, or why they were not asked. `out`: it is, or may be, public · `over`: too late
 * · `cancelled`: by hand, and stays so · `dropped`: an earlier revision had it, and it is cancelled · `taken`: another
 * bundle's post has its name.
 */
export type DateOutcome = Outcome | 'out' | 'over' | 'cancelled' | 'dropped' | 'taken';

/** One post of a series. */
export type ReportDate = {
  /** Its id. */
  readonly post: string;
  /** ISO 8601 in UTC. */
  readonly due: string;
  readonly outcome: DateOutcome;
};
/** The posts that a bundle stands for which repeats. */
export type ReportSeries = {
  /** The rule as it was written. */
  readonly repeat: string;
  /** In the order of time. */
  readonly dates: readonly ReportDate[];
};

/** Dates that the rules were asked about. */
export const datesToCome = ({ dates }: ReportSeries): readonly ReportDate[] =>
  dates.filter(({ outcome }) => outcome === 'pass' || outcome === 'hold' || outcome === 'block');

/** What is said of a date; `pass` needs no words where all pass. */
export const DATE_WORDS: Readonly<Record<DateOutcome, string>> = {
  pass: 'passes',
  hold: 'waits for the administrator',
  block: 'cannot go out',
  out: 'is out already and stays as it is',
  over: 'is over',
  cancelled: 'was cancelled by hand and stays so',
  dropped: 'is not among the dates any more and is cancelled',
  taken: 'has the name of another post',
};

export const DATE_SIGNS: Readonly<Record<DateOutcome, string>> = {
  pass: '✓',
  hold: '?',
  block: '✗',
  out: '–',
  over: '–',
  cancelled: '–',
  dropped: '–',
  taken: '✗',
};

/** `8 times, first on Tuesday 1 December 2026, 10:00 (Europe/London), last on …`. */
export function spellSeries(series: ReportSeries, timeZone: string): string {
  const dates = datesToCome(series);
  const [first, last] = [dates[0], dates.at(-1)];
  const when = (date: ReportDate): string => formatInstant(Date.parse(date.due), timeZone);
  if (!first || !last) return '';
  if (dates.length === 1) return `once more, on ${when(first)}`;
  return `${dates.length} times, first on ${when(first)}, last on ${when(last)}`;
}
