import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { type Content, contentKey, reportKey } from '../shared/core/post.ts';
import type { Report } from '../shared/core/report/report.ts';
import { cancelPost } from '../shared/steps/decide-post.ts';
import { rescue } from '../shared/steps/rescue.ts';
import {
  ACCOUNT,
  ARCHIVE,
  ARCHIVE_TOKEN,
  MINUTE,
  PATIENCE_MS,
  publishingWorld,
  SECOND,
  START,
  TOKEN,
  type World,
} from './publishing-world.ts';
import {
  ALT,
  BODY,
  DUE,
  eachAlone,
  photograph,
  postOf,
  put,
  putZip,
  said,
  send,
  statesOf,
  WRITTEN,
  written,
} from './sent-bundles.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';

let dynalite: RunningDynalite;
let client: DynamoDBDocumentClient;
let world: World;
beforeAll(async () => {
  dynalite = await temporaryDynalite();
  client = localClient(dynalite.endpoint);
});
afterAll(() => dynalite.close());
beforeEach(async () => {
  world = await publishingWorld(client);
});
afterEach(async () => {
  const handles = (await world.store.accounts()).map((account) => account.handle);
  const told = said(world.log, [...WRITTEN, ...handles, TOKEN, ARCHIVE_TOKEN]);
  await world.close();
  expect(told, 'the log says more than ids').toEqual([]);
});

const readJson = async <T>(key: string): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await world.deps.objects.read(key)));
const subjects = () => world.notices.map((notice) => notice.subject);
const withPicture = async () => ({
  'post.md': written({ pictures: ['room.jpg'], accounts: [ACCOUNT, ARCHIVE] }),
  'room.jpg': await photograph(),
});

describe('a bundle that passes', () => {
  it('is accepted, scheduled on each of its accounts, and says nothing to anybody', async () => {
    await world.addArchive();
    await put(world.deps.objects, 'reopening', await withPicture());
    expect(await world.intake('reopening')).toEqual({ did: 'accepted' });
    expect(await postOf(world, 'reopening')).toMatchObject({
      state: 'accepted',
      name: 'reopening',
      title: 'Reading room reopens',
      due: DUE,
      accounts: [ARCHIVE, ACCOUNT],
      plan: 1,
      planned: true,
      policy: world.deps.policy.stamp,
    });
    expect((await postOf(world, 'reopening')).wake).toBeUndefined();
    expect(await statesOf(world, 'reopening')).toEqual({ archive: 'scheduled', sandbox: 'scheduled' });
    expect([...world.schedules.values()].map(({ at }) => at)).toEqual([DUE - 90 * SECOND, DUE - 90 * SECOND]);
    expect(world.notices).toEqual([]);
  });

  it('leaves its content and its report, which name each other’s revision', async () => {
    await world.addArchive();
    await put(world.deps.objects, 'reopening', await withPicture());
    await world.intake('reopening');
    const { revision, report } = await postOf(world, 'reopening');
    const content = await readJson<Content>(contentKey('reopening', revision));
    expect(content).toMatchObject({ postId: 'reopening', revision, bundle: { text: BODY } });
    expect(Object.keys(content.renderings).sort()).toEqual([ARCHIVE, ACCOUNT]);
    expect(content.renderings[ACCOUNT]).toMatchObject({
      text: BODY,
      media: [{ alt: ALT, credit: 'Picture: Library staff', type: 'image/jpeg' }],
    });
    expect(report).toBe(reportKey('reopening', revision));
    expect(await readJson<Report>(report ?? '')).toMatchObject({
      post: 'reopening',
      revision,
      outcome: 'pass',
      due: new Date(DUE).toISOString(),
      accounts: [ARCHIVE, ACCOUNT],
      deliveries: [
        { account: ARCHIVE, length: BODY.length, media: 1 },
        { account: ACCOUNT, length: BODY.length, media: 1 },
      ],
    });
  });

  it('has its pictures stored without place and camera, once for accounts with the same limits', async () => {
    await world.addArchive();
    const files = await withPicture();
    expect((await sharp(files['room.jpg']).metadata()).exif?.toString('latin1')).toContain('A camera');
    await put(world.deps.objects, 'reopening', files);
    await world.intake('reopening');
    const { revision } = await postOf(world, 'reopening');
    const content = await readJson<Content>(contentKey('reopening', revision));
    expect(content.facts).toMatchObject([{ file: 'room.jpg', location: { longitude: expect.any(Number) } }]);
    const stored: string[] = [];
    for await (const { key } of world.deps.objects.list('media/')) stored.push(key);
    expect(stored).toEqual([content.renderings[ACCOUNT]?.media[0]?.key]);
    expect(content.renderings[ARCHIVE]?.media[0]?.key).toBe(stored[0]);
    const bytes = await world.deps.objects.read(stored[0] ?? '');
    expect((await sharp(bytes).metadata()).exif?.toString('latin1') ?? '').not.toMatch(/GPS|camera/);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('A camera');
  });

  it('goes the same way as a zip, with the same revision', async () => {
    await put(world.deps.objects, 'as-folder', { 'post.md': written() });
    await putZip(world.deps.objects, 'as-zip', { 'post.md': written() });
    const deps = { ...world.deps, policy: eachAlone(world.deps.policy) };
    expect(await world.intake('as-folder', deps)).toEqual({ did: 'accepted' });
    expect(await world.intake('as-zip', deps)).toEqual({ did: 'accepted' });
    expect((await postOf(world, 'as-zip')).revision).toBe((await postOf(world, 'as-folder')).revision);
  });

  it('is public with its descriptions, on every account once', async () => {
    await world.addArchive();
    await put(world.deps.objects, 'reopening', await withPicture());
    await world.intake('reopening');
    await world.settle();
    for (const username of ['library', 'archive'])
      expect(world.posts(username)).toMatchObject([{ text: BODY, alts: [ALT] }]);
  });

  it('that says now goes out after the policy’s notice', async () => {
    await send(world, 'reopening', { publish: 'now' });
    const due = START + world.deps.policy.schedule.noticeMs;
    expect((await postOf(world, 'reopening')).due).toBe(due);
    expect(world.jobs).toEqual([{ postId: 'reopening', accountId: ACCOUNT }]);
    await world.settle();
    expect((await world.delivery('reopening')).publishedAt).toBe(due);
  });
});

describe('a folder that arrives file by file', () => {
  const orders = [
    ['post.md', 'a.jpg', 'b.jpg'],
    ['a.jpg', 'post.md', 'b.jpg'],
    ['b.jpg', 'a.jpg', 'post.md'],
  ] as const;

  it.each(orders)('is taken in once all is there: %s, %s, %s', async (...order) => {
    const files = {
      'post.md': written({ pictures: ['a.jpg', 'b.jpg'] }),
      'a.jpg': await photograph(),
      'b.jpg': await photograph(160),
    };
    const did: string[] = [];
    for (const path of order) {
      await put(world.deps.objects, 'slow', { [path]: files[path] });
      // Each file has its event, and events come twice.
      did.push((await world.intake('slow')).did, (await world.intake('slow')).did);
      world.turnTo(world.deps.clock.now() + MINUTE);
    }
    expect(did).toEqual(['waiting', 'waiting', 'waiting', 'waiting', 'accepted', 'already']);
    expect(world.notices).toEqual([]);
    expect(await statesOf(world, 'slow')).toEqual({ sandbox: 'scheduled' });
  });

  it('waits anew for each file, and is asked after when patience is over', async () => {
    await put(world.deps.objects, 'slow', { 'post.md': written({ pictures: ['a.jpg', 'b.jpg'] }) });
    await world.intake('slow');
    expect((await postOf(world, 'slow')).wake).toBe(START + PATIENCE_MS);
    world.turnTo(START + PATIENCE_MS - SECOND);
    await put(world.deps.objects, 'slow', { 'a.jpg': await photograph() });
    await world.intake('slow');
    world.turnTo(START + PATIENCE_MS + SECOND);
    await rescue(world.deps);
    expect(world.uploads).toEqual([]);
    world.turnTo(START + 2 * PATIENCE_MS);
    await rescue(world.deps);
    expect(world.uploads).toEqual(['slow']);
  });

  it('ends in one report that names what has not come', async () => {
    await put(world.deps.objects, 'slow', { 'post.md': written({ pictures: ['a.jpg', 'b.jpg'] }) });
    await world.intake('slow');
    world.turnTo(START + PATIENCE_MS);
    expect(await world.intake('slow')).toEqual({ did: 'blocked' });
    expect(subjects()).toEqual(['Sent back: slow']);
    expect(world.notices[0]?.text).toContain('a.jpg');
    expect(world.notices[0]?.text).toContain('b.jpg');
    expect(await postOf(world, 'slow')).toMatchObject({ state: 'blocked', findings: { block: 2 } });
  });

  it('that was reported is not reported again, nor looked at every minute, when a late event repeats', async () => {
    await put(world.deps.objects, 'slow', { 'post.md': written({ pictures: ['a.jpg'] }) });
    await world.intake('slow');
    world.turnTo(START + PATIENCE_MS);
    await world.intake('slow');
    expect(await world.intake('slow')).toEqual({ did: 'already' });
    world.turnTo(START + 3 * PATIENCE_MS);
    expect(await rescue(world.deps)).toEqual({ looked: 0, failed: 0 });
    expect(await world.intake('slow')).toEqual({ did: 'already' });
    expect(subjects()).toEqual(['Sent back: slow']);
  });

  it('is accepted when the missing file comes after the report', async () => {
    await put(world.deps.objects, 'slow', { 'post.md': written({ pictures: ['a.jpg'] }) });
    await world.intake('slow');
    world.turnTo(START + PATIENCE_MS);
    await world.intake('slow');
    await put(world.deps.objects, 'slow', { 'a.jpg': await photograph() });
    expect(await world.intake('slow')).toEqual({ did: 'accepted' });
  });

  it('that is taken away again is forgotten', async () => {
    await put(world.deps.objects, 'slow', { 'post.md': written({ pictures: ['a.jpg'] }) });
    await world.intake('slow');
    await world.deps.objects.delete('incoming/slow/post.md');
    world.turnTo(START + PATIENCE_MS);
    await rescue(world.deps);
    expect(world.uploads.splice(0)).toEqual(['slow']);
    expect(await world.intake('slow')).toEqual({ did: 'nothing' });
    expect(await postOf(world, 'slow')).toMatchObject({ state: 'cancelled' });
    world.turnTo(START + 2 * PATIENCE_MS);
    expect(await rescue(world.deps)).toEqual({ looked: 0, failed: 0 });
  });
});

describe('the same again', () => {
  it('is one intake, one post and no second notice', async () => {
    await send(world, 'reopening');
    const before = await postOf(world, 'reopening');
    expect(await world.intake('reopening')).toEqual({ did: 'already' });
    expect(await postOf(world, 'reopening')).toEqual(before);
    expect(await send(world, 'wrong', { text: `${BODY} Ask someone@mail.example.` })).not.toEqual({
      did: 'accepted',
    });
    await world.intake('wrong');
    await world.intake('wrong');
    expect(world.notices).toHaveLength(1);
  });

  it('does not revive what was cancelled', async () => {
    await send(world, 'reopening');
    await cancelPost(world.deps, 'reopening', { who: 'the administrator', why: 'a slip' });
    expect(await world.intake('reopening')).toEqual({ did: 'already' });
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'cancelled' });
    await world.settle();
    expect(world.posts()).toEqual([]);
  });
});

describe('two at once', () => {
  it('of different names both go through', async () => {
    await put(world.deps.objects, 'one', { 'post.md': written({ text: `One. ${BODY}` }) });
    await put(world.deps.objects, 'two', { 'post.md': written({ text: `Two. ${BODY}` }) });
    expect(await Promise.all([world.intake('one'), world.intake('two')])).toEqual([
      { did: 'accepted' },
      { did: 'accepted' },
    ]);
    await world.settle();
    expect(
      world
        .posts()
        .map((post) => post.text)
        .sort(),
    ).toEqual([`One. ${BODY}`, `Two. ${BODY}`]);
  });

  it('of the same bundle: one wins, the other is told of the conflict, its retry finds all done', async () => {
    await put(world.deps.objects, 'reopening', { 'post.md': written() });
    // Both have looked before either writes.
    const meeting = Promise.withResolvers<void>();
    let here = 0;
    const meet = async () => {
      here += 1;
      if (here === 2) meeting.resolve();
      await meeting.promise;
    };
    const store: World['store'] = {
      ...world.store,
      async create(item, reason, now) {
        if (item.type === 'post') await meet();
        return world.store.create(item, reason, now);
      },
    };
    const results = await Promise.allSettled(
      [1, 2].map(() => world.intake('reopening', { ...world.deps, store })),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toMatchObject([
      { value: { did: 'accepted' } },
    ]);
    expect(results.filter((result) => result.status === 'rejected')).toMatchObject([
      { reason: { name: 'ConflictError' } },
    ]);
    expect(await world.intake('reopening')).toEqual({ did: 'already' });
    expect(await postOf(world, 'reopening')).toMatchObject({ plan: 1, planned: true });
    await world.settle();
    expect(world.posts()).toHaveLength(1);
  });
});

describe('a bundle that cannot be a post', () => {
  it('with a bad name gets a report under an id of its own, with a name that would do', async () => {
    expect(await send(world, 'Opening Hours (new)')).toEqual({ did: 'blocked' });
    expect(world.notices).toHaveLength(1);
    expect(world.notices[0]?.text).toContain('opening-hours-new');
    const { posts } = await world.store.posts('blocked');
    expect(posts).toMatchObject([{ name: 'Opening Hours (new)', accounts: [] }]);
    expect(await world.intake('Opening Hours (new)')).toEqual({ did: 'already' });
  });

  it('that is no zip is reported once', async () => {
    await world.deps.objects.write('incoming/broken.zip', Buffer.from('not a zip'), 'application/zip');
    expect(await world.intake('broken')).toEqual({ did: 'blocked' });
    expect(await world.intake('broken')).toEqual({ did: 'already' });
    expect(subjects()).toEqual(['Sent back: broken']);
  });

  it('whose zip lacks a file is reported at once: nothing more will come', async () => {
    await putZip(world.deps.objects, 'short', { 'post.md': written({ pictures: ['a.jpg'] }) });
    expect(await world.intake('short')).toEqual({ did: 'blocked' });
    expect(world.notices[0]?.text).toContain('a.jpg');
  });

  it('asks for the next slot where the policy does not object, and is still not lost', async () => {
    const { stamp, rules } = world.deps.policy;
    const policy = {
      ...world.deps.policy,
      stamp,
      rules: { ...rules, 'publish-time': { level: 'off' as const, options: {} } },
    };
    await put(world.deps.objects, 'someday', { 'post.md': written({ publish: 'next-slot' }) });
    expect(await world.intake('someday', { ...world.deps, policy })).toEqual({ did: 'blocked' });
    expect(world.notices[0]?.text).toContain('next-slot');
  });

  it('is nothing where nothing was uploaded', async () => {
    expect(await world.intake('nobody')).toEqual({ did: 'nothing' });
    expect(await world.store.post('nobody')).toBeUndefined();
  });
});
