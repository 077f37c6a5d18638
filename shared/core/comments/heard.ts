import type { Limits } from '../accounts/limits.ts';
import type { Remote } from '../delivery/delivery.ts';
import type { Instant } from '../time.ts';

/** One comment as its network shows it: a reply to a post of ours, or a mention of the account. */
export type HeardComment = {
  /** The network's id. */
  readonly remoteId: string;
  readonly url: string;
  /** The network's id of what it answers. */
  readonly parent?: string;
  /** The network's id of the post that the conversation began with, where the network says so. */
  readonly root?: string;
  /** What came with the comment. No profile is ever asked for (clauses `limits.screening`, `privacy.third-party`). */
  readonly author: {
    /** The network's id: a handle may be given to somebody else. */
    readonly id: string;
    readonly handle: string;
    readonly name?: string;
  };
  /** Plain text, line breaks kept. */
  readonly text: string;
  /** Addresses that it links to, whole, also where the text shows them shortened. */
  readonly links: readonly string[];
  /** BCP 47. */
  readonly language?: string;
  readonly writtenAt: Instant;
  readonly editedAt?: Instant;
  /** The account itself wrote it, with us or with the network's own app. */
  readonly isOwn: boolean;
  /** Only those whom it names can read it: it is answered for them alone, and nobody else is shown it. */
  readonly isPrivate?: boolean;
  /** Readers do not see it: hidden by us or by the network. Absent where the network does not say. */
  readonly isHidden?: boolean;
};

/** Where an account listens: everything addressed to it, or what is said under one of its posts. */
export type Source = { readonly of: 'account' } | { readonly of: 'post'; readonly remote: Remote };

/** Where listening goes on from; only the channel that gave it can read it. At most 2,000 characters. */
export type Cursor = string;

/** One page of what is new. `more`: there is another page, after this cursor. */
export type Hearing = {
  readonly comments: readonly HeardComment[];
  readonly cursor: Cursor;
  readonly more: boolean;
};

/** How many comments a network is asked for at once. */
export const LOOK_AT_ONCE = 20;

/** What may be done about a comment. `unhide` and the like take an action back. */
export const COMMENT_ACTIONS = [
  'hide',
  'unhide',
  'remove',
  'mute',
  'unmute',
  'block',
  'unblock',
  'report',
] as const;
/**
 * `hide`: readers do not see it any more, it can be shown again · `remove`: gone for good · `mute`, `block`: the account
 * does not hear from the author any more, others still see the comment · `report`: the network's moderators are asked.
 */
export type CommentAction = (typeof COMMENT_ACTIONS)[number];

/** A comment as its network knows it. */
export type CommentRef = { readonly remoteId: string; readonly root?: string; readonly authorId: string };

/** What a network lets an account do about comments on it. Data, shown to the administrator. */
export type CommentTraits = {
  /** Where comments are heard; both, where neither tells everything. */
  readonly listens: readonly Source['of'][];
  readonly can: readonly CommentAction[];
  /**
   * What is hidden is still shown to us, and that it is hidden is told: so one that is not there was deleted. Absent:
   * nobody can tell one from the other.
   */
  readonly showsHidden?: true;
  /** A reply reaches the asker only if it begins with the handle. */
  readonly replyNamesAuthor: boolean;
  /** Nothing can be said right under a post from here, only under comments. */
  readonly answersCommentsOnly?: true;
  /** What an answer may be, where it is something else than a post; otherwise as posts. */
  readonly replyText?: Limits['text'];
  /** What cannot be done here and what can be done in its place, for the administrator. */
  readonly remark?: string;
};
