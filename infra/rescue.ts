import { Duration } from 'aws-cdk-lib';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import { functionArn, PipelineFunction, type Surroundings } from './pipeline-function.ts';
import { scheduleRole } from './schedule-role.ts';
import { nameIn } from './stage.ts';

/** Every minute: whatever should have moved by now and has not. */
export class Rescue extends Construct {
  readonly function: PipelineFunction;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    const { stage } = surroundings;
    this.function = new PipelineFunction(this, 'rescue', surroundings, {
      description: 'Takes up what was lost or left half-way',
      timeout: Duration.minutes(5),
      memoryMb: 512,
      // The next minute is the retry.
      whenAsync: { retries: 0, maxAge: Duration.minutes(1) },
    });
    this.deadLetters = new DeadLetters(this, 'DeadLetters', nameIn(stage, 'rescue-dead-letters'));
    // A group of its own: the functions may change the schedules of deliveries, and must not reach this one.
    const group = new CfnScheduleGroup(this, 'Group', { name: nameIn(stage, 'upkeep') });
    const arn = functionArn(this, stage, 'rescue');
    const role = scheduleRole(this, 'Role', { group, functionArn: arn, deadLetters: this.deadLetters.queue });
    const schedule = new CfnSchedule(this, 'EveryMinute', {
      name: nameIn(stage, 'rescue'),
      groupName: group.ref,
      scheduleExpression: 'rate(1 minute)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn,
        roleArn: role.roleArn,
        input: '{}',
        deadLetterConfig: { arn: this.deadLetters.queue.queueArn },
        retryPolicy: { maximumEventAgeInSeconds: 60, maximumRetryAttempts: 1 },
      },
    });
    schedule.node.addDependency(this.function.lambda, role);
  }
}
