import { channelTraits } from '../../shared/channels/traits.ts';
import { ChannelError } from '../../shared/core/delivery/channel-error.ts';
import { deliveryId, type Remote } from '../../shared/core/delivery/delivery.ts';
import { MINUTE } from '../../shared/core/time.ts';
import type { Channel, Search, Shipment } from '../../shared/ports.ts';
import { type Network, remoteOf } from './network.ts';
import type { Fate, Process } from './process.ts';

/** What the world decides about the requests of a channel. */
export type ChannelFates = {
  /** Any request but the one that publishes. */
  ask(network: Network): Fate | undefined;
  commit(network: Network): Fate & { readonly lagMs: number };
};
/** Hears of a commit in the instant in which it begins. */
export type CommitBegins = (shipment: Shipment, process: Process) => void;

/** What the clocks of a network and of ours may differ, as the Mastodon channel allows for it. */
const SKEW_MS = MINUTE;

/** The channel of a network as one process uses it: the requests are calls of that process. */
export function channelTo(
  network: Network,
  process: Process,
  fates: ChannelFates,
  begins: CommitBegins,
): Channel {
  const port = network.name;
  const ask = <T>(method: string, args: readonly unknown[], answer: () => T): Promise<T> =>
    process.call({ port, method, args }, answer, fates.ask(network));
  const authorised = (account: string): void => {
    if (network.isRevoked(account))
      throw new ChannelError('credentials', `The access token of ${account} was revoked.`);
  };
  return {
    name: network.name,
    ...channelTraits[network.name],
    once: network.once === 'record-key' ? 'record-key' : 'search',
    settleMs: network.settleMs,
    visibleMs: network.settleMs,
    commitMs: network.commitMs,
    probe: (account) =>
      ask('probe', [account.id], () => {
        authorised(account.id);
        return channelTraits[network.name].defaults;
      }),
    prepare: ({ delivery, account, rendering }) =>
      ask('prepare', [deliveryId(delivery)], () => {
        authorised(account.id);
        return { text: rendering.text };
      }),
    commit(shipment) {
      begins(shipment, process);
      const { lagMs, ...fate } = fates.commit(network);
      const what = `${deliveryId(shipment.delivery)}, attempt ${shipment.delivery.attempt}`;
      return process.call(
        { port, method: 'commit', args: [what] },
        () => {
          authorised(shipment.account.id);
          return network.take(shipment, lagMs);
        },
        fate,
      );
    },
    async find({ delivery, account, rendering }, _prepared, isTaken): Promise<Search> {
      if (network.once === 'neither')
        return { cannotTell: `${port} does not show which posts are ours. Please look.` };
      const posts = await ask('find', [deliveryId(delivery)], () => {
        authorised(account.id);
        const mine = network.once === 'record-key' ? network.at(delivery) : undefined;
        if (network.once === 'record-key') return mine ? [mine] : [];
        return network.listing(account.id, (delivery.sendingSince ?? delivery.due) - SKEW_MS).toReversed();
      });
      for (const post of posts) {
        if (post.text !== rendering.text || post.replyTo !== rendering.replyTo?.remoteId) continue;
        if (await isTaken(post.id)) continue;
        return { found: remoteOf(port, post), at: post.at };
      }
      return { absent: true };
    },
    readBack: ({ account, rendering }, remote) =>
      ask('read back', [remote.id], () => {
        authorised(account.id);
        const post = network.listing(account.id, 0).find(({ id }) => id === remote.id);
        if (!post) return undefined;
        const media = post.alts.map((alt) => (alt === undefined ? {} : { alt }));
        return { text: post.text, isAsSent: post.text === rendering.text, media };
      }),
    ...(channelTraits[network.name].can.editAltText && {
      describe: ({ account, rendering }: Shipment, remote: Remote) =>
        ask('describe', [remote.id], () => {
          authorised(account.id);
          network.describe(
            remote.id,
            rendering.media.map(({ alt }) => alt),
          );
        }),
    }),
    retract: (account, remote) =>
      ask('retract', [remote.id], () => {
        authorised(account.id);
        network.remove(remote.id);
      }),
  };
}
