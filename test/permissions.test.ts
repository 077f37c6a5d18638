import { describe, expect, it } from 'vitest';
import { permissions } from '../functions/permissions.ts';
import type { Consent } from '../shared/core/permissions/consent.ts';
import { endingSoon } from '../shared/core/permissions/ending.ts';
import type { Permission } from '../shared/core/permissions/permission.ts';
import type { Uses } from '../shared/core/permissions/uses.ts';
import type { Post } from '../shared/core/post.ts';
import { DAY, HOUR } from '../shared/core/time.ts';
import { reschedulePost } from '../shared/steps/decide-post.ts';
import { endUses } from '../shared/steps/end-uses.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, KilledError, MINUTE, mortal, START, type World } from './publishing-world.ts';
import { newConsent, newPermission } from './register-store-contract.ts';
import { photograph, postOf, put, said, spelled, statesOf, written } from './sent-bundles.ts';
import { newPost } from './store-contract.ts';
import { memoryStore } from './world/memory-store.ts';

const BY = { who: 'the administrator', why: 'she wrote to us' };
const DUE = START + 10 * MINUTE;
const WINDOW: Uses = { permissions: ['window'], consents: [] };
const PREFECTS: Uses = { permissions: [], consents: ['prefects'] };

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const call = (event: object, deps = world.deps) => permissions(deps)(event, { awsRequestId: 'request-1' });
const granted = (more: Partial<Permission> = {}) =>
  world.store.create<Permission>(newPermission('window', more), BY, START);
const given = (more: Partial<Consent> = {}) =>
  world.store.create<Consent>(
    newConsent('prefects', { accounts: 'all', until: undefined, ...more }),
    BY,
    START,
  );
async function queued(uses: Uses, due = DUE, over: Partial<Post> = {}): Promise<string> {
  const post = await world.newPost(due, { uses, ...over });
  await planDeliveries(world.deps, post, BY);
  return post.id;
}
async function published(uses: Uses): Promise<string> {
  const id = await queued(uses);
  world.turnTo(DUE);
  await world.publish(id);
  expect((await world.delivery(id)).state).toBe('published');
  return id;
}
const withdraw = (id: string, deps = world.deps) => call({ op: 'withdraw', id, ...BY }, deps);

describe('a permission that is withdrawn', () => {
  it('cancels what is queued and uses it, and lists what is public', async () => {
    await granted();
    const live = await published(WINDOW);
    const waiting = await queued(WINDOW, DUE + HOUR);
    const other = await queued(PREFECTS, DUE + HOUR);
    const answer = await withdraw('window');
    expect(answer).toMatchObject({
      permission: { state: 'withdrawn', history: [{ to: 'granted' }, { ...BY, to: 'withdrawn' }] },
      cancelled: [{ id: waiting, title: 'Reading room', accounts: [ACCOUNT] }],
      live: [{ id: live, accounts: [ACCOUNT] }],
    });
    expect(await postOf(world, waiting)).toMatchObject({ state: 'cancelled' });
    expect(await postOf(world, other)).toMatchObject({ state: 'accepted' });
    expect((await world.delivery(waiting)).problem).toBe('The permission window was withdrawn.');
    expect(await withdraw('window')).toMatchObject({ cancelled: [], live: [{ id: live }] });
  });

  it('is refused at the last moment, should nothing have been cancelled', async () => {
    const before = await granted();
    const id = await queued(WINDOW);
    world.turnTo(DUE - MINUTE);
    world.whenItSleeps(async () => {
      await world.store.save<Permission>(before, { ...before, state: 'withdrawn' }, BY, START);
    });
    await world.publish(id);
    await world.settle();
    expect(world.posts()).toEqual([]);
    expect(await world.delivery(id)).toMatchObject({
      state: 'cancelled',
      problem: 'The permission window was withdrawn.',
    });
    expect(world.notices.map(({ subject }) => subject)).toEqual([`${id} on ${ACCOUNT}: cancelled`]);
  });

  it.each(['before', 'after'] as const)('is refused whoever dies %s any call in the middle', async (when) => {
    const ids = ['one', 'two'];
    for (let at = 0, calls = 1; at <= calls; at += 1) {
      const deps = { ...world.deps, store: memoryStore() };
      const { store } = deps;
      await store.create(world.account, BY, START);
      await store.create<Permission>(newPermission('window'), BY, START);
      for (const id of ids)
        await planDeliveries(
          deps,
          await store.create<Post>(
            newPost(id, { accounts: [ACCOUNT], due: DUE, expires: DUE + HOUR, uses: WINDOW }),
            BY,
            START,
          ),
          BY,
        );
      const run = mortal(deps, at === 0 ? undefined : { at, when });
      await withdraw('window', run.deps).catch((error: unknown) => {
        if (!(error instanceof KilledError)) throw error;
      });
      if (at === 0) calls = run.calls();
      if ((await store.permission('window'))?.state === 'granted') continue;
      // Nobody says it once more: publish comes to one of them, housekeeping and rescue to the other.
      const later = { ...deps, clock: { ...deps.clock, now: () => DUE } };
      await publishDelivery(later, { postId: 'one', accountId: ACCOUNT });
      await endUses(later);
      await rescue(later);
      for (const { state } of (await Promise.all(ids.map(store.deliveries))).flat())
        expect(state, `killed at call ${at}`).toBe('cancelled');
      expect(calls).toBeGreaterThan(10);
    }
    expect(world.posts()).toEqual([]);
  });

  it('holds up nothing where the policy does not ask for permissions', async () => {
    await granted({ state: 'withdrawn' });
    const { policy } = world.deps;
    const off = { ...policy.rules['permission-and-credit'], level: 'off' as const, options: {} };
    const deps = {
      ...world.deps,
      policy: { ...policy, rules: { ...policy.rules, 'permission-and-credit': off } },
    };
    const id = await queued(WINDOW);
    world.turnTo(DUE);
    await world.publish(id, deps);
    expect((await world.delivery(id)).state).toBe('published');
  });
});

describe('a permission', () => {
  it('is recorded with its evidence, also where nobody asked here', async () => {
    const answer = {
      says: 'granted',
      credit: 'Photo: A reader',
      evidence: 'letters/12.pdf',
      accounts: [ACCOUNT],
      until: START + DAY,
    };
    await expect(call({ op: 'record', id: 'attic', work: {}, answer, ...BY })).rejects.toThrow(/--url/);
    const work = { url: 'https://pictures.example/1', handle: '@reader@pictures.example' };
    expect(await call({ op: 'record', id: 'attic', work, answer, ...BY })).toMatchObject({
      permission: {
        state: 'granted',
        credit: 'Photo: A reader',
        until: START + DAY,
        work: { url: work.url, maker: { handle: work.handle } },
      },
    });
    const past = { ...answer, until: START - 1 };
    await expect(call({ op: 'record', id: 'attic', work, answer: past, ...BY })).rejects.toThrow(
      /has passed/,
    );
    const refused = { says: 'refused', evidence: 'letters/13.pdf' };
    await call({ op: 'record', id: 'attic', work: {}, answer: refused, ...BY });
    expect(await world.store.permission('attic')).toMatchObject({
      state: 'refused',
      evidence: 'letters/13.pdf',
    });
    await expect(withdraw('attic')).rejects.toThrow(/was refused/);
  });

  it('that is recorded anew for fewer accounts cancels what goes to the others', async () => {
    await granted();
    await world.addArchive();
    const id = await queued(WINDOW, DUE + HOUR);
    const narrower = { says: 'granted', credit: 'A', evidence: 'b', accounts: [ARCHIVE] };
    const answer = await call({ op: 'record', id: 'window', work: {}, answer: narrower, ...BY });
    expect(answer).toMatchObject({ cancelled: [{ id }] });
    expect((await world.delivery(id)).problem).toMatch(/does not cover sandbox any more/);
  });

  it('is recorded for no account that the directory does not have, and the one that was meant is named', async () => {
    const work = { url: 'https://pictures.example/1' };
    const answer = { says: 'granted', credit: 'A', evidence: 'b', accounts: [ACCOUNT, 'sandbux'] };
    const said = { who: 'two prefects', person: { is: 'adult' }, evidence: 'b', accounts: ['sandbux'] };
    for (const event of [
      { op: 'record', id: 'window', work, answer, ...BY },
      { op: 'consent-record', id: 'open-day', consent: said, ...BY },
    ])
      await expect(call(event)).rejects.toThrow(/no account "sandbux".*Did you mean sandbox\?/);
    expect([await world.store.permissions(), await world.store.consents()]).toEqual([[], []]);
  });

  it('that is recorded anew for one account leaves the post to that one, until it is withdrawn', async () => {
    await granted();
    await world.addArchive();
    const id = await queued(WINDOW, DUE + HOUR, { accounts: [ACCOUNT, ARCHIVE] });
    const narrower = { says: 'granted', credit: 'A', evidence: 'b', accounts: [ARCHIVE] };
    const record = () => call({ op: 'record', id: 'window', work: {}, answer: narrower, ...BY });
    expect(await record()).toMatchObject({ cancelled: [{ id, accounts: [ACCOUNT] }], live: [] });
    expect(await statesOf(world, id)).toEqual({ [ACCOUNT]: 'cancelled', [ARCHIVE]: 'scheduled' });
    expect(await postOf(world, id)).toMatchObject({ state: 'accepted', accounts: [ARCHIVE] });
    expect(await record()).toMatchObject({ cancelled: [] });
    expect(await withdraw('window')).toMatchObject({ cancelled: [{ id, accounts: [ARCHIVE] }] });
    expect(await postOf(world, id)).toMatchObject({ state: 'cancelled' });
  });

  it('is asked for once, and the same request again is the same', async () => {
    const ask = (url: string, id?: string) =>
      call({ op: 'request', ...(id !== undefined && { id }), work: { url }, ...BY });
    const first = await ask('https://pictures.example/1');
    expect(first).toMatchObject({
      permission: { state: 'requested' },
      draft: expect.stringMatching(/\{handle\}/),
    });
    expect(await ask('https://pictures.example/1')).toEqual(first);
    await ask('https://pictures.example/2', 'window');
    await expect(ask('https://pictures.example/3', 'window')).rejects.toThrow(/in the register already/);
    await expect(ask('https://pictures.example/3', 'The window')).rejects.toThrow(/small letters/);
    await expect(call({ op: 'request', work: {}, ...BY })).rejects.toThrow(/Say what the permission is for/);
    await expect(call({ op: 'show', id: 'nothing' })).rejects.toThrow(/There is no permission "nothing"/);
  });
});

describe('a consent', () => {
  it('of a child is recorded only with a guardian’s', async () => {
    const consent = { who: 'a child at story time', evidence: 'forms/1.pdf', accounts: 'all' };
    const record = (person: object) =>
      call({ op: 'consent-record', id: 'story-time', consent: { ...consent, person }, ...BY });
    await expect(record({ is: 'child' })).rejects.toThrow(/guardian/);
    await expect(record({ is: 'child', guardian: ' ' })).rejects.toThrow(/guardian/i);
    await expect(record({ is: 'adult', guardian: 'the mother' })).rejects.toThrow(/guardian/);
    expect(await record({ is: 'child', guardian: 'the father, in writing' })).toMatchObject({
      consent: { state: 'given', person: { is: 'child', guardian: 'the father, in writing' } },
    });
  });

  it('that is withdrawn cancels what is queued, and may be given again', async () => {
    await given();
    const id = await queued(PREFECTS, DUE + HOUR);
    expect(await call({ op: 'consent-withdraw', id: 'prefects', ...BY })).toMatchObject({
      consent: { state: 'withdrawn' },
      cancelled: [{ id }],
    });
    expect(await call({ op: 'consent-show', id: 'prefects' })).toMatchObject({ posts: [id] });
    const again = { who: 'two prefects', person: { is: 'adult' }, evidence: 'forms/9.pdf', accounts: 'all' };
    await call({ op: 'consent-record', id: 'prefects', consent: again, ...BY });
    expect((await world.store.consents()).map(({ state }) => state)).toEqual(['given']);
  });
});

describe('a permission or a consent that ends', () => {
  it('cancels every day what would go out after its end, and tells it once with what is public', async () => {
    await given({ until: START + HOUR });
    await granted({ until: START + 50 * DAY });
    const live = await published(PREFECTS);
    const late = await queued(PREFECTS, START + 2 * HOUR);
    const early = await queued(PREFECTS, START + 30 * MINUTE);
    const fine = await queued(WINDOW, START + 2 * HOUR);
    expect(await endUses(world.deps)).toEqual({ cancelled: 1, ended: 0 });
    expect(world.notices).toMatchObject([
      { subject: 'Cancelled: Reading room', text: expect.stringContaining(late) },
    ]);
    for (const id of [early, fine]) expect((await world.delivery(id)).state).toBe('scheduled');
    world.turnTo(START + HOUR);
    expect(await endUses(world.deps)).toEqual({ cancelled: 1, ended: 1 });
    expect(world.notices.at(-1)).toMatchObject({
      subject: 'The consent prefects is over',
      text: expect.stringContaining(`- ${live} on ${ACCOUNT}: imprimatur posts retract ${live}`),
    });
    expect(await endUses(world.deps)).toEqual({ cancelled: 0, ended: 0 });
  });

  it('keeps a post from going out that was late', async () => {
    await given({ until: DUE + MINUTE });
    const id = await queued(PREFECTS);
    world.turnTo(DUE + MINUTE);
    await world.publish(id);
    expect(world.posts()).toEqual([]);
    expect((await world.delivery(id)).problem).toBe('The consent prefects is over.');
  });

  it('is named thirty days ahead, the first to end first', async () => {
    const soon = await granted({ until: START + 30 * DAY });
    const sooner = await given({ until: START + DAY });
    const later = { ...soon, id: 'later', until: START + 31 * DAY };
    const gone = { ...soon, id: 'gone', until: START };
    const dead = { ...soon, id: 'dead', state: 'withdrawn' as const };
    expect(endingSoon([soon, later, gone, dead], [sooner], START)).toEqual([
      { of: 'consent', id: 'prefects', until: START + DAY },
      { of: 'permission', id: 'window', until: START + 30 * DAY },
    ]);
  });
});

it('a bundle that is taken in says what it uses, and is blocked where the register does not have it', async () => {
  const medium = [
    '    licence: permission\n    permission: window\n    credit: "Photo: A reader"\n',
    '    people: consented\n    consent: [prefects, head-girl]\n',
  ].join('');
  const text = written({ pictures: ['room.jpg'], publish: spelled(START + HOUR) }).replace(
    '    licence: own\n    credit: "Picture: Library staff"\n    people: none\n',
    medium,
  );
  await granted();
  await given();
  await put(world.deps.objects, 'gallery', { 'post.md': text, 'room.jpg': await photograph() });
  await world.intake('gallery');
  expect(await postOf(world, 'gallery')).toMatchObject({ state: 'blocked', findings: { block: 1 } });
  await world.store.create<Consent>(
    newConsent('head-girl', { accounts: 'all', until: undefined }),
    BY,
    START,
  );
  await put(world.deps.objects, 'gallery', { 'post.md': `${text}\n`, 'room.jpg': await photograph() });
  await world.intake('gallery');
  const uses = { permissions: ['window'], consents: ['prefects', 'head-girl'] };
  expect(await postOf(world, 'gallery')).toMatchObject({ state: 'accepted', uses });
  expect(await world.delivery('gallery')).toMatchObject({ state: 'scheduled', uses });
  expect(said(world.log, ['reader', 'prefects', 'window'])).toEqual([]);

  // Where one of them holds for one account only, the post may still be moved on the other.
  await world.addArchive();
  const both = text.replace(`accounts: [${ACCOUNT}]`, `accounts: [${ACCOUNT}, ${ARCHIVE}]`);
  await put(world.deps.objects, 'gallery', { 'post.md': both, 'room.jpg': await photograph() });
  await world.intake('gallery');
  const fewer = {
    who: 'two prefects',
    person: { is: 'adult' },
    evidence: 'forms/9.pdf',
    accounts: [ARCHIVE],
  };
  await call({ op: 'consent-record', id: 'prefects', consent: fewer, ...BY });
  const view = await reschedulePost(world.deps, 'gallery', spelled(START + 2 * HOUR), BY);
  expect(view.post.state).toBe('accepted');
  expect(await statesOf(world, 'gallery')).toEqual({ [ACCOUNT]: 'cancelled', [ARCHIVE]: 'scheduled' });
});
