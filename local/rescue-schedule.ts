import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { LOCAL_AWS, LOCAL_GROUP, LOCAL_ROLE_ARN, localFunctionArn } from '../shared/wiring/embedded.ts';

/** Rescue's recurring schedule, as the stack creates it on AWS. Without a start date it fires at once, then by the minute. */
export async function scheduleRescue(endpoint: string): Promise<void> {
  const client = new SchedulerClient({ endpoint, ...LOCAL_AWS });
  try {
    await client.send(
      new CreateScheduleCommand({
        Name: 'rescue',
        GroupName: LOCAL_GROUP,
        ScheduleExpression: 'rate(1 minute)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: { Arn: localFunctionArn('rescue'), RoleArn: LOCAL_ROLE_ARN, Input: '{}' },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error;
  }
}
