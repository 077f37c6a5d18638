import { youtubeChannel } from '../shared/channels/youtube/youtube-channel.ts';
import type { DerivedMedium } from '../shared/core/media/facts.ts';
import { HOUR, toIso } from '../shared/core/time.ts';
import { newAccount } from './channel-world.ts';
import { publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { networkWorld } from './networks/network-world.ts';
import { GOOGLE_CLIENT, youtubeServer } from './networks/youtube-server.ts';

const CHANNEL = 'UCabcdefghijklmnopqrstuv';
const THREADS = 'GET /youtube/v3/commentThreads';

/** An account with one post, under which readers write. */
export async function youtubeWorld() {
  const server = await youtubeServer(CHANNEL);
  const { secrets, objects, clock, remove } = await networkWorld('youtube', {
    ...server.tokens.signIn(),
    expiresAt: toIso(Date.now() + HOUR),
    clientId: GOOGLE_CLIENT.id,
    clientSecret: GOOGLE_CLIENT.secret,
  });
  const channel = youtubeChannel({ secrets, objects, clock, fetch: server.fetch });
  const account = newAccount({
    id: 'youtube',
    channel: 'youtube',
    handle: '@library',
    networkId: CHANNEL,
  });
  const content = new Uint8Array(1000).map((_, index) => (index * 31) % 251);
  await objects.write('media/walk.mp4', content, 'video/mp4');
  const video: DerivedMedium = {
    key: 'media/walk.mp4',
    sha256: 'walk',
    type: 'video/mp4',
    bytes: content.length,
    alt: 'A walk.',
  };
  const post = await publishPost(channel, account, { text: 'A walk.', media: [video] });
  const { comments } = server;
  const idOf = (by: string): string => `UC${Buffer.from(by).toString('hex')}`;
  const placeOf = (answers: string): string => comments.all.get(answers)?.parentId ?? answers;
  const world: ListeningWorld = {
    channel,
    account,
    secrets,
    source: { of: 'post', remote: post },
    root: post.id,
    pageSize: 50,
    hidesUntold: true,
    say: (text, { answers, at = Date.now(), by = 'a.reader' } = {}) =>
      comments.add({
        videoId: post.id,
        ...(answers !== undefined && { parentId: placeOf(answers) }),
        author: { id: idOf(by), name: by },
        text,
        at,
      }),
    authorId: (by = 'a.reader') => idOf(by),
    sayOwn: (text) =>
      comments.add({ videoId: post.id, author: { id: CHANNEL, name: 'library' }, text, at: Date.now() }),
    edit(id, text) {
      const comment = comments.all.get(id);
      if (comment) Object.assign(comment, { text, updatedAt: comment.at + 1000 });
    },
    delete: (id) => comments.remove(id),
    isShown: (id) => comments.all.get(id)?.status === 'published',
    repliesTo: (id) =>
      [...comments.all.values()].flatMap((own) =>
        own.parentId === id && own.author.id === CHANNEL ? [own.id] : [],
      ),
    spoilHearing: (fault) => server.next(THREADS, fault),
    spoilReply: (fault) => server.next('POST /youtube/v3/comments', fault),
    throttled: (seconds) => ({
      kind: 'answer',
      when: 'before',
      status: 429,
      body: { error: {} },
      headers: { 'retry-after': String(seconds) },
    }),
    refuses: {
      kind: 'answer',
      when: 'before',
      status: 400,
      body: { error: { message: 'Not valid.', errors: [{ reason: 'processingFailure' }] } },
    },
    revoke: () => server.tokens.revoke(),
    async stop() {
      await server.close();
      await remove();
    },
  };
  return { ...world, server, videoId: post.id };
}
