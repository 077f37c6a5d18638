import type { Change } from '../history.ts';
import type { Ending } from '../permissions/ending.ts';
import type { Review } from '../policy/review.ts';
import type { Instant } from '../time.ts';

/** A comment on the duty report: never its words or who wrote it, since the report goes out as e-mail. */
export type DutyComment = {
  readonly id: string;
  readonly account: string;
  readonly by: Instant;
  /** The permissions whose requests it seems to answer. */
  readonly permissions?: readonly string[];
};

/** Something that a person has to look at, in one sentence. */
export type DutyTrouble = { readonly id: string; readonly account: string; readonly what: string };

/** How often an account posted, and how much of it others wrote. */
export type DutyFrequency = {
  readonly account: string;
  /** Published in the last seven days, and the fewest that the policy wants. */
  readonly posts: number;
  readonly wanted: number;
  /** Of the posts of the last thirty days that state their kind; absent where those are too few to judge. */
  readonly reposts?: { readonly count: number; readonly of: number };
  /** In the directory for less than a week: it is not judged. */
  readonly isNew: boolean;
};

/** What the administrator has to see to today (clauses `administration.frequency`, `administration.monitoring`). */
export type Duty = {
  readonly at: Instant;
  /** Who stopped everything, where somebody did. */
  readonly stop?: Change;
  /** Somebody may be in danger; what came first stands first. */
  readonly danger: readonly (Pick<DutyComment, 'id' | 'account'> & {
    readonly since: Instant;
    readonly officer: string;
  })[];
  /** Threats that nobody has decided about; what came first stands first. */
  readonly threats: readonly (Pick<DutyComment, 'id' | 'account'> & { readonly since: Instant })[];
  /** Not answered in time. */
  readonly overdue: readonly DutyComment[];
  /** To be answered within the next day. */
  readonly soon: readonly DutyComment[];
  /** Time limits of the law that count, the first to end first. */
  readonly law: readonly (DutyComment & { readonly officer: string; readonly request: string })[];
  /** What a network has not done about a comment, and answers that did not go out. */
  readonly stuck: readonly DutyTrouble[];
  /** Hidden without a person, with something graver in it that nobody has decided about yet. */
  readonly graver: readonly DutyTrouble[];
  /** Deliveries that are unconfirmed, failed or missed, out though they were cancelled, or not taken down. */
  readonly deliveries: readonly DutyTrouble[];
  /** Posts that wait for a decision. */
  readonly held: readonly { readonly id: string; readonly due?: Instant }[];
  /** Accounts that are paused, whose access ends or whose review is due. */
  readonly accounts: readonly DutyTrouble[];
  readonly frequency: readonly DutyFrequency[];
  /** The largest share of reposts that the policy wants, 0 to 1. */
  readonly repostShare: number;
  readonly ending: readonly Ending[];
  readonly review: Review;
};

/** The policy's review is spoken of this many days ahead. */
export const REVIEW_WITHIN_DAYS = 30;

export const isPostingTooLittle = ({ posts, wanted, isNew }: DutyFrequency): boolean =>
  !isNew && posts < wanted;

export const isRepostingTooMuch = ({ reposts }: DutyFrequency, share: number): boolean =>
  reposts !== undefined && reposts.count / reposts.of > share;

/** Whether there is anything to do: a message every day that says nothing is soon read by nobody. */
export const isAnythingDue = (duty: Duty): boolean =>
  duty.stop !== undefined ||
  [
    duty.danger,
    duty.threats,
    duty.overdue,
    duty.soon,
    duty.law,
    duty.stuck,
    duty.graver,
    duty.deliveries,
    duty.held,
    duty.accounts,
    duty.ending,
  ].some(({ length }) => length > 0) ||
  isReviewDue(duty.review) ||
  duty.frequency.some((one) => isPostingTooLittle(one) || isRepostingTooMuch(one, duty.repostShare));

export const isReviewDue = ({ isOverdue, days }: Review): boolean => isOverdue || days <= REVIEW_WITHIN_DAYS;
