import type { Account } from '../../core/accounts/account.ts';
import { NotFoundError } from '../../core/errors.ts';
import type { Secrets } from '../../ports.ts';

/** Visible ASCII: anything else would be refused as a header, with the token in the error's message. */
export const isToken = (token: string | undefined): token is string =>
  token !== undefined && /^[\x21-\x7e]+$/.test(token);

/** The account's `accessToken`; undefined where none is stored, or none that can be sent. */
export async function storedToken(secrets: Secrets, account: Account): Promise<string | undefined> {
  const secret = await secrets.read(account.id).catch((error: unknown) => {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  });
  return isToken(secret?.accessToken) ? secret.accessToken : undefined;
}
