/** The real store on dynalite, the real Mastodon channel and a bare network, with posts that wait for their second. */
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dynamoClient } from '../../shared/adapters/aws/dynamo/client.ts';
import { createTable } from '../../shared/adapters/aws/dynamo/create-table.ts';
import { dynamoStore } from '../../shared/adapters/aws/dynamo/store.ts';
import { folderObjects } from '../../shared/adapters/embedded/folder-objects.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { fairTurns } from '../../shared/adapters/system/fair-turns.ts';
import { createChannels } from '../../shared/channels/index.ts';
import type { Account } from '../../shared/core/accounts/account.ts';
import { loadPolicy } from '../../shared/core/policy/load-policy.ts';
import { type Content, contentKey, type Post } from '../../shared/core/post.ts';
import { HOUR, type Instant } from '../../shared/core/time.ts';
import type { Deps, Log, Store } from '../../shared/ports.ts';
import { planDeliveries } from '../../shared/steps/plan-deliveries.ts';
import { LEASES_AT_ONCE } from '../../shared/wiring/embedded.ts';
import { milliseconds, spentBy, startServer } from '../measured/server.ts';

const BY = { who: 'bench', why: 'measured' };
const QUIET: Log = { info() {}, warn() {}, error() {} };

export type Workshop = Awaited<ReturnType<typeof openWorkshop>>;
export type Names = { readonly postId: string; readonly accountId: string };
type PublishDeps = Pick<
  Deps,
  'store' | 'objects' | 'scheduler' | 'jobs' | 'notices' | 'channels' | 'clock' | 'log' | 'policy' | 'turns'
>;

export const accountId = (n: number): string => `account-${n}`;

/** `slow`: the first account's network answers so many milliseconds later. */
export async function openWorkshop(accounts: number, slowMs = 0) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-publish-'));
  const network = await startServer('publish/bare-network.ts', accountId(0), String(slowMs));
  const dynalite = await startServer('publish/store-server.ts', join(folder, 'store'));
  const client = dynamoClient({
    endpoint: dynalite.url,
    // Hundreds of publishers in one process wait for one another; on AWS each has its own.
    requestHandler: { connectionTimeout: 60_000, requestTimeout: 60_000 },
    region: 'eu-west-2',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  await createTable(client, 'imprimatur-bench');
  const requests = { sent: 0 };
  client.middlewareStack.add(
    (next) => (args) => {
      requests.sent += 1;
      return next(args);
    },
    { step: 'initialize', name: 'counted' },
  );
  const { store, counts } = counted(dynamoStore({ client, tableName: 'imprimatur-bench' }));
  const objects = folderObjects({ root: join(folder, 'objects') });
  const file = await readFile(new URL('../../policy/mmll-library.yaml', import.meta.url), 'utf8');
  const loaded = loadPolicy(file);
  if (!loaded.ok) throw new Error('The policy cannot be read: run `imprimatur policy check`.');
  const deps: PublishDeps = {
    store,
    objects,
    clock: systemClock,
    turns: fairTurns(LEASES_AT_ONCE),
    log: QUIET,
    policy: loaded.policy,
    channels: createChannels({
      secrets: { read: async (id) => ({ accessToken: id }), write: async () => {} },
      objects,
      links: { linkTo: () => Promise.reject(new Error('No network of the measurement fetches files.')) },
      clock: systemClock,
      noticeboard: {
        pages: folderObjects({ root: join(folder, 'noticeboard') }),
        site: { url: 'http://127.0.0.1', title: 'Bench', language: 'en', timeZone: 'Europe/London' },
      },
    }),
    notices: { send: async () => {} },
    scheduler: { publishAt: async () => {}, cancel: async () => {} },
    jobs: { publish: async () => {}, intake: async () => {}, poll: async () => {}, tend: async () => {} },
  };
  for (let n = 0; n < accounts; n += 1)
    await store.create<Account>(newEntry(accountId(n), network.url), BY, Date.now());

  /** Milliseconds of processor time so far: this process with our code, the store's, and the network's. */
  const processorMs = async () => ({
    ours: milliseconds(process.cpuUsage()),
    store: await spentBy(dynalite.child),
    network: await spentBy(network.child),
  });

  return {
    deps,
    counts,
    requests,
    processorMs,
    /** A post on one account, planned. The words are its own. */
    async newPost(id: string, on: string, due: Instant): Promise<Names> {
      const post = await writePost(deps, id, on, due);
      await planDeliveries(deps, post, BY);
      return { postId: id, accountId: on };
    },
    async close() {
      for (const { child } of [network, dynalite]) {
        const ended = once(child, 'exit');
        child.kill();
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const newEntry = (id: string, server: string) => ({
  type: 'account' as const,
  state: 'active' as const,
  id,
  channel: 'mastodon' as const,
  handle: `@${id}@127.0.0.1`,
  server,
  owner: 'Bench',
  purpose: 'Measured',
  review: '2027-06-01',
});

async function writePost(deps: PublishDeps, id: string, on: string, due: Instant): Promise<Post> {
  const text = `Measured: ${id}`;
  const content: Content = {
    postId: id,
    revision: 'r1',
    bundle: {
      title: id,
      publish: { kind: 'at', at: due, written: '' },
      expiresAfterMs: HOUR,
      accounts: [on],
      purpose: 'spaces-and-collections',
      audience: ['undergraduates'],
      kind: 'own',
      media: [],
      sources: [],
      text,
      textFor: {},
      lines: {},
    },
    facts: [],
    renderings: { [on]: { text, media: [] } },
  };
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  await deps.objects.write(contentKey(id, 'r1'), bytes, 'application/json');
  return deps.store.create<Post>(
    {
      type: 'post',
      id,
      name: id,
      revision: 'r1',
      state: 'accepted',
      title: id,
      due,
      expires: due + HOUR,
      accounts: [on],
      policy: deps.policy.stamp,
      findings: { block: 0, hold: 0, advise: 0 },
      plan: 1,
      planned: false,
    },
    BY,
    Date.now(),
  );
}

/** The store with its calls counted: writes of deliveries, and reads of single items. */
function counted(store: Store) {
  const counts = { deliveryWrites: 0, reads: 0 };
  const read =
    <Args extends unknown[], T>(call: (...args: Args) => Promise<T>) =>
    (...args: Args) => {
      counts.reads += 1;
      return call(...args);
    };
  const all: Store = {
    ...store,
    post: read(store.post),
    delivery: read(store.delivery),
    account: read(store.account),
    publishing: read(store.publishing),
    create: (item, ...rest) => {
      if ('type' in item && item.type === 'delivery') counts.deliveryWrites += 1;
      return store.create(item, ...rest);
    },
    save: (before, ...rest) => {
      if (before.type === 'delivery') counts.deliveryWrites += 1;
      return store.save(before, ...rest);
    },
  };
  return { store: all, counts };
}
