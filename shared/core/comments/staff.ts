import type { Account, ChannelName } from '../accounts/account.ts';
import type { HeardComment } from './heard.ts';

/** Where nobody can take a handle that somebody has. Elsewhere it is a name, and anybody may call himself the library. */
const UNIQUE_HANDLES: readonly ChannelName[] = ['mastodon', 'bluesky', 'x', 'instagram', 'threads'];

/** Whether another account of the library wrote it: nothing is ever done about that. */
export function isStaff(
  { author }: Pick<HeardComment, 'author'>,
  channel: ChannelName,
  directory: readonly Pick<Account, 'channel' | 'handle' | 'networkId'>[],
): boolean {
  return directory.some(
    (account) =>
      account.channel === channel &&
      (account.networkId === author.id ||
        (UNIQUE_HANDLES.includes(channel) && bare(account.handle) === bare(author.handle))),
  );
}

const bare = (handle: string): string => handle.replace(/^@/, '').toLowerCase();
