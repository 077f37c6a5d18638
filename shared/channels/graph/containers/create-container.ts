import type { Account } from '../../../core/accounts/account.ts';
import { ChannelError } from '../../../core/delivery/channel-error.ts';
import type { DerivedMedium } from '../../../core/media/facts.ts';
import type { Rendering } from '../../../core/post.ts';
import { MINUTE } from '../../../core/time.ts';
import type { Clock, MediaLinks } from '../../../ports.ts';
import { Created, type GraphApi } from '../graph-api.ts';
import type { ContainerNetwork, Fields } from './container-network.ts';
import { waitUntilReady } from './container-status.ts';

/** A network fetches a file within minutes of being told of it, or never. */
const LINK_MS = 15 * MINUTE;

type Needs = { readonly api: GraphApi; readonly clock: Clock; readonly links: MediaLinks };

/**
 * Makes the post so that nobody sees it, and waits until it can be published. Containers end by themselves after a day.
 * @returns the container's id
 */
export async function createContainer(
  needs: Needs,
  network: ContainerNetwork,
  account: Account,
  { text, media, replyTo }: Rendering,
): Promise<string> {
  const create = (fields: Fields): Promise<string> => createOne(needs.api, network, account, fields);
  const asSaid = {
    ...(text !== '' && { [network.textField]: text }),
    ...(replyTo && network.replies?.fields(replyTo)),
  };
  const [first, second] = media;
  if (first !== undefined && second === undefined)
    return ready(needs, network, await create({ ...(await fieldsOf(needs, network, first)), ...asSaid }));
  if (first === undefined)
    return ready(needs, network, await create({ ...network.textAlone(account), ...asSaid }));
  const children: string[] = [];
  for (const medium of media) {
    const fields = await fieldsOf(needs, network, medium);
    children.push(await create({ ...fields, is_carousel_item: 'true' }));
  }
  // They are fetched side by side; a carousel of what is not ready would be refused.
  for (const child of children) await ready(needs, network, child);
  const carousel = { media_type: 'CAROUSEL', children: children.join(','), ...asSaid };
  return ready(needs, network, await create(carousel));
}

async function ready(needs: Needs, network: ContainerNetwork, id: string): Promise<string> {
  await waitUntilReady(needs, network, id);
  return id;
}

/** @throws ChannelError where nobody outside can fetch anything from here. */
export function assertReachable({ problem }: MediaLinks, account: Account): void {
  if (problem === undefined) return;
  throw new ChannelError('refused', `The account ${account.id} cannot get pictures from here. ${problem}`);
}

async function fieldsOf({ links }: Needs, network: ContainerNetwork, medium: DerivedMedium): Promise<Fields> {
  return network.medium(medium, await links.linkTo(medium.key, LINK_MS));
}

async function createOne(
  api: GraphApi,
  { edges, placeOf }: ContainerNetwork,
  account: Account,
  fields: Fields,
): Promise<string> {
  const { id } = await api.ask(Created, {
    doing: `leave the post on ${api.network.name} until its time`,
    method: 'POST',
    path: `${placeOf(account)}/${edges.create}`,
    fields,
  });
  return id;
}
