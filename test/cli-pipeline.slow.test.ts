import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CreateBucketCommand, GetObjectCommand } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { zipFolder } from '../cli/zip-folder.ts';
import { s3Client } from '../shared/adapters/aws/s3-objects.ts';
import { openBundle } from '../shared/adapters/bundles/open-bundle.ts';
import { type Ended, imprimatur, inAWeek, start, temporaryFolder, writeBundle } from './cli-process.ts';

let folder: string;
let pipeline: ChildProcess;

const run = (...args: string[]): Promise<Ended> => imprimatur(args, { cwd: folder });
const data = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out);
const bundle = (name: string, words?: Parameters<typeof writeBundle>[1]) =>
  writeBundle(join(folder, 'drafts', name), words);

const ACCOUNT = (id: string) => `  - id: ${id}
    channel: noticeboard
    handle: Library news
    owner: Administrator
    purpose: News
    review: 2027-06-30
`;

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, 'policy'));
  await writeFile(join(folder, 'policy', 'accounts.yaml'), `accounts:\n${ACCOUNT('noticeboard')}`);
  pipeline = start(['local'], { cwd: folder });
  if (!pipeline.stdout) throw new Error('Expected a pipe.');
  for await (const line of createInterface({ input: pipeline.stdout }))
    if (line.startsWith('Running.')) break;
});
afterAll(async () => {
  const ended = once(pipeline, 'exit');
  pipeline.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await rm(folder, { recursive: true, force: true });
});

// Each command is a process of its own, and they share two cores with other tests.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

describe('submit', () => {
  it('sends a folder, shows the report, and ends as it was decided', async () => {
    await bundle('passes');
    await bundle('asks', { text: 'Write to jane.reader@mail.example about it. Will you come?' });
    const [sent, held] = await Promise.all([
      run('submit', 'drafts/passes'),
      run('submit', 'drafts/asks', '--json'),
    ]);
    expect(sent).toMatchObject({ code: 0, err: '' });
    expect(sent.out).toContain('Passes: goes out on noticeboard');
    expect(sent.out).toContain('imprimatur posts show passes');
    expect(held.code).toBe(2);
    expect(JSON.parse(held.out)).toMatchObject({ sent: true, post: 'asks', outcome: 'hold', state: 'held' });
  });

  it('has a blocked bundle judged again when the directory was mended', async () => {
    await bundle('second-account', { accounts: 'second' });
    const first = await run('submit', 'drafts/second-account');
    expect(first.code).toBe(1);
    expect(first.out).toContain('no account “second”');
    const same = await run('submit', 'drafts/second-account', '--wait', '20');
    expect(same).toEqual(first);
    await writeFile(join(folder, 'two.yaml'), `accounts:\n${ACCOUNT('noticeboard')}${ACCOUNT('second')}`);
    const applied = await run('accounts', 'apply', '-f', 'two.yaml');
    expect(applied).toMatchObject({ code: 0, out: 'noticeboard: unchanged\nsecond: created\n' });
    const mended = await run('submit', 'drafts/second-account');
    expect(mended.out).toContain('Passes: goes out on second');
    expect(mended.code).toBe(0);
  });

  it('says at once what is wrong with the form, and sends nothing', async () => {
    const path = await bundle('Opening Hours');
    await symlink('/etc/hostname', join(path, 'host.jpg'));
    const post = await readFile(join(path, 'post.md'), 'utf8');
    const media = 'kind: own\nmedia:\n  - file: gone.jpg\n    alt: A door';
    await writeFile(join(path, 'post.md'), post.replace('kind: own', media));
    const { code, out } = await run('submit', 'drafts/Opening Hours');
    expect(code).toBe(1);
    for (const words of ['opening-hours', 'host.jpg', 'gone.jpg']) expect(out).toContain(words);
    expect(out).toMatch(/Nothing was sent\.\n$/);
    expect(await readdir(join(folder, 'inbox'))).not.toContain('Opening Hours');
  });

  it('refuses a new version of what is out, and says what is the case', async () => {
    await bundle('out', {
      publish: 'now',
      text: 'Our maps are online now. Which town do you look for first?',
    });
    expect((await run('submit', 'drafts/out')).code).toBe(0);
    let post = await data('posts', 'show', 'out');
    while (post.deliveries[0]?.state !== 'published') post = await data('posts', 'show', 'out');
    const again = await run('submit', 'drafts/out');
    expect(again.code).toBe(0);
    expect(again.out).toContain('Out on noticeboard: http://');
    await bundle('out', { publish: 'now', text: 'Another text. Will it come out?' });
    const changed = await run('submit', 'drafts/out');
    expect(changed.code).toBe(1);
    expect(changed.out).toContain('Not changed: the version before it is out already on noticeboard');
    const cancelled = await run('posts', 'cancel', 'out', '--yes');
    expect(cancelled.code).toBe(64);
    expect(cancelled.err).toContain('is out already');
  });

  it('takes a zip in place of the folder of the same name, and leaves nothing half sent', async () => {
    await bundle('zipped');
    expect((await run('submit', 'drafts/zipped', '--no-wait')).out).toBe(
      'Sent. See what became of it: imprimatur posts show zipped\n',
    );
    await bundle('zipped', { text: 'The text in the zip. Do you see it?' });
    await zipFolder(join(folder, 'drafts', 'zipped'), join(folder, 'drafts', 'zipped.zip'));
    const { code, out } = await run('submit', 'drafts/zipped.zip');
    expect(code).toBe(0);
    expect(out).toContain('The text in the zip');
    expect((await readdir(join(folder, 'inbox'))).filter((name) => name.includes('zipped'))).toEqual([
      'zipped.zip',
    ]);
  });
});

describe('the administrator’s levers', () => {
  it('stop everything, say so above every list, and go on', async () => {
    const stopped = await run('hold', 'all', '--reason', 'an accident');
    expect(stopped).toMatchObject({ code: 0, err: '' });
    const [list, accounts, again] = await Promise.all([
      run('posts', 'list', '--json'),
      run('accounts', 'list'),
      run('hold', 'all', '--reason', 'twice'),
    ]);
    for (const { err } of [list, accounts])
      expect(err).toMatch(/EVERYTHING IS STOPPED since .+: an accident/);
    expect(() => JSON.parse(list.out)).not.toThrow();
    expect([again.code, again.err]).toEqual([64, expect.stringContaining('imprimatur resume')]);
    const resumed = await run('resume', '--yes');
    expect(resumed.code).toBe(0);
    expect(resumed.out).toContain('Posts go out again.');
    expect((await run('posts', 'list')).err).toBe('');
  });

  it('take a post down, and keep where it was', async () => {
    await bundle('regretted', { publish: 'now', text: 'Our oldest globe is on show. Which sea is missing?' });
    expect((await run('submit', 'drafts/regretted')).code).toBe(0);
    let post = await data('posts', 'show', 'regretted');
    while (post.deliveries[0]?.state !== 'published') post = await data('posts', 'show', 'regretted');
    const { url } = post.deliveries[0].remote;
    const gone = await run('posts', 'retract', 'regretted', '--yes', '--reason', 'the wrong globe');
    expect(gone).toMatchObject({ code: 0, err: '' });
    expect(gone.out).toContain('retracted');
    expect(gone.out).toContain(url);
    expect((await fetch(url)).status).toBe(404);
    const late = await run('report', 'lateness', '--days', '1');
    expect(late.out).toMatch(/noticeboard +\d/);
  });

  it('refuse a word on what is not in doubt', async () => {
    await bundle('sure', { text: 'Our newest map is on show. Which road is missing?' });
    await run('submit', 'drafts/sure');
    const resolved = await run('posts', 'resolve', 'sure', 'noticeboard', '--published', '--yes');
    expect([resolved.code, resolved.err]).toEqual([64, expect.stringContaining('nothing is in doubt')]);
    const unsaid = await run('posts', 'resolve', 'sure', 'noticeboard', '--yes');
    expect([unsaid.code, unsaid.err]).toEqual([64, expect.stringContaining('--not-published')]);
  });
});

describe('submit to a stage on AWS', () => {
  const BUCKET = 'media-of-the-stage';
  let server: S3rver;
  let env: Record<string, string>;
  beforeAll(async () => {
    server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: join(folder, 's3') });
    const endpoint = `http://127.0.0.1:${(await server.run()).port}`;
    const { aws } = JSON.parse(await readFile(join(folder, '.imprimatur', 'run.json'), 'utf8'));
    env = {
      // The local run answers to the names that its functions would have in a stage called so.
      IMPRIMATUR_STAGE: 'local',
      IMPRIMATUR_MEDIA_BUCKET: BUCKET,
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_ENDPOINT_URL_LAMBDA: aws,
      AWS_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    };
  });
  afterAll(() => server.close());

  it('uploads a folder as one zip that is the same revision', async () => {
    const client = s3Client({
      endpoint: env.AWS_ENDPOINT_URL_S3 ?? '',
      region: 'eu-west-2',
      forcePathStyle: true,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    });
    await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
    const path = await bundle('cloud');
    await writeFile(join(path, '.DS_Store'), 'not a part of it');
    const sent = await imprimatur(['submit', path, '--no-wait', '--json'], { cwd: folder, env });
    expect(sent).toMatchObject({ code: 0, err: '' });
    const { revision, post } = JSON.parse(sent.out);
    expect(post).toBe('cloud');
    const { Body } = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'incoming/cloud.zip' }));
    const stored = join(folder, 'cloud.zip');
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
    expect(bytes.includes('.DS_Store')).toBe(false);
    await writeFile(stored, bytes);
    const opened = await openBundle(stored, join(folder, 'work'));
    expect(opened).toMatchObject({ revision, problems: [], form: 'zip' });
    await opened.close();
    client.destroy();
  });

  it('speaks to the functions of the stage', async () => {
    const { code, out } = await imprimatur(['accounts', 'list', '--json'], { cwd: '/', env });
    expect(code).toBe(0);
    expect(JSON.parse(out).map((one: { id: string }) => one.id)).toContain('noticeboard');
  });

  it.each([
    ['a stage that is not there', { IMPRIMATUR_STAGE: 'nowhere' }, 'no such pipeline'],
    [
      'no credentials',
      { AWS_ACCESS_KEY_ID: '', AWS_EC2_METADATA_DISABLED: 'true' },
      'no credentials for AWS',
    ],
    ['no region', { AWS_REGION: '' }, 'Set AWS_REGION'],
    ['nobody who answers', { AWS_ENDPOINT_URL_LAMBDA: 'http://127.0.0.1:9' }, 'does not answer'],
  ])('says of %s what to do, without a stack', async (_, changed, words) => {
    const { code, out, err } = await imprimatur(['posts', 'list'], {
      cwd: folder,
      env: { ...env, ...changed },
    });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('asks for the bucket where it is not named', async () => {
    const path = await bundle('no-bucket');
    const { code, err } = await imprimatur(['submit', path], {
      cwd: folder,
      env: { ...env, IMPRIMATUR_MEDIA_BUCKET: '' },
    });
    expect(code).toBe(64);
    expect(err).toContain('IMPRIMATUR_MEDIA_BUCKET');
  });
});

describe('posts and accounts', () => {
  it('decides about a held post, asks before what cannot be undone, and keeps who and why', async () => {
    await bundle('to-decide', { text: 'Write to jane.reader@mail.example about it. Will you come?' });
    await run('submit', 'drafts/to-decide');
    const unasked = await run('posts', 'reject', 'to-decide', '--reason', 'names a reader');
    expect(unasked.code).toBe(64);
    expect(unasked.err).toContain('Add --yes');
    const approved = await data('posts', 'approve', 'to-decide', '--reason', 'it is public');
    expect(approved.post).toMatchObject({
      state: 'accepted',
      approval: { who: 'tester', why: 'it is public' },
    });
    expect((await run('submit', 'drafts/to-decide')).out).toContain('The administrator has approved it.');

    const to = inAWeek();
    const moved = await data('posts', 'reschedule', 'to-decide', '--to', to);
    expect(moved.post.due).toBe(Date.parse(to));
    expect((await run('posts', 'reschedule', 'to-decide', '--to', 'soon')).err).toContain('got “soon”');

    const cancelled = await run('posts', 'cancel', 'to-decide', '--yes', '--reason', 'wrong date');
    expect(cancelled.out).toMatch(/→ cancelled {2}tester: wrong date/);
    const resent = await run('submit', 'drafts/to-decide');
    expect(resent.code).toBe(1);
    expect(resent.out).toMatch(/it was cancelled\. To publish it after all, change\s+something/);
  });

  it('publishes at once what was to go out later, and has it in the calendar', async () => {
    await bundle('early', { text: 'The new atlas is on its shelf. Which coast will you look up?' });
    await run('submit', 'drafts/early');
    const { due } = (await data('posts', 'show', 'early')).post;
    const unasked = await run('posts', 'publish-now', 'early');
    expect(unasked).toMatchObject({ code: 64, out: '' });
    expect(unasked.err).toContain('Publish "early" now, for everyone to see? Add --yes');
    expect((await run('posts', 'publish-now', 'early', '--yes')).code).toBe(0);
    let { post, deliveries } = await data('posts', 'show', 'early');
    while (deliveries[0]?.state !== 'published')
      ({ post, deliveries } = await data('posts', 'show', 'early'));
    expect(post.due).toBeLessThan(due);

    expect(await run('calendar', '--out', 'posts.ics')).toMatchObject({ code: 0, out: '', err: '' });
    const written = await readFile(join(folder, 'posts.ics'), 'utf8');
    expect(written).toContain('UID:early.noticeboard@imprimatur\r\n');
    expect(written).toContain(`URL:${deliveries[0].remote.url}`.slice(0, 60));
    expect((await run('calendar', '--days', '0')).out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect((await run('calendar', '--out', 'posts.txt')).code).toBe(64);
    expect((await readdir(folder)).filter((name) => name.startsWith('posts.'))).toEqual(['posts.ics']);
  });

  it('draws tables that fit, and prints their data', async () => {
    await bundle('a-name-as-long-as-names-get', {
      title: `A title ${'of very many words '.repeat(8)}`.trim(),
    });
    await run('submit', 'drafts/a-name-as-long-as-names-get');
    const { out } = await run('posts', 'list');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(out.replace(/\s+/g, ' ')).toContain('of very many words of very many words');
    const listed = await data('posts', 'list', '--state', 'accepted', '--limit', '1');
    expect(listed).toHaveLength(1);
    expect(listed[0].post.state).toBe('accepted');
    expect((await run('posts', 'list', '--state', 'waiting')).out).toBe('No post is waiting.\n');
  });

  it('pauses and resumes an account, and knows which there are', async () => {
    expect((await run('accounts', 'pause', 'noticeboard', '--reason', 'a test')).out).toBe(
      'noticeboard is paused.\n',
    );
    expect((await run('accounts', 'show', 'noticeboard')).out).toContain('State          paused: a test');
    expect((await data('accounts', 'resume', 'noticeboard')).state).toBe('active');
    const unknown = await run('accounts', 'show', 'town');
    expect(unknown).toMatchObject({ code: 64, out: '' });
    expect(unknown.err).toContain('noticeboard');
    expect((await run('posts', 'show', 'nothing')).err).toContain('imprimatur posts list');
  });

  it('keeps and shows what a network has against an account, names what a directory lacks, and retires it', async () => {
    const town = ACCOUNT('town')
      .replace('noticeboard', 'mastodon')
      .replace('Library news', '"@library@town.example"');
    await writeFile(join(folder, 'town.yaml'), `accounts:\n${town}    server: http://127.0.0.1:9\n`);
    const applied = await run('accounts', 'apply', '-f', 'town.yaml');
    expect(applied.code).toBe(3);
    expect(applied.out).toMatch(/^town: created\. ./);
    expect(applied.err).toContain('noticeboard is not in this file and stays in use');
    const [shown, listed] = await Promise.all([run('accounts', 'show', 'town'), run('accounts', 'list')]);
    expect(shown.out).toMatch(/Trouble +since .*\n.*ask again: imprimatur accounts apply/);
    expect(listed.out).toMatch(/town +mastodon +active \(!\)/);
    expect(listed.out).toContain('\n! town: ');
    expect(await data('accounts', 'retire', 'town', '--reason', 'the town left')).toMatchObject({
      state: 'retired',
      problem: 'the town left',
    });
  });

  it('says where no pipeline runs how to start one', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    const { code, err } = await imprimatur(['posts', 'list'], { cwd: elsewhere });
    expect(code).toBe(64);
    expect(err).toContain(`No pipeline is running in ${elsewhere}`);
    expect(err).toContain('imprimatur local');
  });
});
