import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { posts } from '../functions/posts.ts';
import { publish } from '../functions/publish.ts';
import { rescue } from '../functions/rescue.ts';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { reportPageKey } from '../shared/core/post.ts';
import type { Report } from '../shared/core/report/report.ts';
import { readReport } from '../shared/steps/read-report.ts';
import { updateReport } from '../shared/steps/update-report.ts';
import { updateReports } from '../shared/steps/update-reports.ts';
import { ACCOUNT, MINUTE, publishingWorld, type World } from './publishing-world.ts';
import { DUE, photograph, postOf, put, written } from './sent-bundles.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';

const BY = { who: 'a-login-name', why: 'names a reader' };
const CONTEXT = { awsRequestId: 'test' };

let dynalite: RunningDynalite;
let world: World;
beforeAll(async () => {
  dynalite = await temporaryDynalite();
});
afterAll(() => dynalite.close());
beforeEach(async () => {
  world = await publishingWorld(localClient(dynalite.endpoint));
});
afterEach(() => world.close());

async function sent(name = 'room'): Promise<void> {
  await put(world.deps.objects, name, {
    'post.md': written({ pictures: ['room.jpg'] }),
    'room.jpg': await photograph(),
  });
  await world.intake(name);
}
const publishIt = (deps = world.deps, postId = 'room') =>
  publish(deps)({ postId, accountId: ACCOUNT }, CONTEXT);
const decide = (call: object) => posts(world.deps)({ id: 'room', ...BY, ...call }, CONTEXT);

/** At its second, and read back as soon as the network shows it. */
async function publishedAndProven(deps = world.deps): Promise<void> {
  world.turnTo(DUE);
  await publishIt(deps);
  world.turnTo(DUE + MINUTE);
  await publishIt(deps);
}

async function pageOf(post = 'room'): Promise<string> {
  const { revision } = await postOf(world, post);
  return new TextDecoder().decode(await world.deps.objects.read(reportPageKey(post, revision)));
}
async function reportOf(post = 'room'): Promise<Report> {
  const report = await readReport(world.deps.objects, (await postOf(world, post)).report ?? '');
  if (!report) throw new Error(`There is no report on ${post}.`);
  return report;
}

describe('the report on a post', () => {
  it('says where it is out and what reading it back proved, in its page and in its data', async () => {
    await sent();
    expect((await reportOf()).standing).toBeUndefined();
    expect(await pageOf()).not.toContain('Where it stands');
    await publishedAndProven();
    const { remote } = await world.delivery('room');
    expect((await reportOf()).standing).toMatchObject({
      state: 'accepted',
      deliveries: [
        {
          account: ACCOUNT,
          state: 'published',
          url: remote?.url,
          verification: { outcome: 'as-sent', text: true, media: 1, described: 1 },
        },
      ],
    });
    const page = await pageOf();
    expect(page).toContain(`<a href="${remote?.url}">${remote?.url}</a>`);
    expect(page).toMatch(
      /Looked at on Monday 23 November 2026, 09:31 \(Europe\/London\): read back from the network: it is there as it was sent, 1 of 1 descriptions with it\./,
    );
    // The verdict follows: nothing says any more that it is to go out.
    expect(page).toMatch(/verdict pass">\s*<p class="outcome">.+ On sandbox it is out since Monday/);
    expect(page).toContain('<title>Out: ');
    expect(page).not.toMatch(/<dt>Goes out|Passes: goes out/);
    expect(page.match(/Where it stands/g)).toHaveLength(1);
  });

  it('does not say any more that it goes out at its time, where it waits', async () => {
    await sent();
    world.turnTo(DUE);
    world.sandbox.faults.next('POST /api/v1/statuses', { kind: 'error', when: 'before', status: 429 });
    await publishIt();
    expect((await world.delivery('room')).state).toBe('scheduled');
    const page = await pageOf();
    expect(page).toMatch(/On sandbox it waits, due on Monday .*: it is tried again by itself\./);
    expect(page).toContain('<title>Waits: ');
    expect(page).not.toMatch(/<dt>Goes out|Passes: goes out/);
  });

  it('says that it was taken down, and links there no more', async () => {
    await sent();
    await publishedAndProven();
    await decide({ op: 'retract' });
    expect(await pageOf()).toContain('To be taken down since');
    world.turnTo(DUE + 2 * MINUTE);
    await publishIt();
    const { remote } = await world.delivery('room');
    const page = await pageOf();
    expect(page).toMatch(
      /verdict advise">\s*<p class="outcome">.+ On sandbox it was out, and has been taken down\./,
    );
    expect(page).toContain('<title>Taken down: ');
    expect(page).not.toContain('To be taken down since');
    expect(page).toContain('names a reader');
    expect(page).not.toContain(`<a href="${remote?.url}">`);
    // Who decided is for the administrator.
    expect(page).not.toContain(BY.who);
    expect((await reportOf()).standing?.deliveries).toMatchObject([{ state: 'retracted', url: remote?.url }]);
  });

  it('says that it was cancelled, or refused by the network', async () => {
    await sent();
    await decide({ op: 'cancel' });
    expect(await pageOf()).toMatch(
      /verdict advise">\s*<p class="outcome">.+ it was cancelled\. To publish it after all, change something/,
    );
    expect(await pageOf()).toContain('Why: names a reader');
    await sent('refused');
    world.sandbox.faults.next('POST /api/v1/statuses', { kind: 'error', when: 'before', status: 422 });
    world.turnTo(DUE);
    await publishIt(world.deps, 'refused');
    expect((await world.delivery('refused')).state).toBe('failed');
    expect(await pageOf('refused')).toContain('is not out: the network refused it');
  });

  it('says that the administrator decided against it, why, and leaves nothing for him to decide', async () => {
    await put(world.deps.objects, 'room', {
      'post.md': written({ text: 'Write to reader@mail.example. Which seat is yours?' }),
    });
    await world.intake('room');
    expect((await postOf(world, 'room')).state).toBe('held');
    await decide({ op: 'reject' });
    const page = await pageOf();
    expect(page).toContain('<title>Rejected: ');
    expect(page).toMatch(/does not go out: the administrator decided against it\. To publish it after all/);
    expect(page).toContain('Why: names a reader');
    expect(page).not.toMatch(/[Tt]he administrator decides[:<]|was cancelled/);
  });

  it('says that a held post was missed', async () => {
    await sent();
    const post = await postOf(world, 'room');
    const { store, clock } = world.deps;
    await store.save(
      post,
      { ...post, state: 'held', plan: post.plan + 1, planned: false, wake: 0 },
      BY,
      clock.now(),
    );
    await rescue(world.deps)({}, CONTEXT);
    world.turnTo((post.expires ?? 0) + MINUTE);
    await rescue(world.deps)({}, CONTEXT);
    expect((await world.delivery('room')).state).toBe('missed');
    expect(await pageOf()).toContain('is not out: it was too late to send it');
  });

  it('neither stops nor repeats a publication where it cannot be written, and housekeeping writes it later', async () => {
    await sent();
    const write = () => Promise.reject(new Error('The bucket is away.'));
    await publishedAndProven({ ...world.deps, objects: { ...world.deps.objects, write } });
    expect(await world.delivery('room')).toMatchObject({
      state: 'published',
      verification: { outcome: 'as-sent' },
    });
    expect(world.posts()).toHaveLength(1);
    expect(world.log).toContainEqual(expect.objectContaining({ event: 'report-not-updated', post: 'room' }));
    expect((await reportOf()).standing).toBeUndefined();
    expect(await updateReports(world.deps)).toEqual({ looked: 1 });
    expect((await reportOf()).standing?.deliveries).toMatchObject([{ state: 'published' }]);
  });

  it('is written only where something has changed', async () => {
    await sent();
    await publishedAndProven();
    const before = await reportOf();
    const write = () => Promise.reject(new Error('Nothing was to be written.'));
    await updateReport({ ...world.deps, objects: { ...world.deps.objects, write } }, 'room');
    expect(world.log).not.toContainEqual(expect.objectContaining({ event: 'report-not-updated' }));
    expect(await reportOf()).toEqual(before);
  });

  it('ends with what is where two write at once, and the one that knew less writes last', async () => {
    await sent();
    world.turnTo(DUE);
    await publishIt();
    const { deps } = world;
    let isFirst = true;
    const late = {
      ...deps,
      store: {
        ...deps.store,
        async deliveries(id: string) {
          const known = await deps.store.deliveries(id);
          if (!isFirst) return known;
          isFirst = false;
          // While it holds what it has read, the post is read back and told.
          world.turnTo(DUE + MINUTE);
          await publishIt();
          return known;
        },
      },
    };
    await updateReport(late, 'room');
    expect((await reportOf()).standing?.deliveries).toMatchObject([{ verification: { outcome: 'as-sent' } }]);
    expect(await pageOf()).toContain('it is there as it was sent');
  });
});
