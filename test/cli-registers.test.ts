import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { imprimatur, temporaryFolder } from './cli-process.ts';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('a guardian of somebody who is grown up is no slip to pass over: it may be a child', async () => {
  const about = ['--who', 'a reader', '--evidence', 'forms/1.pdf', '--accounts', 'all'];
  const asked = ['consents', 'record', 'story-time', ...about, '--adult', '--guardian', 'the mother'];
  const { code, err } = await imprimatur(asked, { cwd: folder });
  expect(code).toBe(64);
  expect(err).toMatch(/--adult says that they are grown up.*--child with --guardian.*Nothing was recorded/);
}, 60_000);

it('terms of a permission that was refused are no slip to pass over: it may have been granted', async () => {
  const asked = ['permissions', 'record', 'window', '--refused', '--evidence', 'letters/1.pdf'];
  const { code, err } = await imprimatur([...asked, '--credit', 'Photo: A reader'], { cwd: folder });
  expect(code).toBe(64);
  expect(err).toMatch(/--refused .*--granted.*Nothing was recorded/);
}, 60_000);
