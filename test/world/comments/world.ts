/** A world in which readers answer: the real steps hear, judge, act and answer while everything goes wrong. */
import type { Policy } from '../../../shared/core/policy/policy.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '../../../shared/core/time.ts';
import type { Entity, Store } from '../../../shared/ports.ts';
import { act, type Stage } from '../actions.ts';
import { deployment } from '../deployment.ts';
import { checkEnding } from '../ending.ts';
import { drawnFates, type Fates } from '../fates.ts';
import { type Double, type Machine, runPoll, runPublish, runRescue, runTend } from '../functions.ts';
import { attention, NO_HABITS } from '../habits.ts';
import { memoryStore } from '../memory-store.ts';
import { worldJobs, worldPollSchedules, worldScheduler } from '../outside.ts';
import type { Surroundings } from '../process.ts';
import { CLOCK_ERROR_MS, drawProfile, type Profile } from '../profile.ts';
import { randomFrom } from '../random.ts';
import { START } from '../scenario.ts';
import { channelsOf, drawnClocks, networksOf } from '../surroundings.ts';
import { traceTo } from '../trace.ts';
import { uploads } from '../uploads.ts';
import { virtualTime } from '../virtual-time.ts';
import { type Witness, witness, witnessed } from '../witness.ts';
import type { Counts } from '../world.ts';
import { attendTo } from './attention.ts';
import { conversation, type Page } from './conversation.ts';
import { course, open, resumeWhereTold } from './course.ts';
import { areSettled, whatIsWrong } from './ending.ts';
import { forgetting } from './forgetting.ts';
import { forgottenWitness, overseen } from './forgotten.ts';
import { listeningTo, type Talking, TRAITS, talkative } from './listening.ts';
import { nextPolicy, passes } from './policy.ts';
import { drawRemarks, READERS_MS } from './readers.ts';
import { scannedLog } from './scanned-log.ts';
import { ownAnswer, speak } from './speaking.ts';
import { type CommentWitness, commentWitness } from './witness.ts';

export type CommentWorldOptions = {
  readonly seed: number;
  readonly policy: Policy;
  readonly double?: Double;
  /** Instead of what the seed draws. */
  readonly profile?: Profile;
  readonly fates?: Fates;
  /** Instead of the store in memory. */
  readonly store?: Store;
  readonly trace?: (line: string) => void;
};
export type CommentVerdict = {
  readonly seed: number;
  readonly violations: readonly string[];
  readonly seen: Witness;
  readonly watch: CommentWitness;
  readonly counts: Counts;
};

/** More seldom than it is: polls that find nothing are most of what a world costs. */
const POLL_EVERY_MS = 15 * MINUTE;
const TALKING: readonly Talking[] = ['toots', 'sky'];
/** After the last fault: within it every comment is looked at again, and every growing interval has come to its end. */
const TAIL_MS = 6 * HOUR;
/** What a network does not do is given up after a day. */
const LONGEST_MS = 30 * HOUR;

export async function runCommentWorld(options: CommentWorldOptions): Promise<CommentVerdict> {
  const random = randomFrom(options.seed);
  const drawn = drawProfile(random.fork());
  const profile = options.profile ?? drawn;
  const accounts = TALKING.filter(() => random.chance(0.7));
  if (accounts.length === 0) accounts.push(random.pick(['toots', 'sky']));
  const remarks = drawRemarks(random.fork(), accounts, profile.isSlowNetwork);
  const calmFrom = START + READERS_MS + random.pick([0, 20 * MINUTE, HOUR]);

  const time = virtualTime(START, () => random.next());
  const areFaultsOver = () => time.now() >= calmFrom;
  const trace = traceTo(time, options.trace);
  const seen = witness({
    now: time.now,
    clockErrorMs: profile.clockErrorMs,
    wordsOf: (id) => erasing.wordsOf(id),
    isLate: false,
  });
  const talk = conversation(time.now, (ms, work) => time.after(ms, work));
  const watch = commentWitness(seen, () => talk);
  const networks = networksOf({
    keepsKeys: random.chance(0.3),
    now: time.now,
    seen: {
      ...seen,
      published(post) {
        seen.published(post);
        watch.answered(post);
      },
      removed(post) {
        seen.removed(post);
        talk.delete(post.id);
      },
    },
    trace,
    losesAlt: () => false,
    read(post) {
      const { id, account, text, replyTo } = post;
      const asked = replyTo === undefined ? undefined : talk.said.get(replyTo);
      if (asked) talk.say({ ...ownAnswer(asked), id, account }, text, SECOND);
      if (replyTo !== undefined) publisher.published(post);
    },
  });
  const fates = options.fates ?? drawnFates(profile, random.fork(), areFaultsOver);
  const deployed = deployment(options.policy, trace, nextPolicy);
  const erasing = forgottenWitness(seen, watch, () => talk);
  const lag = random.fork();
  const lagMs = () => lag.between(0, areFaultsOver() ? 10 : profile.indexLagMs);
  const counts: Counts = { calls: 0, 'dies-before': 0, 'dies-after': 0, 'fails-before': 0, 'fails-after': 0 };
  const store = witnessed(options.store ?? memoryStore({ now: time.now, lagMs }), {
    heardUpTo: watch.heardUpTo,
    written(before, item) {
      erasing.changed(before, item);
      watch.written(before, item);
      if (item.type !== 'comment') return;
      if (item.text !== textBefore(before)) readers.read(item);
      if (!before) leaving.stored(item);
    },
    wasErased(before, item) {
      erasing.erased(before);
      seen.wasErased(before, item);
    },
  });
  const told: Surroundings['told'] = (process, call, fate, result) => {
    counts.calls += 1;
    if (fate.wrong) counts[fate.wrong] += 1;
    trace.call(process, call, fate, result);
  };
  const wrong = () => [...whatIsWrong(seen, watch, talk, calmFrom), ...erasing.whatIsLeft()];
  const quietMs = () => time.now() - Math.max(calmFrom, readers.until(), leaving.until());
  const isOver = () => {
    if (quietMs() < HOUR || !areSettled(seen, watch)) return quietMs() > LONGEST_MS;
    return quietMs() > TAIL_MS || wrong().length === 0;
  };
  const starts = {
    publish: (names: { postId: string; accountId: string }) => runPublish(machine, names),
    intake: () => {},
    poll: (account: string) => runPoll(machine, account),
    tend: (comment: string) => runTend(machine, comment),
  };
  const outside = { time, random: random.fork(), profile, areFaultsOver, starts };
  const pages = random.fork();
  const pageOf = (): Page => ({
    size: pages.pick([1, 2, 3, 40]),
    again: areFaultsOver() ? 0 : pages.pick([0, 0, 1, 3]),
    staleMs: profile.isSlowNetwork && !areFaultsOver() ? pages.pick([0, 30 * SECOND, 3 * MINUTE]) : 0,
  });
  const machine: Machine = {
    around: {
      time,
      fateOf: (_, call) => fates.ofCall(call),
      clockErrorOf: drawnClocks(random.fork(), profile),
      told,
    },
    ports: {
      store,
      objects: overseen(deployed.objects, {
        written(key, bytes) {
          if (key.startsWith('evidence/')) watch.kept(key, bytes);
          erasing.written(key, bytes);
        },
        deleted: erasing.deleted,
      }),
      bundles: uploads().bundles,
      scheduler: worldScheduler(outside),
      jobs: worldJobs(outside),
      pollSchedules: worldPollSchedules(outside, isOver),
      pollEveryMs: POLL_EVERY_MS,
      notices: {
        async send(notice) {
          seen.noticed(notice);
          publisher.noticed(notice);
          resumeWhereTold(stage, accounts, calmFrom, notice);
        },
      },
      log: scannedLog(seen.broken),
    },
    channels(process) {
      // It goes by the policy that it was started with.
      const policy = deployed.policy();
      const channels = channelsOf(networks, process, fates, {
        ...seen,
        commitBegins(shipment) {
          const { delivery, rendering } = shipment;
          if (!passes(rendering.text, policy))
            seen.broken(`${delivery.postId} was sent, and does not pass the policy that is in force.`);
          seen.commitBegins(shipment);
        },
      });
      const hears = { acted: watch.acted };
      const listening = (account: Talking) =>
        listeningTo(talk, networks[account], process, { fates, pageOf, hears });
      return {
        ...channels,
        mastodon: talkative(channels.mastodon, TRAITS.toots, listening('toots')),
        bluesky: talkative(channels.bluesky, TRAITS.sky, listening('sky')),
      };
    },
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
  };
  const readers = attendTo(stage, watch, random.fork());
  const leaving = forgetting(stage, erasing, random.fork(), calmFrom);

  const publisher = attention({
    time,
    random: random.fork(),
    habits: { ...NO_HABITS, resolves: 1, retracts: random.pick([0, 0, 0.3]) },
    accountOf: (id) => accounts.find((account) => account === id),
    look: (post, account) => seen.look(`${post}.${account}`),
    isAskedOnceMore: () => true,
    act: (action) => act(stage, action),
  });

  await open(store, accounts, time.now);
  const around = { time, random: random.fork(), talk, networks, note: trace.note };
  for (const remark of remarks) time.at(START + remark.atMs, () => speak(around, remark));
  course({ stage, random: random.fork(), accounts, calmFrom });

  const minute = (): unknown => {
    // Somebody may still want an answer down that came out late.
    if (isOver() && (time.isEmpty() || quietMs() > LONGEST_MS)) return 'quiet';
    time.after(MINUTE, minute);
    const isMissing = !areFaultsOver() && random.chance(profile.rescueMissing);
    const isNeeded = !deployed.isInForce() || isAwake(seen, watch, time.now());
    return isMissing || !isNeeded ? 'quiet' : runRescue(machine);
  };
  time.after(MINUTE / 2, minute);
  await time.run();
  checkEnding(seen);
  for (const what of wrong()) seen.broken(what);
  return { seed: options.seed, violations: seen.violations, seen, watch, counts };
}

const textBefore = (item: Entity | undefined): string | undefined =>
  item?.type === 'comment' ? item.text : undefined;

/** A little early, for processes whose clock is ahead. */
const isAwake = (seen: Witness, watch: CommentWitness, now: Instant): boolean =>
  [...seen.items.values(), ...watch.ears.values()].some(
    (item) => 'wake' in item && item.wake !== undefined && item.wake <= now + CLOCK_ERROR_MS,
  );
