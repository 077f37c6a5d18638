/** Comments of readers on the sandbox network, and the library's answers: the real steps, functions and Mastodon channel. */
import { comments } from '../functions/comments.ts';
import { posts } from '../functions/posts.ts';
import { publish } from '../functions/publish.ts';
import { startSandbox } from '../local/sandbox/start-sandbox.ts';
import type { LogLine } from '../shared/adapters/system/json-log.ts';
import { mastodonChannel } from '../shared/channels/mastodon/mastodon-channel.ts';
import type { Account } from '../shared/core/accounts/account.ts';
import type { Comment } from '../shared/core/comments/comment.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { type Instant, MINUTE } from '../shared/core/time.ts';
import type { Channel, Clock, Polling, Store } from '../shared/ports.ts';
import { pollComments } from '../shared/steps/poll-comments.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { type TendNeeds, tendComment } from '../shared/steps/tend-comment.ts';
import { everyChannel, newAccount } from './channel-world.ts';
import { watchedLog } from './log-privacy.ts';
import { type Notice, readTestPolicy, START, TOKEN } from './publishing-world.ts';
import { memoryObjects } from './world/memory-objects.ts';
import { memoryStore } from './world/memory-store.ts';

export const ACCOUNT = 'sandbox';
const CONTEXT = { awsRequestId: 'request-1' };

export type ReplyWorld = Awaited<ReturnType<typeof replyWorld>>;
export type ReplyDeps = ReplyWorld['deps'];

export async function replyWorld(store: Store = memoryStore()) {
  let now = START;
  const clock: Clock = {
    now: () => now,
    sleepUntil: async (at) => {
      now = Math.max(now, at);
    },
  };
  const sandbox = await startSandbox({
    accounts: [{ username: 'library', displayName: 'Library', token: TOKEN }],
    processingMs: 0,
    now: clock.now,
  });
  const objects = memoryObjects();
  const secrets = { read: async () => ({ accessToken: TOKEN }), write: async () => {} };
  const unused = new Proxy({} as Channel, { get: () => undefined });
  const tends: string[] = [];
  const publishes: Pick<Delivery, 'postId' | 'accountId'>[] = [];
  const schedules = new Map<string, { at: Instant; delivery: Pick<Delivery, 'postId' | 'accountId'> }>();
  const notices: Notice[] = [];
  const log: LogLine[] = [];
  const deps: TendNeeds & Polling & Parameters<typeof publish>[0] & Parameters<typeof rescue>[0] = {
    store,
    objects,
    clock,
    channels: { ...everyChannel(() => unused), mastodon: mastodonChannel({ secrets, objects, clock }) },
    policy: await readTestPolicy(),
    log: watchedLog((line) => log.push(line)),
    notices: { send: async (notice) => void notices.push(notice) },
    scheduler: {
      publishAt: async (delivery, at) => void schedules.set(delivery.postId, { at, delivery }),
      cancel: async ({ postId }) => void schedules.delete(postId),
    },
    jobs: {
      publish: async ({ postId, accountId }) => void publishes.push({ postId, accountId }),
      intake: async () => {},
      poll: async () => {},
      tend: async (comment) => void tends.push(comment),
    },
    pollSchedules: { every: async () => {} },
  };
  const { mastodon } = deps.channels;
  const by = { who: 'test', why: 'set up' };
  const entry = newAccount({
    id: ACCOUNT,
    channel: 'mastodon',
    handle: '@library@127.0.0.1',
    server: sandbox.url,
  });
  const account = await store.create<Account>(entry, by, now);
  const [limits, server] = [await mastodon.probe(account), await mastodon.recognise?.(account)];
  await store.save<Account>(account, { ...account, probed: { at: now, limits, server } }, by, now);
  const asLibrary = async (status: string): Promise<string> => {
    const answer = await fetch(`${sandbox.url}/api/v1/statuses`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ status, language: 'en' }),
    });
    return /"id":"(\d+)"/.exec(await answer.text())?.[1] ?? '';
  };
  const post = await asLibrary(OPENING);

  const world = {
    deps,
    sandbox,
    store,
    objects,
    tends,
    publishes,
    notices,
    log,
    now: clock.now,
    pass(ms: number): void {
      now += ms;
    },
    withPolicy: (change: (policy: Policy) => Policy) => ({ ...deps, policy: change(deps.policy) }),
    call: (event: object, on = deps) => comments(on)(event, CONTEXT),
    callPosts: (event: object, on = deps) => posts(on)(event, CONTEXT),
    /** A reader comments on the library's post, and the library hears it. */
    async ask(text: string, name = 'Reader'): Promise<string> {
      const known = new Set((await world.all()).map(({ id }) => id));
      await fetch(`${sandbox.url}/comments`, {
        method: 'POST',
        body: new URLSearchParams({ in_reply_to_id: post, name, text }),
        redirect: 'manual',
      });
      now += 5 * MINUTE;
      await pollComments(deps, ACCOUNT);
      const heard = (await world.all()).find(({ id }) => !known.has(id));
      if (!heard) throw new Error('The comment was not heard.');
      return heard.id;
    },
    async all(): Promise<Comment[]> {
      const found: Comment[] = [];
      for await (const comment of store.allComments(ACCOUNT, now)) found.push(comment);
      return found;
    },
    async comment(id: string): Promise<Comment> {
      const comment = await store.comment(id, now);
      if (!comment) throw new Error(`${id} was lost.`);
      return comment;
    },
    async delivery(id: string): Promise<Delivery> {
      const { reply } = await world.comment(id);
      const delivery = reply && (await store.delivery(reply.postId, ACCOUNT));
      if (!delivery) throw new Error(`${id} has no answer with a delivery.`);
      return delivery;
    },
    /** What the library said under its post, as readers see it. */
    answers: () => sandbox.posts().filter(({ username, text }) => username === 'library' && text !== OPENING),
    /** Runs what was started, and what that starts, on `on`; errors are Lambda's to repeat. */
    async run(on = deps): Promise<void> {
      const publishing = publish(on);
      while (tends.length + publishes.length > 0) {
        for (const id of tends.splice(0)) await tendComment(on, id);
        for (const names of publishes.splice(0)) await publishing(names, CONTEXT);
      }
    },
    /** The same with rescue and schedules, as the minutes pass. */
    async settle(minutes = 0, on = deps): Promise<void> {
      for (let minute = 0; ; minute += 1) {
        await rescue(on);
        for (const [name, { at, delivery }] of schedules)
          if (at <= now) {
            schedules.delete(name);
            publishes.push(delivery);
          }
        await world.run(on).catch(() => {});
        if (minute === minutes) return;
        now += MINUTE;
      }
    },
    close: () => sandbox.close(),
  };
  return world;
}

const OPENING = 'The reading room is open again.';
