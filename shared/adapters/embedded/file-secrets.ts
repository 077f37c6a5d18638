import { readFile, stat } from 'node:fs/promises';
import { NotFoundError, UsageError } from '../../core/errors.ts';
import type { Secrets } from '../../ports.ts';
import { toNewFile } from '../byte-streams.ts';
import { parseSecrets, type Secret } from '../secret-values.ts';

/**
 * Credentials in one JSON file, `{"account": {"name": "value"}}`, that only its owner may read (mode 0600). A write
 * replaces the whole file at once, so a crash leaves the old credentials or the new ones: networks that hand out a new
 * refresh token have forgotten the old one. Writes of one process follow one another; only one process may write.
 */
export function fileSecrets(path: string): Secrets {
  let lastWrite: Promise<void> = Promise.resolve();

  async function replace(accountId: string, secret: Secret): Promise<void> {
    const all = { ...(await readAll(path)), [accountId]: secret };
    const text = `${JSON.stringify(all, null, 2)}\n`;
    await toNewFile(path, [Buffer.from(text)], { mode: 0o600 });
  }

  return {
    async read(accountId) {
      const all = await readAll(path);
      const secret = all && Object.hasOwn(all, accountId) ? all[accountId] : undefined;
      if (!secret)
        throw new NotFoundError(
          `There are no credentials for the account ${accountId} in ${path}. Add them there under "${accountId}".`,
        );
      return secret;
    },
    write(accountId, secret) {
      const write = lastWrite.then(() => replace(accountId, secret));
      lastWrite = write.catch(() => {});
      return write;
    },
  };
}

/** Every secret; undefined when there is no file yet. */
async function readAll(path: string): Promise<Readonly<Record<string, Secret>> | undefined> {
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0)
      throw new UsageError(
        `${path} holds credentials, but other users of this machine can open it (mode ${(mode & 0o777).toString(8)}). Close it to them first: chmod 600 ${path}`,
      );
    return parseSecrets(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
