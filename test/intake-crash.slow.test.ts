import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { ACCOUNT, ARCHIVE, type Kill, mortal, publishingWorld, type World } from './publishing-world.ts';
import {
  ALT,
  BODY,
  eachAlone,
  photograph,
  postOf,
  put,
  send,
  stricter,
  under,
  written,
} from './sent-bundles.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';

let dynalite: RunningDynalite;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  dynalite = await temporaryDynalite();
  client = localClient(dynalite.endpoint);
});
afterAll(() => dynalite.close());

/** Every way of dying while `life` runs; `name` is new for each, so that one world serves for all. */
async function everyDeath(
  life: (name: string, kill: Kill | undefined) => Promise<number>,
): Promise<string[]> {
  const calls = await life('whole', undefined);
  const names = ['whole'];
  for (let at = 1; at <= calls; at += 1)
    for (const when of ['before', 'after'] as const) {
      const name = `killed-${when}-${at}`;
      await life(name, { at, when });
      names.push(name);
    }
  return names;
}

/** What there is to compare: names, hashes and times that differ between two lives left out. */
async function endOf(world: World, name: string, text: string) {
  const { state, plan, planned, wake, title, findings, accounts } = await postOf(world, name);
  const deliveries = await world.store.deliveries(name);
  const out = [...world.posts(), ...world.posts('archive')].filter((post) => post.text === text);
  return {
    post: { state, plan, planned, wake, title, findings, accounts },
    deliveries: deliveries.map((one) => [one.accountId, one.state, one.plan]),
    alts: out.map((post) => post.alts),
  };
}

async function compare(world: World, names: readonly string[], textOf: (name: string) => string) {
  const whole = await endOf(world, 'whole', textOf('whole'));
  const different: unknown[] = [];
  for (const name of names) {
    const end = await endOf(world, name, textOf(name));
    if (!isSame(end, whole)) different.push({ name, ...end });
  }
  return { whole, different };
}
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

// Dozens of lives each: on a busy machine they take a while.
describe('intake that is killed at any of its calls to the outside', { timeout: 120_000 }, () => {
  it('ends as if it had not been: by rescue alone once the post was written, otherwise with the repeated event', async () => {
    const world = await publishingWorld(client, eachAlone);
    const picture = await photograph();
    const textOf = (name: string) => `${name}: ${BODY}`;
    const names = await everyDeath(async (name, kill) => {
      const asked = { pictures: ['room.jpg'], text: textOf(name), publish: 'now' };
      await put(world.deps.objects, name, { 'post.md': written(asked), 'room.jpg': picture });
      const mine = mortal(world.deps, kill);
      if (kill) await expect(world.intake(name, mine.deps)).rejects.toThrow();
      else await world.intake(name, mine.deps);
      return mine.calls();
    });
    expect(names.length).toBeGreaterThan(24);
    await world.settle();
    const { posts } = await world.store.posts('accepted', { limit: 1000 });
    const decided = names.filter((name) => posts.some((post) => post.id === name));
    expect(decided.length).toBeGreaterThan(names.length / 3);
    expect(decided.length).toBeLessThan(names.length);
    const { whole, different } = await compare(world, decided, textOf);
    expect(whole).toMatchObject({
      post: { state: 'accepted', plan: 1, planned: true },
      deliveries: [[ACCOUNT, 'published', 1]],
      alts: [[ALT]],
    });
    expect(different).toEqual([]);

    // The queue brings every message of a killed function again.
    for (const name of names) await world.intake(name);
    await world.settle();
    expect((await compare(world, names, textOf)).different).toEqual([]);
    await world.close();
  });

  it('tells what is held and what is sent back, whatever happens', async () => {
    const world = await publishingWorld(client, eachAlone);
    const holding = under(world, stricter(world.deps.policy));
    for (const [ending, asked] of [
      ['held', { kind: undefined }],
      ['blocked', { accounts: ['nowhere'] }],
    ] as const) {
      const names = await everyDeath(async (life, kill) => {
        const name = `${life}-${ending}`;
        await put(world.deps.objects, name, { 'post.md': written(asked) });
        const mine = mortal(holding, kill);
        await world.intake(name, mine.deps).catch(() => {});
        await world.intake(name, holding).catch(() => {});
        return mine.calls();
      });
      for (const life of names) {
        const name = `${life}-${ending}`;
        expect(await postOf(world, name)).toMatchObject({ state: ending, planned: true });
        const told = world.notices.filter((notice) => notice.text.includes(`${name}`));
        expect(told.length, name).toBeGreaterThan(0);
        expect(told.length, name).toBeLessThanOrEqual(2);
      }
    }
    await world.close();
  });

  it('replaces a revision whole or not at all, and never publishes both', async () => {
    const world = await publishingWorld(client, eachAlone);
    await world.addArchive();
    const accounts = [ACCOUNT, ARCHIVE];
    const textOf = (name: string) => `New ${name}: ${BODY}`;
    const names = await everyDeath(async (name, kill) => {
      await send(world, name, { text: `Old ${name}: ${BODY}` });
      await put(world.deps.objects, name, {
        'post.md': written({ text: textOf(name), publish: 'now', accounts }),
      });
      const mine = mortal(world.deps, kill);
      await world.intake(name, mine.deps).catch(() => {});
      await world.intake(name).catch(() => {});
      return mine.calls();
    });
    await world.settle();
    const { whole, different } = await compare(world, names, textOf);
    expect(whole).toMatchObject({
      post: { plan: 2 },
      deliveries: [
        [ARCHIVE, 'published', 2],
        [ACCOUNT, 'published', 2],
      ],
      alts: [[], []],
    });
    expect(different).toEqual([]);
    expect(world.posts().filter((post) => post.text.startsWith('Old'))).toEqual([]);
    await world.close();
  });
});
