import type { New, Tracked } from '../history.ts';
import type { Post } from '../post.ts';
import { DAY, type Instant, MINUTE, SECOND } from '../time.ts';

/**
 * One posting slot of one account, and the post that has it (ADR 15). It is never freed: whether it still counts is read
 * from its post.
 */
export type SlotClaim = Tracked & {
  readonly type: 'slot';
  readonly accountId: string;
  /** The slot. */
  readonly at: Instant;
  readonly postId: string;
  /** Version of the post as its maker had read it; 0 where there was none. Claims of earlier versions do not say. */
  readonly seen?: number;
  readonly state: 'claimed';
  /** When it may be forgotten, in seconds since 1970, as DynamoDB's time-to-live wants it. */
  readonly expiresAt: number;
};

/** A function runs for 15 minutes at most: for so long a crashed intake cannot be told from a slow one. */
export const CLAIM_HOLDS_MS = 20 * MINUTE;
/** Older than this, a claim is not relied on by whoever made it: what is left covers clocks that differ. */
export const CLAIM_SERVES_MS = 15 * MINUTE;

/** Added to how far the rules look back from a post: changes of the policy and of the directory. */
const REMEMBERED_MS = 60 * DAY;

/** A post as it was read before its slots are claimed; `version` is 0 where there is none yet. */
export type Claimant = Pick<Post, 'id' | 'version'>;

/** @param spanMs How far around a post the policy's rules look at others. */
export const newClaim = (
  accountId: string,
  at: Instant,
  { id, version }: Claimant,
  spanMs: number,
): New<SlotClaim> => ({
  type: 'slot',
  accountId,
  at,
  postId: id,
  seen: version,
  state: 'claimed',
  expiresAt: Math.ceil((at + spanMs + REMEMBERED_MS) / SECOND),
});

/** When it was made, or written over. */
export const claimedAt = ({ history }: SlotClaim): Instant => history.at(-1)?.at ?? 0;

/** Whether it counts as long as its post says nothing: that may not have been written yet. */
export const isFresh = (claim: SlotClaim, now: Instant): boolean => now < claimedAt(claim) + CLAIM_HOLDS_MS;

/**
 * Whether the post says what became of it: whoever made the claim has written the post since, or has lost to somebody who
 * did, because a post is written on condition of how it was read before. No clock is asked.
 */
export const isSettled = (
  { seen = Number.POSITIVE_INFINITY }: SlotClaim,
  post: Pick<Post, 'version'> | undefined,
): boolean => (post?.version ?? 0) > seen;

/** The store forgets by itself, but late. */
export const isForgotten = ({ expiresAt }: SlotClaim, now: Instant): boolean => now >= expiresAt * SECOND;
