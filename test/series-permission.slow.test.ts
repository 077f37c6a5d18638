/** A bundle that repeats with what somebody permitted, and does not permit any more. */
import { expect, it } from 'vitest';
import { postDetails, postTable } from '../cli/render-posts.ts';
import { permissions } from '../functions/permissions.ts';
import type { Permission } from '../shared/core/permissions/permission.ts';
import { DAY } from '../shared/core/time.ts';
import { listPosts, showPost } from '../shared/steps/posts.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, START, type World } from './publishing-world.ts';
import { newPermission } from './register-store-contract.ts';
import { BODY, DUE, photograph, postOf, put, statesOf, written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'she wrote to us' };
const DATES = ['club-2026-11-23', 'club-2026-11-30', 'club-2026-12-07'] as const;
const THREE = { repeat: 'FREQ=WEEKLY;COUNT=3', pictures: ['room.jpg'] };
const call = (event: object, deps = world.deps) => permissions(deps)(event, { awsRequestId: 'request-1' });
const withdraw = (deps = world.deps) => call({ op: 'withdraw', id: 'window', ...BY }, deps);
const states = async () => Promise.all(['club', ...DATES].map(async (id) => (await postOf(world, id)).state));

async function sent(text = BODY): Promise<void> {
  const post = written({ ...THREE, text }).replace(
    '    licence: own\n    credit: "Picture: Library staff"\n',
    '    licence: permission\n    permission: window\n    credit: "Photo: A reader"\n',
  );
  await put(world.deps.objects, 'club', { 'post.md': post, 'room.jpg': await photograph() });
  expect(await world.intake('club')).toEqual({ did: 'accepted' });
}
const granted = (more: Partial<Permission> = {}) =>
  world.store.create<Permission>(newPermission('window', more), BY, START);

it('is cancelled as what it is, with all of its dates, and has them again when it is sent anew', async () => {
  await granted();
  await sent();
  expect(await withdraw()).toMatchObject({
    cancelled: DATES.map((id) => ({ id, accounts: [ACCOUNT] })),
    live: [],
  });
  expect(await states()).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
  const { policy } = world.deps;
  expect(postTable(await listPosts(world.deps, undefined, 10), policy)).not.toContain('accepted');
  const shown = postDetails(await showPost(world.deps, 'club'), policy);
  expect(shown).toContain('State     cancelled');
  expect(shown).toContain('the administrator: The permission window was withdrawn.');
  expect(await withdraw()).toMatchObject({ cancelled: [], live: [] });

  const answer = { says: 'granted', credit: 'Photo: A reader', evidence: 'letters/13.pdf', accounts: 'all' };
  await call({ op: 'record', id: 'window', work: {}, answer, ...BY });
  await sent(`Again. ${BODY}`);
  expect(await states()).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
});

it('goes on with the dates for which the permission still holds', async () => {
  await granted();
  await sent();
  const answer = {
    says: 'granted',
    credit: 'Photo: A reader',
    evidence: 'letters/13.pdf',
    accounts: 'all',
    until: DUE + DAY,
  };
  expect(await call({ op: 'record', id: 'window', work: {}, answer, ...BY })).toMatchObject({
    cancelled: [{ id: DATES[1] }, { id: DATES[2] }],
  });
  expect(await states()).toEqual(['accepted', 'accepted', 'cancelled', 'cancelled']);
});

it('has its public dates listed, and nothing more of it goes out where whoever cancels it dies', async () => {
  await granted();
  await sent();
  world.turnTo(DUE);
  await world.publish(DATES[0]);
  const cancel = () => Promise.reject(new Error('The scheduler does not answer.'));
  const dying = withdraw({ ...world.deps, scheduler: { ...world.deps.scheduler, cancel } });
  await expect(dying).rejects.toThrow('scheduler');
  expect((await states())[0]).toBe('cancelled');
  await rescue(world.deps);
  expect(await states()).toEqual(['cancelled', 'accepted', 'cancelled', 'cancelled']);
  expect(await withdraw()).toMatchObject({ cancelled: [], live: [{ id: DATES[0], accounts: [ACCOUNT] }] });
  for (const id of DATES.slice(1)) expect(await statesOf(world, id)).toEqual({ [ACCOUNT]: 'cancelled' });
});
