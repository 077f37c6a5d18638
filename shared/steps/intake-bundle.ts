import { postIdOf } from '../core/bundle/names.ts';
import { holdsOf } from '../core/decision/approval.ts';
import { isTooLateToRevise } from '../core/delivery/moves.ts';
import type { New } from '../core/history.ts';
import { usesOf } from '../core/permissions/uses.ts';
import { type Content, contentKey, type Post, type PostState, reportKey } from '../core/post.ts';
import { earlierVersions } from '../core/report/earlier-version.ts';
import type { Report } from '../core/report/report.ts';
import type { Deps, OpenedBundle } from '../ports.ts';
import { assertClaimed, type Claimed, claimSlots, MOST_TRIES, slotsLost } from './claim-slots.ts';
import { type Examined, lookAtBundle } from './examine-bundle.ts';
import { findSlots } from './find-slots.ts';
import { finishDecision } from './finish-decision.ts';
import { forgetBundle } from './forget-bundle.ts';
import { lastExpiry, seriesContents, seriesOf } from './intake-series.ts';
import { type Because, isJudged } from './judged-before.ts';
import { planPost } from './plan-series.ts';
import { readReport } from './read-report.ts';
import { recentPosts } from './recent-posts.ts';
import { refuseName } from './refuse-name.ts';
import { seriesSoFar } from './series-so-far.ts';
import { tellOutcome } from './tell-outcome.ts';
import { isPatienceOver, waitForFiles } from './wait-for-files.ts';
import { writeJson, writeReport } from './write-report.ts';

export type IntakeDeps = Deps & {
  /** How long a folder may take to arrive before missing files are reported. */
  readonly patienceMs: number;
};
export type IntakeResult = {
  readonly did: 'nothing' | 'waiting' | 'already' | 'refused' | 'blocked' | 'held' | 'accepted';
};

const WHO = 'intake';
const STATE_OF: Readonly<Record<Report['outcome'], PostState>> = {
  pass: 'accepted',
  hold: 'held',
  block: 'blocked',
};

/**
 * Takes in one uploaded bundle. Called for each file that arrives, in any order and more than once. The post's own
 * write is the commit point; before it only immutable objects are written, after it rescue can finish alone.
 */
export async function intakeBundle(
  deps: IntakeDeps,
  name: string,
  because: Because = 'sent',
): Promise<IntakeResult> {
  // Before the bundle is opened: where somebody takes in newer content meanwhile, what was seen here is not written.
  const before = await settledPost(deps, postIdOf(name).id);
  const opened = await deps.bundles.open(name);
  if (!opened) {
    await forgetBundle(deps, name);
    return { did: 'nothing' };
  }
  try {
    return await takeIn(deps, opened, before, because);
  } finally {
    await opened.close();
  }
}

async function settledPost(deps: IntakeDeps, id: string): Promise<Post | undefined> {
  const post = await deps.store.post(id);
  if (!post || post.planned || post.occurrence) return post;
  await finishDecision(deps, post, { who: WHO, why: 'an earlier intake did not finish' });
  return deps.store.post(id);
}

async function takeIn(
  deps: IntakeDeps,
  opened: OpenedBundle,
  before: Post | undefined,
  because: Because,
): Promise<IntakeResult> {
  const { id } = postIdOf(opened.name);
  if (before?.occurrence) return refuseName(deps, opened, before.occurrence.of);
  if (before && (await isJudged(deps, before, opened, because))) {
    await stopWaiting(deps, before, 'the bundle is again what it was');
    return { did: 'already' };
  }
  const soFar = seriesSoFar(deps, id, before);
  // What others do meanwhile is read anew each time.
  const judging = () => ({
    ...deps,
    recent: recentPosts(deps)({ family: id }),
    slots: findSlots(deps, { id, keeps: true }),
    soFar,
  });
  const judge = await lookAtBundle(judging(), opened);
  const examined = await judge(judging());
  const isReported = before?.state === 'blocked' && before.revision === opened.revision;
  if (examined.onlyMissing.length > 0 && opened.form === 'folder' && !isReported) {
    const now = deps.clock.now();
    if (!isPatienceOver(before, opened.revision, now))
      return waitForFiles(deps, opened, before, examined.onlyMissing, now + deps.patienceMs);
  }
  const earlier = before ? earlierVersions(await deps.store.deliveries(before.id)) : [];
  const told = (one: Examined): Examined =>
    earlier.length === 0 ? one : { ...one, report: { ...one.report, earlier } };
  if (before) {
    if (earlier.some(({ state }) => isTooLateToRevise(state))) {
      const alreadySentOn = earlier.map(({ account }) => account);
      return refuse(deps, opened, before, {
        ...examined,
        report: { ...told(examined).report, alreadySentOn },
      });
    }
    if (isSameVerdict(before, examined.report)) {
      await stopWaiting(deps, before, 'the bundle is again what it was');
      // With its new time, so that whoever sent it again sees that it was looked at again.
      await writeReport(deps, opened, examined);
      return { did: 'already' };
    }
  }
  return settleInSlots(deps, opened, before, told(examined), async () => told(await judge(judging())));
}

/** Nothing is claimed for what does not go out. Where somebody was faster, the bundle is judged again with other slots. */
async function settleInSlots(
  deps: IntakeDeps,
  opened: OpenedBundle,
  before: Post | undefined,
  examined: Examined,
  again: () => Promise<Examined>,
): Promise<IntakeResult> {
  let judged = examined;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const slots = judged.proven?.slots;
    if (!slots) return settle(deps, opened, before, judged);
    const why = 'it asks for the next slot';
    const claimant = { id: judged.report.post, version: before?.version ?? 0 };
    const claimed = await claimSlots(deps, claimant, slots, { who: WHO, why });
    if (claimed !== 'taken') return settle(deps, opened, before, judged, claimed);
    judged = await again();
  }
  throw slotsLost(judged.report.post);
}

async function settle(
  deps: IntakeDeps,
  opened: OpenedBundle,
  before: Post | undefined,
  examined: Examined,
  claimed?: Claimed,
): Promise<IntakeResult> {
  const { report, proven } = examined;
  const id = report.post;
  if (proven) {
    const { bundle, gathered, renderings } = proven;
    // Written anew even if it is there: media expire some time after they were last written.
    for (const { key, bytes, type } of proven.derived) await deps.objects.write(key, bytes, type);
    const { revision } = opened;
    const provenAt = deps.clock.now();
    const content: Content = { postId: id, revision, bundle, provenAt, ...gathered, renderings };
    const contents = proven.series ? seriesContents(content, proven.series, deps.policy.timeZone) : [content];
    for (const one of contents) await writeJson(deps, contentKey(one.postId, revision), one);
  }
  await writeReport(deps, opened, examined);

  const uses = proven && usesOf(proven.bundle);
  const series = await seriesOf(deps, before, proven && { ...proven, accounts: report.accounts });
  const now = deps.clock.now();
  const next: New<Post> = {
    type: 'post',
    id,
    name: opened.name,
    revision: opened.revision,
    state: STATE_OF[report.outcome],
    title: report.title,
    ...(proven && !series?.posts[0] && proven.times),
    // A series has no time and no deliveries of its own: its posts have.
    ...(series && { series, ...lastExpiry(series) }),
    accounts: proven && !proven.series ? report.accounts : [],
    ...(uses && { uses }),
    // What is being sent by an older plan still comes down.
    ...(before?.unwanted && { unwanted: before.unwanted }),
    policy: deps.policy.stamp,
    findings: report.counts,
    report: reportKey(id, opened.revision),
    ...(report.outcome === 'hold' && { holds: holdsOf(report.findings) }),
    plan: (before?.plan ?? 0) + 1,
    planned: false,
    // At once, should this process die between the next two writes.
    wake: now,
  };
  if (claimed) assertClaimed(claimed, id, now);
  const reason = { who: WHO, why: before ? 'a new revision was sent' : 'it was sent' };
  const post = before
    ? await deps.store.save<Post>(before, next, reason, now)
    : await deps.store.create<Post>(next, reason, now);
  deps.log.info('post-decided', { post: post.id, state: post.state, ...report.counts });
  // In this order: until it is planned, rescue repeats both.
  await tellOutcome(deps, report);
  await planPost(deps, post, reason);
  return { did: post.state === 'accepted' || post.state === 'held' ? post.state : 'blocked' };
}

/** A revision of something that is already out is not taken: the post stays as it was. */
async function refuse(
  deps: IntakeDeps,
  opened: OpenedBundle,
  before: Post,
  examined: Examined,
): Promise<IntakeResult> {
  const { report } = examined;
  await stopWaiting(deps, before, 'the revision is refused');
  const key = reportKey(before.id, report.revision);
  // The same revision may have been reported on before anything was out.
  const isTold = (await readReport(deps.objects, key))?.alreadySentOn !== undefined;
  // The report is written last: it says that people were told. What was being sent then may stand elsewhere now.
  if (!isTold) await tellOutcome(deps, report);
  await writeReport(deps, opened, examined);
  if (isTold) return { did: 'already' };
  deps.log.info('revision-refused', { post: before.id, revision: report.revision });
  return { did: 'refused' };
}

/** Nothing more is on its way: rescue need not ask for it. */
async function stopWaiting(deps: IntakeDeps, post: Post, why: string): Promise<void> {
  if (post.wake !== undefined) await planPost(deps, post, { who: WHO, why });
}

/** The same blocked bundle, judged the same: nobody needs to be told twice. */
const isSameVerdict = (before: Post, report: Report): boolean =>
  before.state === 'blocked' &&
  report.outcome === 'block' &&
  before.revision === report.revision &&
  before.policy.hash === report.policy.hash &&
  before.findings.block === report.counts.block &&
  before.findings.hold === report.counts.hold &&
  before.findings.advise === report.counts.advise;
