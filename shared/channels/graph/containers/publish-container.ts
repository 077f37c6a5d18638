import * as v from 'valibot';
import type { Account } from '../../../core/accounts/account.ts';
import { ChannelError } from '../../../core/delivery/channel-error.ts';
import type { Remote } from '../../../core/delivery/delivery.ts';
import { Created, type GraphApi } from '../graph-api.ts';
import type { ContainerNetwork } from './container-network.ts';
import { lookAtContainer } from './container-status.ts';

const Linked = v.object({ permalink: v.string() });

/** Makes the container's post public. */
export async function publishContainer(
  api: GraphApi,
  network: ContainerNetwork,
  account: Account,
  container: string,
): Promise<Remote> {
  const { edges, placeOf } = network;
  const publishing = api.ask(Created, {
    doing: `publish the post on ${api.network.name}`,
    publishes: true,
    method: 'POST',
    path: `${placeOf(account)}/${edges.publish}`,
    fields: { creation_id: container },
  });
  const { id } = await publishing.catch(async (error: unknown) => {
    throw await understood(api, network, container, error);
  });
  return { id, url: (await linkOf(api, id)) ?? network.homeOf(account) };
}

/** It is out by now, so that whatever goes wrong with its address is no failure. */
async function linkOf(api: GraphApi, id: string): Promise<string | undefined> {
  const post = await api
    .look(Linked, {
      doing: `read the address of the post on ${api.network.name}`,
      path: encodeURIComponent(id),
      fields: { fields: 'id,permalink' },
    })
    .catch((error: unknown) => {
      if (error instanceof ChannelError) return undefined;
      throw error;
    });
  return post?.permalink;
}

/** A refusal says nothing of whether an earlier attempt published it, or whether the container has ended since. */
async function understood(
  api: GraphApi,
  network: ContainerNetwork,
  container: string,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof ChannelError) || error.outcome !== 'refused') return error;
  try {
    const seen = await lookAtContainer(api, network, container);
    if (seen?.status === 'PUBLISHED')
      return new ChannelError('unknown', `${error.message} It was published before.`, { cause: error });
    if (seen === undefined || seen.status === 'EXPIRED' || seen.status === 'ERROR')
      return new ChannelError(
        'later',
        `${error.message} What waited there has ended; it will be prepared again.`,
        { cause: error },
      );
  } catch {
    // The refusal stands, whatever became of the container.
  }
  return error;
}
