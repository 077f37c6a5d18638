import { describe, expect, it } from 'vitest';
import { whatIsBeingSent } from '../cli/being-sent.ts';
import { ConflictError } from '../shared/core/errors.ts';
import type { Report } from '../shared/core/report/report.ts';
import { DAY, HOUR } from '../shared/core/time.ts';
import { approvePost, cancelPost, rejectPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { planPost } from '../shared/steps/plan-series.ts';
import { showPost } from '../shared/steps/posts.ts';
import { publishNow } from '../shared/steps/publish-now.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { updateReport } from '../shared/steps/update-report.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, type World } from './publishing-world.ts';
import {
  BODY,
  DUE,
  postOf,
  put,
  revised,
  send,
  spelled,
  statesOf,
  stricter,
  under,
  written,
} from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'it is fine' };
const WEEK = 7 * DAY;
/** The first is due with `DUE`, on Monday 23 November 2026. */
const THREE = { repeat: 'FREQ=WEEKLY;COUNT=3' };
const [FIRST, SECOND, THIRD] = ['club-2026-11-23', 'club-2026-11-30', 'club-2026-12-07'] as const;

async function reportOn(id: string, revision?: string): Promise<Report> {
  const post = await postOf(world, id);
  const key = revision === undefined ? (post.report ?? '') : `reports/${id}/${revision}.json`;
  return JSON.parse(new TextDecoder().decode(await world.deps.objects.read(key)));
}
const outcomes = async (id = 'club') =>
  (await reportOn(id)).series?.dates.map(({ post, outcome }) => [post, outcome]);
const states = async (...ids: string[]) =>
  Promise.all(ids.map(async (id) => (await postOf(world, id)).state));
const texts = () => world.posts().map(({ text }) => text);

describe('a bundle that repeats', () => {
  it('is a post for each date, with a report for all of them', async () => {
    expect(await send(world, 'club', THREE)).toEqual({ did: 'accepted' });
    for (const [index, id] of [FIRST, SECOND, THIRD].entries()) {
      const post = await postOf(world, id);
      expect(post).toMatchObject({ state: 'accepted', due: DUE + index * WEEK, planned: true });
      expect(post.report).toBe((await postOf(world, 'club')).report);
      expect(await statesOf(world, id)).toEqual({ [ACCOUNT]: 'scheduled' });
    }
    const head = await postOf(world, 'club');
    expect(head).toMatchObject({ state: 'accepted', planned: true, accounts: [] });
    expect(head.due).toBeUndefined();
    expect(await statesOf(world, 'club')).toEqual({});
    const report = await reportOn('club');
    expect(report.series).toMatchObject({ repeat: THREE.repeat });
    expect(await outcomes()).toEqual([FIRST, SECOND, THIRD].map((id) => [id, 'pass']));
    expect(report.findings).toEqual([]);
  });

  it('is published on each of its dates, once', async () => {
    await send(world, 'club', THREE);
    for (const [index, id] of [FIRST, SECOND, THIRD].entries()) {
      world.turnTo(DUE + index * WEEK);
      await world.publish(id);
      expect(texts()).toHaveLength(index + 1);
    }
    expect(new Set(texts())).toEqual(new Set([BODY]));
  });

  it('says in its report where each post is out', async () => {
    await send(world, 'club', THREE);
    world.turnTo(DUE);
    await world.publish(FIRST);
    await updateReport(world.deps, FIRST);
    const { remote } = await world.delivery(FIRST);
    const { standing, revision } = await reportOn('club');
    expect(standing?.deliveries.map(({ state, url }) => [state, url])).toEqual([
      ['published', remote?.url],
      ['scheduled', undefined],
      ['scheduled', undefined],
    ]);
    const page = await world.deps.objects.read(`reports/club/${revision}.html`);
    expect(new TextDecoder().decode(page)).toContain(`href="${remote?.url}"`);
  });

  it('sent twice is one', async () => {
    await send(world, 'club', THREE);
    const before = await postOf(world, SECOND);
    expect(await world.intake('club')).toEqual({ did: 'already' });
    expect((await postOf(world, SECOND)).version).toBe(before.version);
  });

  it('is no copy of itself, but one of others, and others of it', async () => {
    await send(world, 'single', { publish: spelled(DUE + WEEK + HOUR) });
    expect(await send(world, 'club', THREE)).toEqual({ did: 'held' });
    const { findings } = await reportOn('club');
    expect(findings.map(({ rule, args }) => [rule, args.post])).toEqual([['duplicate-post', 'single']]);
    expect(await send(world, 'another', { publish: spelled(DUE + 2 * WEEK + HOUR) })).toEqual({
      did: 'held',
    });
  });

  it('says on which dates something is found, and holds only those', async () => {
    await send(world, 'near', {
      publish: spelled(DUE + WEEK + 10 * MINUTE),
      text: 'Other words altogether.',
    });
    expect(await send(world, 'club', THREE)).toEqual({ did: 'accepted' });
    const [clash] = (await reportOn('club')).findings;
    expect(clash).toMatchObject({ rule: 'clash', on: ['2026-11-30'] });
    expect(clash?.message).toMatch(/^On Monday 30 November 2026: The post “near” goes out/);

    const holding = revised(world.deps.policy, '2', { clash: { level: 'hold', options: {} } });
    await put(world.deps.objects, 'club', { 'post.md': written({ ...THREE, text: `${BODY} Come!` }) });
    expect(await world.intake('club', under(world, holding))).toEqual({ did: 'held' });
    expect(await states(FIRST, SECOND, THIRD)).toEqual(['accepted', 'held', 'accepted']);
    expect(await outcomes()).toEqual([
      [FIRST, 'pass'],
      [SECOND, 'hold'],
      [THIRD, 'pass'],
    ]);
  });

  it('that began in the past is asked for a first date to come, and not offered “now”', async () => {
    world.turnTo(DUE + HOUR);
    expect(await send(world, 'club', THREE)).toEqual({ did: 'blocked' });
    const [past] = (await reportOn('club')).findings;
    expect(past).toMatchObject({ rule: 'publish-time', on: ['2026-11-23'] });
    expect(past?.help).toContain('the next one is 2026-11-30');
    expect(past?.help).not.toContain('now');
  });

  it('is sent back as a whole where one date cannot go out', async () => {
    const text = 'Join us on Wednesday 25 November 2026 at the book group. What are you reading?';
    const blocking = revised(world.deps.policy, '2', {
      'event-in-the-past': { level: 'block', options: {} },
    });
    await put(world.deps.objects, 'club', { 'post.md': written({ ...THREE, text }) });
    expect(await world.intake('club', under(world, blocking))).toEqual({ did: 'blocked' });
    expect(await world.store.post(FIRST)).toBeUndefined();
    expect((await reportOn('club')).findings).toMatchObject([{ on: ['2026-11-30'] }, { on: ['2026-12-07'] }]);
  });

  it('is held on each date for what holds for all', async () => {
    await put(world.deps.objects, 'club', { 'post.md': written({ ...THREE, kind: undefined }) });
    await world.intake('club', under(world, stricter(world.deps.policy)));
    expect(await outcomes()).toEqual([FIRST, SECOND, THIRD].map((id) => [id, 'hold']));
    expect((await reportOn('club')).findings).toMatchObject([{ rule: 'kind-stated' }]);
    expect((await reportOn('club')).findings[0]?.on).toBeUndefined();
    expect(await statesOf(world, SECOND)).toEqual({ [ACCOUNT]: 'held' });
  });

  it('does not say the same of each date', async () => {
    const text = 'Join us on Wednesday 25 November 2026 at the book group. What are you reading?';
    await send(world, 'club', { repeat: 'FREQ=DAILY;COUNT=12', text });
    const { findings } = await reportOn('club');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.on).toHaveLength(9);
    expect(findings[0]?.message).toMatch(
      /^On 9 of the 12 dates, on each in other words; on the first, Thursday 26 November 2026: “Wed/,
    );
    const shown = async (id: string) => (await showPost(world.deps, id)).report?.findings ?? [];
    expect(await shown('club-2026-11-24')).toEqual([]);
    expect((await shown('club-2026-11-27')).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^“Wed/),
    ]);
  });

  it('keeps its hour when the clocks go back', async () => {
    const repeat = 'FREQ=MONTHLY;BYMONTHDAY=24;COUNT=6';
    await send(world, 'club', { publish: '2026-11-24 10:00', repeat });
    expect(await postOf(world, 'club-2027-03-24')).toMatchObject({ due: Date.UTC(2027, 2, 24, 10) });
    expect(await postOf(world, 'club-2027-04-24')).toMatchObject({ due: Date.UTC(2027, 3, 24, 9) });
  });
});

describe('the names of a series', () => {
  it('are refused where another bundle has one, whoever came first', async () => {
    await send(world, SECOND, { publish: spelled(DUE + 3 * WEEK), text: 'Other words altogether.' });
    expect(await send(world, 'club', THREE)).toEqual({ did: 'blocked' });
    expect((await reportOn('club')).findings.map(({ args }) => args.code)).toContain('name-taken');
    expect(await states(SECOND)).toEqual(['accepted']);

    await send(world, 'choir', THREE);
    const before = await postOf(world, 'choir-2026-11-30');
    expect(await send(world, 'choir-2026-11-30', { text: 'Mine.' })).toEqual({ did: 'refused' });
    expect(await world.intake('choir-2026-11-30')).toEqual({ did: 'already' });
    expect((await postOf(world, 'choir-2026-11-30')).version).toBe(before.version);
    expect(world.notices.filter(({ text }) => text.includes('one of the posts of “choir”'))).toHaveLength(1);
  });

  it('have room for the date', async () => {
    expect(await send(world, 'a'.repeat(50), THREE)).toEqual({ did: 'blocked' });
    expect(await send(world, 'b'.repeat(49), THREE)).toEqual({ did: 'accepted' });
  });
});

describe('a new revision of a series', () => {
  it('changes what is not out, adds and drops dates, says so, and leaves what is out', async () => {
    await send(world, 'club', THREE);
    world.turnTo(DUE);
    await world.publish(FIRST);
    const out = await postOf(world, FIRST);
    const repeat = 'FREQ=WEEKLY;INTERVAL=2;COUNT=3';
    const text = 'New words for the reading club. Which book shall we read?';
    expect(await send(world, 'club', { repeat, text })).toEqual({ did: 'accepted' });
    expect(await postOf(world, FIRST)).toEqual(out);
    expect(await states(SECOND, THIRD, 'club-2026-12-21')).toEqual(['cancelled', 'accepted', 'accepted']);
    expect(await statesOf(world, SECOND)).toEqual({ [ACCOUNT]: 'cancelled' });
    expect(await outcomes()).toEqual([
      [FIRST, 'out'],
      [SECOND, 'dropped'],
      [THIRD, 'pass'],
      ['club-2026-12-21', 'pass'],
    ]);
    world.turnTo(DUE + 2 * WEEK);
    await world.publish(THIRD);
    expect(texts().sort()).toEqual([text, BODY].sort());
  });

  it('leaves out days that were over before it came, and goes on with the others', async () => {
    await send(world, 'club', THREE);
    world.turnTo(DUE);
    await world.publish(FIRST);
    world.turnTo(DUE + 2 * DAY + HOUR);
    expect(await send(world, 'club', { repeat: 'FREQ=DAILY;COUNT=8' })).toEqual({ did: 'accepted' });
    expect((await outcomes())?.map(([, outcome]) => outcome)).toEqual([
      'out',
      ...['over', 'over'],
      ...['pass', 'pass', 'pass', 'pass', 'pass'],
      'dropped',
    ]);
    expect(await world.store.post('club-2026-11-25')).toBeUndefined();
    expect(await states('club-2026-11-26', SECOND)).toEqual(['accepted', 'accepted']);
  });

  it('takes a date up again that an earlier one dropped', async () => {
    await send(world, 'club', THREE);
    await send(world, 'club', { repeat: 'FREQ=WEEKLY;COUNT=2' });
    expect(await states(THIRD)).toEqual(['cancelled']);
    await send(world, 'club', { repeat: 'FREQ=WEEKLY;COUNT=3;WKST=MO' });
    expect(await states(THIRD)).toEqual(['accepted']);
    expect(await statesOf(world, THIRD)).toEqual({ [ACCOUNT]: 'scheduled' });
  });

  it('leaves what was decided by hand about one date', async () => {
    await send(world, 'club', THREE);
    await cancelPost(world.deps, SECOND, BY);
    await reschedulePost(world.deps, THIRD, spelled(DUE + 2 * WEEK + HOUR), BY);
    await send(world, 'club', { ...THREE, text: `${BODY} Come!` });
    expect(await states(FIRST, SECOND, THIRD)).toEqual(['accepted', 'cancelled', 'accepted']);
    const { revision, due } = await postOf(world, THIRD);
    expect({ revision, due }).toEqual({
      revision: (await postOf(world, 'club')).revision,
      due: DUE + 2 * WEEK + HOUR,
    });
    expect(await outcomes()).toEqual([
      [FIRST, 'pass'],
      [SECOND, 'cancelled'],
      [THIRD, 'pass'],
    ]);
  });

  it('that is blocked takes back what is not out, and a good one brings it again', async () => {
    await send(world, 'club', THREE);
    expect(await send(world, 'club', { ...THREE, accounts: ['nowhere'] })).toEqual({ did: 'blocked' });
    expect(await states(FIRST, SECOND, THIRD)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(await send(world, 'club', { ...THREE, text: `${BODY} Come!` })).toEqual({ did: 'accepted' });
    expect(await states(FIRST, SECOND, THIRD)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await statesOf(world, SECOND)).toEqual({ [ACCOUNT]: 'scheduled' });
  });

  it('without repeat is a single post, and with it a series again', async () => {
    await send(world, 'club', THREE);
    expect(await send(world, 'club')).toEqual({ did: 'accepted' });
    expect(await states(FIRST, SECOND, THIRD)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(await statesOf(world, 'club')).toEqual({ [ACCOUNT]: 'scheduled' });
    expect(await send(world, 'club', { ...THREE, text: `${BODY} Come!` })).toEqual({ did: 'accepted' });
    expect(await statesOf(world, 'club')).toEqual({ [ACCOUNT]: 'cancelled' });
    expect(await statesOf(world, FIRST)).toEqual({ [ACCOUNT]: 'scheduled' });
  });

  it('of a series that is over is sent back', async () => {
    await send(world, 'club', THREE);
    world.turnTo(DUE + 3 * WEEK);
    await rescue(world.deps);
    expect(await send(world, 'club', { ...THREE, text: 'Too late.' })).toEqual({ did: 'blocked' });
    expect((await reportOn('club')).findings.map(({ args }) => args.code)).toContain('repeat-over');
  });
});

describe('a decision about a whole series', () => {
  it('cancels what is left, and leaves what is out', async () => {
    await send(world, 'club', THREE);
    world.turnTo(DUE);
    await world.publish(FIRST);
    const out = await postOf(world, FIRST);
    await cancelPost(world.deps, 'club', BY);
    expect(await postOf(world, FIRST)).toEqual(out);
    expect(await statesOf(world, FIRST)).toEqual({ [ACCOUNT]: 'published' });
    expect(await states(SECOND, THIRD)).toEqual(['cancelled', 'cancelled']);
    expect(await statesOf(world, THIRD)).toEqual({ [ACCOUNT]: 'cancelled' });
    expect((await postOf(world, THIRD)).history.at(-2)).toMatchObject(BY);
  });

  it('cancels what is being sent, where it turns out not to have been', async () => {
    await send(world, 'club', THREE);
    world.turnTo(DUE);
    const POST = 'POST /api/v1/statuses';
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'before' });
    await world.publish(FIRST);
    expect(await statesOf(world, FIRST)).toEqual({ [ACCOUNT]: 'sending' });
    const told = whatIsBeingSent(await cancelPost(world.deps, 'club', BY), 'stop', world.deps.policy);
    expect(told).toEqual([expect.stringContaining(`"${FIRST}" may still come out on ${ACCOUNT}`)]);
    expect(await states(FIRST, SECOND)).toEqual(['cancelled', 'cancelled']);
    for (let turn = 0; (await world.delivery(FIRST)).wake !== undefined && turn < 5; turn += 1) {
      world.turnTo((await world.delivery(FIRST)).wake ?? 0);
      await world.publish(FIRST);
    }
    expect(await statesOf(world, FIRST)).toEqual({ [ACCOUNT]: 'cancelled' });
    expect(texts()).toEqual([]);
  });

  it('cancels the rest of one that is out on some accounts, which a revision leaves alone', async () => {
    await world.addArchive();
    const accounts = [ACCOUNT, ARCHIVE];
    await send(world, 'club', { ...THREE, accounts });
    await send(world, 'choir', {
      ...THREE,
      accounts,
      text: 'Sing with us on Monday. Which song shall it be?',
    });
    world.turnTo(DUE);
    await world.publish(FIRST);
    await world.publish('choir-2026-11-23');
    const before = await postOf(world, 'choir-2026-11-23');
    await cancelPost(world.deps, 'club', BY);
    expect(await statesOf(world, FIRST)).toEqual({ [ACCOUNT]: 'published', [ARCHIVE]: 'cancelled' });
    await send(world, 'choir', { repeat: 'FREQ=WEEKLY;COUNT=2', accounts, text: 'Sing with us!' });
    expect(await postOf(world, 'choir-2026-11-23')).toEqual(before);
  });

  it('approves or rejects all that are held', async () => {
    const holding = under(world, stricter(world.deps.policy));
    await put(world.deps.objects, 'club', { 'post.md': written({ ...THREE, kind: undefined }) });
    await put(world.deps.objects, 'choir', {
      'post.md': written({ ...THREE, kind: undefined, text: 'Sing with us.' }),
    });
    expect(await world.intake('club', holding)).toEqual({ did: 'held' });
    expect(await world.intake('choir', holding)).toEqual({ did: 'held' });
    expect(world.notices.filter(({ subject }) => subject.startsWith('Held'))).toHaveLength(2);
    await approvePost(holding, SECOND, { who: 'somebody', why: 'this one' });
    await approvePost(holding, 'club', BY);
    expect(await states(FIRST, SECOND, THIRD)).toEqual(['accepted', 'accepted', 'accepted']);
    expect((await postOf(world, SECOND)).approval).toMatchObject({ who: 'somebody' });
    expect((await postOf(world, THIRD)).approval).toMatchObject(BY);
    await rejectPost(holding, 'choir', BY);
    expect(await states('choir-2026-11-23', 'choir-2026-12-07')).toEqual(['cancelled', 'cancelled']);
  });

  it('that only one of them can have is refused, and names one', async () => {
    await send(world, 'club', THREE);
    const one = new RegExp(`posts .* ${FIRST}`);
    await expect(reschedulePost(world.deps, 'club', 'now', BY)).rejects.toThrow(one);
    await expect(publishNow(world.deps, 'club', BY)).rejects.toThrow(one);
    await publishNow(world.deps, THIRD, BY);
    expect((await postOf(world, THIRD)).due).toBeLessThan(DUE);
  });

  it('is shown with all of its posts', async () => {
    await send(world, 'club', THREE);
    world.turnTo(DUE);
    await world.publish(FIRST);
    await send(world, 'club', { repeat: 'FREQ=WEEKLY;COUNT=2', text: `${BODY} Come!` });
    const { posts = [] } = await showPost(world.deps, 'club');
    expect(posts.map(({ post, deliveries }) => [post.id, post.state, deliveries[0]?.state])).toEqual([
      [FIRST, 'accepted', 'published'],
      [SECOND, 'accepted', 'scheduled'],
      [THIRD, 'cancelled', 'cancelled'],
    ]);
  });
});

describe('a series that was left half-way', () => {
  /** The process dies when the second post has been written. */
  const dying = (): World['deps'] => ({
    ...world.deps,
    store: {
      ...world.store,
      async create(item, reason, now) {
        const created = await world.store.create(item, reason, now);
        const { id } = { id: '', ...created };
        if (id === SECOND) throw new Error('It died.');
        return created;
      },
    },
  });

  it('is finished by rescue', async () => {
    await put(world.deps.objects, 'club', { 'post.md': written(THREE) });
    await expect(world.intake('club', dying())).rejects.toThrow('It died.');
    expect(await world.store.post(THIRD)).toBeUndefined();
    await rescue(world.deps);
    expect(await states(FIRST, SECOND, THIRD)).toEqual(['accepted', 'accepted', 'accepted']);
    for (const id of [FIRST, SECOND, THIRD])
      expect(await statesOf(world, id)).toEqual({ [ACCOUNT]: 'scheduled' });
    expect(await postOf(world, 'club')).toMatchObject({ planned: true });
    expect(await world.intake('club')).toEqual({ did: 'already' });
  });

  it('and is cancelled then, comes back to life by nobody who is slower', async () => {
    await put(world.deps.objects, 'club', { 'post.md': written(THREE) });
    await expect(world.intake('club', dying())).rejects.toThrow('It died.');
    const slow = await postOf(world, 'club');
    await cancelPost(world.deps, 'club', BY);
    const dies: World['deps'] = {
      ...world.deps,
      store: {
        ...world.store,
        async save(before, next, reason, now) {
          const { id } = { id: '', ...before };
          if (id === 'club') throw new Error('It died.');
          return world.store.save(before, next, reason, now);
        },
      },
    };
    await planPost(dies, slow, { who: 'intake', why: 'slow, and dies before it sees' }).catch(() => {});
    expect(await states(FIRST, SECOND, THIRD)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    await expect(planPost(world.deps, slow, { who: 'intake', why: 'slow' })).rejects.toThrow(ConflictError);
    expect(await states(FIRST, SECOND, THIRD)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(world.schedules.size).toBe(0);
  });
});

it('goes to each account', async () => {
  await world.addArchive();
  await send(world, 'club', { ...THREE, accounts: [ACCOUNT, ARCHIVE] });
  expect(await statesOf(world, THIRD)).toEqual({ [ACCOUNT]: 'scheduled', [ARCHIVE]: 'scheduled' });
});
