import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type Postgres = { readonly url: string; stop(): Promise<void> };

const run = promisify(execFile);
/** Where Debian keeps it; the newest of several. */
const INSTALLED = '/usr/lib/postgresql';
/** Debian's package makes this user; PostgreSQL refuses to run as root. */
const USER = 'postgres';

/** A database of its own for the length of the tests; undefined where PostgreSQL is not installed. */
export async function startPostgres(): Promise<Postgres | undefined> {
  const [version] = (await readdir(INSTALLED).catch(() => [])).sort((a, b) => Number(b) - Number(a));
  if (version === undefined) return undefined;
  const owner = process.getuid?.() === 0 ? await idsOf(USER) : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'bluesky-postgres-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const program = (name: string) => join(INSTALLED, version, 'bin', name);
  const data = join(folder, 'data');
  await run(program('initdb'), ['-D', data, '-U', USER, '-A', 'trust', '--no-sync'], {
    ...owner,
    cwd: folder,
  });
  const port = await freePort();
  // Nothing that is in it has to survive.
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'listen_addresses=127.0.0.1',
  ];
  const server = spawn(
    program('postgres'),
    ['-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await isReady(server);
  return {
    url: `postgres://${USER}@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGQUIT');
      if (server.exitCode === null) await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function idsOf(user: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => (await run('id', [flag, user])).stdout),
  );
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** It says so in its log, which nobody reads otherwise. */
function isReady(server: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  server.stderr?.on('data', (chunk) => {
    if (said.length < 10_000) said += chunk;
    if (said.includes('ready to accept connections')) resolve();
  });
  server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  return promise;
}
