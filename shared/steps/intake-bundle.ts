import type { Bundle, FormProblem } from '../core/bundle/bundle.ts';
import { postIdOf } from '../core/bundle/names.ts';
import { readBundle } from '../core/bundle/read-bundle.ts';
import { type Counts, decide, type Outcome } from '../core/decision/decide.ts';
import { isOutOfHand } from '../core/delivery/moves.ts';
import type { New } from '../core/history.ts';
import type { MediaFacts } from '../core/media/facts.ts';
import {
  type Content,
  contentKey,
  type Post,
  type PostState,
  type Rendering,
  reportKey,
} from '../core/post.ts';
import type { Report } from '../core/report/report.ts';
import type { Finding } from '../core/rules/finding.ts';
import { formFindings } from '../core/rules/prove.ts';
import { type Instant, toIso } from '../core/time.ts';
import type { Deps, OpenedBundle } from '../ports.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { proveContent } from './prove-content.ts';
import { renderBundle } from './render-bundle.ts';
import { tellOutcome } from './tell-outcome.ts';

export type IntakeDeps = Deps & {
  /** How long a folder may take to arrive before missing files are reported. */
  readonly patienceMs: number;
};
export type IntakeResult = {
  readonly did: 'nothing' | 'waiting' | 'already' | 'refused' | 'blocked' | 'held' | 'accepted';
  readonly report?: Report;
};

const WHO = 'intake';

/**
 * Takes in one uploaded bundle: read, measure, prove, decide, plan. Called for each file that arrives, in any order
 * and more than once. The post's own write is the commit point; before it only immutable objects are written.
 */
export async function intakeBundle(deps: IntakeDeps, name: string): Promise<IntakeResult> {
  const opened = await deps.bundles.open(name);
  if (!opened) return { did: 'nothing' };
  try {
    return await take(deps, opened);
  } finally {
    await opened.close();
  }
}

async function take(deps: IntakeDeps, opened: OpenedBundle): Promise<IntakeResult> {
  const named = postIdOf(opened.name);
  const id = named.id;
  const before = await deps.store.post(id);
  if (
    before &&
    before.revision === opened.revision &&
    before.state !== 'waiting' &&
    before.state !== 'blocked'
  ) {
    if (!before.planned) await planDeliveries(deps, before, { who: WHO, why: 'the same bundle came again' });
    return { did: 'already' };
  }

  const reading = read(deps, opened);
  const problems = [...opened.problems, ...(named.problem ? [named.problem] : []), ...reading.problems];
  const missing = problems.filter((problem) => problem.code === 'missing-file');
  const onlyMissing = missing.length > 0 && missing.length === problems.length;
  if (onlyMissing && opened.form === 'folder' && !patienceIsOver(deps, before, opened.revision))
    return waitForFiles(deps, opened, id, before, missing);

  const sent = before ? (await deps.store.deliveries(id)).filter((one) => isOutOfHand(one.state)) : [];
  const proven =
    problems.length > 0 || !reading.bundle
      ? { findings: formFindings(problems), facts: [], renderings: {}, accounts: [] }
      : await prove(deps, opened, reading.bundle);
  const { outcome, counts } = decide(proven.findings);
  const now = deps.clock.now();
  const due = reading.bundle && dueOf(deps, reading.bundle, now);
  const report: Report = {
    post: id,
    title: reading.bundle?.title ?? opened.name,
    revision: opened.revision,
    outcome,
    counts,
    policy: deps.policy.stamp,
    at: toIso(now),
    ...(due !== undefined && { due: toIso(due) }),
    accounts: proven.accounts,
    findings: proven.findings,
    ...(sent.length > 0 && { alreadySentOn: sent.map((one) => one.accountId) }),
  };
  if (sent.length > 0 && before) return refuse(deps, before, report);
  if (
    before?.state === 'blocked' &&
    before.revision === opened.revision &&
    isSameVerdict(before, outcome, counts, deps)
  )
    return { did: 'already', report };
  return accept(deps, opened, before, { ...proven, report, bundle: reading.bundle, outcome, counts, due });
}

type Proven = {
  readonly findings: readonly Finding[];
  readonly facts: readonly MediaFacts[];
  readonly renderings: Readonly<Record<string, Rendering>>;
  readonly accounts: readonly string[];
};

function read(deps: IntakeDeps, opened: OpenedBundle): { bundle?: Bundle; problems: readonly FormProblem[] } {
  if (opened.problems.length > 0 && opened.postMd === undefined) return { problems: [] };
  const settings = { timeZone: deps.policy.timeZone, expiresAfterMs: deps.policy.schedule.expiresAfterMs };
  const reading = readBundle(opened.postMd, opened.files, settings);
  return reading.ok ? { bundle: reading.bundle, problems: [] } : { problems: reading.problems };
}

async function prove(deps: IntakeDeps, opened: OpenedBundle, bundle: Bundle): Promise<Proven> {
  const facts = await inspectAll(deps, opened, bundle);
  const { accounts, findings } = await proveContent(deps, bundle, facts, deps.clock.now());
  const ids = accounts.map((account) => account.id);
  if (decide(findings).outcome === 'block') return { findings, facts, renderings: {}, accounts: ids };
  const rendered = await renderBundle(deps, opened, bundle, facts, accounts);
  return {
    findings: [...findings, ...rendered.findings],
    facts,
    renderings: rendered.renderings,
    accounts: ids,
  };
}

/** Two at a time: sharp itself uses the cores. */
async function inspectAll(deps: IntakeDeps, opened: OpenedBundle, bundle: Bundle): Promise<MediaFacts[]> {
  const queue = bundle.media.entries();
  const facts: MediaFacts[] = [];
  const worker = async () => {
    for (const [index, medium] of queue) {
      const file = opened.files.find((one) => one.path === medium.file);
      if (file) facts[index] = await deps.media.inspect(file.localPath, medium.file);
    }
  };
  await Promise.all([worker(), worker()]);
  return facts;
}

async function accept(
  deps: IntakeDeps,
  opened: OpenedBundle,
  before: Post | undefined,
  found: Proven & {
    report: Report;
    bundle: Bundle | undefined;
    outcome: Outcome;
    counts: Counts;
    due: Instant | undefined;
  },
): Promise<IntakeResult> {
  const { report, bundle, due } = found;
  const state: PostState = ({ pass: 'accepted', hold: 'held', block: 'blocked' } as const)[found.outcome];
  const now = deps.clock.now();
  if (bundle && state !== 'blocked') {
    const content: Content = {
      postId: report.post,
      revision: opened.revision,
      bundle,
      facts: found.facts,
      renderings: found.renderings,
    };
    await deps.objects.write(contentKey(report.post, opened.revision), json(content), 'application/json');
  }
  const key = reportKey(report.post, opened.revision);
  await deps.objects.write(key, json(report), 'application/json');

  const next: New<Post> = {
    type: 'post',
    id: report.post,
    name: opened.name,
    revision: opened.revision,
    state,
    title: report.title,
    ...(due !== undefined && bundle && { due, expires: due + bundle.expiresAfterMs }),
    accounts: state === 'blocked' ? [] : found.accounts,
    policy: deps.policy.stamp,
    findings: found.counts,
    report: key,
    plan: (before?.plan ?? 0) + 1,
    planned: false,
    // At once, should this process die between the next two writes.
    wake: now,
  };
  const reason = { who: WHO, why: before ? 'a new revision was sent' : 'it was sent' };
  const post = before
    ? await deps.store.save<Post>(before, next, reason, now)
    : await deps.store.create<Post>(next, reason, now);
  await planDeliveries(deps, post, reason);
  deps.log.info('post-decided', { post: post.id, state, block: found.counts.block, hold: found.counts.hold });
  await tellOutcome(deps, report);
  return { did: state === 'blocked' ? 'blocked' : state === 'held' ? 'held' : 'accepted', report };
}

/** A revision of something that is already out is not taken: the post stays as it was. */
async function refuse(deps: IntakeDeps, before: Post, report: Report): Promise<IntakeResult> {
  const key = reportKey(report.post, report.revision);
  if (await deps.objects.head(key)) return { did: 'already', report };
  await deps.objects.write(key, json(report), 'application/json');
  deps.log.info('revision-refused', { post: before.id });
  await tellOutcome(deps, report);
  return { did: 'refused', report };
}

async function waitForFiles(
  deps: IntakeDeps,
  opened: OpenedBundle,
  id: string,
  before: Post | undefined,
  missing: readonly FormProblem[],
): Promise<IntakeResult> {
  const now = deps.clock.now();
  const reason = { who: WHO, why: `waiting for ${missing.map((one) => one.file ?? one.at).join(', ')}` };
  const wake = now + deps.patienceMs;
  if (!before) {
    const next: New<Post> = {
      type: 'post',
      id,
      name: opened.name,
      revision: opened.revision,
      state: 'waiting',
      title: opened.name,
      accounts: [],
      policy: deps.policy.stamp,
      findings: { block: 0, hold: 0, advise: 0 },
      plan: 0,
      planned: true,
      wake,
    };
    await deps.store.create<Post>(next, reason, now);
  } else if (before.planned && before.wake === undefined)
    await deps.store.save(before, { ...before, wake }, reason, now);
  else if (before.state === 'waiting' && before.revision !== opened.revision)
    await deps.store.save(before, { ...before, revision: opened.revision, wake }, reason, now);
  deps.log.info('bundle-waiting', { post: id, missing: missing.length });
  return { did: 'waiting' };
}

/** Each file that arrives starts the wait anew. */
const patienceIsOver = (deps: IntakeDeps, before: Post | undefined, revision: string): boolean =>
  before?.wake !== undefined &&
  before.wake <= deps.clock.now() &&
  (before.state !== 'waiting' || before.revision === revision);

const dueOf = (deps: IntakeDeps, bundle: Bundle, now: Instant): Instant | undefined =>
  bundle.publish.kind === 'at'
    ? bundle.publish.at
    : bundle.publish.kind === 'now'
      ? now + deps.policy.schedule.noticeMs
      : undefined;

const isSameVerdict = (before: Post, outcome: Outcome, counts: Counts, deps: IntakeDeps): boolean =>
  outcome === 'block' &&
  before.policy.hash === deps.policy.stamp.hash &&
  before.findings.block === counts.block &&
  before.findings.hold === counts.hold &&
  before.findings.advise === counts.advise;

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
