import type { ModerationPolicy } from '../moderation/moderation-policy.ts';
import { settingsOf } from '../moderation/settings.ts';
import type { WrittenModeration } from './moderation-schema.ts';

/** The key `moderation` in the units of the code, with what it leaves to us. Hours are on the policy's own clock. */
export const moderationOf = (written: WrittenModeration, timeZone: string): ModerationPolicy => ({
  rules: settingsOf(written.rules),
  officers: written.officers,
  response: {
    timeZone,
    ...written.response.hours,
    closed: written.response.closed,
    isClosedOnBankHolidays: written.response.bankHolidays === 'closed',
    answerWithinMs: written.response.answerWithin,
  },
  division: written.division,
  proclaimed: written.proclaimed,
  explanations: written.explanations,
  savedReplies: written.savedReplies,
  usesComprehend: written.comprehend,
});
