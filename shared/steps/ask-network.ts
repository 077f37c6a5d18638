import { ChannelError } from '../core/delivery/channel-error.ts';
import type { Channel, Deps, Search, Shipment } from '../ports.ts';

/** Whether a post of ours is on the network, and which one it is. A network that cannot be asked cannot tell. */
export async function askNetwork(
  deps: Pick<Deps, 'store'>,
  channel: Channel,
  shipment: Shipment,
): Promise<Search> {
  const { delivery, account } = shipment;
  const isTaken = async (remoteId: string): Promise<boolean> => {
    const other = await deps.store.deliveryOf(account.id, remoteId, delivery.postId);
    return other !== undefined;
  };
  try {
    return await channel.find(shipment, delivery.prepared ?? {}, isTaken);
  } catch (error) {
    if (error instanceof ChannelError) return { cannotTell: error.message };
    throw error;
  }
}
