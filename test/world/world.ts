/** One world: the real steps over ports whose every call is an event, in an order that the seed decides. */
import type { Account, ChannelName } from '../../shared/core/accounts/account.ts';
import type { New } from '../../shared/core/history.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { HOUR, type Instant, MINUTE } from '../../shared/core/time.ts';
import type { Log, Store } from '../../shared/ports.ts';
import { act, type Stage, send } from './actions.ts';
import { checkEnding, isSettled } from './ending.ts';
import { drawnFates, type Fates } from './fates.ts';
import { type Double, type Machine, runPublish, runRescue } from './functions.ts';
import { memoryObjects } from './memory-objects.ts';
import { memoryStore } from './memory-store.ts';
import { worldJobs, worldScheduler } from './outside.ts';
import { nextPolicy } from './policy.ts';
import type { Fate, Process } from './process.ts';
import { CLOCK_ERROR_MS } from './profile.ts';
import { randomFrom } from './random.ts';
import { type AccountId, drawScenario, type Scenario, START } from './scenario.ts';
import { channelsOf, drawnClocks, drawnNetworks } from './surroundings.ts';
import { traceTo } from './trace.ts';
import { type VirtualTime, virtualTime } from './virtual-time.ts';
import { type Witness, witness, witnessed } from './witness.ts';

export type WorldOptions = {
  readonly seed: number;
  readonly policy: Policy;
  /** Instead of what the seed draws. */
  readonly scenario?: Scenario;
  readonly fates?: Fates;
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
};

const CHANNEL_OF: Readonly<Record<AccountId, ChannelName>> = {
  toots: 'mastodon',
  sky: 'bluesky',
  board: 'noticeboard',
};
/** After the last expiry: enough for any lease, settling time, freeze and growing interval. */
const LONGEST_TAIL_MS = 4 * HOUR;

/** Where the steps keep which policy the queue was tested against. */
const IN_FORCE = 'policy/in-force.json';
const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };

export async function runWorld(options: WorldOptions): Promise<Verdict> {
  const random = randomFrom(options.seed);
  const scenario = options.scenario ?? drawScenario(random.fork());
  const { profile, calmFrom } = scenario;
  const time = virtualTime(START, () => random.next());
  const trace = traceTo(time, options.trace);
  const areFaultsOver = () => time.now() >= calmFrom;
  const wordsOf = new Map(scenario.sent.map(({ draft }) => [draft.id, draft.words]));
  const seen = witness({
    now: time.now,
    clockErrorMs: profile.clockErrorMs,
    wordsOf: (id) => wordsOf.get(id) ?? id,
    isLate: profile.isLateNetwork,
  });
  const networks = drawnNetworks(random.fork(), time.now, seen, trace);
  const fates = options.fates ?? drawnFates(profile, random.fork(), areFaultsOver);
  const clocks = drawnClocks(random.fork(), profile);
  let policy = options.policy;
  let inForce: string | undefined;
  const objects = memoryObjects();

  const lag = random.fork();
  const store = witnessed(
    options.store ??
      memoryStore({ now: time.now, lagMs: () => lag.between(0, areFaultsOver() ? 10 : profile.indexLagMs) }),
    seen,
  );
  const outside = {
    time,
    random: random.fork(),
    profile,
    areFaultsOver,
    starts: {
      publish(names: { postId: string; accountId: string }, because: string) {
        trace.note(`Publish is started for ${names.postId}.${names.accountId} by ${because}.`);
        runPublish(machine, names);
      },
      intake: () => {},
    },
  };
  let publishCalls = 0;
  const fateOf = (process: Process): Fate => {
    if (process.name === 'publish') {
      publishCalls += 1;
      for (const { amid, action } of scenario.actions)
        if (amid === publishCalls) time.after(random.between(0, 40), () => act(stage, action));
    }
    return fates.ofCall();
  };
  const machine: Machine = {
    around: { time, fateOf, clockErrorOf: clocks, told: trace.call },
    ports: {
      store,
      objects: {
        ...objects,
        async write(key, bytes, type) {
          if (key === IN_FORCE) inForce = Buffer.from(bytes).toString();
          return objects.write(key, bytes, type);
        },
      },
      scheduler: worldScheduler(outside),
      jobs: worldJobs(outside),
      notices: { send: async (notice) => seen.noticed(notice) },
      log: SILENT,
    },
    channels: (process) => channelsOf(networks, process, fates, seen),
    policy: () => policy,
    hasTimeLimits: profile.hasTimeLimits,
    double: options.double ?? ((deps) => deps),
  };
  const stage: Stage = {
    machine,
    seen,
    networkOf: (account) => networks[account],
    note: trace.note,
    redeploy(isStricter) {
      policy = nextPolicy(policy, isStricter);
      trace.note(
        `Another policy is deployed: ${policy.stamp.version}, ${isStricter ? 'stricter' : 'milder'}.`,
      );
    },
  };

  for (const id of scenario.accounts)
    await store.create<Account>(entryOf(id), { who: 'test', why: 'set up' }, START);
  for (const { at, draft } of scenario.sent) time.at(at, () => send(stage, draft));
  for (const { at, action } of scenario.actions) if (at !== undefined) time.at(at, () => act(stage, action));

  const lastAction = Math.max(calmFrom, ...scenario.actions.map(({ at = 0 }) => at));
  const isInForce = () => inForce === JSON.stringify(policy.stamp);
  everyMinute(time, () => {
    const isAlone = time.isEmpty() && time.now() > lastAction;
    if (isAlone && isSettled(seen) && isInForce()) return 'enough';
    if (time.now() > Math.max(lastAction, lastExpiry(seen)) + LONGEST_TAIL_MS) return 'enough';
    const isMissing = !areFaultsOver() && random.chance(profile.rescueMissing);
    const isNeeded = !isInForce() || random.chance(0.02) || isAwake(seen, time.now());
    if (isMissing || !isNeeded) return 'quiet';
    return runRescue(machine);
  });
  await time.run();
  checkEnding(seen);
  return { seed: options.seed, violations: seen.violations, seen };
}

/** Rescue starts by the minute. Most minutes have nothing to rescue, and looking costs more than knowing it. */
function everyMinute(time: VirtualTime, work: () => unknown): void {
  const tick = (): unknown => {
    const result = work();
    if (result === 'enough') return 'quiet';
    time.after(MINUTE, tick);
    return result;
  };
  time.after(MINUTE / 2, tick);
}

const lastExpiry = (seen: Witness): Instant =>
  Math.max(...[...seen.items.values()].map((item) => (item.type === 'account' ? 0 : (item.expires ?? 0))));

const entryOf = (id: AccountId): New<Account> => ({
  type: 'account',
  state: 'active',
  id,
  channel: CHANNEL_OF[id],
  handle: id,
  owner: 'Social media administrator',
  purpose: 'News of the library',
  review: '2027-06-01',
});

/** A little early, for processes whose clock is ahead. */
const isAwake = (seen: Witness, now: Instant): boolean =>
  [...seen.items.values()].some(
    (item) => item.type !== 'account' && item.wake !== undefined && item.wake <= now + CLOCK_ERROR_MS,
  );
