/** Files that are named on the command line, as people have them: folders, other encodings, places that are not there. */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answering } from './cli-endpoint.ts';
import { imprimatur, temporaryFolder } from './cli-process.ts';
import { type ReplyWorld, replyWorld } from './reply-world.ts';

let folder: string;
let world: ReplyWorld;
let endpoint: { close(): void };
let id: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  world = await replyWorld();
  id = await world.ask('When does the café open?', 'Nightowl');
  endpoint = await answering(folder, async (event) => {
    const answer = await world.call(event);
    await world.run();
    return answer;
  });
});
afterEach(async () => {
  endpoint.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});
vi.setConfig({ testTimeout: 60_000 });

const run = (args: string[], input?: string | Uint8Array) =>
  imprimatur(args, { cwd: folder, ...(input !== undefined && { input }) });
const ANSWER = 'The café opens at ten.';
const texts = (): string[] => world.answers().map(({ text }) => text);
const utf16 = Buffer.from(`\u{feff}${ANSWER}\r\n`, 'utf16le');

describe('the words of an answer', () => {
  it('are read from UTF-16 with its mark, as Notepad writes it', async () => {
    await writeFile(join(folder, 'answer.txt'), utf16);
    expect((await run(['comments', 'reply', id, '--file', 'answer.txt'])).code).toBe(0);
    expect(texts()).toEqual([`@nightowl ${ANSWER}`]);
  });

  it('are refused, and nothing is said in public, where they cannot be read', async () => {
    await writeFile(join(folder, 'answer.txt'), Buffer.from(ANSWER, 'latin1'));
    const refused = await run(['comments', 'reply', id, '--file', 'answer.txt']);
    expect(refused).toMatchObject({
      code: 64,
      err: expect.stringContaining('answer.txt is no text in UTF-8'),
    });
    const piped = await run(['comments', 'reply', id, '-f', '-'], Uint8Array.of(0xff, 0xfe, 0));
    expect(piped).toMatchObject({ code: 64, err: expect.stringContaining('is no text in UTF-8') });
    const folderNamed = await run(['comments', 'reply', id, '-f', folder]);
    expect(folderNamed.err).toBe(`${folder} is a folder. Expected a file.\n`);
    expect(texts()).toEqual([]);
  });
});

describe('a file that is named by mistake', () => {
  it('is called by its name where it is a folder', async () => {
    for (const args of [
      ['policy', 'try', 'a.yaml', '--on', folder],
      ['policy', 'show', folder],
    ]) {
      await writeFile(join(folder, 'a.yaml'), await readFile('policy/mmll-library.yaml'));
      expect(await run(args)).toMatchObject({ code: 64, err: `${folder} is a folder. Expected a file.\n` });
    }
  });

  it('is called by the name that was typed where it cannot be written', async () => {
    const nowhere = join(folder, 'nowhere', 'x.txt');
    const missing = await run(['comments', 'export', '@nightowl', '-o', nowhere]);
    expect(missing).toMatchObject({ code: 64, err: `There is no ${join(folder, 'nowhere')}.\n` });
    await mkdir(join(folder, 'taken'));
    const taken = await run(['comments', 'export', '@nightowl', '-o', join(folder, 'taken')]);
    expect(taken.err).toBe(`${join(folder, 'taken')} is a folder. Expected a file.\n`);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

it('what is kept about a person is written for the eyes of whoever asked for it', async () => {
  await writeFile(join(folder, 'reader.txt'), 'older', { mode: 0o644 });
  expect((await run(['comments', 'export', '@nightowl', '-o', 'reader.txt'])).code).toBe(0);
  const { mode } = await stat(join(folder, 'reader.txt'));
  expect((mode & 0o777).toString(8)).toBe('600');
});
