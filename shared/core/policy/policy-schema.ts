import * as v from 'valibot';
import { duration } from '../config/duration.ts';
import { email, isoDate, language, timeZone, words } from '../config/text.ts';
import { moderationSchema } from './moderation-schema.ts';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/, 'an id: lower case letters, digits, hyphens and dots'),
);

/** Clauses and purposes look alike; their ids must differ within each list. */
const clause = v.strictObject({
  id,
  title: words,
  says: words,
  origin: v.optional(v.picklist(['house', 'law'])),
});

const count = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number that is not negative'));

/** `rule: block`, or `rule: {level: block, options: {…}}`. Whether the rule exists is asked afterwards. */
const ruleSetting = v.pipe(
  v.unknown(),
  v.transform((written) => (typeof written === 'string' ? { level: written } : written)),
  v.strictObject({
    level: v.picklist(['off', 'advise', 'hold', 'block']),
    options: v.optional(v.record(v.string(), v.unknown()), {}),
  }),
);

/** A policy file as it is written; `docs/policy.md` explains every key. */
export const policySchema = v.strictObject({
  id,
  title: words,
  library: words,
  language,
  timeZone,
  version: words,
  adopted: isoDate,
  reviewBy: isoDate,
  administrator: v.strictObject({ role: words, email }),
  publicContacts: v.array(words),
  schedule: v.strictObject({ notice: duration, farthest: duration, expires: duration }),
  targets: v.strictObject({
    postsPerWeek: count,
    repostShare: v.pipe(
      v.number(),
      v.minValue(0, 'a share from 0 to 1'),
      v.maxValue(1, 'a share from 0 to 1'),
    ),
  }),
  retention: v.strictObject({
    incoming: duration,
    reports: duration,
    comments: duration,
    evidence: duration,
  }),
  purposes: v.pipe(v.array(clause), v.minLength(1, 'at least one purpose')),
  audiences: v.pipe(v.array(id), v.minLength(1, 'at least one audience')),
  clauses: v.pipe(v.array(clause), v.minLength(1, 'at least one clause')),
  removalReasons: v.array(v.strictObject({ code: id, clause: id, says: words })),
  moderation: moderationSchema,
  rules: v.record(v.string(), ruleSetting),
});

export type WrittenPolicy = v.InferOutput<typeof policySchema>;
