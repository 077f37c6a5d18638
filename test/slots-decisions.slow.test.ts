import { describe, expect, it } from 'vitest';
import { postDetails, postTable } from '../cli/render-posts.ts';
import { approvePost, cancelPost, rejectPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { listPosts, showPost } from '../shared/steps/posts.ts';
import { publishNow } from '../shared/steps/publish-now.ts';
import { reportLateness } from '../shared/steps/report-lateness.ts';
import { showCalendar } from '../shared/steps/show-calendar.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, SECOND, START, type World } from './publishing-world.ts';
import { eachAlone, postOf, put, send, spelled, statesOf, stricter, under, written } from './sent-bundles.ts';
import { ask, giveSlots, slotsOf } from './slots-world.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
}, eachAlone);

const BY = { who: 'the administrator', why: 'the test' };
const atTen = (day: number) => Date.UTC(2026, 10, day, 10);
const [MONDAY, TUESDAY, WEDNESDAY, FRIDAY] = [atTen(23), atTen(24), atTen(25), atTen(27)];
const AT_TEN = { slots: ['mon-fri 10:00'] };
const bothSlots = async () => {
  await world.addArchive();
  await giveSlots(world, ACCOUNT, AT_TEN);
  await giveSlots(world, ARCHIVE, { slots: ['wed 10:00'] });
};
const OTHER = 'A new book on bees has come. Who has read it?';
/** One that waits for the administrator. */
const held = async (name: string) => {
  await put(world.deps.objects, name, {
    'post.md': written({ publish: 'next-slot', kind: undefined, expires: '2h' }),
  });
  await world.intake(name, under(world, stricter(world.deps.policy)));
};

describe('posts reschedule --to next-slot', () => {
  it('moves a post to the first free slot of each account, also to an earlier time', async () => {
    await bothSlots();
    await ask(world, 'first');
    await send(world, 'moved', { publish: spelled(FRIDAY), accounts: [ACCOUNT, ARCHIVE] });
    const { post, deliveries } = await reschedulePost(world.deps, 'moved', 'next-slot', BY);
    expect(post).toMatchObject({ due: TUESDAY, state: 'accepted', planned: true });
    expect(deliveries.map(({ accountId, due }) => [accountId, due])).toEqual([
      [ARCHIVE, WEDNESDAY],
      [ACCOUNT, TUESDAY],
    ]);
    // The slots are its own now.
    expect(await ask(world, 'third')).toEqual({ [ACCOUNT]: WEDNESDAY });
  });

  it('moves it up when an earlier one is cancelled', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    await ask(world, 'second');
    world.turnTo(START + MINUTE);
    await cancelPost(world.deps, 'first', BY);
    const { post } = await reschedulePost(world.deps, 'second', 'next-slot', BY);
    expect(post.due).toBe(MONDAY);
  });

  it('is refused where it has the next slot already, or there is none, and changes nothing', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    const before = await postOf(world, 'first');
    await expect(reschedulePost(world.deps, 'first', 'next-slot', BY)).rejects.toMatchObject({
      name: 'UsageError',
      message:
        '"first" has the next free slot already, and stays there. For another time: imprimatur posts reschedule first --to "…"',
    });
    await world.addArchive();
    await send(world, 'other', { publish: spelled(FRIDAY), accounts: [ACCOUNT, ARCHIVE] });
    await expect(reschedulePost(world.deps, 'other', 'next-slot', BY)).rejects.toThrow(
      'There is no free slot on archive. Name a time, or give the account slots in the directory (policy/accounts.yaml)',
    );
    expect(await postOf(world, 'first')).toEqual(before);
  });

  it('leaves alone where it is out already', async () => {
    await bothSlots();
    await ask(world, 'half', { accounts: [ACCOUNT, ARCHIVE] });
    world.turnTo(MONDAY);
    await world.publish('half');
    await reschedulePost(world.deps, 'half', spelled(FRIDAY), BY);
    await reschedulePost(world.deps, 'half', 'next-slot', BY);
    expect(await slotsOf(world, 'half')).toEqual({ [ACCOUNT]: MONDAY, [ARCHIVE]: WEDNESDAY });
    expect(await statesOf(world, 'half')).toEqual({ archive: 'scheduled', sandbox: 'published' });
  });
});

describe('a slot is free again', () => {
  it.each([
    ['cancelled', (name: string) => cancelPost(world.deps, name, BY)],
    ['moved', (name: string) => reschedulePost(world.deps, name, spelled(FRIDAY + MINUTE), BY)],
    ['published at once', (name: string) => publishNow(world.deps, name, BY)],
  ])('when its post is %s', async (_, decide) => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    world.turnTo(START + MINUTE);
    await decide('first');
    expect(await ask(world, 'second')).toEqual({ [ACCOUNT]: MONDAY });
  });

  it('at once, also when its post is cancelled in the moment in which it was accepted', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    await cancelPost(world.deps, 'first', BY);
    expect(await send(world, 'first', { publish: 'next-slot' })).toEqual({ did: 'already' });
    expect(await ask(world, 'second')).toEqual({ [ACCOUNT]: MONDAY });
  });

  it('but not while its post is being taken in again, which may still keep it', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    world.turnTo(START + MINUTE);
    await cancelPost(world.deps, 'first', BY);
    world.turnTo(START + 2 * MINUTE);
    await put(world.deps.objects, 'first', { 'post.md': written({ publish: 'next-slot', text: OTHER }) });
    const { store } = world;
    const slow = new Proxy(store, {
      get(target, name) {
        if (name !== 'save') return Reflect.get(target, name);
        return async (...args: Parameters<World['store']['save']>) => {
          if (args[0].type === 'post' && args[1].state === 'accepted')
            expect(await ask(world, 'second')).toEqual({ [ACCOUNT]: TUESDAY });
          return target.save(...args);
        };
      },
    });
    expect(await world.intake('first', { ...world.deps, store: slow })).toEqual({ did: 'accepted' });
    expect(await slotsOf(world, 'first')).toEqual({ [ACCOUNT]: MONDAY });
  });

  it('when its post is rejected, and not while that is held', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await held('asked');
    world.turnTo(START + 20 * MINUTE);
    expect(await ask(world, 'second')).toEqual({ [ACCOUNT]: TUESDAY });
    await rejectPost(world.deps, 'asked', BY);
    expect(await ask(world, 'third')).toEqual({ [ACCOUNT]: MONDAY });
  });
});

describe('publishing a post with slots at once', () => {
  it('forgets them, and what is due elsewhere goes out too', async () => {
    await bothSlots();
    await ask(world, 'urgent', { accounts: [ACCOUNT, ARCHIVE] });
    const { post } = await publishNow(world.deps, 'urgent', BY);
    expect([post.times, post.due]).toEqual([undefined, START + 5 * SECOND]);
    await world.settle();
    expect(await statesOf(world, 'urgent')).toEqual({ archive: 'published', sandbox: 'published' });
  });
});

describe('a held post with a slot', () => {
  it('goes out at its slot when it is approved in time', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await held('asked');
    expect(await slotsOf(world, 'asked')).toEqual({ [ACCOUNT]: MONDAY });
    const policy = under(world, stricter(world.deps.policy));
    const { post } = await approvePost(policy, 'asked', BY);
    expect(post).toMatchObject({ state: 'accepted', due: MONDAY });
    world.turnTo(MONDAY);
    expect((await world.publish('asked', policy)).did).toBe('published');
  });

  it('that nobody approved in time has expired, and can have the next', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await held('asked');
    world.turnTo(MONDAY + 121 * MINUTE);
    await expect(approvePost(world.deps, 'asked', BY)).rejects.toThrow('"asked" has expired.');
    const policy = under(world, stricter(world.deps.policy));
    const { post } = await reschedulePost(policy, 'asked', 'next-slot', BY);
    expect(post).toMatchObject({ state: 'held', due: TUESDAY });
    await approvePost(policy, 'asked', BY);
    expect(await statesOf(world, 'asked')).toEqual({ sandbox: 'scheduled' });
  });
});

describe('lists of posts with several times', () => {
  it('say when the first is due, and show each account with its own', async () => {
    await bothSlots();
    await ask(world, 'both', { accounts: [ACCOUNT, ARCHIVE] });
    await ask(world, 'one');
    const { policy } = world.deps;
    const listed = postTable(await listPosts(world.deps, undefined, 10), policy).split('\n');
    expect(listed[1]).toMatch(/^both +accepted +from 2026-11-23 10:00 +2 scheduled/);
    expect(listed[2]).toMatch(/^one +accepted +2026-11-24 10:00 +1 scheduled/);
    const shown = postDetails(await showPost(world.deps, 'both'), policy);
    expect(shown).toContain(
      'Due       Monday 23 November 2026, 10:00 (Europe/London), first of all its accounts',
    );
    expect(shown).toMatch(/^ACCOUNT +STATE +DUE +READ BACK/m);
    expect(shown).toMatch(/^archive +scheduled +2026-11-25 10:00 +–/m);
    expect(postDetails(await showPost(world.deps, 'one'), policy)).toMatch(/^ACCOUNT +STATE +READ BACK/m);
  });

  it('find what went out lately, though the post was first out long before', async () => {
    await bothSlots();
    await ask(world, 'both', { accounts: [ACCOUNT, ARCHIVE] });
    await world.settle(WEDNESDAY + MINUTE);
    expect(await statesOf(world, 'both')).toEqual({ archive: 'published', sandbox: 'published' });
    world.turnTo(WEDNESDAY + 60 * MINUTE);
    const { accounts, all } = await reportLateness(world.deps, 1);
    expect([all?.count, accounts.map(({ account }) => account)]).toEqual([1, [ARCHIVE]]);
    const { calendar } = await showCalendar(world.deps, 1);
    expect(calendar).toContain('DTSTART:20261125T100000Z');
    expect((await showCalendar(world.deps, 0)).calendar).not.toContain('BEGIN:VEVENT');
    expect((await listPosts(world.deps, undefined, 10)).map(({ post }) => post.due)).toEqual([MONDAY]);
  });
});
