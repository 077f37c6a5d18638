import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STATE_FOLDER } from '../local/running.ts';

const COMMAND = join(import.meta.dirname, '..', 'cli', 'imprimatur.js');
const run = promisify(execFile);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = () => run(process.execPath, [COMMAND, 'local', '--once'], { cwd: folder, timeout: 60_000 });

describe('a local run that cannot start', () => {
  it('says why, ends by itself, and leaves the store as it was', { timeout: 90_000 }, async () => {
    // The store and the sandbox run by the time that this is found out.
    await mkdir(join(folder, STATE_FOLDER), { recursive: true });
    await writeFile(join(folder, STATE_FOLDER, 'aws'), 'not a folder');
    // `killed` where it went on until the time was over.
    await expect(start()).rejects.toMatchObject({ killed: false, stderr: expect.stringMatching(/aws/) });
    expect(existsSync(join(folder, STATE_FOLDER, 'dynamodb', 'leveldb'))).toBe(true);
    expect(existsSync(join(folder, STATE_FOLDER, 'dynamodb', 'in-use'))).toBe(false);
  });
});
