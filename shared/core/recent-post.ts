import type { KINDS } from './bundle/bundle.ts';
import type { Instant } from './time.ts';

/** What went out on an account, or is to go out there, besides the post that is being proven. */
export type RecentPost = {
  /** Id of the post, so that people find it. */
  readonly post: string;
  /** Id of the account. */
  readonly account: string;
  readonly kind?: (typeof KINDS)[number];
  /** As it was written for that account. */
  readonly text: string;
  /** Perceptual hashes of its pictures (`perceptualHash`). */
  readonly pictures: readonly string[];
  readonly due: Instant;
  /** Whether it goes out at all is still to be decided. */
  readonly isHeld?: boolean;
};
