import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { contentLine, text } from '../shared/core/calendar/content-lines.ts';
import { postCalendar } from '../shared/core/calendar/post-calendar.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Post } from '../shared/core/post.ts';
import { cancelPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { showCalendar } from '../shared/steps/show-calendar.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, type World } from './publishing-world.ts';
import { DUE, put, send, spelled, stricter, under, written } from './sent-bundles.ts';
import { NOW, newDelivery, newPost } from './store-contract.ts';

/** Read by a parser that is not ours. */
const entriesIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toJSDate().getTime(),
      status: component.getFirstPropertyValue('status'),
      url: component.getFirstPropertyValue('url'),
      sequence: event.sequence,
    };
  });
const changed = [{ at: NOW, who: 'x', why: 'x', from: 'new', to: 'accepted' }];
const post = (more: Partial<Post> = {}): Post => ({
  ...newPost('reopening'),
  version: 1,
  history: changed,
  ...more,
});
const delivery = (accountId: string, more: Partial<Delivery> = {}): Delivery => ({
  ...newDelivery('reopening', { accountId }),
  version: 1,
  history: changed,
  ...more,
});
const calendarOf = (given: Post, deliveries: readonly Delivery[]) =>
  entriesIn(postCalendar([{ post: given, deliveries }], 'Library: posts'));

describe('iCalendar lines', () => {
  it('have at most 75 octets and whole characters, and say the same when they are unfolded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const line = contentLine('SUMMARY', text(title));
        expect(line.endsWith('\r\n')).toBe(true);
        const parts = line.slice(0, -2).split('\r\n');
        for (const part of parts) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          expect(part.isWellFormed()).toBe(true);
        }
        expect(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(
          `SUMMARY:${text(title)}`,
        );
      }),
    );
  });

  it('give a foreign reader the title as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
        const [entry] = calendarOf(post({ title: written }), [delivery('mastodon')]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: no iCalendar text may have them
        const plain = written.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
        expect(entry?.summary).toBe(`Due: ${plain.toWellFormed()}`);
      }),
      { examples: [['a;b,c\\n"d"\nEND:VEVENT'], ['é'.repeat(100)], ['👩‍🏫'.repeat(30)]] },
    );
  });
});

describe('the calendar of posts', () => {
  it('has one entry for what goes out together, and one for each other time', () => {
    const entries = calendarOf(post({ plan: 3 }), [
      delivery('noticeboard', { due: NOW + MINUTE }),
      delivery('mastodon', { due: NOW }),
      delivery('bluesky', { due: NOW }),
    ]);
    expect(entries).toMatchObject([
      { uid: 'reopening.bluesky@imprimatur', start: NOW - (NOW % 1000), sequence: 3, status: 'CONFIRMED' },
      { uid: 'reopening.noticeboard@imprimatur', start: NOW + MINUTE - (NOW % 1000) },
    ]);
    expect(entries[0]?.description).toBe(
      'bluesky: scheduled\nmastodon: scheduled\nMore: imprimatur posts show reopening',
    );
  });

  it.each([
    ['scheduled', 'Due', 'CONFIRMED'],
    ['held', 'Held', 'TENTATIVE'],
    ['missed', 'Missed', 'CONFIRMED'],
    ['failed', 'Failed', 'CONFIRMED'],
    ['unconfirmed', 'Unconfirmed', 'CONFIRMED'],
  ] as const)('says of what is %s beside what is out: %s', (state, word, status) => {
    const deliveries = [delivery('bluesky', { state: 'published' }), delivery('mastodon', { state })];
    expect(calendarOf(post({ title: 'Reopening' }), deliveries)).toMatchObject([
      { summary: `${word}: Reopening`, status },
    ]);
  });

  it('links what is out, by an address that cannot end its line', () => {
    const remote = { id: '1', url: 'https://social.example/a b\r\nSUMMARY:x' };
    const [entry] = calendarOf(post(), [delivery('mastodon', { state: 'published', remote })]);
    expect(entry?.url).toBe('https://social.example/a%20bSUMMARY:x');
    expect(entry?.summary).toMatch(/^Out: /);
    const [gone] = calendarOf(post(), [delivery('mastodon', { state: 'retracted', remote })]);
    expect([gone?.url, gone?.summary.split(':')[0]]).toEqual([null, 'Taken down']);
  });

  it('has nothing of what was cancelled', () => {
    expect(calendarOf(post(), [delivery('mastodon', { state: 'cancelled' })])).toEqual([]);
  });
});

describe('imprimatur calendar', () => {
  let world: World;
  freshWorlds((fresh) => {
    world = fresh;
  });
  const BY = { who: 'the administrator', why: 'the test' };
  const shown = async (days = 30) => entriesIn((await showCalendar(world.deps, days)).calendar);
  const idsIn = (entries: readonly { uid: string }[]) => entries.map(({ uid }) => uid.split('.')[0]);

  it('has what is due and held by time, and what is out where a cancellation came too late', async () => {
    await world.addArchive();
    await send(world, 'half', { accounts: [ACCOUNT, ARCHIVE] });
    world.turnTo(DUE);
    await world.publish('half');
    await cancelPost(world.deps, 'half', BY);
    await send(world, 'later', { publish: spelled(DUE + 200 * MINUTE), text: 'Bees. Who reads of them?' });
    const asked = { kind: undefined, publish: spelled(DUE + 90 * MINUTE), text: 'Maps. Who draws them?' };
    await put(world.deps.objects, 'asked', { 'post.md': written(asked) });
    await world.intake('asked', under(world, stricter(world.deps.policy)));
    await send(world, 'never', { accounts: ['nowhere'] });
    const entries = await shown();
    expect(idsIn(entries)).toEqual(['half', 'asked', 'later']);
    expect(entries.map(({ summary }) => summary.split(':')[0])).toEqual(['Out', 'Held', 'Due']);
    expect(entries[0]?.description).not.toContain(ARCHIVE);
  });

  it('moves an entry with its post, under the same name', async () => {
    await send(world, 'reopening');
    const [before] = await shown();
    await reschedulePost(world.deps, 'reopening', '2026-12-01 10:00', BY);
    const [after] = await shown();
    expect(after).toMatchObject({ uid: before?.uid, start: Date.UTC(2026, 11, 1, 10) });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it('leaves out what was due before the days that are asked for, never what is to come', async () => {
    await send(world, 'past');
    world.turnTo(DUE);
    await world.publish('past');
    await send(world, 'coming', { publish: '2027-11-01 10:00', text: 'Bees. Who reads of them?' });
    world.turnTo(DUE + MINUTE);
    expect(idsIn(await shown(0))).toEqual(['coming']);
    expect(idsIn(await shown(1))).toEqual(['past', 'coming']);
  });
});
