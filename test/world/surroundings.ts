/** What a world has from its beginning: networks, and clocks that are wrong. */
import type { Instant } from '../../shared/core/time.ts';
import { SECOND } from '../../shared/core/time.ts';
import type { Channels } from '../../shared/ports.ts';
import { everyChannel } from '../channel-world.ts';
import { type ChannelFates, channelTo } from './channel.ts';
import { type Network, network, type PublicPost } from './network.ts';
import type { Process } from './process.ts';
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';
import type { AccountId } from './scenario.ts';
import type { Trace } from './trace.ts';
import type { Witness } from './witness.ts';

/** By account id. Each account of a world is on a network of its own kind. */
export type Networks = Readonly<Record<AccountId, Network>>;

export type NetworkOptions = {
  readonly keepsKeys: boolean;
  now(): Instant;
  readonly seen: Witness;
  readonly trace: Trace;
  losesAlt(): boolean;
  /** Somebody reads it. */
  read(post: PublicPost): void;
};

export function networksOf({ keepsKeys, now, seen, trace, losesAlt, read }: NetworkOptions): Networks {
  const open = (traits: Parameters<typeof network>[0]): Network =>
    network(traits, now, {
      losesAlt,
      removed(post) {
        trace.note(`${post.id} is taken down from ${post.account}.`);
        seen.removed(post);
      },
      published(post) {
        trace.note(
          `${post.id} is public on ${post.account}: "${post.text}", by ${post.by}, attempt ${post.attempt}.`,
        );
        seen.published(post);
        read(post);
      },
    });
  const [commitMs, settleMs] = [20 * SECOND, 30 * SECOND];
  return {
    toots: open({ name: 'mastodon', once: 'search', commitMs, settleMs, keepsKeys }),
    sky: open({ name: 'bluesky', once: 'record-key', commitMs, settleMs: 5 * SECOND, keepsKeys: true }),
    board: open({ name: 'noticeboard', once: 'neither', commitMs: 60 * SECOND, settleMs, keepsKeys: false }),
  };
}

export const channelsOf = (
  networks: Networks,
  process: Process,
  fates: ChannelFates,
  seen: Witness,
): Channels => {
  const to = (one: Network) => channelTo(one, process, fates, seen.commitBegins);
  return {
    // The world has three networks; no account of it is on another.
    ...everyChannel(() => to(networks.board)),
    mastodon: to(networks.toots),
    bluesky: to(networks.sky),
  };
};

/** Every process has a clock that is wrong by something, and that may jump while it runs. */
export function drawnClocks(
  random: Random,
  { clockErrorMs, clockJump }: Profile,
): (process: Process) => number {
  const errors = new WeakMap<Process, number>();
  const draw = () => random.between(-clockErrorMs, clockErrorMs);
  return (process) => {
    if (clockErrorMs === 0) return 0;
    const known = errors.get(process);
    if (known !== undefined && !random.chance(clockJump)) return known;
    const error = draw();
    errors.set(process, error);
    return error;
  };
}
