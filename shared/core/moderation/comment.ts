/**
 * So many characters of a comment are read: YouTube alone takes comments as long as that, and nobody longer ones. What comes
 * behind, no rule knows.
 */
export const LONGEST_READ = 10_000;

/** A comment, reply or mention as the moderation rules see it. */
export type CommentText = {
  readonly id: string;
  readonly text: string;
  /** The handle of who wrote it, with or without its `@`. */
  readonly author?: string;
  /** The name beside the handle. */
  readonly authorName?: string;
  /** Addresses that the network knows and the text may not show, such as those of a preview. */
  readonly links?: readonly string[];
  /** Written by the library itself: nothing is ever done about it. */
  readonly staff?: boolean;
  /** The handle of the library's account under which it stands; without it nobody can be seen to imitate it. */
  readonly account?: string;
  /** What the same author and others wrote lately; without it nothing is seen to be repeated. */
  readonly earlier?: readonly EarlierText[];
  /** The post that it answers; without it nothing is off-topic. */
  readonly postText?: string;
};

export type EarlierText = { readonly text: string; readonly author?: string };
