import type { Outcome } from '../decision/decide.ts';
import { isFinal, isOutOfHand } from '../delivery/moves.ts';
import { formatInstant } from '../schedule/spell-time.ts';
import { type EarlierVersion, earlierWords } from './earlier-version.ts';
import type { Look } from './headline.ts';
import type { Report } from './report.ts';
import type { DateStanding, Standing } from './standing.ts';

type Zone = { readonly timeZone: string };

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
  /** `due` is what somebody gave it by hand, and not what the rule has. */
  readonly isMoved?: boolean;
  /** Where an earlier version was, or may have been, out; of one that is `out`, how it stood on each of its accounts. */
  readonly where?: readonly EarlierVersion[];
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

/** What is said of a date. */
const DATE_WORDS: Readonly<Record<DateOutcome, string>> = {
  pass: 'passes',
  hold: 'waits for the administrator',
  block: 'cannot go out',
  out: 'is out already and stays as it is',
  over: 'is over',
  cancelled: 'was cancelled by hand and stays so',
  dropped: 'is not among the dates any more and is cancelled',
  taken: 'has the name of another post',
};

const DATE_SIGNS: Readonly<Record<DateOutcome, string>> = {
  pass: '✓',
  hold: '?',
  block: '✗',
  out: '–',
  over: '–',
  cancelled: '–',
  dropped: '–',
  taken: '✗',
};

const LOOKS: Readonly<Record<DateOutcome, Look>> = {
  pass: 'pass',
  hold: 'hold',
  block: 'block',
  out: 'advise',
  over: 'advise',
  cancelled: 'advise',
  dropped: 'advise',
  taken: 'block',
};

/** The dates that a report lists; undefined where the bundle neither repeats nor did. */
export function datesOf({
  series,
  left,
}: Pick<Report, 'series' | 'left'>):
  | { readonly title: string; readonly rule?: string; readonly dates: readonly ReportDate[] }
  | undefined {
  if (series) return { title: 'Dates', rule: series.repeat, dates: series.dates };
  return left && { title: 'Dates that it had', dates: left };
}

/** A date as it is shown: where it stands now, as far as that is known, and what was decided about it before. */
export type SaidOfDate = {
  readonly due: string;
  readonly look: Look;
  readonly sign: string;
  readonly words: string;
};

export function sayDate(date: ReportDate, standing: Standing | undefined, zone: Zone): SaidOfDate {
  const now = standing?.dates?.find(({ post }) => post === date.post);
  const due = now?.due ?? date.due;
  const since = now && saidSince(date, now, zone);
  if (since) return { due, ...since };
  const { outcome, isMoved, where = [] } = date;
  const said = [
    isMoved ? `${DATE_WORDS[outcome]}, at the time to which it was moved by hand` : DATE_WORDS[outcome],
    ...(outcome === 'out' || now || where.length === 0 ? [] : [`it ${earlierWords(where, zone)}`]),
  ];
  const isPlain = outcome !== 'out' || where.every(({ state }) => state === 'published');
  const words = isPlain ? said.join('; ') : `${earlierWords(where, zone)}; it stays as it is`;
  return { due, look: LOOKS[outcome], sign: DATE_SIGNS[outcome], words };
}

/** What has come of it since; undefined where it is as it was decided. */
function saidSince(
  { outcome }: ReportDate,
  { state, isRejected, deliveries }: DateStanding,
  zone: Zone,
): Omit<SaidOfDate, 'due'> | undefined {
  const isOpen = deliveries.some((one) => isOutOfHand(one.state));
  const isDone = deliveries.length > 0 && deliveries.every((one) => isFinal(one.state));
  if (isOpen || (isDone && state !== 'cancelled')) {
    const isOut = deliveries.every((one) => one.state === 'published');
    const look = isOut ? 'pass' : 'advise';
    return { look, sign: isOut ? '✓' : '–', words: earlierWords(deliveries, zone) };
  }
  if (outcome === 'hold' && state === 'accepted')
    return { look: 'pass', sign: '✓', words: 'goes out: the administrator approved it' };
  if (outcome === 'pass' && state === 'held') return { look: 'hold', sign: '?', words: DATE_WORDS.hold };
  if ((outcome === 'pass' || outcome === 'hold') && state === 'cancelled')
    return {
      look: 'advise',
      sign: '–',
      words: `does not go out: ${isRejected ? 'the administrator decided against it' : 'it was cancelled'}`,
    };
  return undefined;
}

/** `8 times, first on Tuesday 1 December 2026, 10:00 (Europe/London), last on …`. */
export function spellSeries(series: ReportSeries, timeZone: string): string {
  const dates = datesToCome(series);
  const [first, last] = [dates[0], dates.at(-1)];
  const when = (date: ReportDate): string => formatInstant(Date.parse(date.due), timeZone);
  if (!first || !last) return '';
  if (dates.length === 1) return `once more, on ${when(first)}`;
  return `${dates.length} times, first on ${when(first)}, last on ${when(last)}`;
}
