import * as v from 'valibot';

/** Milliseconds since the Unix epoch (UTC). The API itself speaks in seconds. */
export type Instant = number;

const text = (label: string, pattern: RegExp, longest: number) =>
  v.pipe(
    v.string(`${label} must be a text`),
    v.minLength(1, 'Member must have length greater than or equal to 1'),
    v.maxLength(longest, `Member must have length less than or equal to ${longest}`),
    v.regex(pattern, `Member must satisfy regular expression pattern: ${pattern.source}`),
  );

const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `Member must satisfy enum value set: [${values.join(', ')}]`);

const between = (least: number, most: number) =>
  v.pipe(
    v.number('Member must be a number'),
    v.integer('Member must be a whole number'),
    v.minValue(least, `Member must have value greater than or equal to ${least}`),
    v.maxValue(most, `Member must have value less than or equal to ${most}`),
  );

/** Names of schedules and groups: 1 to 64 of `0-9 a-z A-Z - _ .` */
export const nameSchema = text('Name', /^[0-9a-zA-Z-_.]+$/, 64);
export const clientTokenSchema = v.optional(text('ClientToken', /^[a-zA-Z0-9-_]+$/, 64));

export const STATES = ['ENABLED', 'DISABLED'] as const;
export const stateSchema = oneOf(STATES);
export const maxResultsSchema = between(1, 100);

const retrySchema = v.object({
  MaximumEventAgeInSeconds: v.optional(between(60, 86_400), 86_400),
  MaximumRetryAttempts: v.optional(between(0, 185), 185),
});

// Loose: the parameters of target types that this server does not act on are kept and given back.
const targetSchema = v.looseObject({
  Arn: text('Arn', /^arn:aws[a-z-]*:[^:\s]+:[^:\s]*:[^:\s]*:\S+$/, 1_600),
  RoleArn: text('RoleArn', /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, 1_600),
  Input: v.optional(v.pipe(v.string(), v.maxBytes(262_144, 'Member must not be longer than 256 KB'))),
  DeadLetterConfig: v.optional(
    v.object({
      Arn: v.optional(text('Arn', /^arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:[a-zA-Z0-9-_]+$/, 1_600)),
    }),
  ),
  RetryPolicy: v.optional(retrySchema, {}),
});

const windowSchema = v.object({
  Mode: oneOf(['OFF', 'FLEXIBLE']),
  MaximumWindowInMinutes: v.optional(between(1, 1_440)),
});

/** What CreateSchedule and UpdateSchedule take beside name, group and token, with AWS's defaults filled in. */
export const definitionSchema = v.object({
  ScheduleExpression: v.pipe(
    v.string('Member must be a text'),
    v.minLength(1, 'Member must have length greater than or equal to 1'),
    v.maxLength(256, 'Member must have length less than or equal to 256'),
  ),
  ScheduleExpressionTimezone: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(50)), 'UTC'),
  Target: targetSchema,
  FlexibleTimeWindow: windowSchema,
  StartDate: v.optional(v.number('Member must be a time in seconds')),
  EndDate: v.optional(v.number('Member must be a time in seconds')),
  State: v.optional(stateSchema, 'ENABLED'),
  Description: v.optional(
    v.pipe(v.string(), v.maxLength(512, 'Member must have length less than or equal to 512')),
  ),
  KmsKeyArn: v.optional(
    text('KmsKeyArn', /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]+$/, 2_048),
  ),
  ActionAfterCompletion: v.optional(oneOf(['NONE', 'DELETE']), 'NONE'),
});
export type Definition = v.InferOutput<typeof definitionSchema>;
export type Target = Definition['Target'];

const firingSchema = v.object({
  executionId: v.string(),
  /** The instant that the schedule promised. */
  scheduledAt: v.number(),
  /** Not handed over before this instant. */
  tryAt: v.number(),
  /** Attempts that failed. */
  failures: v.number(),
  /** When the first attempt was made. */
  since: v.optional(v.number()),
  /** How often it is still to be handed over: 1, unless a fault makes it repeat. */
  remaining: v.number(),
});
/** One execution that fell due and is not handed over yet. */
export type Firing = Readonly<v.InferOutput<typeof firingSchema>>;

export const scheduleSchema = v.object({
  group: nameSchema,
  name: nameSchema,
  definition: definitionSchema,
  createdAt: v.number(),
  modifiedAt: v.number(),
  /** When it falls due next; absent when nothing is left or it is disabled. */
  next: v.optional(v.number()),
  firings: v.array(firingSchema),
});
/** A schedule as it is kept. */
export type Schedule = Readonly<v.InferOutput<typeof scheduleSchema>>;

export const groupSchema = v.object({ name: nameSchema, createdAt: v.number(), modifiedAt: v.number() });
export type Group = Readonly<v.InferOutput<typeof groupSchema>>;
