import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileSecrets } from '../shared/adapters/embedded/file-secrets.ts';
import { CorruptDataError, NotFoundError, UsageError } from '../shared/core/errors.ts';

describe('secrets in a file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-secrets-'));
    path = join(folder, 'secrets.json');
    return () => rm(folder, { recursive: true, force: true });
  });

  it('are read as they were written, by whoever opens the file next', async () => {
    await fileSecrets(path).write('mastodon', { token: 't-“1”' });
    await fileSecrets(path).write('bluesky', { password: 'p' });
    expect(await fileSecrets(path).read('mastodon')).toEqual({ token: 't-“1”' });
    expect(await fileSecrets(path).read('bluesky')).toEqual({ password: 'p' });
  });

  it('can be read by the owner of the file and by nobody else', async () => {
    await fileSecrets(path).write('mastodon', { token: 't' });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['secrets.json']);
  });

  it.for([0o644, 0o640, 0o604, 0o620])(
    'are refused from a file of mode %o, with the way out',
    async (mode) => {
      const secrets = fileSecrets(path);
      await secrets.write('mastodon', { token: 't' });
      await chmod(path, mode);
      await expect(secrets.read('mastodon')).rejects.toThrow(UsageError);
      await expect(secrets.read('mastodon')).rejects.toThrow(`chmod 600 ${path}`);
      await expect(secrets.write('bluesky', { token: 't' })).rejects.toThrow(UsageError);
      await chmod(path, 0o600);
      expect(await secrets.read('mastodon')).toEqual({ token: 't' });
    },
  );

  it('say which account has none, also before there is a file', async () => {
    const secrets = fileSecrets(path);
    await expect(secrets.read('mastodon')).rejects.toThrow(NotFoundError);
    await secrets.write('mastodon', {});
    await expect(secrets.read('bluesky')).rejects.toThrow(/no credentials for the account bluesky/);
    await expect(secrets.read('toString')).rejects.toThrow(NotFoundError);
    expect(await secrets.read('mastodon')).toEqual({});
  });

  it('all survive when many are written at once', async () => {
    const secrets = fileSecrets(path);
    const accounts = Array.from({ length: 20 }, (_, n) => `account-${n}`);
    await Promise.all(accounts.map((account) => secrets.write(account, { token: account })));
    for (const account of accounts) expect(await secrets.read(account)).toEqual({ token: account });
  });

  it.for([
    '{"mastodon": {"token": "hunter2-hunter2"',
    '"hunter2-hunter2"',
    '{"mastodon": {"token": ["hunter2-hunter2"]}}',
    '',
  ])('never show a value when the file is damaged (%#)', async (content) => {
    await writeFile(path, content, { mode: 0o600 });
    const error = await fileSecrets(path)
      .read('mastodon')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CorruptDataError);
    expect(String(error instanceof Error ? [error.message, error.stack, error.cause] : error)).not.toContain(
      'hunter2',
    );
    await expect(fileSecrets(path).write('bluesky', { token: 't' })).rejects.toThrow(CorruptDataError);
    expect(await readFile(path, 'utf8')).toBe(content);
  });
});
