import type { Remote } from '../delivery/delivery.ts';
import type { Tracked } from '../history.ts';
import type { InformationRequest } from '../moderation/verdict.ts';
import type { PolicyStamp } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import type { CommentAction } from './heard.ts';

export const COMMENT_STATES = [
  'open',
  'answered',
  'closed',
  'hidden',
  'removed',
  'deleted',
  'forgotten',
] as const;
/**
 * `open`: waits for an answer · `answered` · `closed`: needs none, somebody said why · `hidden`: readers do not see it,
 * it can be shown again · `removed`: taken off the network for good · `deleted`: by its author, its words are gone here
 * too · `forgotten`: everything about its author is erased; only the id is left, so that it is not stored again.
 */
export type CommentState = (typeof COMMENT_STATES)[number];

/** What the moderation rules said of the words as they are stored. It holds reasons, never words. */
export type Judgement = {
  readonly action: 'none' | 'look' | 'hide' | 'remove';
  /** The policy lets it be done without a person. */
  readonly automatic: boolean;
  /** The rules see criticism of the library in it, which is no reason for anything (clause `moderation.criticism`). */
  readonly isCriticism?: boolean;
  /** What a person is to decide beyond that: spam is hidden at once, and the threat in it removed by somebody. */
  readonly suggestion?: 'look' | 'hide' | 'remove';
  readonly findings: readonly {
    readonly rule: string;
    /** The clause of the policy. */
    readonly reason: string;
    readonly certainty: 'low' | 'high';
  }[];
  /** A person has looked at what was found and let the comment stand: nothing is done for it by itself any more. */
  readonly reviewed?: { readonly who: string; readonly at: Instant };
  readonly policy: PolicyStamp;
};

/** It is for one of the policy's officers, and a clock of the law may run. */
export type Route = {
  readonly why: 'information-rights' | 'safeguarding';
  /** The officer's role in the policy. */
  readonly to: string;
  /** Which right somebody asks for; decides the time limit. */
  readonly request?: InformationRequest;
  /** The last instant at which the law is kept. */
  readonly due?: Instant;
  /** Who of the staff said so; absent where the rules did. */
  readonly by?: string;
  /** When the officer was told; absent until then. */
  readonly told?: Instant;
};

/**
 * Somebody may be threatened in it, and no person has decided anything about it yet. `told`: when the administrator was;
 * absent until then.
 */
export type Threat = { readonly told?: Instant };

/** Something that the network is to do about it. It stands until the network has done it, or never will. */
export type Order = {
  readonly action: CommentAction;
  /** A person, or `policy` where the policy lets it be done without one. */
  readonly who: string;
  readonly why: string;
  /** The clause of the policy that it is done for. */
  readonly reason?: string;
  /** Which of the policy's `removalReasons`, or which rule, a person named: several stand for one clause. */
  readonly code?: string;
  readonly at: Instant;
  /** Object key of what was kept before. */
  readonly evidence?: string;
  /** Why the network has not done it, for the administrator. */
  readonly problem?: string;
  /** The network is not asked again, whatever else wakes the comment: a person has to see to it. */
  readonly isGivenUp?: boolean;
  /** What is taken back after it, in this order. */
  readonly later?: readonly CommentAction[];
  /** What was to be taken back before it, and the network did not. */
  readonly notDone?: readonly { readonly action: CommentAction; readonly problem: string }[];
};

/** What the network did last, so that it can be explained and taken back. `at`: when that was certain. */
export type Acted = Omit<Order, 'problem' | 'isGivenUp' | 'later' | 'notDone'>;

/** What was answered: a post of its own, with one delivery. On its way until it has `sentAt` or `problem`. */
export type Reply = {
  readonly postId: string;
  readonly revision: string;
  readonly at: Instant;
  /** It says in public why something was done about the comment, and answers nothing. */
  readonly explains?: boolean;
  /** It asks its author for a permission, and answers nothing. */
  readonly asks?: boolean;
  readonly sentAt?: Instant;
  /** Why it is not out, or not any more, for the administrator. */
  readonly problem?: string;
};

/** What a reply is called: one that explains, or asks for a permission, answers nobody. */
export const replyName = ({ explains, asks }: Reply): 'answer' | 'explanation' | 'request' =>
  explains ? 'explanation' : asks ? 'request' : 'answer';

/** What a reader wrote to the library, kept only as long as it takes to answer (clause `privacy.third-party`). */
export type Comment = Tracked & {
  readonly type: 'comment';
  /** `<account>.<twelve hexadecimal digits>`, from the network's id: see `commentId`. */
  readonly id: string;
  readonly accountId: string;
  /** Where it stands on its network; absent once it is forgotten. */
  readonly remote?: Remote;
  /** Our post that it is about. */
  readonly postId?: string;
  /** The network's ids of what it answers and of what the conversation began with. */
  readonly parent?: string;
  readonly root?: string;
  /** Absent once it is erased. */
  readonly author?: { readonly id: string; readonly handle: string };
  /** Empty once it is erased. */
  readonly text: string;
  readonly links: readonly string[];
  readonly language?: string;
  /** Only those whom it names can read it; the answer goes to them alone. */
  readonly isPrivate?: boolean;
  readonly writtenAt: Instant;
  /** When it was stored: the clocks of the answer and of the law run from here. */
  readonly heardAt: Instant;
  readonly editedAt?: Instant;
  /** When the network last showed it as it is stored. */
  readonly seenAt: Instant;
  readonly state: CommentState;
  readonly judgement: Judgement;
  /** By when the policy wants it answered. */
  readonly answerBy: Instant;
  readonly answeredAt?: Instant;
  /** The officer for whom it is, the most urgent of several. Read all of them with `routesOf`. */
  readonly route?: Route;
  /** The others: each is told, and each has its own time limit. */
  readonly alsoFor?: readonly Route[];
  /** Handed to somebody, by the role or name that the administrator gave. */
  readonly escalated?: string;
  readonly threat?: Threat;
  readonly reply?: Reply;
  readonly order?: Order;
  readonly acted?: Acted;
  /** All that was done about it and not taken back since, the first first: read it with `inForceOf`. */
  readonly inForce?: readonly Acted[];
  /** What is kept for a legal reason is not erased until the hold is lifted. */
  readonly legalHold?: boolean;
  /** After this instant nobody reads it any more, and the store erases it. */
  readonly erase?: Instant;
  /** When rescue is to look at it, if nothing else has moved it by then. */
  readonly wake?: Instant;
};
