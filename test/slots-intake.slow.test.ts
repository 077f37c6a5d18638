import { describe, expect, it } from 'vitest';
import { cancelPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { readReport } from '../shared/steps/read-report.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, KilledError, MINUTE, SECOND, type World } from './publishing-world.ts';
import { BODY, eachAlone, postOf, put, send, spelled, statesOf, written } from './sent-bundles.ts';
import { ask, giveSlots, slotsOf } from './slots-world.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
}, eachAlone);

const BY = { who: 'the administrator', why: 'the test' };
/** The world begins on a Monday at nine, and London has no summer time then. */
const atTen = (day: number) => Date.UTC(2026, 10, day, 10);
const [MONDAY, TUESDAY, WEDNESDAY] = [atTen(23), atTen(24), atTen(25)];
const AT_TEN = { slots: ['mon-fri 10:00'] };
const reportOf = async (name: string) =>
  readReport(world.deps.objects, (await postOf(world, name)).report ?? '');

describe('a bundle that asks for the next slot', () => {
  it('takes that of each account, says so, and goes out then', async () => {
    await world.addArchive();
    await giveSlots(world, ACCOUNT, AT_TEN);
    await giveSlots(world, ARCHIVE, { slots: ['tue 15:30'], timeZone: 'America/New_York' });
    const slots = await ask(world, 'reopening', { accounts: [ACCOUNT, ARCHIVE], expires: '2h' });
    const inNewYork = Date.UTC(2026, 10, 24, 20, 30);
    expect(slots).toEqual({ [ACCOUNT]: MONDAY, [ARCHIVE]: inNewYork });
    expect(await postOf(world, 'reopening')).toMatchObject({
      due: MONDAY,
      expires: inNewYork + 120 * MINUTE,
    });
    expect([...world.schedules].map(([name, { at }]) => [name, at]).sort()).toEqual([
      ['reopening.archive', inNewYork - 90 * SECOND],
      ['reopening.sandbox', MONDAY - 90 * SECOND],
    ]);
    const report = await reportOf('reopening');
    expect(report?.deliveries?.map(({ account, due }) => [account, due])).toEqual([
      [ARCHIVE, '2026-11-24T20:30:00.000Z'],
      [ACCOUNT, '2026-11-23T10:00:00.000Z'],
    ]);
    expect(report?.isForecast).toBeUndefined();
    await world.settle(inNewYork + MINUTE);
    const out = await world.store.deliveries('reopening');
    expect(out.map(({ accountId, publishedAt }) => [accountId, publishedAt])).toEqual([
      [ARCHIVE, inNewYork],
      [ACCOUNT, MONDAY],
    ]);
  });

  it('comes after those before it', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    const found = [];
    for (const name of ['one', 'two', 'three']) found.push((await ask(world, name))[ACCOUNT]);
    expect(found).toEqual([MONDAY, TUESDAY, WEDNESDAY]);
  });

  it('is too late for a slot that is so near that it could not be prepared', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    world.turnTo(MONDAY - 89 * SECOND);
    expect(await ask(world, 'late')).toEqual({ [ACCOUNT]: TUESDAY });
  });

  it('goes out at the other end of the notice all the same', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    world.turnTo(MONDAY - 90 * SECOND);
    expect(await ask(world, 'in-time')).toEqual({ [ACCOUNT]: MONDAY });
    await world.settle(MONDAY + MINUTE);
    expect((await world.delivery('in-time')).publishedAt).toBe(MONDAY);
  });

  it('is sent back where an account has no slots, with what to do', async () => {
    await world.addArchive();
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'reopening', { accounts: [ACCOUNT, ARCHIVE] });
    const [finding, ...more] =
      (await reportOf('reopening'))?.findings.filter(({ level }) => level === 'block') ?? [];
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'publish-time',
      at: 'publish',
      message: 'There is no next slot on archive: the directory gives no posting slots there.',
    });
    expect(finding?.help).toContain('slots: [mon-fri 10:00]');
    // Nothing is claimed for it.
    expect(await ask(world, 'other')).toEqual({ [ACCOUNT]: MONDAY });
  });

  it.each([
    ['is skipped goes out as much later', '2027-03-27', '2027-03-28T01:30:00Z'],
    ['happens twice goes out the first time', '2027-10-30', '2027-10-31T00:30:00Z'],
  ])('at a time that %s', async (_, day, expected) => {
    await giveSlots(world, ACCOUNT, { slots: ['sun 01:30'] });
    world.turnTo(Date.parse(day));
    const { [ACCOUNT]: at = 0 } = await ask(world, 'night');
    expect(spelled(at)).toBe(expected);
  });
});

describe('bundles that ask for a slot at the same moment', () => {
  it('never share one, and leave none out', async () => {
    await world.addArchive();
    const slots = ['daily 10:00', 'daily 11:00', 'daily 12:00', 'daily 13:00'];
    await giveSlots(world, ACCOUNT, { slots, apart: '1h' });
    await giveSlots(world, ARCHIVE, { slots: ['daily 12:30', 'daily 14:30'], apart: '2h' });
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `post-${letter}`);
    await Promise.all(
      names.map((name, index) =>
        send(world, name, {
          publish: 'next-slot',
          accounts: index % 2 === 0 ? [ACCOUNT, ARCHIVE] : [ACCOUNT],
        }),
      ),
    );
    const all = await Promise.all(names.map((name) => slotsOf(world, name)));
    const on = (account: string) => all.flatMap((one) => one[account] ?? []).sort((a, b) => a - b);
    const day = 24 * 60 * MINUTE;
    expect(on(ACCOUNT)).toEqual(
      [0, 60, 120, 180].map((later) => MONDAY + later * MINUTE).concat(TUESDAY, TUESDAY + 60 * MINUTE),
    );
    expect(on(ARCHIVE)).toEqual([MONDAY + 150 * MINUTE, MONDAY + 270 * MINUTE, MONDAY + 150 * MINUTE + day]);
    for (const name of names)
      expect(await postOf(world, name)).toMatchObject({ state: 'accepted', planned: true });
  });

  it('take the next one where somebody was faster', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    let isFirst = true;
    const store = new Proxy(world.store, {
      get(target, name) {
        if (name !== 'create') return Reflect.get(target, name);
        return async (...args: Parameters<World['store']['create']>) => {
          const overtaken = isFirst && args[0].type === 'slot';
          if (overtaken) {
            isFirst = false;
            await ask(world, 'faster');
          }
          return target.create(...args);
        };
      },
    });
    await put(world.deps.objects, 'slower', { 'post.md': written({ publish: 'next-slot' }) });
    expect(await world.intake('slower', { ...world.deps, store })).toEqual({ did: 'accepted' });
    expect([await slotsOf(world, 'faster'), await slotsOf(world, 'slower')]).toEqual([
      { [ACCOUNT]: MONDAY },
      { [ACCOUNT]: TUESDAY },
    ]);
    expect((await reportOf('slower'))?.due).toBe('2026-11-24T10:00:00.000Z');
    expect(world.log.filter(({ event }) => event === 'slot-taken')).toHaveLength(1);
  });

  it('lose nothing for long when one dies before its post is written', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    world.turnTo(MONDAY - 40 * MINUTE);
    await put(world.deps.objects, 'dying', { 'post.md': written({ publish: 'next-slot' }) });
    const store = new Proxy(world.store, {
      get(target, name) {
        if (name !== 'create') return Reflect.get(target, name);
        return async (...args: Parameters<World['store']['create']>) => {
          if (args[0].type === 'post') throw new KilledError();
          return target.create(...args);
        };
      },
    });
    await expect(world.intake('dying', { ...world.deps, store })).rejects.toThrow(KilledError);
    expect(await ask(world, 'meanwhile')).toEqual({ [ACCOUNT]: TUESDAY });
    world.turnTo(MONDAY - 20 * MINUTE);
    expect(await ask(world, 'afterwards')).toEqual({ [ACCOUNT]: MONDAY });
    // The queue brings the message again: it finds another.
    expect(await ask(world, 'dying')).toEqual({ [ACCOUNT]: WEDNESDAY });
  });
});

describe('the distance of a slot', () => {
  const HALF_HOURS = { slots: ['mon 10:00', 'mon 10:30', 'mon 11:00'], apart: '30m' };

  it('is kept to posts at times of their own', async () => {
    await giveSlots(world, ACCOUNT, HALF_HOURS);
    await send(world, 'own-time', { publish: spelled(MONDAY + 10 * MINUTE) });
    expect(await ask(world, 'asking')).toEqual({ [ACCOUNT]: MONDAY + 60 * MINUTE });
  });

  it('is kept to one that is out later than it was due', async () => {
    await giveSlots(world, ACCOUNT, HALF_HOURS);
    await send(world, 'late', { publish: spelled(MONDAY - 35 * MINUTE) });
    world.turnTo(MONDAY - 15 * MINUTE);
    await world.publish('late');
    expect(await ask(world, 'asking')).toEqual({ [ACCOUNT]: MONDAY + 30 * MINUTE });
  });

  it('is kept to one that was cancelled when it was out already', async () => {
    await world.addArchive();
    await giveSlots(world, ACCOUNT, HALF_HOURS);
    await send(world, 'half', { publish: spelled(MONDAY - 10 * MINUTE), accounts: [ACCOUNT, ARCHIVE] });
    world.turnTo(MONDAY - 10 * MINUTE);
    await world.publish('half');
    await cancelPost(world.deps, 'half', BY);
    expect(await statesOf(world, 'half')).toEqual({ archive: 'cancelled', sandbox: 'published' });
    expect(await ask(world, 'asking')).toEqual({ [ACCOUNT]: MONDAY + 30 * MINUTE });
  });

  it('is kept to one that is out here and was moved elsewhere', async () => {
    await world.addArchive();
    await giveSlots(world, ACCOUNT, HALF_HOURS);
    await send(world, 'half', { publish: spelled(MONDAY - 10 * MINUTE), accounts: [ACCOUNT, ARCHIVE] });
    world.turnTo(MONDAY - 10 * MINUTE);
    await world.publish('half');
    await reschedulePost(world.deps, 'half', spelled(TUESDAY), BY);
    expect(await ask(world, 'asking')).toEqual({ [ACCOUNT]: MONDAY + 30 * MINUTE });
  });

  it('is not kept to what does not go out', async () => {
    await giveSlots(world, ACCOUNT, HALF_HOURS);
    await send(world, 'dropped', { publish: spelled(MONDAY + 10 * MINUTE) });
    await cancelPost(world.deps, 'dropped', BY);
    expect(await ask(world, 'asking')).toEqual({ [ACCOUNT]: MONDAY });
  });
});

describe('a corrected bundle', () => {
  const revise = (name: string) => ask(world, name, { text: `${BODY} Come and see.` });

  it('keeps its slot, whatever else became free', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    await ask(world, 'second');
    await cancelPost(world.deps, 'first', BY);
    world.turnTo(MONDAY - 30 * MINUTE);
    expect(await revise('second')).toEqual({ [ACCOUNT]: TUESDAY });
    expect(await ask(world, 'third')).toEqual({ [ACCOUNT]: MONDAY });
  });

  it('keeps it on an account where it has one, and takes the next where it is new', async () => {
    await world.addArchive();
    await giveSlots(world, ACCOUNT, AT_TEN);
    await giveSlots(world, ARCHIVE, AT_TEN);
    await ask(world, 'before');
    await ask(world, 'first');
    const both = await ask(world, 'first', { accounts: [ACCOUNT, ARCHIVE] });
    expect(both).toEqual({ [ACCOUNT]: TUESDAY, [ARCHIVE]: MONDAY });
  });

  it('keeps it when the directory has other slots by now', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    await giveSlots(world, ACCOUNT, { slots: ['fri 18:00'] });
    expect(await revise('first')).toEqual({ [ACCOUNT]: MONDAY });
  });

  it('keeps it to the last minute', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    world.turnTo(MONDAY - 20 * SECOND);
    expect(await revise('first')).toEqual({ [ACCOUNT]: MONDAY });
    await world.settle(MONDAY + MINUTE);
    expect(world.posts().map(({ text }) => text)).toEqual([`${BODY} Come and see.`]);
    expect((await world.delivery('first')).publishedAt).toBe(MONDAY);
  });

  it('takes the next one when its own is over and nothing is out', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    world.turnTo(MONDAY + 1);
    expect(await revise('first')).toEqual({ [ACCOUNT]: TUESDAY });
  });

  it('has its slot again after a revision that was sent back', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    await ask(world, 'second');
    await ask(world, 'second', { accounts: ['nowhere'] });
    await cancelPost(world.deps, 'first', BY);
    world.turnTo(MONDAY - 30 * MINUTE);
    expect(await revise('second')).toEqual({ [ACCOUNT]: TUESDAY });
  });

  it('has another when somebody took its slot meanwhile', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    await ask(world, 'first', { accounts: ['nowhere'] });
    world.turnTo(MONDAY - 30 * MINUTE);
    expect(await ask(world, 'second')).toEqual({ [ACCOUNT]: MONDAY });
    expect(await revise('first')).toEqual({ [ACCOUNT]: TUESDAY });
  });

  it('does not come back to its slot where a post at a time of its own is too near by now', async () => {
    await giveSlots(world, ACCOUNT, AT_TEN);
    await ask(world, 'first');
    await cancelPost(world.deps, 'first', BY);
    await send(world, 'own-time', { publish: spelled(MONDAY + 10 * MINUTE) });
    expect(await revise('first')).toEqual({ [ACCOUNT]: TUESDAY });
  });
});
