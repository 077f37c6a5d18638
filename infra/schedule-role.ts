import { Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { permit } from './permit.ts';

type Duty = {
  readonly group: CfnScheduleGroup;
  readonly functionArn: string;
  readonly deadLetters: Queue;
};

/**
 * A role in which EventBridge Scheduler may start one function, for the schedules of one group of this account and
 * nobody else's (the "confused deputy", https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html).
 */
export function scheduleRole(scope: Construct, id: string, { group, functionArn, deadLetters }: Duty): Role {
  const role = new Role(scope, id, {
    description: 'Lets EventBridge Scheduler start one function of Imprimatur',
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: {
        StringEquals: { 'aws:SourceAccount': Stack.of(scope).account, 'aws:SourceArn': group.attrArn },
      },
    }),
  });
  permit(role, { actions: ['lambda:InvokeFunction'], on: [functionArn] });
  permit(role, { actions: ['sqs:SendMessage'], on: [deadLetters.queueArn] });
  return role;
}
