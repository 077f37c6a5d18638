import type { Tracked } from '../history.ts';
import type { Uses } from '../permissions/uses.ts';
import type { PolicyStamp } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import type { Verification } from './verification.ts';

export const DELIVERY_STATES = [
  'held',
  'scheduled',
  'sending',
  'published',
  'failed',
  'unconfirmed',
  'missed',
  'cancelled',
  'retracted',
] as const;
/**
 * `held`: the post waits for the administrator · `scheduled`: goes out at `due` · `sending`: an attempt holds the
 * lease, the post may or may not be public · `published` · `failed`: the network refused for good · `unconfirmed`:
 * a person must look whether it is out · `missed`: too late to send · `cancelled` · `retracted`: taken down again.
 */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Where the post stands on its network. */
export type Remote = { readonly id: string; readonly url: string };

/** Somebody wants a published post taken down. `problem`: why the network has not done it, for the administrator. */
export type Retraction = {
  readonly who: string;
  readonly why: string;
  readonly at: Instant;
  readonly problem?: string;
};

/** JSON that a channel keeps in the delivery between prepare and commit (media ids, rendered record). */
export type Prepared = Readonly<Record<string, unknown>>;

/** One post on one account. */
export type Delivery = Tracked & {
  readonly type: 'delivery';
  readonly postId: string;
  readonly accountId: string;
  readonly revision: string;
  /** The post's plan that this delivery was brought to. */
  readonly plan: number;
  readonly state: DeliveryState;
  /** The promised instant. */
  readonly due: Instant;
  readonly expires: Instant;
  /** Set when the network asked us to come back later: no attempt before this instant. */
  readonly retryAt?: Instant;
  /** Attempts to make it public so far. To ask the network whether one of them did is none. */
  readonly attempt: number;
  /** How often the network was asked that since it was last certain that nothing is public. */
  readonly lookUps?: number;
  /** While `sending`: nobody else may send before this instant. */
  readonly leaseUntil?: Instant;
  /** The permissions and consents that its post is published by: asked for once more just before it is sent. */
  readonly uses?: Uses;
  /** When the first attempt began: a post on the network older than this is not ours. */
  readonly sendingSince?: Instant;
  readonly prepared?: Prepared;
  readonly remote?: Remote;
  /** A link that a person gave, while the network has not told which of its posts it is. */
  readonly link?: string;
  /** When the network said yes; of a post that was looked up, when it says that it made it. */
  readonly publishedAt?: Instant;
  /** What reading it back showed; absent until somebody looked. */
  readonly verification?: Verification;
  readonly retraction?: Retraction;
  /** Why the last attempt did not end in `published`, for the administrator. */
  readonly problem?: string;
  readonly policy: PolicyStamp;
  /** As its post's. */
  readonly erase?: Instant;
  readonly wake?: Instant;
};

/** `<post>.<account>`: post ids have no dot. */
export const deliveryId = (delivery: Pick<Delivery, 'postId' | 'accountId'>): string =>
  `${delivery.postId}.${delivery.accountId}`;
