import type { SchedulerClient } from '@aws-sdk/client-scheduler';
import { MINUTE } from '../../core/time.ts';
import type { PollSchedules } from '../../ports.ts';
import { pollInput } from './jobs.ts';
import { setSchedule } from './set-schedule.ts';

type Options = {
  readonly client: SchedulerClient;
  readonly group: string;
  /** Role that lets Scheduler invoke the function and write to the dead-letter queue. */
  readonly roleArn: string;
  readonly pollFunctionArn: string;
  readonly deadLetterArn: string;
};

/** One recurring schedule per account in EventBridge Scheduler, named after it. Errors of the SDK are passed on. */
export function awsPollSchedules({
  client,
  group,
  roleArn,
  pollFunctionArn,
  deadLetterArn,
}: Options): PollSchedules {
  return {
    async every(accountId, intervalMs) {
      await setSchedule(client, {
        Name: `poll.${accountId}`,
        GroupName: group,
        ScheduleExpression: rate(intervalMs),
        ScheduleExpressionTimezone: 'UTC',
        ActionAfterCompletion: 'NONE',
        State: 'ENABLED',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: {
          Arn: pollFunctionArn,
          RoleArn: roleArn,
          Input: pollInput(accountId),
          DeadLetterConfig: { Arn: deadLetterArn },
          // The next firing is the retry.
          RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 1 },
        },
      });
    },
  };
}

/**
 * Scheduler knows whole minutes.
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
function rate(intervalMs: number): string {
  const minutes = Math.max(1, Math.round(intervalMs / MINUTE));
  return `rate(${minutes} ${minutes === 1 ? 'minute' : 'minutes'})`;
}
