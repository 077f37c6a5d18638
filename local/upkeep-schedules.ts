import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { LOCAL_AWS, LOCAL_GROUP, LOCAL_ROLE_ARN, localFunctionArn } from '../shared/wiring/embedded.ts';

/** As `infra/` has them. */
const RATES = { rescue: 'rate(1 minute)', housekeeping: 'rate(1 day)' } as const;

/** The recurring schedules that the stack creates on AWS. Without a start date they fire at once, then at their rate. */
export async function scheduleUpkeep(endpoint: string): Promise<void> {
  const client = new SchedulerClient({ endpoint, ...LOCAL_AWS });
  for (const [name, rate] of Object.entries(RATES)) {
    try {
      await client.send(
        new CreateScheduleCommand({
          Name: name,
          GroupName: LOCAL_GROUP,
          ScheduleExpression: rate,
          FlexibleTimeWindow: { Mode: 'OFF' },
          Target: { Arn: localFunctionArn(name), RoleArn: LOCAL_ROLE_ARN, Input: '{}' },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
    }
  }
}
