import type { Channel, Shipment } from '../../ports.ts';

/** How a delivery is sent, found again and read. */
export type Way = Pick<Channel, 'prepare' | 'commit' | 'find' | 'readBack'>;

/** A channel on whose network a reply to a comment is something else than a post. */
export function withReplies(channel: Channel, replies: Way): Channel {
  const wayOf = ({ rendering }: Shipment): Way => (rendering.replyTo === undefined ? channel : replies);
  return {
    ...channel,
    prepare: (shipment) => wayOf(shipment).prepare(shipment),
    commit: (shipment, prepared) => wayOf(shipment).commit(shipment, prepared),
    find: (shipment, prepared, isTaken) => wayOf(shipment).find(shipment, prepared, isTaken),
    readBack: (shipment, remote) => wayOf(shipment).readBack(shipment, remote),
  };
}
