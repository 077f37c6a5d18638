import type { Firing, Schedule } from './schedule.ts';

/** In which AWS account and region a server pretends to be. */
export type Place = { readonly region: string; readonly accountId: string };

export const LOCAL_PLACE: Place = { region: 'eu-west-2', accountId: '000000000000' };

export const scheduleArn = ({ region, accountId }: Place, group: string, name: string): string =>
  `arn:aws:scheduler:${region}:${accountId}:schedule/${group}/${name}`;

export const groupArn = ({ region, accountId }: Place, name: string): string =>
  `arn:aws:scheduler:${region}:${accountId}:schedule-group/${name}`;

/** `2026-12-01T10:00:00Z`: AWS writes times without a fraction. */
export const awsTime = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/**
 * What the target gets: `Target.Input` with its placeholders filled in, or AWS's default notification.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html
 */
export function inputOf(schedule: Schedule, firing: Firing, place: Place): string {
  const arn = scheduleArn(place, schedule.group, schedule.name);
  const { Input: input } = schedule.definition.Target;
  if (input === undefined)
    return JSON.stringify({
      version: '0',
      id: firing.executionId,
      'detail-type': 'Scheduled Event',
      source: 'aws.scheduler',
      account: place.accountId,
      time: awsTime(firing.scheduledAt),
      region: place.region,
      resources: [arn],
      detail: '{}',
    });
  return input
    .replaceAll('<aws.scheduler.schedule-arn>', arn)
    .replaceAll('<aws.scheduler.scheduled-time>', awsTime(firing.scheduledAt))
    .replaceAll('<aws.scheduler.execution-id>', firing.executionId)
    .replaceAll('<aws.scheduler.attempt-number>', String(firing.failures + 1));
}
