import type { ChannelName } from '../../shared/core/accounts/account.ts';
import { type Delivery, deliveryId, type Remote } from '../../shared/core/delivery/delivery.ts';
import { type Instant, MINUTE } from '../../shared/core/time.ts';
import type { Shipment } from '../../shared/ports.ts';

/** How a network lets a commit be safe to repeat. `neither`: it cannot be searched, so a person has to look. */
export type Once = 'record-key' | 'search' | 'neither';

export type NetworkTraits = {
  readonly name: ChannelName;
  readonly once: Once;
  readonly commitMs: number;
  readonly settleMs: number;
  /** Whether it knows a repeated request by its key, as Mastodon does for an hour. */
  readonly keepsKeys: boolean;
};

/** A post that is public. Whose it is, readers cannot see, and neither can the channel. */
export type PublicPost = {
  readonly id: string;
  readonly account: string;
  readonly text: string;
  readonly at: Instant;
  /** When the network's own listing shows it. */
  readonly listedAt: Instant;
  readonly by: string;
  readonly attempt: number;
  /** The network's id of the comment that it answers. */
  readonly replyTo?: string;
  /** The network itself sees to it that there is only one. */
  readonly isKeyed: boolean;
  /** The descriptions of its pictures, as they arrived. */
  alts: readonly (string | undefined)[];
};

/** The world's social networks. They outlive every process of ours. */
export type Network = NetworkTraits & {
  /** Takes a post, or knows it again. */
  take(shipment: Shipment, lagMs: number): Remote;
  /** Descriptions are written again. */
  describe(id: string, alts: readonly string[]): void;
  /** Absent is fine. */
  remove(id: string): void;
  /** As the network shows it at this moment, newest first. */
  listing(account: string, since: Instant): readonly PublicPost[];
  /** By the place that the delivery gives it; only where the network has such places. */
  at(delivery: Delivery): PublicPost | undefined;
  readonly posts: readonly PublicPost[];
  isRevoked(account: string): boolean;
  revoke(account: string): void;
  restore(account: string): void;
};

const KEYS_KEPT_MS = 60 * MINUTE;

export function network(
  traits: NetworkTraits,
  now: () => Instant,
  hears: {
    published(post: PublicPost): void;
    removed(post: PublicPost): void;
    /** Whether a description does not arrive, though the network says that it did. */
    losesAlt(): boolean;
  },
): Network {
  const posts: PublicPost[] = [];
  const removed = new Set<PublicPost>();
  const places = new Map<string, PublicPost>();
  const revoked = new Set<string>();
  const placeOf = (delivery: Delivery) => `${deliveryId(delivery)} ${delivery.revision}`;
  return {
    ...traits,
    posts,
    take(shipment, lagMs) {
      const { delivery, account, rendering } = shipment;
      const place = placeOf(delivery);
      const known = places.get(place);
      const isKnown =
        known && (traits.once === 'record-key' || (traits.keepsKeys && now() - known.at < KEYS_KEPT_MS));
      if (isKnown) return remoteOf(traits.name, known);
      const post: PublicPost = {
        id: `${traits.name}-${posts.length + 1}`,
        account: account.id,
        text: rendering.text,
        at: now(),
        listedAt: now() + (traits.once === 'record-key' ? 0 : lagMs),
        by: deliveryId(delivery),
        attempt: delivery.attempt,
        ...(rendering.replyTo && { replyTo: rendering.replyTo.remoteId }),
        isKeyed: traits.once === 'record-key',
        alts: rendering.media.map(({ alt }) => (hears.losesAlt() ? undefined : alt)),
      };
      posts.push(post);
      places.set(place, post);
      hears.published(post);
      return remoteOf(traits.name, post);
    },
    describe(id, alts) {
      const post = posts.find((one) => one.id === id);
      // What does not arrive leaves what was there.
      if (post) post.alts = alts.map((alt, index) => (hears.losesAlt() ? post.alts[index] : alt));
    },
    remove(id) {
      const post = posts.find((one) => one.id === id);
      if (!post || removed.has(post)) return;
      removed.add(post);
      for (const [place, known] of places) if (known === post) places.delete(place);
      hears.removed(post);
    },
    listing: (account, since) =>
      posts
        .filter((post) => post.account === account && post.at >= since && post.listedAt <= now())
        .filter((post) => !removed.has(post))
        .reverse(),
    at: (delivery) => places.get(placeOf(delivery)),
    isRevoked: (account) => revoked.has(account),
    revoke: (account) => void revoked.add(account),
    restore: (account) => void revoked.delete(account),
  };
}

export const remoteOf = (name: ChannelName, { id }: Pick<PublicPost, 'id'>): Remote => ({
  id,
  url: `https://${name}.example/${id}`,
});
