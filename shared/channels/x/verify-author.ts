import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { Me } from './schemas.ts';
import type { XApi } from './x-api.ts';

/** Whose access it is: another account's would publish in another name. @returns X's id of the account */
export async function verifyAuthor(api: XApi, account: Account): Promise<string> {
  const { data } = await api.ask(Me, {
    doing: `check the access of ${account.id} to X`,
    path: '/2/users/me',
  });
  if (data.username.toLowerCase() === account.handle.replace(/^@/, '').toLowerCase()) return data.id;
  throw new ChannelError(
    'credentials',
    `The stored access of ${account.id} belongs to @${data.username}, the directory says ${account.handle}. Store what X gives while signed in as ${account.handle}.`,
  );
}
