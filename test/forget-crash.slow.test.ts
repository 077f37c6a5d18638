import { afterEach, describe, expect, it } from 'vitest';
import { forgetPerson } from '../shared/steps/forget-person.ts';
import { type Kill, KilledError, mortalPorts } from './mortal-ports.ts';
import { BY, foundIn, HANDLE, leavesTraces, objectsKept } from './reader-traces.ts';
import { type ReplyWorld, replyWorld } from './reply-world.ts';
import { memoryStore } from './world/memory-store.ts';

let world: ReplyWorld;
afterEach(() => world.close());

describe('whoever asks to be forgotten', () => {
  it.each(['before', 'after'] as const)(
    'is forgotten whoever dies %s any call in the middle',
    async (when) => {
      for (let at = 0, calls = 0; at <= calls; at += 1) {
        world = await replyWorld(memoryStore());
        const { question, pending, request } = await leavesTraces(world);
        const kill: Kill | undefined = at === 0 ? undefined : { at, when };
        const { wrap, calls: counted } = mortalPorts(kill);
        const { store, objects, scheduler, jobs } = world.deps;
        const mortal = {
          ...world.deps,
          store: { ...wrap(store), allComments: store.allComments },
          objects: { ...wrap(objects), list: objects.list },
          scheduler: wrap(scheduler),
          jobs: wrap(jobs),
        };
        await forgetPerson(mortal, { handle: HANDLE }, BY).catch((error: unknown) => {
          if (!(error instanceof KilledError)) throw error;
        });
        if (at === 0) calls = counted();
        // Whatever was half done meanwhile must neither go out nor come back.
        await world.settle(5);
        expect(
          await forgetPerson(world.deps, { handle: HANDLE }, BY),
          `killed ${when} call ${at}`,
        ).toMatchObject({ kept: [], left: 0 });
        for (const id of [question, pending, request])
          expect((await world.comment(id)).state).toBe('forgotten');
        expect(foundIn(await objectsKept(world))).toEqual([]);
        expect(JSON.stringify(await store.permissions())).not.toContain('nightowl');
        if (at < calls) await world.close();
      }
    },
  );
});
