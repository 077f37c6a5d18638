import { jsonLog } from '../shared/adapters/system/json-log.ts';
import { commentId } from '../shared/core/comments/comment-id.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Channel } from '../shared/ports.ts';
import { listenUnder } from '../shared/steps/listen.ts';
import { type PollNeeds, pollComments } from '../shared/steps/poll-comments.ts';
import { type TendNeeds, tendComment } from '../shared/steps/tend-comment.ts';
import { everyChannel, newShipment } from './channel-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { type Notice, readTestPolicy } from './publishing-world.ts';
import { memoryObjects } from './world/memory-objects.ts';
import { memoryStore } from './world/memory-store.ts';

/** The steps that hear and tend comments, on a channel and a server that really answers. */
export async function listeningPipeline({ channel, account, source }: ListeningWorld) {
  const store = memoryStore();
  const tends: string[] = [];
  const notices: Notice[] = [];
  const unused = new Proxy({} as Channel, { get: () => undefined });
  const deps: PollNeeds & TendNeeds = {
    store,
    objects: memoryObjects(),
    clock: { now: Date.now, sleepUntil: async () => {} },
    channels: { ...everyChannel(() => unused), [account.channel]: channel },
    policy: await readTestPolicy(),
    log: jsonLog(() => {}),
    notices: { send: async (notice) => void notices.push(notice) },
    scheduler: { publishAt: async () => {}, cancel: async () => {} },
    jobs: {
      publish: async () => {},
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
  return {
    notices,
    async poll(): Promise<void> {
      await pollComments(deps, account.id);
      for (const id of tends.splice(0)) await tendComment(deps, id);
    },
    comment: (remoteId: string) => store.comment(commentId(account.id, remoteId), Date.now()),
    ears: () => store.ears(account.id),
  };
}
