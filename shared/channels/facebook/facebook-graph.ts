import { object, optional, string } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { GRAPH_VERSION, type GraphApi } from '../graph/graph-api.ts';
import type { GraphNetwork } from '../graph/graph-failure.ts';
import { WHERE_STORED } from '../where-stored.ts';

export const FACEBOOK_GRAPH: GraphNetwork = {
  name: 'Facebook',
  base: new URL(`https://graph.facebook.com/${GRAPH_VERSION}/`),
  rights:
    'pages_manage_posts, pages_read_engagement, pages_read_user_content, pages_manage_engagement and pages_show_list',
  help: `Make a new page access token in Meta’s Graph API Explorer (see docs/channels.md) and store it as “accessToken” (${WHERE_STORED}).`,
};

const Owner = object({ id: string(), name: optional(string()) });

/**
 * Whose token it is. A person's token works for much of this too, and would publish in that person's name.
 * @returns the page's id
 */
export async function verifyPage(api: GraphApi, account: Account): Promise<string> {
  const { networkId, id } = account;
  if (networkId === undefined) throw withoutPage(account);
  const owner = await api.ask(Owner, {
    doing: `check the token of ${id} on Facebook`,
    path: 'me',
    fields: { fields: 'id,name' },
  });
  if (owner.id === networkId) return networkId;
  throw new ChannelError(
    'credentials',
    `The stored token of ${id} belongs to ${owner.name ?? 'another page or a person'} (${owner.id}), the directory says ${networkId}. Store the token of the page itself: ${FACEBOOK_GRAPH.help}`,
  );
}

const withoutPage = ({ id }: Account): ChannelError =>
  new ChannelError(
    'refused',
    `The account ${id} needs the page’s number in the directory, for example “networkId: "100064000000000"”. It is on the page under About → Page transparency.`,
  );
