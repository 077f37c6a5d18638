/**
 * What kind of server an account lives on, for networks that are spoken by several: what it said of itself when it was
 * asked, and what follows from that. Where it does not say, the careful answer holds.
 */
export type ServerFacts = {
  /** As it calls its software: `mastodon`, `gotosocial`; `unknown` where it does not say. */
  readonly software: string;
  readonly version: string;
  /** Its makers say that a repeated request with the same key publishes once. Nothing relies on it. */
  readonly keepsKeys: boolean;
  /** A post shows its files under the ids that their uploads got: then the ids prove whose post it is. */
  readonly keepsMediaIds: boolean;
  /** How a description is written again after publishing: with the post, with the file alone, or not at all. */
  readonly mends: 'post' | 'file' | 'nothing';
  /** Has to be told that a text is plain, or may read marks into it. */
  readonly asksTextType: boolean;
  /** Answers for several posts at once. Absent: it was never asked. */
  readonly readsSeveral?: boolean;
  /** Lets an account hide others' replies to its posts, and show them again. Absent: it was never asked. */
  readonly hidesReplies?: boolean;
};
