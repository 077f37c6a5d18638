import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Secrets } from '../../ports.ts';
import type { AccessTokens } from '../oauth/access-tokens.ts';
import { storedToken } from '../oauth/stored-token.ts';
import type { GraphNetwork } from './graph-failure.ts';

/**
 * The token of a Facebook page. Taken from a long-lived token of a person it has no end, and nothing renews it: when
 * its owner changes the password or loses the page, somebody has to take a new one. Secret: `accessToken`.
 */
export const pageTokens = (secrets: Secrets, network: GraphNetwork): AccessTokens => ({
  use: async (account, send) => send(await tokenOf(secrets, network, account)),
  keep: async () => ({ renews: false, help: network.help }),
});

async function tokenOf(secrets: Secrets, network: GraphNetwork, account: Account): Promise<string> {
  const token = await storedToken(secrets, account);
  if (token !== undefined) return token;
  throw new ChannelError(
    'credentials',
    `No usable access to ${network.name} is stored for ${account.id} (${account.handle}): it needs “accessToken”. ${network.help}`,
  );
}
