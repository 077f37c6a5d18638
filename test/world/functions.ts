import type { Policy } from '../../shared/core/policy/policy.ts';
import { MINUTE } from '../../shared/core/time.ts';
import type { Channels, Deps, Polling } from '../../shared/ports.ts';
import { type IntakeDeps, type IntakeResult, intakeBundle } from '../../shared/steps/intake-bundle.ts';
import { pollComments } from '../../shared/steps/poll-comments.ts';
import { publishDelivery } from '../../shared/steps/publish-delivery.ts';
import { rescue } from '../../shared/steps/rescue.ts';
import { tendComment } from '../../shared/steps/tend-comment.ts';
import { seesNothing } from '../vision/sees-nothing.ts';
import { type Ending, type Process, type Surroundings, start, through } from './process.ts';
import { plainMedia, webLinks } from './uploads.ts';

/** What the steps that run in a world may use. */
export type WorldDeps = IntakeDeps & Polling;

export type Machine = {
  readonly around: Surroundings;
  readonly ports: Pick<Deps, 'store' | 'objects' | 'bundles' | 'scheduler' | 'jobs' | 'notices' | 'log'> &
    Polling;
  channels(process: Process): Channels;
  policy(): Policy;
  readonly hasTimeLimits: boolean;
  /** Wraps what one process uses: the place for a broken double. */
  readonly double: Double;
};
export type Double = (deps: WorldDeps, process: Process) => WorldDeps;

type Duty = { readonly name: string; readonly limitMs: number; readonly retries: number };
/** As in `infra/`. */
export const PUBLISH: Duty = { name: 'publish', limitMs: 10 * MINUTE, retries: 2 };
const POLL: Duty = { name: 'poll', limitMs: 5 * MINUTE, retries: 0 };
const TEND: Duty = { name: 'tend', limitMs: 2 * MINUTE, retries: 2 };
export const RESCUE: Duty = { name: 'rescue', limitMs: 5 * MINUTE, retries: 0 };
export const INTAKE: Duty = { name: 'intake', limitMs: 5 * MINUTE, retries: 2 };
/** A message of the queue that feeds intake is received four times. */
const UPLOAD: Duty = { ...INTAKE, retries: 3 };
export const ADMINISTRATION: Duty = { name: 'posts', limitMs: MINUTE, retries: 0 };

/** Runs a step in a process of its own, and again when it fails or dies, as Lambda does. */
export function run<T>(
  machine: Machine,
  duty: Duty,
  step: (deps: WorldDeps) => Promise<T>,
  ended: (ending: Ending<T>) => void = () => {},
): void {
  const { time } = machine.around;
  const attempt = (left: number): void => {
    const process = start(
      machine.around,
      duty.name,
      (self) => step(depsOf(machine, self)),
      (ending) => {
        if ('done' in ending || left === 0) ended(ending);
        else time.after(MINUTE * (duty.retries - left + 1), () => attempt(left - 1));
      },
    );
    if (machine.hasTimeLimits) time.after(duty.limitMs, () => (process.isAlive() ? process.die() : 'quiet'));
  };
  attempt(duty.retries);
}

export const runPublish = (machine: Machine, names: { postId: string; accountId: string }): void =>
  run(machine, PUBLISH, (deps) => publishDelivery(deps, names));
export const runPoll = (machine: Machine, account: string): void =>
  run(machine, POLL, (deps) => pollComments(deps, account));
export const runTend = (machine: Machine, comment: string): void =>
  run(machine, TEND, (deps) => tendComment(deps, comment));
export const runRescue = (machine: Machine): void => run(machine, RESCUE, (deps) => rescue(deps));

/** @param because An uploaded file, or rescue: each is repeated in its own way. */
export const runIntake = (
  machine: Machine,
  name: string,
  because: 'upload' | 'rescue',
  ended: (ending: Ending<IntakeResult>) => void,
): void =>
  because === 'upload'
    ? run(machine, UPLOAD, (deps) => intakeBundle(deps, name), ended)
    : run(machine, INTAKE, (deps) => intakeBundle(deps, name, 'found'), ended);

/** Longest that a folder may take to arrive, before missing files are reported. */
const PATIENCE_MS = 10 * MINUTE;
const noSecrets = () => Promise.reject(new Error('There are no secrets in this world.'));

function depsOf(machine: Machine, process: Process): WorldDeps {
  const { ports } = machine;
  const deps: WorldDeps = {
    store: through(process, 'store', ports.store),
    objects: through(process, 'objects', ports.objects),
    bundles: through(process, 'bundles', ports.bundles),
    scheduler: through(process, 'scheduler', ports.scheduler),
    jobs: through(process, 'jobs', ports.jobs),
    notices: through(process, 'notices', ports.notices),
    pollSchedules: through(process, 'poll schedules', ports.pollSchedules),
    ...(ports.pollEveryMs !== undefined && { pollEveryMs: ports.pollEveryMs }),
    channels: machine.channels(process),
    clock: process.clock,
    log: ports.log,
    policy: machine.policy(),
    // What is measured is measured in the process itself.
    media: plainMedia,
    vision: seesNothing,
    links: webLinks,
    secrets: { read: noSecrets, write: noSecrets },
    patienceMs: PATIENCE_MS,
  };
  return machine.double(deps, process);
}
