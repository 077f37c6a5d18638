import type { ModerationRuleId } from './rule-ids.ts';
import type { Division } from './uk-holidays.ts';
import type { Action, RouteReason } from './verdict.ts';

/** What the policy allows for a rule's findings. */
export type ModerationSetting = {
  /** The most that is done or suggested, at certainty `high`; at `low`, a person looks at most. */
  readonly most: Action;
  /** Whether a comment may be hidden without a person, at certainty `high`. Nothing is ever removed so. */
  readonly isAutomatic: boolean;
};

export type Officer = { readonly role: string; readonly contact: string };

/** When somebody is there to answer, and how soon. */
export type ResponseHours = {
  /** IANA zone of `from` and `until`. */
  readonly timeZone: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[];
  /** `09:00`. */
  readonly from: string;
  readonly until: string;
  /** ISO dates on which nobody works, bank holidays aside. */
  readonly closed: readonly string[];
  readonly isClosedOnBankHolidays: boolean;
  /** In working hours. */
  readonly answerWithinMs: number;
};

export type SavedReply = { readonly id: string; readonly says: string };

/** The part `moderation` of a policy; docs/policy.md explains every key. */
export type ModerationPolicy = {
  readonly rules: Readonly<Record<ModerationRuleId, ModerationSetting>>;
  readonly officers: Readonly<Record<RouteReason, Officer>>;
  readonly response: ResponseHours;
  /** Where the library is: whose bank holidays move the end of a month (UK GDPR). */
  readonly division: Division;
  /** Bank holidays that were proclaimed for one year only, as ISO dates. */
  readonly proclaimed: readonly string[];
  /** Said to the author of what was hidden or removed, per rule; `{handle}` stands for the author. */
  readonly explanations: Readonly<Partial<Record<ModerationRuleId, string>>>;
  readonly savedReplies: readonly SavedReply[];
  /** Whether Amazon Comprehend is asked as well; never the only ground for an action. */
  readonly usesComprehend: boolean;
};
