import type { Reading } from '../reading/read-comment.ts';
import type { ModerationRuleId } from '../rule-ids.ts';
import type { Sighting } from '../verdict.ts';

/** One rule on comments: one file, one line in `index.ts`, one table of cases in test/moderation/rules. */
export type ModerationRule = {
  readonly id: ModerationRuleId;
  /** The clause of the policy that is its reason code. */
  readonly reason: string;
  /** What it sees and what it does not, for docs/moderation.md. */
  readonly about: string;
  readonly check: (reading: Reading) => Iterable<Sighting>;
};
