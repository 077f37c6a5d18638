import { createHash } from 'node:crypto';
import {
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { type Delivery, deliveryId } from '../../core/delivery/delivery.ts';
import { type Instant, SECOND } from '../../core/time.ts';
import type { Scheduler } from '../../ports.ts';
import { publishInput } from './jobs.ts';
import { setSchedule, unless, type WantedSchedule } from './set-schedule.ts';

/**
 * AWS does not say what becomes of an `at()` that has passed when the request arrives, so one that has passed, or
 * will have by then, is set this far ahead of now.
 */
const AHEAD_MS = 5 * SECOND;

type Options = {
  readonly client: SchedulerClient;
  readonly group: string;
  /** Role that lets Scheduler invoke the function and write to the dead-letter queue. */
  readonly roleArn: string;
  readonly publishFunctionArn: string;
  readonly deadLetterArn: string;
  readonly now: () => Instant;
};

/** One schedule per delivery in EventBridge Scheduler. Errors of the SDK are passed on. */
export function awsScheduler(options: Options): Scheduler {
  const { client, group, now } = options;

  return {
    async publishAt(delivery, at) {
      await setSchedule(client, scheduleFor(delivery, Math.max(at, now() + AHEAD_MS), options));
    },

    async cancel(delivery) {
      const command = new DeleteScheduleCommand({ Name: scheduleName(delivery), GroupName: group });
      await unless(ResourceNotFoundException, client.send(command));
    },
  };
}

/**
 * `<post>.<account>` where AWS takes it as a name (1 to 64 of `0-9 a-z A-Z - _ .`); otherwise what can be kept of it,
 * and a hash of the whole.
 */
export function scheduleName(delivery: Pick<Delivery, 'postId' | 'accountId'>): string {
  const id = deliveryId(delivery);
  if (/^[0-9a-zA-Z-_.]{1,64}$/.test(id)) return id;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return `${id.replace(/[^0-9a-zA-Z-_.]+/g, '-').slice(0, 47)}_${hash}`;
}

/** The whole schedule, always: what an update leaves out, AWS sets back to its default. */
function scheduleFor(delivery: Delivery, at: Instant, options: Options): WantedSchedule {
  return {
    Name: scheduleName(delivery),
    GroupName: options.group,
    ScheduleExpression: `at(${atSecond(at)})`,
    ScheduleExpressionTimezone: 'UTC',
    State: 'ENABLED',
    ActionAfterCompletion: 'DELETE',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: options.publishFunctionArn,
      RoleArn: options.roleArn,
      Input: publishInput(delivery),
      DeadLetterConfig: { Arn: options.deadLetterArn },
      // Short: whether it is too late to publish is for the publish step to say, and rescue starts what got lost.
      RetryPolicy: { MaximumEventAgeInSeconds: 900, MaximumRetryAttempts: 10 },
    },
  };
}

/** `2026-12-01T10:00:00`, rounded up: a schedule has whole seconds and must not fire before its instant. */
const atSecond = (at: Instant): string =>
  new Date(Math.ceil(at / SECOND) * SECOND).toISOString().slice(0, 19);
