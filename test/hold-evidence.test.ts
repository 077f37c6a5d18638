import { afterEach, describe, expect, it } from 'vitest';
import type { Decision } from '../shared/core/comments/decisions.ts';
import { evidenceFolder, heldFolder } from '../shared/core/comments/evidence.ts';
import { HOUR } from '../shared/core/time.ts';
import { decideComment } from '../shared/steps/decide-comment.ts';
import { releaseLeftEvidence } from '../shared/steps/release-evidence.ts';
import { ACCOUNT, type CommentWorld, commentWorld } from './comment-world.ts';
import { type Kill, KilledError, mortalPorts } from './mortal-ports.ts';
import { memoryStore } from './world/memory-store.ts';

const BY = { who: 'the administrator', why: 'a court asked for it' };
const AD = 'I offer proofreading for students. Message me for rates.';

let world: CommentWorld;
afterEach(() => world.close());

/** A comment that was reported and muted: its evidence was kept twice. */
async function withEvidence(): Promise<void> {
  world = await commentWorld(memoryStore());
  world.network.say({ remoteId: '1', text: AD });
  await world.poll();
  await act('report');
  await act('mute');
}
const decide = (decision: Decision, deps = world.deps) => decideComment(deps, world.idOf('1'), decision, BY);
async function act(action: 'report' | 'mute' | 'hide'): Promise<void> {
  await decide({ do: action, reason: 'commercial' });
  await world.settle();
  world.pass(HOUR);
}
async function keysIn(folder: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of world.objects.list(folder)) keys.push(key.slice(folder.length));
  return keys.sort();
}
const comment = () => ({ accountId: ACCOUNT, id: world.idOf('1') });
const kept = () => keysIn(evidenceFolder(comment()));
const held = () => keysIn(heldFolder(comment()));
/** What the bucket does when its time is over. */
async function evidenceExpires(): Promise<void> {
  const folder = evidenceFolder(comment());
  for (const name of await kept()) await world.objects.delete(folder + name);
}
/** The first process may be killed at any of its calls; the answer is how many it made. */
async function decideMortally(decision: Decision, kill: Kill | undefined): Promise<number> {
  const { deps } = world;
  const { wrap, calls } = mortalPorts(kill);
  const objects = { ...wrap(deps.objects), list: deps.objects.list };
  const mortal = { ...deps, store: wrap(deps.store), objects, jobs: wrap(deps.jobs) };
  await decide(decision, mortal).catch((error: unknown) => {
    if (!(error instanceof KilledError)) throw error;
  });
  return calls();
}

describe('evidence of a comment under a legal hold', () => {
  it('is there when its time is over, with every word', async () => {
    await withEvidence();
    const before = await kept();
    expect(before).toHaveLength(2);
    await decide({ do: 'legal-hold' });
    await evidenceExpires();
    expect(await held()).toEqual(before);
    const bytes = await world.objects.read(heldFolder(comment()) + before[0]);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      text: AD,
      for: { action: 'report' },
    });
  });

  it('is held, too, where it is kept after that', async () => {
    await withEvidence();
    await decide({ do: 'legal-hold' });
    await act('hide');
    expect(await world.comment('1')).toMatchObject({ state: 'hidden' });
    expect(await kept()).toHaveLength(3);
    expect(await held()).toEqual(await kept());
  });

  it('ends by its age again when the hold is lifted', async () => {
    await withEvidence();
    await decide({ do: 'legal-hold' });
    await decide({ do: 'lift-hold' });
    expect(await held()).toEqual([]);
    expect(await kept()).toHaveLength(2);
  });

  it('is not touched by the daily round while the hold is on it', async () => {
    await withEvidence();
    await decide({ do: 'legal-hold' });
    expect(await releaseLeftEvidence(world.deps)).toEqual({ released: 0 });
    expect(await held()).toHaveLength(2);
  });
});

describe('whoever holds evidence is killed at any call, and', () => {
  const kills = (calls: number): Kill[] =>
    Array.from({ length: calls }, (_, index) => index + 1).flatMap((at) => [
      { at, when: 'before' },
      { at, when: 'after' },
    ]);
  const everywhere = async (work: (kill: Kill | undefined) => Promise<number>): Promise<number> => {
    const calls = await work(undefined);
    for (const kill of kills(calls)) await work(kill);
    return calls;
  };

  it('a hold that is written has the evidence, one that is not leaves nothing behind', async () => {
    const outcomes = new Set<boolean>();
    const calls = await everywhere(async (kill) => {
      await withEvidence();
      const made = await decideMortally({ do: 'legal-hold' }, kill);
      await releaseLeftEvidence(world.deps);
      const isHeld = (await world.comment('1'))?.legalHold === true;
      outcomes.add(isHeld);
      expect(await held(), JSON.stringify(kill)).toEqual(isHeld ? await kept() : []);
      await world.close();
      return made;
    });
    expect(calls).toBeGreaterThan(8);
    expect(outcomes).toEqual(new Set([true, false]));
    await withEvidence();
  });

  it('a hold that is lifted leaves nothing behind', async () => {
    await everywhere(async (kill) => {
      await withEvidence();
      await decide({ do: 'legal-hold' });
      const made = await decideMortally({ do: 'lift-hold' }, kill);
      await releaseLeftEvidence(world.deps);
      const isHeld = (await world.comment('1'))?.legalHold === true;
      expect(await held(), JSON.stringify(kill)).toEqual(isHeld ? await kept() : []);
      await world.close();
      return made;
    });
    await withEvidence();
  });
});
