import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  GetScheduleCommand,
  type GetScheduleCommandOutput,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { ConflictError } from '../../core/errors.ts';

/** A whole schedule, always: what an update leaves out, AWS sets back to its default. */
export type WantedSchedule = CreateScheduleCommandInput & { Name: string; GroupName: string };

/** The schedule may be fired, deleted or made anew between two of our requests; each round starts from what is there. */
const ROUNDS = 4;

/** Creates a schedule, or brings the one of its name to what is wanted. @throws ConflictError where it kept changing */
export async function setSchedule(client: SchedulerClient, wanted: WantedSchedule): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (await create(client, wanted)) return;
    const found = await get(client, wanted);
    if (!found) continue;
    if (isSame(wanted, found)) return;
    if (await update(client, wanted)) return;
  }
  throw new ConflictError(
    `The schedule ${wanted.Name} in the group ${wanted.GroupName} kept changing while it was being set. Try again.`,
  );
}

/** False when a schedule of that name exists. The SDK repeats its client token when it retries a lost answer. */
const create = async (client: SchedulerClient, wanted: WantedSchedule): Promise<boolean> =>
  (await unless(ConflictException, client.send(new CreateScheduleCommand(wanted)))) !== undefined;

const get = (
  client: SchedulerClient,
  { Name, GroupName }: WantedSchedule,
): Promise<GetScheduleCommandOutput | undefined> =>
  unless(ResourceNotFoundException, client.send(new GetScheduleCommand({ Name, GroupName })));

/** False when it is gone, or somebody else is changing it. */
const update = async (client: SchedulerClient, wanted: WantedSchedule): Promise<boolean> =>
  (await unless(
    ConflictException,
    unless(ResourceNotFoundException, client.send(new UpdateScheduleCommand(wanted))),
  )) !== undefined;

/** Undefined where AWS answers with the error that is expected. */
export async function unless<T>(
  expected: typeof ConflictException | typeof ResourceNotFoundException,
  answer: Promise<T>,
): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof expected) return undefined;
    throw error;
  }
}

function isSame(wanted: WantedSchedule, found: GetScheduleCommandOutput): boolean {
  const essence = (schedule: WantedSchedule | GetScheduleCommandOutput) =>
    JSON.stringify([
      schedule.ScheduleExpression,
      schedule.ScheduleExpressionTimezone,
      schedule.State,
      schedule.ActionAfterCompletion,
      schedule.FlexibleTimeWindow?.Mode,
      schedule.StartDate,
      schedule.EndDate,
      schedule.Target?.Arn,
      schedule.Target?.RoleArn,
      schedule.Target?.Input,
      schedule.Target?.DeadLetterConfig?.Arn,
      schedule.Target?.RetryPolicy?.MaximumEventAgeInSeconds,
      schedule.Target?.RetryPolicy?.MaximumRetryAttempts,
    ]);
  return essence(wanted) === essence(found);
}
