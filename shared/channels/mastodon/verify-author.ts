import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { MastodonServer } from './mastodon-server.ts';
import { CredentialAccount } from './schemas.ts';

/** Whose token it is: a token of another account would publish in another name. */
export async function verifyAuthor(server: MastodonServer, account: Account) {
  const author = await server.ask(CredentialAccount, {
    doing: `check the access token of ${account.id} on ${server.host}`,
    path: '/api/v1/accounts/verify_credentials',
  });
  const [name = ''] = account.handle.replace(/^@/, '').split('@');
  if (author.username.toLowerCase() === name.toLowerCase()) return author;
  throw new ChannelError(
    'credentials',
    `The access token of ${account.id} belongs to @${author.username}, the directory says ${account.handle}. Store a token made while signed in as ${account.handle}.`,
  );
}
