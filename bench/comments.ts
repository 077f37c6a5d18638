/**
 * How fast comments are heard and stored.
 *
 * `npx node bench/comments.ts [comments]` lets readers write so many (2,000) under a post on the sandbox, then polls until all
 * are heard, judged and stored: the real step, rules, Mastodon channel and store; the sandbox and dynalite have processes of
 * their own. It prints comments per second, writes per comment, and how often that is the time of only reading the same
 * pages by HTTP in the same run.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { dynamoClient } from '../shared/adapters/aws/dynamo/client.ts';
import { createTable } from '../shared/adapters/aws/dynamo/create-table.ts';
import { dynamoStore } from '../shared/adapters/aws/dynamo/store.ts';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { systemClock } from '../shared/adapters/system/clock.ts';
import { createChannels } from '../shared/channels/index.ts';
import type { Account } from '../shared/core/accounts/account.ts';
import { loadPolicy } from '../shared/core/policy/load-policy.ts';
import type { Log, Store } from '../shared/ports.ts';
import { type PollNeeds, pollComments } from '../shared/steps/poll-comments.ts';
import { EVERYDAY } from '../test/quality/posts/everyday.ts';
import { milliseconds, spentBy, startServer } from './measured/server.ts';

const ACCOUNT = 'bench';
const TOKEN = 'a-token-of-the-measurement';
const AT_ONCE = 8;
const QUIET: Log = { info() {}, warn() {}, error() {} };

const comments = Number(process.argv[2] ?? 2_000);
const folder = await mkdtemp(join(tmpdir(), 'bench-comments-'));
const sandbox = await startServer('comments/sandbox-server.ts', TOKEN);
const dynalite = await startServer('publish/store-server.ts', join(folder, 'store'));
try {
  const { deps, writes } = await openDeps();
  // The first poll hears nothing, and knows from then on where it was.
  await pollComments(deps, ACCOUNT);
  const post = await publish();
  await speak(post);

  const before = { ours: process.cpuUsage(), store: await spentBy(dynalite.child), writes: writes.made };
  const startedAt = performance.now();
  const stored = await pollAll(deps);
  const tookMs = performance.now() - startedAt;
  const ours = milliseconds(process.cpuUsage(before.ours)) / stored;
  const theirs = ((await spentBy(dynalite.child)) - before.store) / stored;

  const readingMs = await readBare();
  const perSecond = Math.round((stored * 1_000) / tookMs);
  console.log(`${stored} of ${comments} comments were heard and stored: ${perSecond} a second`);
  console.log(`${((writes.made - before.writes) / stored).toFixed(2)} writes to the store for each`);
  console.log(
    `processor time for each: ${ours.toFixed(1)} ms in our process, ${theirs.toFixed(1)} ms in dynalite`,
  );
  console.log(
    `only reading the same pages: ${Math.round(readingMs)} ms; hearing and storing took ${(tookMs / readingMs).toFixed(1)} times that`,
  );
} finally {
  sandbox.child.kill();
  dynalite.child.kill();
  await rm(folder, { recursive: true, force: true });
}

async function openDeps() {
  const client = dynamoClient({
    endpoint: dynalite.url,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  await createTable(client, 'imprimatur-bench');
  const { store, writes } = counted(dynamoStore({ client, tableName: 'imprimatur-bench' }));
  const loaded = loadPolicy(await readFile(new URL('../policy/mmll-library.yaml', import.meta.url), 'utf8'));
  if (!loaded.ok) throw new Error('The policy cannot be read: run `imprimatur policy check`.');
  const objects = folderObjects({ root: join(folder, 'objects') });
  const deps: PollNeeds = {
    store,
    objects,
    clock: systemClock,
    log: QUIET,
    policy: loaded.policy,
    channels: createChannels({
      secrets: { read: async () => ({ accessToken: TOKEN }), write: async () => {} },
      objects,
      links: { linkTo: () => Promise.reject(new Error('No network of the measurement fetches files.')) },
      clock: systemClock,
      noticeboard: {
        pages: objects,
        site: { url: 'http://127.0.0.1', title: 'Bench', language: 'en', timeZone: 'Europe/London' },
      },
    }),
    notices: { send: async () => {} },
    jobs: { publish: async () => {}, intake: async () => {}, poll: async () => {}, tend: async () => {} },
    pollSchedules: { every: async () => {} },
    // An ear that was heard is asked again at once.
    pollEveryMs: 1,
  };
  await store.create<Account>(
    {
      type: 'account',
      state: 'active',
      id: ACCOUNT,
      channel: 'mastodon',
      handle: '@library@127.0.0.1',
      server: sandbox.url,
      owner: 'Bench',
      purpose: 'Measured',
      review: '2027-06-01',
    },
    { who: 'bench', why: 'measured' },
    Date.now(),
  );
  return { deps, writes };
}

function counted(store: Store) {
  const writes = { made: 0 };
  const write =
    <Args extends unknown[], T>(call: (...args: Args) => Promise<T>) =>
    (...args: Args) => {
      writes.made += 1;
      return call(...args);
    };
  const all: Store = {
    ...store,
    create: (item, ...rest) => write(() => store.create(item, ...rest))(),
    save: (item, ...rest) => write(() => store.save(item, ...rest))(),
    saveEar: write(store.saveEar),
  };
  return { store: all, writes };
}

async function publish(): Promise<string> {
  const answer = await fetch(`${sandbox.url}/api/v1/statuses`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ status: 'The reading room is open again. Which seat is yours?' }),
  });
  return v.parse(v.object({ id: v.string() }), await answer.json()).id;
}

/** What readers write every day, each a little different. */
async function speak(post: string): Promise<void> {
  for (let first = 0; first < comments; first += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, comments - first) }, (_, n) => {
        const text = `${EVERYDAY[(first + n) % EVERYDAY.length]} ${first + n}`.slice(-450);
        const body = new URLSearchParams({ in_reply_to_id: post, name: `Reader ${(first + n) % 40}`, text });
        return fetch(`${sandbox.url}/comments`, { method: 'POST', body, redirect: 'manual' });
      }),
    );
}

async function pollAll(deps: PollNeeds): Promise<number> {
  let stored = 0;
  for (;;) {
    const result = await pollComments(deps, ACCOUNT);
    stored += result.stored;
    if (!result.isUnfinished) return stored;
  }
}

/** Milliseconds for the same pages, read and parsed and nothing more. */
async function readBare(): Promise<number> {
  const startedAt = performance.now();
  const newest = (ids: readonly { readonly id: string }[]) =>
    ids
      .map(({ id }) => id)
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .at(-1);
  for (let cursor: string | undefined = '0'; cursor !== undefined; ) {
    const query = new URLSearchParams({ 'types[]': 'mention', limit: '40', min_id: cursor });
    const answer = await fetch(`${sandbox.url}/api/v1/notifications?${query}`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    cursor = newest(v.parse(v.array(v.object({ id: v.string() })), await answer.json()));
  }
  return performance.now() - startedAt;
}
