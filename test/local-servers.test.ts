import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Web } from '../local/listen.ts';
import { serveFolder } from '../local/web.ts';
import { type RunningDynalite, startDynalite } from '../shared/adapters/embedded/dynalite.ts';

let folder: string;
let dynalite: RunningDynalite;
let web: Web;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servers-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>News</title>');
  dynalite = await startDynalite({ folder: join(folder, 'dynamodb') });
  web = await serveFolder(folder, 0);
});
afterAll(async () => {
  await web.close();
  await dynalite.close();
  await rm(folder, { recursive: true, force: true });
});

const status = (url: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });

describe('the servers of the local run', () => {
  it.each([
    ['a page of another origin', { origin: 'http://127.0.0.1:9000' }],
    ['a page that a browser loads', { 'sec-fetch-site': 'cross-site' }],
    ['a name that somebody points at this machine', { host: 'rebound.example' }],
  ])('do not let %s reach the table', async (_, headers) => {
    expect(await status(dynalite.endpoint, headers, 'POST')).toBe(403);
  });

  it('let programs on this machine reach the table', async () => {
    expect(await status(dynalite.endpoint, {})).toBe(200);
  });

  it('serve the noticeboard under the name of this machine only', async () => {
    expect(await status(`${web.url}/`, {})).toBe(200);
    expect(await status(`${web.url}/`, { host: 'rebound.example' })).toBe(404);
  });

  it('serve nothing from outside the noticeboard', async () => {
    expect(await status(`${web.url}/..%2f..%2fetc/passwd.html`, {})).toBe(404);
  });
});
