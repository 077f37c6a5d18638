import { describe, expect, it } from 'vitest';
import type { Instant } from '../shared/core/time.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { type Kill, mortalPorts } from './mortal-ports.ts';
import { ACCOUNT, MINUTE, START, type World } from './publishing-world.ts';
import { eachAlone, put, written } from './sent-bundles.ts';
import { ask, giveSlots, slotsOf } from './slots-world.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
}, eachAlone);

const HOURS = Array.from({ length: 12 }, (_, hour) => `daily ${String(hour + 8).padStart(2, '0')}:00`);

/**
 * A process that is killed at one of its writes. What it reads grows with the posts that there are, and leaves nothing: who
 * dies between two writes leaves what the first has left.
 */
function dying(kill: Kill | undefined) {
  const { wrap, calls } = mortalPorts(kill);
  const writes = new Set(['create', 'save', 'write', 'upload']);
  const writing = <Port extends object>(port: Port): Port => {
    const mortal = wrap(port);
    return new Proxy(port, {
      get: (target, name) => Reflect.get(writes.has(String(name)) ? mortal : target, name),
    });
  };
  const { store, objects, scheduler, jobs, notices } = world.deps;
  const deps = {
    ...world.deps,
    store: writing(store),
    objects: writing(objects),
    scheduler: wrap(scheduler),
    jobs: wrap(jobs),
    notices: wrap(notices),
  };
  return { deps, calls };
}

/** Slots of all posts that go out. */
async function slotsInUse(): Promise<Instant[]> {
  const { posts } = await world.store.posts('accepted', { limit: 1000 });
  const all = await Promise.all(posts.map(({ id }) => slotsOf(world, id)));
  return all.flatMap((one) => one[ACCOUNT] ?? []).sort((a, b) => a - b);
}

describe('intake for the next slot, killed before or after any of its writes', { timeout: 120_000 }, () => {
  it('never gives one slot to two posts, and keeps none from others for longer than twenty minutes', async () => {
    await giveSlots(world, ACCOUNT, { slots: HOURS });
    const life = async (name: string, kill: Kill | undefined): Promise<number> => {
      await put(world.deps.objects, name, { 'post.md': written({ publish: 'next-slot' }) });
      const mine = dying(kill);
      if (kill) await expect(world.intake(name, mine.deps)).rejects.toThrow();
      else await world.intake(name, mine.deps);
      return mine.calls();
    };
    const calls = await life('whole', undefined);
    const kept = [];
    for (let at = 1; at <= calls; at += 1)
      for (const when of ['before', 'after'] as const) {
        const name = `killed-${when}-${at}`;
        await life(name, { at, when });
        const { [ACCOUNT]: meanwhile } = await ask(world, `meanwhile-${when}-${at}`);
        // Comes back in time: it has what it claimed, and nobody else does.
        await world.intake(name);
        const { [ACCOUNT]: its } = await slotsOf(world, name);
        expect(its).not.toBe(meanwhile);
        expect(its).toBeDefined();
        if (its !== undefined && meanwhile !== undefined && its < meanwhile) kept.push(name);
        // Never comes back: another has it, at the latest after twenty minutes.
        await life(`lost-${when}-${at}`, { at, when });
        world.turnTo(world.deps.clock.now() + 20 * MINUTE);
        const used = new Set(await slotsInUse());
        const free = hoursFrom(world.deps.clock.now()).find((hour) => !used.has(hour));
        const after = await ask(world, `after-${when}-${at}`);
        expect(after, name).toEqual({ [ACCOUNT]: free });
      }
    // Some died between the claim and the post.
    expect(kept.length).toBeGreaterThan(2);
    const used = await slotsInUse();
    expect(used.length).toBe(new Set(used).size);
  });
});

/** Every slot that can still be reached. */
const hoursFrom = (now: Instant): Instant[] =>
  Array.from({ length: 24 * 60 }, (_, hour) => START + hour * 60 * MINUTE).filter((at) => {
    const hour = new Date(at).getUTCHours();
    return hour >= 8 && hour < 20 && at >= now + 90_000;
  });
