import type { Bundle, FormProblem, Repeat } from '../core/bundle/bundle.ts';
import { decide } from '../core/decision/decide.ts';
import type { Gathered } from '../core/gathered.ts';
import type { RecentPost } from '../core/recent-post.ts';
import { allVersions, type EarlierVersion, earlierVersions } from '../core/report/earlier-version.ts';
import type { DateOutcome, ReportDate, ReportSeries } from '../core/report/report-series.ts';
import { dueAt } from '../core/rules/due-at.ts';
import type { Finding } from '../core/rules/finding.ts';
import { formFindings } from '../core/rules/form-findings.ts';
import { shortInstant } from '../core/schedule/spell-time.ts';
import { mergeFindings } from '../core/series/merge-findings.ts';
import { allOver, longName, seriesPostId, takenNames } from '../core/series/series.ts';
import type { Known, Standing } from '../core/series/standing.ts';
import { type Instant, toIso } from '../core/time.ts';
import { type ProveDeps, type Proven, proveContent } from './prove-content.ts';
import type { RecentPosts } from './recent-posts.ts';

/** What became of a series so far; absent where nobody keeps posts (`imprimatur check`). */
export type SeriesSoFar = (asked: readonly AskedDate[]) => Promise<{
  /** In the order of what was asked. */
  readonly standings: readonly Standing[];
  /** Posts of dates that it has no more: not out yet, and those that are, or may be. */
  readonly dropped: readonly Known[];
  readonly out: readonly Known[];
}>;
export type AskedDate = { readonly id: string; readonly date: string; readonly asked: Instant };
/** A date that is to come, and what the rules found as of it. */
export type ProvenDate = AskedDate & { readonly due: Instant; readonly findings: readonly Finding[] };
export type ProvenSeries = Proven & {
  readonly report: ReportSeries;
  readonly toCome: readonly ProvenDate[];
  /** Names of all dates that the rule has. */
  readonly ids: readonly string[];
};

type Repeating = Bundle & { readonly repeat: Repeat };

/** Proves each date of a bundle that repeats as the post of its own that it is going to be. */
export async function proveSeries(
  deps: ProveDeps & { readonly soFar?: SeriesSoFar },
  id: string,
  bundle: Repeating,
  gathered: Gathered,
  now: Instant,
): Promise<ProvenSeries> {
  const asked = bundle.repeat.occurrences.map(({ date, at }) => ({
    id: seriesPostId(id, date),
    date,
    asked: at,
  }));
  const soFar = await deps.soFar?.(asked);
  const toCome: ProvenDate[] = [];
  const dates: ReportDate[] = [];
  let accounts: Proven['accounts'] = [];
  for (const [index, date] of asked.entries()) {
    const standing = soFar?.standings[index] ?? { is: 'to-come', due: date.asked, asOf: now };
    const where = standing.where && { where: standing.where };
    if (standing.is !== 'to-come') {
      dates.push({ post: date.id, due: toIso(date.asked), outcome: standing.is, ...where });
      continue;
    }
    const { due, asOf, isMoved } = standing;
    // The rules may know that it repeats: what is said of one date is said to whoever wrote the rule.
    const single = { ...asPost(bundle, due, deps.policy.timeZone), repeat: bundle.repeat };
    const recent = besides(deps.recent, asked, date, bundle.kind);
    const proven = await proveContent({ ...deps, ...(recent && { recent }) }, single, gathered, asOf);
    accounts = proven.accounts;
    toCome.push({ ...date, due, findings: proven.findings });
    const { outcome } = decide(proven.findings);
    dates.push({ post: date.id, due: toIso(due), outcome, ...(isMoved && { isMoved }), ...where });
  }
  dates.push(...(soFar ? leftDates(soFar) : []));
  const problems: FormProblem[] = [
    ...longName(id),
    ...takenNames(
      id,
      dates.filter(({ outcome }) => outcome === 'taken').map(({ post }) => post),
    ),
    ...(toCome.length === 0 ? [allOver(bundle.lines.repeat)] : []),
  ];
  return {
    accounts,
    findings: [...formFindings(problems), ...mergeFindings(toCome)],
    report: { repeat: bundle.repeat.written, dates: inOrder(dates) },
    toCome,
    ids: asked.map((date) => date.id),
  };
}

/** What becomes of dates that an earlier revision had, in the order of time. */
export const leftDates = ({
  dropped,
  out,
}: Pick<Awaited<ReturnType<SeriesSoFar>>, 'dropped' | 'out'>): ReportDate[] =>
  inOrder([
    ...dropped.flatMap(({ post, deliveries }) => dateOf(post, 'dropped', earlierVersions(deliveries))),
    ...out.flatMap(({ post, deliveries }) => dateOf(post, 'out', allVersions(deliveries))),
  ]);

const dateOf = (
  { id, due }: Known['post'],
  outcome: DateOutcome,
  where: readonly EarlierVersion[],
): ReportDate[] =>
  due === undefined ? [] : [{ post: id, due: toIso(due), outcome, ...(where.length > 0 && { where }) }];

const inOrder = (dates: readonly ReportDate[]): ReportDate[] =>
  dates.toSorted((a, b) => (a.due < b.due ? -1 : 1));

/** What goes out on one date: a post like any other. */
export function asPost(bundle: Bundle, due: Instant, timeZone: string): Bundle {
  const { repeat: _repeat, ...single } = bundle;
  return dueAt(single, due, shortInstant(due, timeZone));
}

/** What holds for all dates holds for each. */
export function withFindings(series: ProvenSeries, all: readonly Finding[]): ProvenSeries {
  const toCome = series.toCome.map((date) => ({ ...date, findings: [...date.findings, ...all] }));
  const dates = series.report.dates.map((date) => {
    const judged = toCome.find(({ id }) => id === date.post);
    return judged ? { ...date, outcome: decide(judged.findings).outcome } : date;
  });
  return { ...series, toCome, report: { ...series.report, dates } };
}

/**
 * The rules see the other dates as posts beside this one, without what they say: what repeats is no copy of itself, but it
 * counts where posts are counted.
 */
function besides(
  recent: RecentPosts | undefined,
  asked: readonly AskedDate[],
  date: AskedDate,
  kind: Bundle['kind'],
): RecentPosts | undefined {
  if (!recent) return undefined;
  const others = asked.filter((other) => other !== date);
  return async (accounts, ...when) => [
    ...(await recent(accounts, ...when)),
    ...accounts.flatMap((account) =>
      others.map((other): RecentPost => {
        const said = { text: '', pictures: [], ...(kind && { kind }) };
        return { post: other.id, account, due: other.asked, ...said };
      }),
    ),
  ];
}
