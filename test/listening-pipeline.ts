import { commentId } from '../shared/core/comments/comment-id.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Channel } from '../shared/ports.ts';
import { listenUnder } from '../shared/steps/listen.ts';
import { type PollNeeds, pollComments } from '../shared/steps/poll-comments.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { replyComment } from '../shared/steps/reply-comment.ts';
import { type TendNeeds, tendComment } from '../shared/steps/tend-comment.ts';
import { everyChannel, newShipment } from './channel-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { watchedLog } from './log-privacy.ts';
import { type Notice, readTestPolicy } from './publishing-world.ts';
import { memoryObjects } from './world/memory-objects.ts';
import { memoryStore } from './world/memory-store.ts';

/** The steps that hear and tend comments, on a channel and a server that really answers. */
export async function listeningPipeline({ channel, account, source }: ListeningWorld) {
  const store = memoryStore();
  const tends: string[] = [];
  const publishes: Parameters<typeof publishDelivery>[1][] = [];
  const notices: Notice[] = [];
  const unused = new Proxy({} as Channel, { get: () => undefined });
  const deps: PollNeeds & TendNeeds = {
    store,
    objects: memoryObjects(),
    clock: { now: Date.now, sleepUntil: async () => {} },
    channels: { ...everyChannel(() => unused), [account.channel]: channel },
    policy: await readTestPolicy(),
    log: watchedLog(),
    notices: { send: async (notice) => void notices.push(notice) },
    scheduler: { publishAt: async (delivery) => void publishes.push(delivery), cancel: async () => {} },
    jobs: {
      publish: async (delivery) => void publishes.push(delivery),
      intake: async () => {},
      poll: async () => {},
      tend: async (comment) => void tends.push(comment),
    },
    pollSchedules: { every: async () => {} },
  };
  await store.create(account, { who: 'test', why: 'set up' }, Date.now());
  if (source.of === 'post') {
    const { delivery } = newShipment(account, { text: '', media: [] });
    const published: Delivery = { ...delivery, state: 'published', remote: source.remote };
    await listenUnder(deps, account, { ...published, publishedAt: Date.now() });
  }
  /** Runs what was started, and what that starts. */
  async function settle(): Promise<void> {
    while (tends.length + publishes.length > 0) {
      for (const delivery of publishes.splice(0)) await publishDelivery(deps, delivery);
      for (const id of tends.splice(0)) await tendComment(deps, id);
    }
  }
  return {
    notices,
    async poll(): Promise<void> {
      await pollComments(deps, account.id);
      await settle();
    },
    async answer(remoteId: string, text: string): Promise<string> {
      const id = commentId(account.id, remoteId);
      const by = { who: 'administrator' };
      const { outcome, findings } = await replyComment(deps, id, { say: 'text', text }, by);
      await settle();
      // As rescue has it looked after, once the answer is out.
      await tendComment(deps, id);
      return findings.length > 0
        ? `${outcome}: ${findings.map(({ message }) => message).join(' ')}`
        : outcome;
    },
    /** Says in public why; what became of that. */
    async explain(remoteId: string): Promise<string | undefined> {
      const id = commentId(account.id, remoteId);
      await replyComment(deps, id, { say: 'explanation' }, { who: 'administrator' });
      await settle();
      const { reply } = (await store.comment(id, Date.now())) ?? {};
      return reply && (await store.delivery(reply.postId, account.id))?.state;
    },
    comment: (remoteId: string) => store.comment(commentId(account.id, remoteId), Date.now()),
    ears: () => store.ears(account.id),
  };
}
