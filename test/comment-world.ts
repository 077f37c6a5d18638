/** The steps that hear and tend comments, over a real store, against a small network on localhost. */
import type { LogLine } from '../shared/adapters/system/json-log.ts';
import { mastodonChannel } from '../shared/channels/mastodon/mastodon-channel.ts';
import { commentId } from '../shared/core/comments/comment-id.ts';
import type { CommentTraits } from '../shared/core/comments/heard.ts';
import { type Instant, MINUTE } from '../shared/core/time.ts';
import type { Channel, Clock, Polling, Store } from '../shared/ports.ts';
import { pollComments } from '../shared/steps/poll-comments.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { type TendNeeds, tendComment } from '../shared/steps/tend-comment.ts';
import { everyChannel, newAccount } from './channel-world.ts';
import { commentNetwork, listenTo } from './comment-network.ts';
import { watchedLog } from './log-privacy.ts';
import { type Notice, readTestPolicy, START } from './publishing-world.ts';
import { memoryObjects } from './world/memory-objects.ts';

export const ACCOUNT = 'town';
const CAN_ALL: CommentTraits = {
  listens: ['account', 'post'],
  can: ['hide', 'unhide', 'remove', 'mute', 'unmute', 'block', 'unblock', 'report'],
  showsHidden: true,
  replyNamesAuthor: false,
};

export type CommentWorld = Awaited<ReturnType<typeof commentWorld>>;

export async function commentWorld(
  store: Store,
  { traits = CAN_ALL, pageSize }: { traits?: CommentTraits; pageSize?: number } = {},
) {
  let now = START;
  const clock: Clock = {
    now: () => now,
    sleepUntil: async (at) => {
      now = Math.max(now, at);
    },
  };
  const network = await commentNetwork(clock.now, pageSize);
  const objects = memoryObjects();
  const secrets = { read: async () => ({ accessToken: 'x' }), write: async () => {} };
  const unused = new Proxy({} as Channel, { get: () => undefined });
  const channel: Channel = {
    ...mastodonChannel({ secrets, objects, clock }),
    comments: traits,
    listening: listenTo(network.url, clock),
  };
  const polls: string[] = [];
  const tends: string[] = [];
  const intervals: [string, number][] = [];
  const notices: Notice[] = [];
  const log: LogLine[] = [];
  const deps: TendNeeds & Polling & Parameters<typeof rescue>[0] = {
    store,
    objects,
    clock,
    channels: { ...everyChannel(() => unused), mastodon: channel },
    policy: await readTestPolicy(),
    log: watchedLog((line) => log.push(line)),
    notices: { send: async (notice) => void notices.push(notice) },
    scheduler: { publishAt: async () => {}, cancel: async () => {} },
    jobs: {
      publish: async () => {},
      intake: async () => {},
      poll: async (account) => void polls.push(account),
      tend: async (comment) => void tends.push(comment),
    },
    pollSchedules: { every: async (account, ms) => void intervals.push([account, ms]) },
  };
  await store.create(
    newAccount({ id: ACCOUNT, channel: 'mastodon', handle: '@library@network.example', server: network.url }),
    { who: 'test', why: 'set up' },
    now,
  );

  const idOf = (remoteId: string): string => commentId(ACCOUNT, remoteId);
  const world = {
    deps,
    network,
    objects,
    polls,
    tends,
    intervals,
    notices,
    log,
    idOf,
    now: clock.now,
    pass(ms: number): void {
      now += ms;
    },
    turnTo(at: Instant): void {
      now = Math.max(now, at);
    },
    poll: (on = deps) => pollComments(on, ACCOUNT),
    comment: (remoteId: string) => store.comment(idOf(remoteId), now),
    async evidence(): Promise<string[]> {
      const keys: string[] = [];
      for await (const { key } of objects.list('evidence/')) keys.push(key);
      return keys;
    },
    /** Runs what was started, what that starts, and rescue, as the minutes pass. */
    async settle(minutes = 0): Promise<void> {
      for (let minute = 0; ; minute += 1) {
        await rescue(deps);
        while (tends.length + polls.length > 0) {
          for (const id of tends.splice(0)) await tendComment(deps, id).catch(() => {});
          for (const account of new Set(polls.splice(0))) await pollComments(deps, account).catch(() => {});
        }
        if (minute === minutes) return;
        now += MINUTE;
      }
    },
    close: () => network.close(),
  };
  return world;
}
