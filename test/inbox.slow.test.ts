import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intake } from '../functions/intake.ts';
import { type AwsEndpoint, startAwsEndpoint } from '../local/aws-endpoint.ts';
import { type Inbox, watchInbox } from '../local/inbox.ts';
import type { Handler } from '../local/lambda/functions.ts';
import { objectBundles } from '../shared/adapters/bundles/object-bundles.ts';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { ConflictError } from '../shared/core/errors.ts';
import type { Bundles, Deps } from '../shared/ports.ts';
import { LOCAL_AWS, localFunction } from '../shared/wiring/embedded.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ARCHIVE, START, type World } from './publishing-world.ts';
import { BODY, written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

let folder: string;
let endpoint: AwsEndpoint;
let lambda: LambdaClient;
let watched: Inbox;
let problems: ReturnType<typeof counted>;
let answers: ReturnType<typeof counted>;
let mostAtOnce: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  mkdirSync(join(folder, 'inbox'));
  problems = counted();
  answers = counted();
  mostAtOnce = 0;
});
const stop = async () => {
  await watched.close();
  lambda.destroy();
  await endpoint.close();
};
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Words as they come in, and a promise of so many of them. */
function counted() {
  const all: string[] = [];
  let look = (): void => {};
  return {
    all,
    push(word: string) {
      all.push(word);
      look();
    },
    reached: (many: number) =>
      new Promise<void>((resolve) => {
        look = () => all.length >= many && resolve();
        look();
      }),
  };
}

const drop = (name: string, index: number) => {
  mkdirSync(join(folder, 'inbox', name));
  const text = `The reading room on floor ${index} is open again. Which seat is yours?`;
  writeFileSync(join(folder, 'inbox', name, 'post.md'), written({ text }));
};

/** The inbox of these bundles, watched, in front of the real intake; `open` stands before its look at a bundle. */
async function watching(
  names: readonly string[],
  open: (name: string) => Promise<void> | void,
  pausesMs: number[],
) {
  names.forEach(drop);
  const objects = folderObjects({
    root: join(folder, 'objects'),
    mounts: { 'incoming/': join(folder, 'inbox') },
  });
  const opening = objectBundles({ objects, workFolder: join(folder, 'work') });
  const bundles: Bundles = {
    async open(name) {
      await open(name);
      return opening.open(name);
    },
  };
  const deps: Deps = { ...world.deps, objects, bundles };
  const real = intake({ ...deps, patienceMs: 60_000 });
  let inside = 0;
  const handler: Handler = async (event, context) => {
    inside += 1;
    mostAtOnce = Math.max(mostAtOnce, inside);
    return real(event, context).finally(() => {
      inside -= 1;
      answers.push(JSON.stringify(event));
    });
  };
  endpoint = await startAwsEndpoint({
    port: 0,
    folder: join(folder, 'aws'),
    functions: { [localFunction('intake')]: handler },
    onProblem: problems.push,
    graceMs: 0,
  });
  lambda = new LambdaClient({ endpoint: endpoint.url, ...LOCAL_AWS });
  watched = await watchInbox({
    folder: join(folder, 'inbox'),
    lookedAtFile: join(folder, 'inbox.json'),
    lambda,
    onProblem: problems.push,
    atOnce: 3,
    pausesMs,
  });
}

const decided = (many: number, of: World['log']) =>
  new Promise<void>((resolve) => {
    const push = of.push.bind(of);
    of.push = (...lines) => {
      const length = push(...lines);
      if (of.filter(({ event }) => event === 'post-decided').length === many) resolve();
      return length;
    };
  });

it('takes in whatever is dropped at once, three at a time, although the store fails each of them at first', async () => {
  const names = Array.from({ length: 6 }, (_, index) => `bundle-${index}`);
  const tries = new Map<string, number>();
  const all = decided(names.length, world.log);
  await watching(
    names,
    (name) => {
      tries.set(name, (tries.get(name) ?? 0) + 1);
      if (tries.get(name) === 1) throw new Error('The store did not answer in time.');
      if (tries.get(name) === 2) throw new ConflictError('Somebody else was faster.');
    },
    [0, 0],
  );
  await all;
  expect((await world.store.posts('accepted')).posts.map(({ id }) => id).toSorted()).toEqual(
    names.toSorted(),
  );
  expect(mostAtOnce).toBe(3);
  expect(problems.all).toEqual([]);
});

it('says what cannot be taken in, by name, after as many tries as there are pauses, and takes in the others', async () => {
  let tries = 0;
  const one = decided(1, world.log);
  await watching(
    ['bad', 'good'],
    (name) => {
      if (name === 'good') return;
      tries += 1;
      throw new Error('The store did not answer in time.');
    },
    [0, 0],
  );
  await Promise.all([problems.reached(1), one]);
  expect(tries).toBe(3);
  expect(problems.all).toEqual([
    expect.stringMatching(/^bad was not taken in, after 3 tries: .*still in the inbox/),
  ]);
});

it('tries again when a bundle that was given up is saved once more', async () => {
  let isBroken = true;
  const one = decided(1, world.log);
  await watching(['bad'], () => {
    if (isBroken) throw new Error('The store did not answer in time.');
  }, []);
  await problems.reached(1);
  isBroken = false;
  writeFileSync(join(folder, 'inbox', 'bad', 'post.md'), written());
  await one;
  expect((await world.store.post('bad'))?.state).toBe('accepted');
});

describe('at the next start', () => {
  const POST = () => join(folder, 'inbox', 'asks', 'post.md');
  /** Sent back for an account that the directory did not have, and has by now. */
  async function sentBack() {
    mkdirSync(join(folder, 'inbox', 'asks'));
    writeFileSync(POST(), written({ accounts: [ARCHIVE] }));
    await watching([], () => {}, []);
    await answers.reached(1);
    expect((await world.store.post('asks'))?.state).toBe('blocked');
    await world.addArchive();
  }
  const stateAtNextStart = async (names: readonly string[] = []) => {
    await watching(names, () => {}, []);
    await answers.reached(2 + names.length);
    return (await world.store.post('asks'))?.state;
  };

  it('what was sent back stays so, and what came meanwhile is taken in', async () => {
    await sentBack();
    await stop();
    expect(await stateAtNextStart(['meanwhile'])).toBe('blocked');
    expect((await world.store.post('meanwhile'))?.state).toBe('accepted');
    expect(world.notices).toHaveLength(1);
  });

  it.each([
    ['put there again as it was', () => utimesSync(POST(), START / 1000, START / 1000)],
    ['changed', () => writeFileSync(POST(), written({ text: `New. ${BODY}` }))],
  ])('what was %s while nothing ran is judged again', async (_, change) => {
    await sentBack();
    await stop();
    change();
    expect(await stateAtNextStart()).toBe('accepted');
  });

  it('what a killed process left half-way is judged again, where it was being sent again', async () => {
    await sentBack();
    await stop();
    await watching([], () => {
      throw new Error('The store did not answer in time.');
    }, []);
    await problems.reached(1);
    utimesSync(POST(), START / 1000, START / 1000);
    await problems.reached(2);
    await stop();
    await watching([], () => {}, []);
    await answers.reached(4);
    expect((await world.store.post('asks'))?.state).toBe('accepted');
  });

  it('nothing that was sent back goes out where nobody knows any more what was looked at', async () => {
    await sentBack();
    await stop();
    writeFileSync(join(folder, 'inbox.json'), 'torn');
    expect(await stateAtNextStart()).toBe('blocked');
  });

  it('a picture of the folder that the system put there is nobody\u2019s sending', async () => {
    await sentBack();
    await stop();
    writeFileSync(join(folder, 'inbox', 'asks', '.DS_Store'), 'a picture');
    expect(await stateAtNextStart()).toBe('blocked');
  });
});
