import * as v from 'valibot';
import { duration } from '../config/duration.ts';
import { isoDate, words } from '../config/text.ts';
import { MODERATION_RULES } from '../moderation/rule-ids.ts';
import { DIVISIONS } from '../moderation/uk-holidays.ts';
import { ACTIONS } from '../moderation/verdict.ts';
import { slotPattern } from '../schedule/slot-pattern.ts';

const HOURS = /^(.+?) *- *((?:[01]\d|2[0-3]):[0-5]\d)$/;
const HOURS_WORDS = 'days and hours, such as mon-fri 09:00-17:00';

/** `mon-fri 09:00-17:00`. Hours over midnight are two libraries' worth, and refused. */
const workingHours = v.pipe(
  v.string(),
  v.regex(HOURS, HOURS_WORDS),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const [, start, until = ''] = HOURS.exec(dataset.value) ?? [];
    const opening = v.safeParse(slotPattern, start);
    if (opening.success && opening.output.time < until)
      return { days: opening.output.days, from: opening.output.time, until };
    addIssue({
      message: opening.success ? `${HOURS_WORDS}, that end after they begin on the same day` : HOURS_WORDS,
    });
    return NEVER;
  }),
);

/** `spam: hide`, or `spam: {most: hide, automatic: true}`. */
const setting = v.pipe(
  v.unknown(),
  v.transform((written) => (typeof written === 'string' ? { most: written } : written)),
  v.strictObject({ most: v.picklist(ACTIONS), automatic: v.optional(v.boolean(), false) }),
  v.check(
    ({ most, automatic }) => !automatic || most === 'hide',
    'most: hide with automatic: true; whatever is removed, a person removes',
  ),
);

const ruleId = v.picklist(MODERATION_RULES);
const officer = v.strictObject({ role: words, contact: words });

/** The key `moderation` of a policy file as it is written; `docs/policy.md` explains it. */
export const moderationSchema = v.strictObject({
  rules: v.record(ruleId, setting),
  officers: v.strictObject({ 'information-rights': officer, safeguarding: officer }),
  response: v.strictObject({
    hours: workingHours,
    closed: v.optional(v.array(isoDate), []),
    bankHolidays: v.optional(v.picklist(['open', 'closed']), 'closed'),
    answerWithin: v.pipe(duration, v.minValue(1, 'some time, such as 16h')),
  }),
  division: v.picklist(DIVISIONS),
  proclaimed: v.optional(v.array(isoDate), []),
  explanations: v.optional(v.record(ruleId, words), {}),
  savedReplies: v.optional(
    v.array(
      v.strictObject({
        id: v.pipe(
          v.string(),
          v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'an id: lower case letters, digits and hyphens'),
        ),
        says: words,
      }),
    ),
    [],
  ),
  comprehend: v.optional(v.boolean(), false),
});

export type WrittenModeration = v.InferOutput<typeof moderationSchema>;
