import { CLOCK_SKEW_MS } from '../../shared/core/delivery/timing.ts';
import { HOUR, MINUTE, SECOND } from '../../shared/core/time.ts';
import type { Random } from './random.ts';

/**
 * How hard a world is on the pipeline. Every world has only some of the faults, each with its own frequency (swarm
 * testing, Groce and others, 2012): where everything goes wrong all the time, nothing gets far enough to be wrong.
 */
export type Profile = {
  /** Per call to the outside: the process dies at it. */
  readonly death: number;
  /** Per call: it has no effect and fails; it has its effect and the answer is lost. */
  readonly failure: number;
  readonly lostAnswer: number;
  /** Per call: seconds until it takes effect; minutes in which the whole process stands still. */
  readonly slow: number;
  readonly freeze: number;
  /** Per schedule and job. */
  readonly twice: number;
  readonly late: number;
  readonly never: number;
  /** Per minute: rescue does not run. */
  readonly rescueMissing: number;
  /** Per commit. */
  readonly commitLost: number;
  readonly commitFailed: number;
  readonly commitThrottled: number;
  readonly commitRefused: number;
  /** Per request to a network but the commit. */
  readonly networkDown: number;
  /** Per picture: its description does not arrive. */
  readonly altLost: number;
  /** Whether a commit and its listing take as long as a network may take, or next to nothing. */
  readonly isSlowNetwork: boolean;
  /** Networks take longer than they promise. */
  readonly isLateNetwork: boolean;
  /** What a process's clock may be wrong by, to either side, and how often it jumps within that (per call). */
  readonly clockErrorMs: number;
  readonly clockJump: number;
  readonly indexLagMs: number;
  /** Functions are stopped when they have taken too long, as on Lambda. */
  readonly hasTimeLimits: boolean;
};

/** The steps promise to be right as long as no two clocks differ by more than twice this. */
export const CLOCK_ERROR_MS = CLOCK_SKEW_MS / 2;

export const CALM: Profile = {
  death: 0,
  failure: 0,
  lostAnswer: 0,
  slow: 0,
  freeze: 0,
  twice: 0,
  late: 0,
  never: 0,
  rescueMissing: 0,
  commitLost: 0,
  commitFailed: 0,
  commitThrottled: 0,
  commitRefused: 0,
  networkDown: 0,
  altLost: 0,
  isSlowNetwork: false,
  isLateNetwork: false,
  clockErrorMs: 0,
  clockJump: 0,
  indexLagMs: 0,
  hasTimeLimits: true,
};

export function drawProfile(random: Random): Profile {
  if (random.chance(0.03)) return CALM;
  const perCall = () => random.pick([0, 0, 0, 0.005, 0.02, 0.06]);
  const perEvent = () => random.pick([0, 0, 0.05, 0.2, 0.6]);
  return {
    death: perCall(),
    failure: perCall(),
    lostAnswer: perCall(),
    slow: random.pick([0, 0.02, 0.1]),
    freeze: perCall(),
    twice: perEvent(),
    late: perEvent(),
    never: perEvent(),
    rescueMissing: perEvent(),
    commitLost: perEvent(),
    commitFailed: perEvent(),
    commitThrottled: perEvent() / 2,
    commitRefused: random.pick([0, 0, 0.05]),
    networkDown: perEvent() / 2,
    altLost: random.pick([0, 0.3, 1]),
    isSlowNetwork: random.chance(0.5),
    isLateNetwork: false,
    clockErrorMs: random.pick([0, 0, 200, CLOCK_ERROR_MS]),
    clockJump: random.pick([0, 0.02]),
    indexLagMs: random.pick([0, 0, 500, 5 * SECOND]),
    hasTimeLimits: random.chance(0.7),
  };
}

/** How long a process stands still that freezes: often just around a lease, seldom much longer. */
export const freezeMs = (random: Random): number =>
  random.chance(0.8) ? random.between(10 * SECOND, 3 * MINUTE) : random.between(3 * MINUTE, HOUR / 2);
