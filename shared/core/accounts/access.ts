import { DAY, type Instant } from '../time.ts';

/** How long an account's access to its network lasts; never the access itself. */
export type Access = {
  /** When it ends for good, unless it is renewed before. Absent where no end is known. */
  readonly ends?: Instant;
  /** Whether it is renewed without a person. */
  readonly renews: boolean;
  /** A sentence for the administrator: where new credentials come from. */
  readonly help: string;
};

/** What was last found out about it, as it is kept with the account. */
export type AccessRecord = Pick<Access, 'ends' | 'renews'> & {
  /** Since when it is known to be so. */
  readonly since: Instant;
  /** Why it could not be renewed or tried when it was last looked at. */
  readonly problem?: string;
  /** The fewest days before its end for which the administrator was warned. */
  readonly warnedDays?: number;
};

/** Two weeks is what the way through a network's review or a colleague's holiday takes; after that, more often. */
const WARN_DAYS = [1, 3, 7, 14] as const;

/** For how many days before the end a warning is due now; undefined where none is, or that one was given. */
export function warningDue({ ends, warnedDays }: AccessRecord, now: Instant): number | undefined {
  if (ends === undefined) return undefined;
  const days = WARN_DAYS.find((few) => ends - now <= few * DAY);
  return days !== undefined && days < (warnedDays ?? Number.POSITIVE_INFINITY) ? days : undefined;
}

/** Whether the administrator would read the same of both. */
export const isSameAccess = (one: AccessRecord, other: AccessRecord): boolean =>
  one.ends === other.ends &&
  one.renews === other.renews &&
  one.problem === other.problem &&
  one.warnedDays === other.warnedDays;
