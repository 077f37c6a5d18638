import { Stack } from 'aws-cdk-lib';
import type { IRole, Role } from 'aws-cdk-lib/aws-iam';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import { permit } from './permit.ts';
import { scheduleRole } from './schedule-role.ts';
import { nameIn, type Stage } from './stage.ts';

type Duty = {
  readonly stage: Stage;
  readonly group: string;
  readonly deadLetters: string;
  /** What the schedules start, and nothing else. */
  readonly functionArn: string;
};

/**
 * Schedules that the functions make, one per delivery or per account: their group, their role, and where lost ones end
 * up.
 */
export class OwnSchedules extends Construct {
  readonly groupName: string;
  readonly role: Role;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { stage, group: groupName, deadLetters, functionArn }: Duty) {
    super(scope, id);
    this.groupName = nameIn(stage, groupName);
    const group = new CfnScheduleGroup(this, 'Group', { name: this.groupName });
    this.deadLetters = new DeadLetters(this, 'DeadLetters', nameIn(stage, deadLetters));
    this.role = scheduleRole(this, 'Role', {
      group,
      functionArn,
      deadLetters: this.deadLetters.queue,
    });
  }

  /** Sets and takes away schedules of this group, which may start nothing but their one function. */
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
        'A schedule is named after its delivery or its account; their group is the closest that can be said.',
    });
    permit(role, {
      actions: ['iam:PassRole'],
      on: [this.role.roleArn],
      when: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    });
  }
}
