/** One world: the real steps over ports whose every call is an event, in an order that the seed decides. */
import type { Account, ChannelName } from '../../shared/core/accounts/account.ts';
import { POST_FILE } from '../../shared/core/bundle/post-file.ts';
import type { New } from '../../shared/core/history.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';
import type { Log, Store } from '../../shared/ports.ts';
import { act, type Stage, send } from './actions.ts';
import { arrivals } from './arrivals.ts';
import { APART, bundleIn, SLOTS } from './calendars.ts';
import { deployment } from './deployment.ts';
import type { Draft } from './drafts.ts';
import { checkEnding } from './ending.ts';
import { checkDay, checkSeries } from './ending-series.ts';
import { checkUploads } from './ending-uploads.ts';
import { drawnFates, type Fates } from './fates.ts';
import { type Double, type Machine, runPublish, runRescue } from './functions.ts';
import { attention } from './habits.ts';
import { memoryStore } from './memory-store.ts';
import { worldJobs, worldScheduler } from './outside.ts';
import type { Call, Fate, Process, Surroundings } from './process.ts';
import { randomFrom } from './random.ts';
import { type AccountId, drawScenario, type Scenario, START } from './scenario.ts';
import { slotsWitness } from './slots-witness.ts';
import { channelsOf, drawnClocks, networksOf } from './surroundings.ts';
import { traceTo } from './trace.ts';
import { upkeep } from './upkeep.ts';
import { filesOf, uploads } from './uploads.ts';
import { virtualTime } from './virtual-time.ts';
import { type Witness, witness, witnessed } from './witness.ts';

export type WorldOptions = {
  readonly seed: number;
  readonly policy: Policy;
  /** Networks take longer than they promise. */
  readonly isLate?: boolean;
  /** Bundles are uploaded in every world, or in none. */
  readonly isUploaded?: boolean | undefined;
  /** Instead of what the seed draws. */
  readonly scenario?: Scenario;
  readonly fates?: Fates;
  readonly clockErrorOf?: Surroundings['clockErrorOf'];
  readonly double?: Double;
  /** Instead of the store in memory. */
  readonly store?: Store;
  /** Hears what happens, in plain words. */
  readonly trace?: (line: string) => void;
};
export type Verdict = {
  readonly seed: number;
  readonly violations: readonly string[];
  readonly seen: Witness;
  /** What was uploaded, by name. */
  readonly bundles: readonly string[];
  /** Calls, and how many of them went wrong in which way. */
  readonly counts: Counts;
};
export type Counts = Record<'calls' | NonNullable<Fate['wrong']>, number>;

const CHANNEL_OF: Readonly<Record<AccountId, ChannelName>> = {
  toots: 'mastodon',
  sky: 'bluesky',
  board: 'noticeboard',
};
const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };

export async function runWorld(options: WorldOptions): Promise<Verdict> {
  const random = randomFrom(options.seed);
  const drawn = options.scenario ?? drawScenario(random.fork(), options.isUploaded);
  const scenario = options.isLate ? { ...drawn, profile: { ...drawn.profile, isLateNetwork: true } } : drawn;
  const { profile, calmFrom, actions } = scenario;
  const time = virtualTime(START, () => random.next());
  const areFaultsOver = () => time.now() >= calmFrom;
  const trace = traceTo(time, options.trace);
  const wordsOf = new Map(scenario.sent.map(({ draft }) => [draft.id, draft.words]));
  /** By their `post.md`: of two revisions the one that was begun later need not arrive later. */
  const uploaded = new Map<string, Draft>();
  const seen = witness({
    now: time.now,
    clockErrorMs: profile.clockErrorMs,
    wordsOf: (id) => wordsOf.get(bundleIn(id)) ?? id,
    isLate: profile.isLateNetwork,
  });
  const chance = random.fork();
  const folders = uploads();
  const networks = networksOf({
    keepsKeys: scenario.keepsKeys,
    now: time.now,
    seen,
    trace,
    losesAlt: () => chance.chance(profile.altLost),
    read: (post) => administrator.published(post),
  });
  const fates = options.fates ?? drawnFates(profile, random.fork(), areFaultsOver);
  const clockErrorOf = options.clockErrorOf ?? drawnClocks(random.fork(), profile);
  const deployed = deployment(options.policy, trace);
  const lag = random.fork();
  const lagMs = () => lag.between(0, areFaultsOver() ? 10 : profile.indexLagMs);
  const slots = slotsWitness(seen, time.now);
  const store = witnessed(options.store ?? memoryStore({ now: time.now, lagMs }), {
    ...seen,
    written(before, item) {
      checkDay(seen, item);
      seen.written(before, item);
      slots.written(before, item);
    },
  });
  const counts: Counts = { calls: 0, 'dies-before': 0, 'dies-after': 0, 'fails-before': 0, 'fails-after': 0 };

  const told: Surroundings['told'] = (process, call, fate, result) => {
    counts.calls += 1;
    if (fate.wrong) counts[fate.wrong] += 1;
    trace.call(process, call, fate, result);
  };
  let publishCalls = 0;
  const fateOf = (process: Process, call: Call): Fate => {
    if (process.name === 'publish') publishCalls += 1;
    if (process.name === 'publish')
      for (const { amid, action } of actions)
        if (amid === publishCalls) time.after(random.between(0, 40), () => act(stage, action));
    return fates.ofCall(call);
  };
  const starts = {
    publish(names: { postId: string; accountId: string }, because: string) {
      trace.note(`Publish is started for ${names.postId}.${names.accountId} by ${because}.`);
      runPublish(machine, names);
    },
    intake: (name: string) => arriving.lookAgain(name),
    // Nobody comments in this world.
    poll: () => {},
    tend: () => {},
  };
  const outside = { time, random: random.fork(), profile, areFaultsOver, starts };
  const machine: Machine = {
    around: { time, fateOf, clockErrorOf, told },
    ports: {
      store,
      objects: deployed.objects,
      bundles: folders.bundles,
      scheduler: worldScheduler(outside),
      jobs: worldJobs(outside),
      pollSchedules: { every: async () => {} },
      notices: {
        async send(notice) {
          seen.noticed(notice);
          administrator.noticed(notice);
        },
      },
      log: SILENT,
    },
    channels: (process) => channelsOf(networks, process, fates, seen),
    policy: deployed.policy,
    hasTimeLimits: profile.hasTimeLimits,
    double: options.double ?? ((deps) => deps),
  };
  const stage: Stage = {
    machine,
    seen,
    networkOf: (account) => networks[account],
    note: trace.note,
    redeploy: deployed.redeploy,
    ...(scenario.isUploaded && {
      upload(draft: Draft) {
        uploaded.set(filesOf(draft)[POST_FILE] ?? '', draft);
        arriving.upload(draft);
      },
      takeAway: (name: string) => arriving.takeAway(name),
    }),
  };
  const arriving = arrivals({
    time,
    random: random.fork(),
    profile,
    calmFrom,
    uploads: folders,
    seen,
    note: trace.note,
    machine: () => machine,
  });
  const administrator = attention({
    time,
    random: random.fork(),
    habits: scenario.habits,
    accountOf: (id) => scenario.accounts.find((account) => account === id),
    look: (post, account) => seen.look(`${post}.${account}`),
    isAskedOnceMore: (account) => networks[account].once !== 'neither',
    act: (action) => act(stage, action),
  });

  for (const id of scenario.accounts)
    await store.create<Account>(entryOf(id, scenario.isUploaded), { who: 'test', why: 'set up' }, START);
  for (const { at, draft } of scenario.sent) time.at(at, () => send(stage, draft));
  for (const { at, action } of actions) if (at !== undefined) time.at(at, () => act(stage, action));
  upkeep({
    time,
    seen,
    lastAction: Math.max(calmFrom, ...actions.map(({ at = 0 }) => at)),
    isInForce: deployed.isInForce,
    isMissing: () => !areFaultsOver() && random.chance(profile.rescueMissing),
    isCurious: () => random.chance(0.02),
    rescue: () => runRescue(machine),
    goOn: () => act(stage, { kind: 'go on' }),
  });
  await time.run();
  checkEnding(seen);
  await checkUploads(seen, folders, deployed.objects);
  checkSeries(seen, ({ id, revision }) => {
    const opened = folders.opened(id);
    return opened?.revision === revision ? uploaded.get(opened.postMd ?? '') : undefined;
  });
  return { seed: options.seed, violations: seen.violations, seen, bundles: folders.names(), counts };
}

/** The directory entry of an account of a world. */
export const entryOf = (id: AccountId, hasSlots = false): New<Account> => ({
  type: 'account',
  state: 'active',
  id,
  channel: CHANNEL_OF[id],
  handle: id,
  owner: 'Social media administrator',
  purpose: 'News of the library',
  review: '2027-06-01',
  ...(hasSlots && { slots: SLOTS, apart: APART }),
});
