import * as v from 'valibot';
import type { Account } from '../../../core/accounts/account.ts';
import { ChannelError } from '../../../core/delivery/channel-error.ts';
import type { ReplyTo } from '../../../core/post.ts';
import { MINUTE, SECOND } from '../../../core/time.ts';
import type { Channel } from '../../../ports.ts';
import type { LinkingDeps } from '../../channel-deps.ts';
import { gone } from '../../comments/unable.ts';
import { bounded } from '../../http/bounded-fetch.ts';
import type { AccessTokens } from '../../oauth/access-tokens.ts';
import { isOf, notPrepared } from '../../prepared.ts';
import { Done, type GraphApi, graphApi } from '../graph-api.ts';
import type { ContainerNetwork } from './container-network.ts';
import { lookAtContainer, waitUntilReady } from './container-status.ts';
import { assertReachable, createContainer } from './create-container.ts';
import { findContainer } from './find-container.ts';
import { type PreparedContainer, readPrepared } from './prepared-container.ts';
import { publishContainer } from './publish-container.ts';
import { assertQuotaLeft } from './quota.ts';
import { readContainerPost } from './read-container-post.ts';

/** Publishing a carousel takes Meta some seconds. */
export const REQUEST_MS = 20 * SECOND;

export type ContainerDeps = Omit<LinkingDeps, 'secrets'> & {
  /** Built once for each channel: see `AccessTokens`. */
  readonly tokens: AccessTokens;
  /** What renewing a token in the middle of a commit may take; 0 where tokens are not renewed. */
  readonly renewalMs: number;
};

const Owner = v.object({ id: v.string(), username: v.string() });

/** The channel of a network that publishes containers. */
export function containerChannel(deps: ContainerDeps, network: ContainerNetwork): Channel {
  const { graph, traits } = network;
  const by = bounded(deps, REQUEST_MS);
  const apiOf = (account: Account): GraphApi => graphApi(by, graph, account);

  return {
    name: network.name,
    ...traits,
    once: 'search',
    // Lists follow within seconds; the container's state is said to be there at once.
    settleMs: MINUTE,
    // Publishing, and a look at its address, or at the container where that was refused. A token that dies just then is
    // renewed, and what was asked with it is asked again.
    commitMs: deps.renewalMs === 0 ? 2 * REQUEST_MS : 3 * REQUEST_MS + deps.renewalMs,
    visibleMs: 15 * SECOND,

    async probe(account) {
      await verifyOwner(apiOf(account), network, account);
      assertReachable(deps.links, account);
      return traits.defaults;
    },

    async keepAccess(account) {
      const access = await deps.tokens.keep(account);
      await verifyOwner(apiOf(account), network, account);
      return access;
    },

    async prepare({ delivery, account, rendering }) {
      const api = apiOf(account);
      if (rendering.media.length > 0) assertReachable(deps.links, account);
      await verifyOwner(api, network, account);
      if (rendering.replyTo) await assertThere(api, account, rendering.replyTo);
      const before = readPrepared(delivery.prepared);
      if (before && isOf(before, rendering) && (await isStillGood(api, network, before.container))) {
        await waitUntilReady({ ...deps, api }, network, before.container);
        return before;
      }
      await assertQuotaLeft(api, network, account, rendering.replyTo !== undefined);
      const prepared: PreparedContainer = {
        text: rendering.text,
        media: rendering.media.map(({ sha256, alt }) => ({ sha256, alt })),
        container: await createContainer({ ...deps, api }, network, account, rendering),
      };
      return prepared;
    },

    async commit({ account, rendering }, prepared) {
      const ready = readPrepared(prepared);
      if (ready === undefined || !isOf(ready, rendering)) throw notPrepared();
      return publishContainer(apiOf(account), network, account, ready.container);
    },

    async find(shipment, prepared, isTaken) {
      const ready = readPrepared(prepared);
      if (ready === undefined)
        return { cannotTell: `It is not known any more what waited on ${graph.name} for this post.` };
      return findContainer(apiOf(shipment.account), network, shipment, ready, isTaken);
    },

    readBack: ({ account, rendering }, remote) =>
      readContainerPost(apiOf(account), network, remote, rendering.text),

    async retract(account, remote) {
      await apiOf(account).look(Done, {
        doing: `take the post down from ${graph.name}`,
        method: 'DELETE',
        path: encodeURIComponent(remote.id),
      });
    },
  };
}

async function isStillGood(api: GraphApi, network: ContainerNetwork, container: string): Promise<boolean> {
  const seen = await lookAtContainer(api, network, container);
  return seen !== undefined && seen.status !== 'EXPIRED' && seen.status !== 'ERROR';
}

async function assertThere(api: GraphApi, account: Account, { remoteId }: ReplyTo): Promise<void> {
  const { name } = api.network;
  const comment = await api.look(v.object({ id: v.string() }), {
    doing: `look at the comment that is to be answered on ${name}`,
    path: encodeURIComponent(remoteId),
    fields: { fields: 'id' },
  });
  if (comment === undefined) throw gone(name, account);
}

/** Whose token it is: another account's would publish in another name. */
async function verifyOwner(api: GraphApi, network: ContainerNetwork, account: Account): Promise<void> {
  const { name, help } = api.network;
  const owner = await api.look(Owner, {
    doing: `check the access of ${account.id} to ${name}`,
    path: network.placeOf(account),
    fields: { fields: 'id,username' },
  });
  if (owner === undefined)
    throw new ChannelError(
      'credentials',
      `The stored access of ${account.id} does not reach ${account.handle} on ${name}: the “networkId” in the directory is another's, or the access was not given for it. ${help}`,
    );
  if (owner.username.toLowerCase() === account.handle.replace(/^@/, '').toLowerCase()) return;
  throw new ChannelError(
    'credentials',
    `The stored access of ${account.id} belongs to @${owner.username}, the directory says ${account.handle}. Store what ${name} gives while signed in as ${account.handle}.`,
  );
}
