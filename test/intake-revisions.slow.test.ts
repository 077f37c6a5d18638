import { describe, expect, it } from 'vitest';
import type { DirectoryEntry } from '../shared/core/accounts/account.ts';
import type { Delivery, DeliveryState } from '../shared/core/delivery/delivery.ts';
import type { Report } from '../shared/core/report/report.ts';
import { applyDirectory, setAccountState } from '../shared/steps/accounts.ts';
import { cancelPost } from '../shared/steps/decide-post.ts';
import { reportOf } from '../shared/steps/posts.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, PATIENCE_MS, SECOND, START, type World } from './publishing-world.ts';
import {
  BODY,
  DUE,
  photograph,
  postOf,
  put,
  putZip,
  send,
  spelled,
  statesOf,
  written,
} from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'the test' };
const LATER = DUE + 60 * MINUTE;
const BLOCKED = { accounts: ['nowhere'] };
const subjects = () => world.notices.map((notice) => notice.subject);

describe('changed content', () => {
  it('is a new revision: its deliveries and its schedule move, and only it goes out', async () => {
    await send(world, 'reopening');
    const before = await postOf(world, 'reopening');
    expect(await send(world, 'reopening', { publish: spelled(LATER), text: `New. ${BODY}` })).toEqual({
      did: 'accepted',
    });
    const after = await postOf(world, 'reopening');
    expect(after).toMatchObject({ due: LATER, plan: 2, planned: true });
    expect(after.revision).not.toBe(before.revision);
    expect(await world.delivery('reopening')).toMatchObject({
      state: 'scheduled',
      due: LATER,
      plan: 2,
      revision: after.revision,
    });
    expect([...world.schedules.values()].map(({ at }) => at)).toEqual([LATER - 90 * SECOND]);
    await world.settle();
    expect(world.posts().map((post) => post.text)).toEqual([`New. ${BODY}`]);
  });

  it('drops the accounts that it no longer names, and takes on new ones', async () => {
    await world.addArchive();
    await send(world, 'reopening', { accounts: [ACCOUNT] });
    await send(world, 'reopening', { accounts: [ARCHIVE] });
    expect(await statesOf(world, 'reopening')).toEqual({ archive: 'scheduled', sandbox: 'cancelled' });
    expect([...world.schedules.keys()]).toEqual(['reopening.archive']);
    await world.settle();
    expect([world.posts().length, world.posts('archive').length]).toEqual([0, 1]);
  });

  it('may come back to what it was before', async () => {
    await send(world, 'reopening');
    await send(world, 'reopening', { text: `New. ${BODY}` });
    expect(await send(world, 'reopening')).toEqual({ did: 'accepted' });
    await world.settle();
    expect(world.posts().map((post) => post.text)).toEqual([BODY]);
  });

  it('sent after a cancellation goes out: it is a new decision', async () => {
    await send(world, 'reopening');
    await cancelPost(world.deps, 'reopening', BY);
    expect(await send(world, 'reopening', { text: `New. ${BODY}` })).toEqual({ did: 'accepted' });
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'scheduled' });
  });
});

describe('a blocked revision of an accepted post', () => {
  it('takes back what was planned, and says so', async () => {
    await send(world, 'reopening');
    expect(await send(world, 'reopening', BLOCKED)).toEqual({ did: 'blocked' });
    expect(await postOf(world, 'reopening')).toMatchObject({ state: 'blocked', accounts: [] });
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'cancelled' });
    expect(world.schedules.size).toBe(0);
    expect(subjects()).toEqual(['Sent back: Reading room reopens']);
    await world.settle();
    expect(world.posts()).toEqual([]);
  });

  it('is followed by one that passes, which is planned again', async () => {
    await send(world, 'reopening');
    await send(world, 'reopening', BLOCKED);
    await send(world, 'reopening', { text: `Mended. ${BODY}` });
    await world.settle();
    expect(world.posts().map((post) => post.text)).toEqual([`Mended. ${BODY}`]);
  });
});

describe('a revision that is still arriving', () => {
  it('leaves the accepted one as it is until it is whole', async () => {
    await send(world, 'reopening');
    const before = await postOf(world, 'reopening');
    expect(await send(world, 'reopening', { pictures: ['a.jpg'] })).toEqual({ did: 'waiting' });
    expect(await postOf(world, 'reopening')).toMatchObject({ state: 'accepted', revision: before.revision });
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'scheduled' });
    await put(world.deps.objects, 'reopening', { 'a.jpg': await photograph() });
    expect(await world.intake('reopening')).toEqual({ did: 'accepted' });
    expect(await postOf(world, 'reopening')).toMatchObject({ state: 'accepted', plan: 2 });
  });

  it('and never is whole is reported, and takes back the accepted one', async () => {
    await send(world, 'reopening');
    await send(world, 'reopening', { pictures: ['a.jpg'] });
    world.turnTo(START + PATIENCE_MS);
    await rescue(world.deps);
    expect(world.uploads).toEqual(['reopening']);
    expect(await world.intake('reopening')).toEqual({ did: 'blocked' });
    expect(world.notices[0]?.text).toContain('a.jpg');
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'cancelled' });
  });

  it('and is put back to what it was waits for nothing any more', async () => {
    await send(world, 'reopening');
    await send(world, 'reopening', { pictures: ['a.jpg'] });
    expect(await send(world, 'reopening')).toEqual({ did: 'already' });
    expect((await postOf(world, 'reopening')).wake).toBeUndefined();
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'scheduled' });
  });

  it('does not run out of patience at once because the one before was never planned', async () => {
    await put(world.deps.objects, 'reopening', { 'post.md': written() });
    const scheduler = {
      ...world.deps.scheduler,
      publishAt: () => Promise.reject(new Error('The scheduler does not answer.')),
    };
    await expect(world.intake('reopening', { ...world.deps, scheduler })).rejects.toThrow('scheduler');
    expect((await postOf(world, 'reopening')).planned).toBe(false);
    world.turnTo(START + MINUTE);
    expect(await send(world, 'reopening', { pictures: ['a.jpg'] })).toEqual({ did: 'waiting' });
    expect(await postOf(world, 'reopening')).toMatchObject({
      state: 'accepted',
      planned: true,
      wake: START + MINUTE + PATIENCE_MS,
    });
  });
});

describe('a revision of something that is out', () => {
  const published = async () => {
    await world.addArchive();
    await send(world, 'reopening');
    await world.settle();
    return postOf(world, 'reopening');
  };

  it.each([
    ['that passes', { text: `New. ${BODY}` }],
    ['that is blocked', BLOCKED],
    ['for another account', { accounts: [ARCHIVE] }],
  ])('%s is refused; the post stays as it was, and staff are told once', async (_, change) => {
    const before = await published();
    expect(await send(world, 'reopening', change)).toEqual({ did: 'refused' });
    expect(await world.intake('reopening')).toEqual({ did: 'already' });
    expect(await postOf(world, 'reopening')).toEqual(before);
    expect(subjects()).toEqual(['Not changed: Reading room reopens']);
    expect(world.notices[0]?.text).toContain('another name');
    await world.settle(world.deps.clock.now() + 5 * MINUTE);
    expect([world.posts().length, world.posts('archive').length]).toEqual([1, 0]);
  });

  it('has a report that says where the first one is out', async () => {
    await published();
    await send(world, 'reopening', { text: `New. ${BODY}` });
    await putZip(world.deps.objects, 'copy', { 'post.md': written({ text: `New. ${BODY}` }) });
    await world.intake('copy');
    const { revision } = await postOf(world, 'copy');
    const { report } = await reportOf(world.deps, 'reopening', revision);
    expect(report satisfies Report | undefined).toMatchObject({ outcome: 'pass', alreadySentOn: [ACCOUNT] });
  });

  it('is refused and told although it was reported on before anything was out', async () => {
    await send(world, 'reopening', { text: `First. ${BODY}` });
    await send(world, 'reopening');
    await world.settle();
    expect(await send(world, 'reopening', { text: `First. ${BODY}` })).toEqual({ did: 'refused' });
    expect(subjects()).toEqual(['Not changed: Reading room reopens']);
  });
});

describe('a blocked bundle that is sent again unchanged', () => {
  it('passes after the directory was mended', async () => {
    const toArchive = { accounts: [ARCHIVE] };
    expect(await send(world, 'reopening', toArchive)).toEqual({ did: 'blocked' });
    expect(await world.intake('reopening')).toEqual({ did: 'already' });
    await world.addArchive();
    expect(await world.intake('reopening')).toEqual({ did: 'accepted' });
    await world.settle();
    expect(world.posts('archive')).toHaveLength(1);
    expect(world.notices).toHaveLength(1);
  });

  it('passes although the account that was added is paused: it waits there, and needs no approval', async () => {
    await send(world, 'reopening', { accounts: [ARCHIVE] });
    const { version: _version, history: _history, type: _type, state: _state, ...entry } = world.account;
    const archive: DirectoryEntry = { ...entry, id: ARCHIVE };
    await applyDirectory(world.deps, [archive], BY);
    await setAccountState(world.deps, ARCHIVE, 'paused', BY);
    expect(await world.intake('reopening')).toEqual({ did: 'accepted' });
    expect(subjects()).toEqual(['Sent back: Reading room reopens']);
    expect(await statesOf(world, 'reopening')).toEqual({ archive: 'scheduled' });
  });
});

describe('a bundle that nobody sends again, and intake only comes upon', () => {
  it('stays sent back, whatever was mended meanwhile, and nobody is told twice', async () => {
    await send(world, 'reopening', { accounts: [ARCHIVE] });
    await world.addArchive();
    const policy = { ...world.deps.policy, stamp: { version: '2027-01', hash: 'another' } };
    expect(await world.lookAgain('reopening', { ...world.deps, policy })).toEqual({ did: 'already' });
    expect((await postOf(world, 'reopening')).state).toBe('blocked');
    expect(subjects()).toEqual(['Sent back: Reading room reopens']);
    expect(await world.intake('reopening')).toEqual({ did: 'accepted' });
  });

  it('stays refused, also where the revision that may have been out never came out', async () => {
    await send(world, 'reopening');
    const become = async (state: DeliveryState) => {
      const before = await world.delivery('reopening');
      await world.store.save<Delivery>(before, { ...before, state }, BY, START);
    };
    await become('sending');
    await become('unconfirmed');
    expect(await send(world, 'reopening', { text: `New. ${BODY}` })).toEqual({ did: 'refused' });
    await become('cancelled');
    expect(await world.lookAgain('reopening')).toEqual({ did: 'already' });
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'cancelled' });
    expect(await world.intake('reopening')).toEqual({ did: 'accepted' });
  });

  it('is taken in where it is not what it was', async () => {
    await send(world, 'reopening', BLOCKED);
    await put(world.deps.objects, 'reopening', { 'post.md': written() });
    expect(await world.lookAgain('reopening')).toEqual({ did: 'accepted' });
  });
});
