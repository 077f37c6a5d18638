import type { Args, Span } from '../rules/finding.ts';
import type { Routed } from './routed.ts';
import type { ModerationRuleId } from './rule-ids.ts';

/** What may be done about a comment, the least first. `look`: a person decides. */
export const ACTIONS = ['none', 'look', 'hide', 'remove'] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * `high`: in our own sets this wording meant nothing else · `low`: as often as not it did, so a person must look,
 * whatever the policy allows.
 */
export type Certainty = 'low' | 'high';

/** What a rule saw, before the policy weighs it. */
export type Sighting = {
  readonly certainty: Certainty;
  /** In the comment as it was written; absent where it is the author, a link beside the text, or the whole. */
  readonly span?: Span;
  readonly args?: Args;
};

/** What a rule saw, with the clause that is its reason code. The words for it are in `wording/`. */
export type ModerationFinding = {
  readonly rule: ModerationRuleId;
  /** The clause of the policy, such as `moderation.inappropriate`. */
  readonly reason: string;
  readonly certainty: Certainty;
  /** What the policy allows to be done for this finding alone. */
  readonly action: Action;
  readonly args: Args;
  readonly span?: Span;
};

/** Why a comment goes to an officer at once. */
export type RouteReason = 'information-rights' | 'safeguarding';

export type Route = {
  readonly why: RouteReason;
  readonly to: { readonly role: string; readonly contact: string };
  /** Which request it is, where it is one; decides the statutory clock. */
  readonly request?: InformationRequest;
};

/** `foi`: freedom of information or environmental information · the others: rights of the UK GDPR, articles 15 to 21. */
export type InformationRequest = 'access' | 'erasure' | 'rectification' | 'objection' | 'foi';

export type Verdict = Routed<Route> & {
  readonly action: Action;
  /** Whether the action may be taken without a person. Never for a removal, criticism, a routed comment, or staff. */
  readonly automatic: boolean;
  /** What is suggested to a person beyond what is done without one: spam may be hidden, and the threat in it removed. */
  readonly suggestion?: Exclude<Action, 'none'>;
  /** Criticism of the library: a reason for looking at most, unless there is another reason beside it. */
  readonly isCriticism: boolean;
  readonly findings: readonly ModerationFinding[];
};
