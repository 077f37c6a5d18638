import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import type { DeadLetters } from './dead-letters.ts';
import { functionArn, type PipelineFunction } from './pipeline-function.ts';
import { scheduleRole } from './schedule-role.ts';
import { nameIn, type Stage } from './stage.ts';

type Recurrence = {
  readonly stage: Stage;
  /** What the schedule is called in its construct. */
  readonly id: string;
  readonly group: string;
  readonly rate: string;
  readonly function: PipelineFunction;
  readonly deadLetters: DeadLetters;
  /** What is late by more is left to the next time. */
  readonly maxAgeSeconds: number;
  readonly retries: number;
};

/** Starts a function again and again, for ever. */
export function every(scope: Construct, { stage, function: started, ...when }: Recurrence): void {
  // A group of its own: the functions may change the schedules of deliveries, and must not reach this one.
  const group = new CfnScheduleGroup(scope, 'Group', { name: nameIn(stage, when.group) });
  const arn = functionArn(scope, stage, started.name);
  const { queue } = when.deadLetters;
  const role = scheduleRole(scope, 'Role', { group, functionArn: arn, deadLetters: queue });
  const schedule = new CfnSchedule(scope, when.id, {
    name: nameIn(stage, started.name),
    groupName: group.ref,
    scheduleExpression: when.rate,
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn,
      roleArn: role.roleArn,
      input: '{}',
      deadLetterConfig: { arn: queue.queueArn },
      retryPolicy: { maximumEventAgeInSeconds: when.maxAgeSeconds, maximumRetryAttempts: when.retries },
    },
  });
  schedule.node.addDependency(started.lambda, role);
}
