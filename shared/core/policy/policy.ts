import type { ModerationPolicy } from '../moderation/moderation-policy.ts';
import type { Level } from '../rules/finding.ts';

/** Which policy something passed: shown beside every decision. */
export type PolicyStamp = { readonly version: string; readonly hash: string };

export type Clause = {
  /** Stable id, such as `accessibility.alt-text`. */
  readonly id: string;
  readonly title: string;
  /** What the clause demands, in our own words. */
  readonly says: string;
  /** Where it comes from, if not from the library's written policy: added by the library, or the law of the land. */
  readonly origin?: 'house' | 'law';
};

export type RuleSetting = {
  readonly level: Level | 'off';
  readonly options: Readonly<Record<string, unknown>>;
};

/** The library's policy as data; see `docs/policy.md`. */
export type Policy = {
  readonly stamp: PolicyStamp;
  readonly id: string;
  readonly title: string;
  /** The library's name, as readers know it. */
  readonly library: string;
  readonly language: string;
  /** IANA zone in which times without an offset are read. */
  readonly timeZone: string;
  /** ISO date since which this version holds. */
  readonly adopted: string;
  /** ISO date by which the policy is to be reviewed; see `reviewOf`. */
  readonly reviewBy: string;
  readonly administrator: { readonly role: string; readonly email: string };
  /** The library's own public contacts, which posts may name. */
  readonly publicContacts: readonly string[];
  readonly clauses: readonly Clause[];
  readonly purposes: readonly Clause[];
  readonly audiences: readonly string[];
  readonly schedule: {
    /** `publish: now` goes out this long after it is accepted, so that a slip can still be cancelled. */
    readonly noticeMs: number;
    /** Furthest `publish` ahead of now. */
    readonly farthestMs: number;
    /** `expires` where the bundle does not say. */
    readonly expiresAfterMs: number;
  };
  readonly targets: {
    readonly postsPerWeek: number;
    /** Largest share of reposts, 0 to 1. */
    readonly repostShare: number;
  };
  readonly retention: {
    readonly incomingDays: number;
    readonly reportDays: number;
    readonly commentDays: number;
    readonly evidenceDays: number;
  };
  readonly removalReasons: readonly {
    readonly code: string;
    readonly clause: string;
    readonly says: string;
  }[];
  readonly moderation: ModerationPolicy;
  readonly rules: Readonly<Record<string, RuleSetting>>;
};
