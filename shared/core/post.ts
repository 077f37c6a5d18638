import type { Bundle } from './bundle/bundle.ts';
import type { CommentRef } from './comments/heard.ts';
import { commentAnsweredBy, REPLIES } from './comments/reply-id.ts';
import type { Gathered } from './gathered.ts';
import type { Tracked } from './history.ts';
import type { DerivedMedium } from './media/facts.ts';
import type { Uses } from './permissions/uses.ts';
import type { PolicyStamp } from './policy/policy.ts';
import type { Membership, Series } from './series/series.ts';
import type { Instant } from './time.ts';

/**
 * `waiting`: listed files have not arrived yet · `blocked`: refused, the report says why · `held`: waits for the
 * administrator · `accepted`: goes out · `cancelled`: will not.
 */
export type PostState = 'waiting' | 'blocked' | 'held' | 'accepted' | 'cancelled';

/** The administrator's view of one bundle. Its content is stored apart, by revision, and never changes. */
export type Post = Tracked & {
  readonly type: 'post';
  /** From the bundle's name. */
  readonly id: string;
  /** The bundle's name under `incoming/`, without `.zip`. */
  readonly name: string;
  /** Hash of the bundle's content. */
  readonly revision: string;
  readonly state: PostState;
  readonly title: string;
  readonly due?: Instant;
  /** Not published after this instant. */
  readonly expires?: Instant;
  /** By account, where each has its own: `due` is the first of them then, and `expires` the last. */
  readonly times?: Readonly<Record<string, { readonly due: Instant; readonly expires: Instant }>>;
  readonly accounts: readonly string[];
  /** The permissions and consents that it is published by; absent where it needs none. */
  readonly uses?: Uses;
  readonly policy: PolicyStamp;
  readonly findings: { readonly block: number; readonly hold: number; readonly advise: number };
  /** Object key of the report. */
  readonly report?: string;
  /** What a held post waits for, as `findingKey` spells it: what an approval accepts. */
  readonly holds?: readonly string[];
  /** The administrator's decision on a held revision: which findings were accepted, by whom, and why. */
  readonly approval?: { readonly who: string; readonly why: string; readonly findings: readonly string[] };
  /** It is cancelled because the administrator decided so when it was held. */
  readonly isRejected?: boolean;
  /** Wanted down everywhere: also what was sent by an older plan than this one, and comes out after that was said. */
  readonly unwanted?: { readonly who: string; readonly why: string; readonly plan: number };
  /** Of a bundle that repeats: the posts that it stands for. */
  readonly series?: Series;
  /** Of a post that is one date of a series. */
  readonly occurrence?: Membership;
  /** Counts what was decided about the post; deliveries carry the plan that they were brought to. */
  readonly plan: number;
  /** True once every delivery and schedule is what `plan` says. */
  readonly planned: boolean;
  /** Of a reply: after this instant the store erases it, as it does the comment. */
  readonly erase?: Instant;
  /** When rescue is to look at it, if nothing else has moved it by then. */
  readonly wake?: Instant;
};

/** What goes out on one account. */
export type Rendering = {
  readonly text: string;
  readonly media: readonly DerivedMedium[];
  /** Set where it answers a comment. */
  readonly replyTo?: ReplyTo;
};

/** The comment that is answered, by its network's ids. */
export type ReplyTo = Pick<CommentRef, 'remoteId' | 'root'>;

/** The immutable content of one revision, as proven: the validated bytes are the published bytes. */
export type Content = Gathered & {
  readonly postId: string;
  readonly revision: string;
  readonly bundle: Bundle;
  /** When it was proven. Contents of earlier versions do not say. */
  readonly provenAt?: Instant;
  /** By account id. */
  readonly renderings: Readonly<Record<string, Rendering>>;
  /** Of a reply: everything that its post is made from, by whoever finds the comment that names it. */
  readonly reply?: ProvenReply;
};

/** A reply is proven before the comment names it, and its post is made after. */
export type ProvenReply = Pick<Post, 'policy' | 'findings' | 'approval'> & {
  /** Who wrote it. */
  readonly who: string;
  /** Which words of the comment it answers, hashed; absent of an explanation, which answers none. */
  readonly answers?: string;
  readonly due: Instant;
  readonly expires: Instant;
};

/** Replies have readers' handles in them, so they lie where things are erased sooner. */
export const contentKey = (postId: string, revision: string): string =>
  `${commentAnsweredBy(postId) === undefined ? 'posts/' : REPLIES}${postId}/${revision}.json`;
export const reportKey = (postId: string, revision: string): string => `reports/${postId}/${revision}.json`;
/** The same report as a page, for people. */
export const reportPageKey = (postId: string, revision: string): string =>
  `reports/${postId}/${revision}.html`;
