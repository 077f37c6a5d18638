import type { ProofAccount } from '../core/accounts/account.ts';
import type { Bundle, FormProblem } from '../core/bundle/bundle.ts';
import { postIdOf } from '../core/bundle/names.ts';
import { readBundle } from '../core/bundle/read-bundle.ts';
import { decide } from '../core/decision/decide.ts';
import type { Gathered } from '../core/gathered.ts';
import type { Rendering } from '../core/post.ts';
import { marksOf } from '../core/report/html/marks-of.ts';
import type { PictureMark } from '../core/report/html/picture-mark.ts';
import { previewDeliveries } from '../core/report/preview.ts';
import type { Report } from '../core/report/report.ts';
import type { Finding } from '../core/rules/finding.ts';
import { formFindings } from '../core/rules/prove.ts';
import { duesOf, oneTime, type PostTimes, timesByAccount } from '../core/schedule/post-times.ts';
import { type Instant, toIso } from '../core/time.ts';
import type { LocalFile, OpenedBundle } from '../ports.ts';
import { type AskDeps, askLinks } from './ask-links.ts';
import { gatherMedia } from './cover-media.ts';
import { type FileToKeep, fitMedia } from './fit-media.ts';
import type { GatherDeps } from './gather-facts.ts';
import type { SeriesToKeep } from './intake-series.ts';
import { type ProveDeps, proveContent } from './prove-content.ts';
import { leftDates, proveSeries, type SeriesSoFar, withFindings } from './prove-series.ts';
import { readSources } from './read-sources.ts';

export type ExamineDeps = ProveDeps & GatherDeps & AskDeps & { readonly soFar?: SeriesSoFar };

/** Everything that there is to say about a bundle before anything is written. */
export type Examined = {
  readonly report: Report;
  readonly facts: Gathered['facts'];
  /** The bundle's files, with copies in place of what was blurred. */
  readonly files: readonly LocalFile[];
  /** What the rules looked at; absent where the form of the bundle is wrong. */
  readonly read?: { readonly bundle: Bundle; readonly accounts: readonly ProofAccount[] };
  /** What the report marks in pictures, by file. */
  readonly marks?: Readonly<Record<string, readonly PictureMark[]>>;
  /** Only of a bundle that is not blocked. */
  readonly proven?: {
    readonly bundle: Bundle;
    readonly gathered: Gathered;
    readonly times: PostTimes;
    /** What has to be claimed before the post is written, by account. */
    readonly slots?: Readonly<Record<string, Instant>>;
    readonly renderings: Readonly<Record<string, Rendering>>;
    /** Where it repeats: what goes out on each date. */
    readonly series?: SeriesToKeep;
    /** The files to store, each once. */
    readonly derived: readonly FileToKeep[];
  };
  /** Set when all that is wrong is that listed files are not there (yet). */
  readonly onlyMissing: readonly FormProblem[];
};

/** Reads, measures, proves and decides. Intake and `imprimatur check` say the same because both are this. */
export const examineBundle = async (deps: ExamineDeps, opened: OpenedBundle): Promise<Examined> =>
  (await lookAtBundle(deps, opened))(deps);

/** What is left to do once a bundle was read and measured: it can be judged again, when others took its slots. */
export type Judge = (deps: ExamineDeps) => Promise<Examined>;

/** Reads and measures: what takes long. */
export async function lookAtBundle(deps: ExamineDeps, opened: OpenedBundle): Promise<Judge> {
  const { policy } = deps;
  const named = postIdOf(opened.name);
  const settings = { timeZone: policy.timeZone, expiresAfterMs: policy.schedule.expiresAfterMs };
  // Where the container itself is broken, a missing post.md is a consequence and not worth saying.
  const isUnreadable = opened.postMd === undefined && opened.problems.length > 0;
  const reading = isUnreadable ? undefined : readBundle(opened.postMd ?? '', opened.files, settings);
  const problems = [
    ...(named.problem ? [named.problem] : []),
    ...opened.problems,
    ...(reading && !reading.ok ? reading.problems : []),
  ];
  const now = deps.clock.now();
  const report = {
    post: named.id,
    title: (reading?.ok ? reading.bundle.title : undefined) ?? opened.name,
    revision: opened.revision,
    policy: policy.stamp,
    at: toIso(now),
  };
  if (!reading?.ok || problems.length > 0) {
    const missing = problems.filter((problem) => problem.code === 'missing-file');
    const findings = formFindings(problems);
    return async () => ({
      report: { ...report, ...decide(findings), accounts: [], findings },
      facts: [],
      files: opened.files,
      onlyMissing: missing.length === problems.length ? missing : [],
    });
  }
  const { bundle } = reading;
  const looked = await gatherAll(deps, opened, bundle);
  return (judging) => judge(judging, bundle, report, looked);
}

type Named = Pick<Report, 'post' | 'title' | 'revision' | 'policy' | 'at'>;

async function judge(
  deps: ExamineDeps,
  bundle: Bundle,
  report: Named,
  { gathered, files }: Looked,
): Promise<Examined> {
  const { policy } = deps;
  const now = deps.clock.now();
  const { facts } = gathered;
  const { repeat } = bundle;
  const series = repeat && (await proveSeries(deps, report.post, { ...bundle, repeat }, gathered, now));
  const left = series ? [] : leftDates((await deps.soFar?.([])) ?? { dropped: [], out: [] });
  const { accounts, findings, slots } = series ?? (await proveContent(deps, bundle, gathered, now));
  const first = series?.toCome[0]?.due ?? dueOf(bundle, now, policy.schedule.noticeMs);
  const single = first === undefined ? undefined : oneTime(first, bundle.expiresAfterMs);
  const times = slots ? timesBySlots(bundle, accounts, slots) : single;
  const dues = times && duesOf(times);
  const isForecast = dues !== undefined && deps.slots === undefined;
  const full = {
    ...report,
    ...(times && { due: toIso(times.due) }),
    ...(isForecast && { isForecast }),
    ...(left.length > 0 && { left }),
    accounts: accounts.map((account) => account.id),
    deliveries: previewDeliveries(bundle, accounts, dues),
  };
  const marks = marksOf({ bundle, facts, accounts, policy });
  const blocked = (all: readonly Finding[], judged = series): Examined => ({
    report: { ...full, ...(judged && { series: judged.report }), ...decide(all), findings: all },
    facts,
    files,
    read: { bundle, accounts },
    marks,
    onlyMissing: [],
  });
  if (!times && decide(findings).outcome !== 'block')
    return blocked([...findings, ...formFindings([noSlots(bundle)])]);
  if (!times || decide(findings).outcome === 'block') return blocked(findings);
  const fitted = await fitMedia(deps, files, bundle, facts, accounts);
  const all = [...findings, ...fitted.findings];
  const judged = series && withFindings(series, fitted.findings);
  if (decide(all).outcome === 'block') return blocked(all, judged);
  const { renderings, derived } = fitted;
  const toKeep = judged && { series: judged };
  return {
    ...blocked(all, judged),
    proven: { bundle, gathered, times, ...(dues && { slots: dues }), renderings, derived, ...toKeep },
  };
}

type Looked = { readonly gathered: Gathered; readonly files: readonly LocalFile[] };

/** The web is asked while pictures are looked at. */
async function gatherAll(deps: ExamineDeps, opened: OpenedBundle, bundle: Bundle): Promise<Looked> {
  const [{ facts, files }, links, sourceTexts] = await Promise.all([
    gatherMedia(deps, bundle, opened.files),
    askLinks(deps, bundle),
    readSources(opened, bundle),
  ]);
  const gathered = { facts, ...(links && { links }), ...(sourceTexts && { sourceTexts }) };
  return { gathered, files };
}

/** Whatever weight the policy gives to `publish-time`: a post without a time can never go out. */
const noSlots = ({ lines }: Bundle): FormProblem => ({
  code: 'no-slots',
  at: 'publish',
  ...(lines.publish !== undefined && { line: lines.publish }),
  expected: 'a time, or now: not every account of the post has a free posting slot',
  got: 'next-slot',
  example: 'publish: now',
});

const dueOf = ({ publish }: Bundle, now: Instant, noticeMs: number): Instant | undefined => {
  if (publish.kind === 'at') return publish.at;
  return publish.kind === 'now' ? now + noticeMs : undefined;
};

/** Undefined where an account has no slot: a post goes out on all of its accounts. */
function timesBySlots(
  { expiresAfterMs }: Bundle,
  accounts: readonly ProofAccount[],
  slots: Readonly<Record<string, Instant>>,
): PostTimes | undefined {
  const isWhole = accounts.length > 0 && accounts.every(({ id }) => slots[id] !== undefined);
  return isWhole ? timesByAccount(slots, expiresAfterMs) : undefined;
}
