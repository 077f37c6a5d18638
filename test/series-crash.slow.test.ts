import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { ACCOUNT, mortal, publishingWorld, type World } from './publishing-world.ts';
import { BODY, eachAlone, postOf, put, send, statesOf, written } from './sent-bundles.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';

let dynalite: RunningDynalite;
let world: World;
beforeAll(async () => {
  dynalite = await temporaryDynalite();
  world = await publishingWorld(localClient(dynalite.endpoint), eachAlone);
});
afterAll(async () => {
  await world.close();
  await dynalite.close();
});

const OLD = 'FREQ=WEEKLY;COUNT=3';
const NEW = 'FREQ=WEEKLY;INTERVAL=2;COUNT=3';
const dates = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-21'];

/** Sends it, dying at the nth call to the outside. Gives how many there were. */
async function sendAndDie(name: string, post: string, at: number, when: 'before' | 'after'): Promise<number> {
  await put(world.deps.objects, name, { 'post.md': post });
  const mine = mortal(world.deps, at === 0 ? undefined : { at, when });
  const life = world.intake(name, mine.deps);
  if (at === 0) await life;
  else await expect(life).rejects.toThrow();
  return mine.calls();
}

/** Each post of a series: where it and its delivery stand, and whether it has the words of the last revision. */
async function endOf(name: string) {
  const head = await postOf(world, name);
  const posts = [];
  for (const date of dates) {
    const id = `${name}-${date}`;
    const post = await world.store.post(id);
    if (!post) continue;
    const { state, planned } = post;
    const isNew = post.revision === head.revision;
    posts.push({
      date,
      state,
      planned,
      isNew,
      deliveries: await statesOf(world, id),
      isPromised: world.schedules.has(`${id}.${ACCOUNT}`),
    });
  }
  return { state: head.state, planned: head.planned, posts };
}

// Dozens of lives each: on a busy machine they take a while.
describe('intake of a series that is killed at any of its calls to the outside', { timeout: 240_000 }, () => {
  it('ends as if it had not been: by rescue alone once the series was written, otherwise with the repeated event', async () => {
    const post = written({ repeat: OLD });
    const calls = await sendAndDie('whole', post, 0, 'after');
    const whole = await endOf('whole');
    expect(whole).toMatchObject({ state: 'accepted', planned: true });
    expect(whole.posts).toHaveLength(3);
    for (const one of whole.posts)
      expect(one).toMatchObject({
        state: 'accepted',
        planned: true,
        isPromised: true,
        deliveries: { [ACCOUNT]: 'scheduled' },
      });
    let finished = 0;
    for (let at = 1; at <= calls; at += 1) {
      const name = `killed-${at}`;
      await sendAndDie(name, post, at, at % 2 === 0 ? 'before' : 'after');
      await rescue(world.deps);
      if (await world.store.post(name)) finished += 1;
      else await world.intake(name);
      expect(await endOf(name), name).toEqual(whole);
    }
    expect(finished).toBeGreaterThan(calls / 3);
    expect(finished).toBeLessThan(calls);
  });

  it('replaces each post of a revision whole or not at all, and stops those that the rule has no more', async () => {
    const post = written({ repeat: NEW, text: `${BODY} Come!` });
    await send(world, 'changed', { repeat: OLD });
    const calls = await sendAndDie('changed', post, 0, 'after');
    const whole = await endOf('changed');
    expect(whole.posts.map(({ date, state, isPromised }) => [date, state, isPromised])).toEqual([
      ['2026-11-23', 'accepted', true],
      ['2026-11-30', 'cancelled', false],
      ['2026-12-07', 'accepted', true],
      ['2026-12-21', 'accepted', true],
    ]);
    for (let at = 1; at <= calls; at += 1) {
      const name = `changed-${at}`;
      await send(world, name, { repeat: OLD });
      await sendAndDie(name, post, at, at % 2 === 0 ? 'after' : 'before');
      await world.intake(name);
      expect(await endOf(name), name).toEqual(whole);
    }
  });
});
