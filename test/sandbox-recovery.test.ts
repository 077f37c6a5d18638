import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createRestAPIClient } from 'masto';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../local/sandbox/start-sandbox.ts';

describe('the sandbox network', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await kill(child);
    await rm(folder, { recursive: true, force: true });
  });

  const accounts = [{ username: 'library', displayName: 'Library', token: 'token' }];
  const kill = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  const startProcess = async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'sandbox-process.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    for await (const url of createInterface({ input: child.stdout })) return { child, url };
    throw new Error('The sandbox did not start.');
  };
  const clientOf = (url: string) => createRestAPIClient({ url, accessToken: 'token' });

  it('keeps what it answered for when its process is killed', async () => {
    const first = await startProcess();
    const file = new Blob([
      new Uint8Array(
        await sharp({ create: { width: 9, height: 9, channels: 3, background: 'teal' } })
          .png()
          .toBuffer(),
      ),
    ]);
    const media = await clientOf(first.url).v2.media.create({
      file,
      description: 'Teal.',
      skipPolling: true,
    });
    const headers = { 'Idempotency-Key': 'k' };
    const post = { status: 'Before', mediaIds: [media.id] };
    const before = await clientOf(first.url).v1.statuses.create(post, { requestInit: { headers } });
    const posting = Array.from({ length: 20 }, (_, number) =>
      clientOf(first.url)
        .v1.statuses.create({ status: `Number ${number}` })
        .then(
          ({ id }) => id,
          () => undefined,
        ),
    );
    await Promise.race(posting);
    await kill(first.child);
    const answered = (await Promise.all(posting)).filter((id) => id !== undefined);

    const { url } = await startProcess();
    const again = await clientOf(url).v1.statuses.create(post, { requestInit: { headers } });
    expect(again.id).toBe(before.id);
    expect(again.mediaAttachments).toMatchObject([{ description: 'Teal.' }]);
    const shown = await fetch(again.mediaAttachments[0]?.url ?? '');
    expect(shown.status).toBe(200);
    const kept = await clientOf(url).v1.accounts.$select(before.account.id).statuses.list({ limit: 40 });
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(answered));
    expect(answered.length).toBeGreaterThan(0);
    const next = await clientOf(url).v1.statuses.create({ status: 'After' });
    expect(kept.map(({ id }) => id)).not.toContain(next.id);
  });

  it('throws away what a killed process was still writing', async () => {
    await (await startSandbox({ folder, accounts })).close();
    await writeFile(join(folder, 'statuses', '1.json.half-written'), '{"id":"1","te');
    const sandbox = await startSandbox({ folder, accounts });
    expect(sandbox.posts()).toEqual([]);
    expect(await readdir(join(folder, 'statuses'))).toEqual([]);
    await sandbox.close();
  });

  it('lets other processes switch faults only where it was started for that', async () => {
    const fault = { call: 'POST /api/v1/statuses', fault: { kind: 'error', when: 'after', status: 500 } };
    const init = {
      method: 'POST',
      body: JSON.stringify(fault),
      headers: { 'content-type': 'application/json' },
    };
    const closed = await startSandbox({ accounts });
    expect((await fetch(`${closed.url}/sandbox/faults`, init)).status).toBe(404);
    await closed.close();

    const open = await startSandbox({ accounts, faultsByHttp: true });
    expect((await fetch(`${open.url}/sandbox/faults`, init)).status).toBe(204);
    await expect(clientOf(open.url).v1.statuses.create({ status: 'Out' })).rejects.toMatchObject({
      statusCode: 500,
    });
    expect(open.posts()).toHaveLength(1);
    const wrong = { ...init, body: JSON.stringify({ ...fault, fault: { kind: 'earthquake' } }) };
    expect((await fetch(`${open.url}/sandbox/faults`, wrong)).status).toBe(422);
    await open.close();
  });
});
