import { parseExpression } from './expression.ts';
import { awsTime, type Place, scheduleArn } from './input.ts';
import { firstOccurrence, nextOccurrence, type Stretch } from './occurrence.ts';
import type { Definition, Firing, Instant, Schedule } from './schedule.ts';
import { LONGEST_SLEEP_MS } from './timers.ts';

/** What a target's dead-letter queue receives, as SQS would carry it. */
export type DeadLetter = {
  /** The input that could not be handed over. */
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** A fault put in by a test: fires late, twice, or never. */
export type Fault =
  | { readonly kind: 'late'; readonly byMs: number }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'lose' };

const expressionOf = (definition: Definition) =>
  parseExpression(definition.ScheduleExpression, definition.ScheduleExpressionTimezone);

function stretchOf(definition: Definition, since: Instant): Stretch {
  const { StartDate: start, EndDate: end } = definition;
  return {
    since,
    start: start === undefined ? undefined : start * 1_000,
    end: end === undefined ? undefined : end * 1_000,
  };
}

/** When a schedule that is made or changed now falls due first; undefined when never. */
export const firstDue = (definition: Definition, now: Instant): Instant | undefined =>
  definition.State === 'DISABLED'
    ? undefined
    : firstOccurrence(expressionOf(definition), stretchOf(definition, now));

/** Moves what is due into `firings` and works out when it is due next. What was missed while nobody ran fires once. */
export function fallDue(
  schedule: Schedule,
  now: Instant,
  fault: Fault | undefined,
  executionId: string,
): Schedule {
  const { next, ...rest } = schedule;
  if (next === undefined || next > now) return schedule;
  const { definition, modifiedAt } = schedule;
  const later = nextOccurrence(expressionOf(definition), stretchOf(definition, modifiedAt), now);
  const firing: Firing = {
    executionId,
    scheduledAt: next,
    tryAt: fault?.kind === 'late' ? now + fault.byMs : now,
    failures: 0,
    remaining: fault?.kind === 'repeat' ? 2 : 1,
  };
  return {
    ...rest,
    ...(later === undefined ? {} : { next: later }),
    firings: fault?.kind === 'lose' ? schedule.firings : [...schedule.firings, firing],
  };
}

/** AWS says "exponential backoff" and no numbers. */
const backoffMs = (failures: number): number => Math.min(2 ** failures * 500, 5 * LONGEST_SLEEP_MS);

/** What follows a failed attempt: another one, or the retry condition that ended it. */
export function afterFailure(
  definition: Definition,
  firing: Firing,
  now: Instant,
): { readonly again: Firing } | { readonly exhausted: 'MaximumRetryAttempts' | 'MaximumEventAgeInSeconds' } {
  const { MaximumRetryAttempts, MaximumEventAgeInSeconds } = definition.Target.RetryPolicy;
  const since = firing.since ?? now;
  const failures = firing.failures + 1;
  const tryAt = now + backoffMs(failures);
  if (failures > MaximumRetryAttempts) return { exhausted: 'MaximumRetryAttempts' };
  if (tryAt - since > MaximumEventAgeInSeconds * 1_000) return { exhausted: 'MaximumEventAgeInSeconds' };
  return { again: { ...firing, failures, since, tryAt } };
}

/** What the dead-letter queue is told about a firing that was given up. */
export function deadLetterOf(
  schedule: Schedule,
  firing: Firing,
  body: string,
  exhausted: string,
  cause: unknown,
  place: Place,
): DeadLetter {
  return {
    body,
    attributes: {
      ERROR_CODE: cause instanceof Error ? cause.name : 'Error',
      ERROR_MESSAGE: describe(cause),
      EXECUTION_ID: firing.executionId,
      EXHAUSTED_RETRY_CONDITION: exhausted,
      IS_PAYLOAD_TRUNCATED: 'false',
      RETRY_ATTEMPTS: String(firing.failures),
      SCHEDULED_TIME: awsTime(firing.scheduledAt),
      SCHEDULE_ARN: scheduleArn(place, schedule.group, schedule.name),
      TARGET_ARN: schedule.definition.Target.Arn,
    },
  };
}

export const describe = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
