import { Stack } from 'aws-cdk-lib';
import type { IRole, Role } from 'aws-cdk-lib/aws-iam';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import { permit } from './permit.ts';
import { scheduleRole } from './schedule-role.ts';
import { nameIn, type Stage } from './stage.ts';

/** One schedule per delivery, made by the functions: their group, their role, and where lost ones end up. */
export class DeliverySchedules extends Construct {
  readonly groupName: string;
  readonly role: Role;
  readonly deadLetters: DeadLetters;

  constructor(
    scope: Construct,
    id: string,
    { stage, publishFunctionArn }: { stage: Stage; publishFunctionArn: string },
  ) {
    super(scope, id);
    this.groupName = nameIn(stage, 'deliveries');
    const group = new CfnScheduleGroup(this, 'Group', { name: this.groupName });
    this.deadLetters = new DeadLetters(this, 'DeadLetters', nameIn(stage, 'schedule-dead-letters'));
    this.role = scheduleRole(this, 'Role', {
      group,
      functionArn: publishFunctionArn,
      deadLetters: this.deadLetters.queue,
    });
  }

  /** Sets and takes away schedules of this group, which may start nothing but the publish function. */
  grantPlan(role: IRole): void {
    permit(role, {
      actions: [
        'scheduler:CreateSchedule',
        'scheduler:GetSchedule',
        'scheduler:UpdateSchedule',
        'scheduler:DeleteSchedule',
      ],
      on: [
        Stack.of(this).formatArn({
          service: 'scheduler',
          resource: 'schedule',
          resourceName: `${this.groupName}/*`,
        }),
      ],
      because:
        'A schedule is named after its delivery; the group of the deliveries is the closest that can be said.',
    });
    permit(role, {
      actions: ['iam:PassRole'],
      on: [this.role.roleArn],
      when: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    });
  }
}
