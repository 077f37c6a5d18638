/** The real steps, store, objects and Mastodon channel against the sandbox network, with a clock that tests turn. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { startSandbox } from '../local/sandbox/start-sandbox.ts';
import { objectBundles } from '../shared/adapters/bundles/object-bundles.ts';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import type { LogLine } from '../shared/adapters/system/json-log.ts';
import { mastodonChannel } from '../shared/channels/mastodon/mastodon-channel.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { isFinal } from '../shared/core/delivery/moves.ts';
import type { DerivedMedium } from '../shared/core/media/facts.ts';
import { loadPolicy } from '../shared/core/policy/load-policy.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { type Content, contentKey, type Post } from '../shared/core/post.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '../shared/core/time.ts';
import type { Channel, Clock } from '../shared/ports.ts';
import { type IntakeDeps, intakeBundle } from '../shared/steps/intake-bundle.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { everyChannel, newAccount } from './channel-world.ts';
import { watchedLog } from './log-privacy.ts';
import { type Kill, KilledError, mortalPorts } from './mortal-ports.ts';
import { newTable } from './store-dynamo.ts';
import { seesNothing } from './vision/sees-nothing.ts';

export const START: Instant = Date.UTC(2026, 10, 23, 9);
export const TOKEN = 'a-token-of-the-test';
export const ACCOUNT = 'sandbox';
/** A second account on the same network, for worlds that add it. */
export const ARCHIVE = 'archive';
export const ARCHIVE_TOKEN = 'another-token-of-the-test';
export const PATIENCE_MS = 10 * MINUTE;
export const TEXT = 'The reading room is open again. Which seat is yours?';
const BY = { who: 'test', why: 'set up' };

export type Notice = { readonly subject: string; readonly text: string };
export type World = Awaited<ReturnType<typeof publishingWorld>>;

export async function readTestPolicy(): Promise<Policy> {
  const file = join(import.meta.dirname, '..', 'policy', 'mmll-library.yaml');
  const loaded = loadPolicy(await readFile(file, 'utf8'));
  if (!loaded.ok) throw new Error('The policy of the project cannot be read.');
  return loaded.policy;
}

/** `policyOf` changes the project's policy for this world. */
export async function publishingWorld(
  client: DynamoDBDocumentClient,
  policyOf = (policy: Policy): Policy => policy,
) {
  const folder = await mkdtemp(join(tmpdir(), 'publishing-'));
  let now = START;
  /** Called when somebody waits for an instant: the place for what happens meanwhile. */
  let onSleep: ((until: Instant) => Promise<void>) | undefined;
  const clock: Clock = {
    now: () => now,
    async sleepUntil(at) {
      const meanwhile = onSleep;
      onSleep = undefined;
      await meanwhile?.(at);
      now = Math.max(now, at);
    },
  };
  const sandbox = await startSandbox({
    accounts: [
      { username: 'library', displayName: 'Library', token: TOKEN },
      { username: 'archive', displayName: 'Archive', token: ARCHIVE_TOKEN },
    ],
    processingMs: 20,
    now: clock.now,
  });
  const { store, drop } = await newTable(client);
  const objects = folderObjects({ root: join(folder, 'objects') });
  const secrets = {
    read: async (id: string) => ({ accessToken: id === ARCHIVE ? ARCHIVE_TOKEN : TOKEN }),
    write: async () => {},
  };
  const mastodon = mastodonChannel({ secrets, objects, clock });
  const unused = new Proxy({} as Channel, {
    get: (_, name) => () => Promise.reject(new Error(`This world has no other network (${String(name)}).`)),
  });

  const schedules = new Map<string, { at: Instant; delivery: Delivery }>();
  const jobs: Pick<Delivery, 'postId' | 'accountId'>[] = [];
  const uploads: string[] = [];
  const polls: string[] = [];
  const tended: string[] = [];
  const notices: Notice[] = [];
  const log: LogLine[] = [];
  const deps: IntakeDeps = {
    store,
    objects,
    secrets,
    clock,
    bundles: objectBundles({ objects, workFolder: join(folder, 'work') }),
    media: sharpMedia(),
    vision: seesNothing,
    // No test asks the web: every page is there.
    links: { ask: async (address) => ({ is: 'reached', status: 200, address }) },
    patienceMs: PATIENCE_MS,
    policy: policyOf(await readTestPolicy()),
    log: watchedLog((line) => log.push(line)),
    channels: { ...everyChannel(() => unused), mastodon },
    notices: { send: async (notice) => void notices.push(notice) },
    scheduler: {
      publishAt: async (delivery, at) =>
        void schedules.set(`${delivery.postId}.${delivery.accountId}`, { at, delivery }),
      cancel: async (delivery) => void schedules.delete(`${delivery.postId}.${delivery.accountId}`),
    },
    jobs: {
      publish: async ({ postId, accountId }) => void jobs.push({ postId, accountId }),
      intake: async (name) => void uploads.push(name),
      poll: async (account) => void polls.push(account),
      tend: async (comment) => void tended.push(comment),
    },
  };
  const newEntry = (id: string, username: string) =>
    newAccount({ id, channel: 'mastodon', handle: `@${username}@127.0.0.1`, server: sandbox.url });
  const account = newEntry(ACCOUNT, 'library');
  await store.create(account, BY, now);
  let written = 0;

  /** What intake writes for an accepted post, up to its commit point. */
  async function newPost(
    due: Instant,
    over: Partial<Post> = {},
    media: readonly DerivedMedium[] = [],
  ): Promise<Post> {
    written += 1;
    const [id, revision] = [`post-${written}`, 'r1'];
    const content: Content = {
      postId: id,
      revision,
      bundle: {
        title: 'Reading room',
        publish: { kind: 'at', at: due, written: '' },
        expiresAfterMs: HOUR,
        accounts: [ACCOUNT],
        purpose: 'spaces-and-collections',
        audience: ['undergraduates'],
        kind: 'own',
        media: [],
        sources: [],
        text: TEXT,
        textFor: {},
        lines: {},
      },
      facts: [],
      renderings: { [ACCOUNT]: { text: TEXT, media } },
    };
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    await objects.write(contentKey(id, revision), bytes, 'application/json');
    return store.create<Post>(
      {
        type: 'post',
        id,
        name: id,
        revision,
        state: 'accepted',
        title: 'Reading room',
        due,
        expires: due + HOUR,
        accounts: [ACCOUNT],
        policy: deps.policy.stamp,
        findings: { block: 0, hold: 0, advise: 0 },
        plan: 1,
        planned: false,
        wake: now,
        ...over,
      },
      BY,
      now,
    );
  }

  const delivery = async (postId: string): Promise<Delivery> => {
    const found = await store.delivery(postId, ACCOUNT);
    if (!found) throw new Error(`${postId} has no delivery yet.`);
    return found;
  };

  return {
    deps,
    sandbox,
    store,
    notices,
    schedules,
    jobs,
    uploads,
    polls,
    tended,
    log,
    account,
    newPost,
    delivery,
    addArchive: () => store.create(newEntry(ARCHIVE, 'archive'), BY, now),
    intake: (name: string, on: IntakeDeps = deps) => intakeBundle(on, name),
    /** Intake as rescue and the local start ask for it: nobody sent anything. */
    lookAgain: (name: string, on: IntakeDeps = deps) => intakeBundle(on, name, 'found'),
    /** An accepted post whose delivery is planned. */
    async acceptedPost(due: Instant): Promise<Post> {
      const post = await newPost(due);
      await planDeliveries(deps, post, BY);
      return post;
    },
    publish: (postId: string, on: IntakeDeps = deps) => publishDelivery(on, { postId, accountId: ACCOUNT }),
    turnTo(at: Instant) {
      now = Math.max(now, at);
    },
    whenItSleeps(work: (until: Instant) => Promise<void>) {
      onSleep = work;
    },
    /** Fires schedules, runs jobs and rescues by the minute until nothing is open any more. Errors are Lambda's to retry. */
    async settle(limit: Instant = now + 6 * HOUR): Promise<void> {
      const run = (work: Promise<unknown>) => work.catch(() => {});
      while (now < limit) {
        await run(rescue(deps));
        for (let name = uploads.shift(); name; name = uploads.shift())
          await run(intakeBundle(deps, name, 'found'));
        for (const [name, { at, delivery: one }] of schedules) {
          if (at > now + MINUTE) continue;
          now = Math.max(now, at);
          schedules.delete(name);
          jobs.push(one);
        }
        for (let job = jobs.shift(); job; job = jobs.shift()) await run(publishDelivery(deps, job));
        const pages = await Promise.all([
          store.posts('accepted', { limit: 1000 }),
          store.posts('held', { limit: 1000 }),
          store.posts('cancelled', { limit: 1000 }),
        ]);
        const posts = pages.flatMap((page) => page.posts);
        const all = (await Promise.all(posts.map((post) => store.deliveries(post.id)))).flat();
        const open = all.filter((one) => !isFinal(one.state));
        if (all.length > 0 && open.length === 0) return;
        // Minutes in which nothing can happen are passed over.
        const next = Math.min(
          ...open.map((one) => one.wake ?? now),
          ...[...schedules.values()].map(({ at }) => at - MINUTE),
        );
        now += MINUTE * Math.max(1, Math.ceil((Math.min(next, limit) - now) / MINUTE));
      }
    },
    posts: (username = 'library') => sandbox.posts().filter((post) => post.username === username),
    async close() {
      await sandbox.close();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same dependencies in a process that is killed. `calls` counts what it did, for a run that is not killed. */
export function mortal(deps: IntakeDeps, kill: Kill | undefined): { deps: IntakeDeps; calls(): number } {
  const { wrap, calls } = mortalPorts(kill);
  return {
    calls,
    deps: {
      ...deps,
      store: wrap(deps.store),
      objects: wrap(deps.objects),
      bundles: wrap(deps.bundles),
      scheduler: wrap(deps.scheduler),
      jobs: wrap(deps.jobs),
      notices: wrap(deps.notices),
      channels: { ...deps.channels, mastodon: wrap(deps.channels.mastodon) },
    },
  };
}

export { type Kill, KilledError, MINUTE, SECOND };
