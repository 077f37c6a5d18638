import { describe, expect, it } from 'vitest';
import { contentKey } from '../shared/core/post.ts';
import type { Report } from '../shared/core/report/report.ts';
import { DAY, HOUR } from '../shared/core/time.ts';
import { approvePost, cancelPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { recentPosts } from '../shared/steps/recent-posts.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, START, type World } from './publishing-world.ts';
import {
  BODY,
  DUE,
  photograph,
  postOf,
  put,
  revised,
  send,
  spelled,
  statesOf,
  under,
  type Written,
  written,
} from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'it is fine' };
const AT = (minutes: number): string => spelled(DUE + minutes * MINUTE);

async function findingsOf(id: string, rule = 'duplicate-post'): Promise<Report['findings']> {
  const { report = '' } = await postOf(world, id);
  const parsed: Report = JSON.parse(new TextDecoder().decode(await world.deps.objects.read(report)));
  return parsed.findings.filter((finding) => finding.rule === rule);
}

/** What the rules would get for a post that is due an hour after the others. */
const seen = async (id = 'another', accounts: readonly string[] = [ACCOUNT]) =>
  (await recentPosts(world.deps)({ family: id })(accounts, DUE + HOUR)).map(
    ({ post, account }) => `${post} ${account}`,
  );

async function sendWithPicture(name: string, asked: Written, picture: Buffer) {
  await put(world.deps.objects, name, {
    'post.md': written({ ...asked, pictures: ['picture.jpg'] }),
    'picture.jpg': picture,
  });
  return world.intake(name);
}

describe('a post that says what another said', () => {
  it('on the same account is held, and the report names the other', async () => {
    await send(world, 'first');
    expect(await send(world, 'second', { publish: AT(DAY / MINUTE) })).toEqual({ did: 'held' });
    const [finding] = await findingsOf('second');
    expect(finding).toMatchObject({
      at: 'text',
      level: 'hold',
      args: { problem: 'same-text', post: 'first' },
    });
    expect(await statesOf(world, 'first')).toEqual({ sandbox: 'scheduled' });
  });

  it('is held against one that is out, and not against one that was cancelled', async () => {
    await send(world, 'first');
    world.turnTo(DUE);
    await world.publish('first');
    expect(await send(world, 'second', { publish: AT(DAY / MINUTE) })).toEqual({ did: 'held' });
    await cancelPost(world.deps, 'second', BY);
    await send(world, 'third', { publish: AT(DAY / MINUTE) });
    expect((await findingsOf('third')).map(({ args }) => args.post)).toEqual(['first']);
  });

  it('in other words, as a reminder, is not held', async () => {
    await send(world, 'first');
    const text = 'Have you seen the reading room? It opened again on Monday. Tell us which seat you like.';
    expect(await send(world, 'second', { publish: AT(DAY / MINUTE), text })).toEqual({ did: 'accepted' });
    expect(await findingsOf('second')).toEqual([]);
  });

  it('after the policy’s interval is not held', async () => {
    await send(world, 'first');
    expect(await send(world, 'second', { publish: spelled(DUE + 31 * DAY) })).toEqual({ did: 'accepted' });
  });

  it('on another account is not concerned', async () => {
    await world.addArchive();
    await send(world, 'first');
    expect(await send(world, 'second', { publish: AT(DAY / MINUTE), accounts: [ARCHIVE] })).toEqual({
      did: 'accepted',
    });
    expect(await send(world, 'third', { publish: AT(DAY / MINUTE), accounts: [ACCOUNT, ARCHIVE] })).toEqual({
      did: 'held',
    });
    const found = (await findingsOf('third')).map(({ args }) => `${args.post} ${args.account}`);
    expect(found.sort()).toEqual(['first sandbox', 'second archive']);
  });

  it('is not a duplicate of its own earlier revision', async () => {
    await send(world, 'first');
    const again = await send(world, 'first', { text: `${BODY} #ReadingRoom`, publish: AT(10) });
    expect(again).toEqual({ did: 'accepted' });
    expect(await findingsOf('first')).toEqual([]);
  });

  it('in a picture gets advice, also where it is scaled', async () => {
    await sendWithPicture('first', {}, await photograph());
    const text = 'Shelves, tables and light: come and see. What do you like most?';
    const second = await sendWithPicture(
      'second',
      { text, publish: AT(DAY / MINUTE) },
      await photograph(240),
    );
    expect(second).toEqual({ did: 'accepted' });
    expect(await findingsOf('second')).toMatchObject([
      { at: 'media[0].file', level: 'advise', args: { problem: 'same-picture', post: 'first' } },
    ]);
  });

  it('and comes too close to another gets advice', async () => {
    await send(world, 'first');
    await send(world, 'second', { publish: AT(10), text: 'A new book on bees has come. Who has read it?' });
    expect(await findingsOf('second', 'clash')).toMatchObject([
      { level: 'advise', args: { post: 'first', minutes: 10 } },
    ]);
  });
});

describe('what the rules see of other posts', () => {
  it('is what is to go out, is out, or may be, by what became of each delivery', async () => {
    const expected: string[] = [];
    for (const [index, state] of (
      ['held', 'scheduled', 'published', 'unconfirmed', 'failed', 'missed', 'cancelled', 'retracted'] as const
    ).entries()) {
      const post = await world.acceptedPost(DUE + index * MINUTE);
      if (index < 4) expected.push(`${post.id} ${ACCOUNT}`);
      let delivery = await world.delivery(post.id);
      const path = {
        held: [],
        scheduled: [],
        published: ['sending', 'published'],
        unconfirmed: ['sending', 'unconfirmed'],
        failed: ['sending', 'failed'],
        missed: ['missed'],
        cancelled: ['cancelled'],
        retracted: ['sending', 'published', 'retracted'],
      } as const;
      for (const next of path[state])
        delivery = await world.store.save(delivery, { ...delivery, state: next }, BY, DUE);
    }
    expect((await seen()).sort()).toEqual(expected.sort());
  });

  it('has a post that is stored and not planned yet, and none that was never to go out', async () => {
    const post = await world.newPost(DUE);
    await world.newPost(DUE, { state: 'cancelled', planned: true });
    await world.newPost(DUE, { state: 'blocked', planned: true });
    expect(await seen()).toEqual([`${post.id} ${ACCOUNT}`]);
  });

  it('has the account on which a cancelled post was out already', async () => {
    await world.addArchive();
    await send(world, 'first', { accounts: [ACCOUNT, ARCHIVE] });
    world.turnTo(DUE);
    await world.publish('first');
    await cancelPost(world.deps, 'first', BY);
    expect(await statesOf(world, 'first')).toEqual({ sandbox: 'published', archive: 'cancelled' });
    expect(await seen('another', [ACCOUNT, ARCHIVE])).toEqual(['first sandbox']);
  });

  it('leaves out a post whose content is gone or damaged', async () => {
    const [gone, damaged, whole] = [
      await world.newPost(DUE),
      await world.newPost(DUE + 1),
      await world.newPost(DUE + 2),
    ];
    await world.deps.objects.delete(contentKey(gone.id, gone.revision));
    await world.deps.objects.write(
      contentKey(damaged.id, damaged.revision),
      new TextEncoder().encode('{"postId":'),
      'application/json',
    );
    expect(await seen()).toEqual([`${whole.id} ${ACCOUNT}`]);
  });

  it('is the nearest in time where there is too much of it', async () => {
    const store: World['store'] = {
      ...world.store,
      posts: (state, page) => world.store.posts(state, { ...page, limit: 2 }),
    };
    const posts = [];
    for (let hour = -5; hour <= 5; hour += 1) posts.push(await world.newPost(DUE + HOUR + hour * HOUR));
    const found = await recentPosts({ ...world.deps, store })({ family: 'another' })([ACCOUNT], DUE + HOUR);
    expect(found.map(({ due }) => (due - DUE) / HOUR).sort()).toEqual([0, 1, 2, 3]);
  });

  it('is read once for as long as the process lives', async () => {
    await world.newPost(DUE);
    await seen();
    let reads = 0;
    const { objects } = world.deps;
    const read = objects.read;
    objects.read = (...args) => {
      reads += 1;
      return read(...args);
    };
    expect(await seen()).toHaveLength(1);
    expect(reads).toBe(0);
  });

  it('is not asked for where no rule looks at it', async () => {
    await world.newPost(DUE);
    const off = { level: 'off', options: {} } as const;
    const policy = revised(world.deps.policy, '2027-02', {
      'duplicate-post': off,
      'mix-of-kinds': off,
      clash: off,
    });
    const recent = recentPosts(under(world, policy))({ family: 'another' });
    expect(await recent([ACCOUNT], DUE)).toEqual([]);
  });
});

describe('a post that is tested again', () => {
  const later = () => revised(world.deps.policy, '2027-02', {});
  const approved = async () => {
    await send(world, 'first');
    world.turnTo(START + 1);
    await send(world, 'second', { publish: AT(DAY / MINUTE) });
    await approvePost(world.deps, 'second', BY);
  };

  it('does not find itself, nor what came after it and was approved', async () => {
    await approved();
    await rescue(under(world, later()));
    expect(await statesOf(world, 'first')).toEqual({ sandbox: 'scheduled' });
    expect(await statesOf(world, 'second')).toEqual({ sandbox: 'scheduled' });
    expect(world.notices.filter(({ subject }) => subject.startsWith('Held: '))).toHaveLength(1);
  });

  it('is held for what came before it under a policy that wants more distance', async () => {
    await send(world, 'first');
    world.turnTo(START + 1);
    await send(world, 'second', { publish: spelled(DUE + 40 * DAY) });
    const policy = revised(world.deps.policy, '2027-02', {
      'duplicate-post': { level: 'hold', options: { within: '60d' } },
    });
    await rescue(under(world, policy));
    expect(await statesOf(world, 'first')).toEqual({ sandbox: 'scheduled' });
    expect(await statesOf(world, 'second')).toEqual({ sandbox: 'held' });
  });

  it('is judged by the time to which it was moved', async () => {
    await send(world, 'first');
    world.turnTo(START + 1);
    await send(world, 'second', { publish: spelled(DUE + 40 * DAY) });
    await reschedulePost(world.deps, 'second', spelled(DUE + DAY), BY);
    await rescue(under(world, later()));
    expect(await statesOf(world, 'second')).toEqual({ sandbox: 'held' });
    expect((await postOf(world, 'second')).holds).toEqual(['duplicate-post text']);
  });
});
