import { once } from 'node:events';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EXAMPLES, imprimatur, start, temporaryFolder, writeBundle } from './cli-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeBundle(join(folder, 'passes'));
  await writeBundle(join(folder, 'blocked'), { accounts: 'noticebord' });
  await writeBundle(join(folder, 'held'), { text: 'Ask jane.reader@mail.example about the book group.' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const check = (...args: string[]) => imprimatur(['check', ...args], { cwd: folder });

vi.setConfig({ testTimeout: 60_000 });

describe('check', () => {
  it.each([
    [['passes', 'held'], 2],
    [['held', 'blocked', 'passes'], 1],
    [['nowhere', 'blocked'], 64],
  ])('of %j ends with %i', async (paths, code) => {
    const ended = await check(...paths);
    expect(ended.code).toBe(code);
    for (const path of paths.filter((one) => one !== 'nowhere'))
      expect(ended.out).toMatch(new RegExp(`^${path}$`, 'm'));
  });

  it('prints one line of data per bundle and nothing else, with every finding whole', async () => {
    const { out, err } = await check('passes', 'nowhere', 'held', '--json');
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map(({ bundle, post, outcome }) => [bundle, post, outcome])).toEqual([
      ['passes', 'passes', 'pass'],
      ['held', 'held', 'hold'],
    ]);
    expect(reports[1].findings).toEqual([
      {
        rule: 'personal-data-in-text',
        clause: 'privacy.personal-data',
        level: 'hold',
        at: 'text',
        line: 9,
        message: expect.stringContaining('e-mail'),
        help: expect.any(String),
        args: expect.objectContaining({ kind: 'email' }),
        span: { start: 4, end: 28 },
      },
    ]);
    expect(err).toBe('There is nothing at nowhere. Expected a folder with a post.md, or a zip file.\n');
  });

  it('says the first slots of each account, and that others may have them', async () => {
    const entry = (id: string, slot: string) =>
      `  - { id: ${id}, channel: noticeboard, handle: News, owner: Us, purpose: News, review: 2099-01-01, slots: [${slot}] }\n`;
    const directory = `accounts:\n${entry('one', 'daily 10:00')}${entry('two', 'daily 10:10')}`;
    await writeFile(join(folder, 'slots.yaml'), directory);
    await writeBundle(join(folder, 'next'), { publish: 'next-slot', accounts: 'one, two' });
    const { out, code } = await check('next', '--accounts', 'slots.yaml');
    expect(code).toBe(0);
    expect(out).toMatch(/ on (one|two) on .*, 10:[01]0 .*; on (one|two) on .*, 10:[01]0 /);
    expect(out).toContain('unless other posts have these slots by then');
  });

  it('asks no page with --offline, and says nothing about links that have the right form', async () => {
    const text = 'Is it https://reading.example.org/ or https://intranet/reading?';
    await writeBundle(join(folder, 'links'), { text });
    const { out, err } = await check('links', '--offline', '--json');
    expect(JSON.parse(out).findings).toMatchObject([
      { rule: 'link-check', args: { problem: 'private-host', words: 'https://intranet/reading' } },
    ]);
    expect(err).toBe('');
  });

  it('asks for the bundles where a folder of bundles is given', async () => {
    const { code, out, err } = await check('.');
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toMatch(
      /^\. is not a bundle: it has no post\.md\. It holds \d+; name those .*such as \w+, or all of them: \*$/m,
    );
  });

  it('asks for the folder where its post.md is given', async () => {
    const { code, err } = await check('passes/post.md');
    expect(code).toBe(64);
    expect(err).toContain('Name the folder that it is in: passes');
  });

  it('takes each kind of bundle for what it is', async () => {
    await mkdir(join(folder, 'empty'));
    // Some zip programs unpack into one folder more.
    await writeBundle(join(folder, 'outer', 'inner'));
    await writeBundle(join(folder, 'linked'));
    await symlink('/etc/hostname', join(folder, 'linked', 'host.jpg'));
    const { code, out } = await check('outer', 'empty', 'linked', '--json');
    expect(code).toBe(1);
    const [outer, empty, linked] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(outer.outcome).toBe('pass');
    expect(empty.findings[0].message).toBe('Expected a file with the name post.md, but got none.');
    expect(linked.findings[0].args.code).toBe('link');
  });

  it('says everything that is wrong with a policy', async () => {
    await writeFile(join(folder, 'bad.yaml'), 'title: 7\nunknown: yes\n');
    const { code, err } = await check('passes', '--policy', 'bad.yaml');
    expect(code).toBe(64);
    expect(err).toMatch(/^bad\.yaml cannot be used: \d+ things are wrong with it\.\n(?: {2}.*\n)+$/);
    expect((await check('passes', '--policy', 'none.yaml')).err).toBe('There is no none.yaml.\n');
  });

  it('colours only where it is asked to', async () => {
    const seen = async (env: Record<string, string>) =>
      (await imprimatur(['policy', 'show'], { cwd: folder, env })).out.includes('\u001b[');
    expect(await Promise.all([seen({}), seen({ FORCE_COLOR: '1' }), seen({ NO_COLOR: '1' })])).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['check', 'passes', 'held', 'passes', 'held'], { cwd: folder });
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect((await once(child, 'close'))[0]).toBe(141);
    expect(err).toBe('');
  });
});

describe('new', () => {
  const filledIn = (scaffold: string): string =>
    scaffold
      .replace('title:\n', 'title: The reading room\n')
      .replace('publish:\n', 'publish: now\n')
      .replace('purpose:\n', 'purpose: services\n')
      .replace('audience: []', 'audience: [staff, public]')
      .concat('The reading room is open again. Which seat is yours?\n');

  it('makes a bundle that is sent back until it is filled in, and passes then', async () => {
    expect((await imprimatur(['new', 'reading-room'], { cwd: folder })).code).toBe(0);
    const untouched = await check('reading-room', '--json');
    expect(untouched.code).toBe(1);
    const places = JSON.parse(untouched.out).findings.map((finding: { at: string }) => finding.at);
    expect(places).toEqual(expect.arrayContaining(['title', 'publish', 'text']));

    const post = join(folder, 'reading-room', 'post.md');
    const text = filledIn(await readFile(post, 'utf8'));
    await cp(
      join(EXAMPLES, 'reading-room-reopens', 'reading-room.jpg'),
      join(folder, 'reading-room', 'reading-room.jpg'),
    );
    const pictured = text
      .replace(/^# (media:| {2}- file| {4}\w+:)/gm, '$1')
      .replace('# sources: ["https://…"]', 'sources: ["https://library.example/rooms"]');
    await writeFile(post, pictured);
    const undescribed = await check('reading-room', '--json');
    expect(JSON.parse(undescribed.out).findings.map((one: { at: string }) => one.at)).toContain(
      'media[0].alt',
    );
    await writeFile(post, pictured.replace('alt: ""', 'alt: Two long oak tables, every seat taken.'));
    expect((await check('reading-room')).out).toContain('Passes: goes out on');
  });

  it('overwrites nothing and takes no name that a post cannot have', async () => {
    const [again, named] = await Promise.all([
      imprimatur(['new', 'passes'], { cwd: folder }),
      imprimatur(['new', 'Opening Hours'], { cwd: folder }),
    ]);
    expect(again.code).toBe(64);
    expect(again.err).toContain('passes is not empty');
    expect(named.code).toBe(64);
    expect(named.err).toContain('For example: opening-hours');
  });
});
