import type { Account } from '../../core/accounts/account.ts';
import type { Limits } from '../../core/accounts/limits.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { Channels } from './schemas.ts';
import { youtubeLimits } from './traits.ts';
import type { YouTubeApi } from './youtube-api.ts';

/**
 * Whose access it is: one Google account may own many channels, and consent is given for one of them.
 * @returns what the channel takes
 * @throws ChannelError
 */
export async function verifyChannel(api: YouTubeApi, account: Account): Promise<Limits> {
  const { items = [] } = await api.ask(Channels, {
    doing: `check the access of ${account.id} to YouTube`,
    path: '/youtube/v3/channels',
    query: { part: 'id,snippet,status', mine: 'true' },
  });
  const own = items.find(({ id }) => id === account.networkId);
  if (own) return youtubeLimits(own.status?.longUploadsStatus === 'allowed');
  const [other] = items;
  const whose = other
    ? `belongs to the channel “${other.snippet?.title ?? ''}” (${other.id})`
    : 'belongs to no channel';
  throw new ChannelError(
    'credentials',
    `The stored access of ${account.id} ${whose}, the directory says ${account.networkId ?? 'nothing as “networkId”'}. Store what Google gives when ${account.handle} is chosen on its consent page.`,
  );
}
