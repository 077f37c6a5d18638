import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { youtubeChannel } from '../shared/channels/youtube/youtube-channel.ts';
import type { DerivedMedium } from '../shared/core/media/facts.ts';
import { DAY, HOUR, toIso } from '../shared/core/time.ts';
import { newAccount } from './channel-world.ts';
import { listeningCases } from './listening-cases.ts';
import { publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { graphWorld } from './networks/graph-world.ts';
import { GOOGLE_CLIENT, youtubeServer } from './networks/youtube-server.ts';

const CHANNEL = 'UCabcdefghijklmnopqrstuv';
const THREADS = 'GET /youtube/v3/commentThreads';

async function youtubeWorld() {
  const server = await youtubeServer(CHANNEL);
  const { secrets, objects, clock, remove } = await graphWorld('youtube', {
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

listeningCases('YouTube', youtubeWorld);

describe('what readers say on YouTube', () => {
  let world: Awaited<ReturnType<typeof youtubeWorld>>;
  beforeEach(async () => {
    world = await youtubeWorld();
  });
  afterEach(() => world.stop());
  const hearAll = async (from?: string) => {
    const heard = [];
    for (let cursor = from; ; ) {
      const hearing = await world.channel.listening?.hear(world.account, world.source, cursor);
      if (hearing === undefined) throw new Error('YouTube does not listen');
      heard.push(...hearing.comments);
      cursor = hearing.cursor;
      if (!hearing.more) return { heard, cursor };
    }
  };
  const threads = () => world.server.requests.filter(({ url }) => url.pathname.endsWith('/commentThreads'));

  it('is heard to the last reply, also where more have come than YouTube gives with a comment', async () => {
    const question = world.say('When do you open?', { at: Date.now() - HOUR });
    const replies = Array.from({ length: 120 }, (_, index) =>
      world.say(`Reply ${index}`, { answers: question, at: Date.now() - HOUR + index }),
    );
    const { heard } = await hearAll();
    expect(heard.map(({ remoteId }) => remoteId).toSorted()).toEqual([question, ...replies].toSorted());
  });

  it('is heard where YouTube holds it back, and that readers do not see it', async () => {
    const { cursor } = await hearAll();
    const id = world.server.comments.add({
      videoId: world.videoId,
      author: { id: 'UCother', name: 'other' },
      text: 'Is this the place?',
      at: Date.now(),
      status: 'heldForReview',
    });
    world.say('Thank you');
    const { heard } = await hearAll(cursor);
    const hidden = Object.fromEntries(heard.map((comment) => [comment.text, comment.isHidden]));
    expect(hidden).toEqual({ 'Is this the place?': true, 'Thank you': false });
    expect(heard.map(({ remoteId }) => remoteId)).toContain(id);
  });

  it('costs two units to find that nothing is new', async () => {
    world.say('Long ago', { at: Date.now() - 30 * DAY });
    const { cursor } = await hearAll();
    const before = threads().length;
    expect((await hearAll(cursor)).heard).toEqual([]);
    expect(threads().length - before).toBe(2);
    expect(world.server.requests.filter(({ url }) => url.pathname.endsWith('/comments'))).toEqual([]);
  });

  it('is not looked through to its very beginning each time', async () => {
    for (let index = 0; index < 400; index += 1)
      world.say(`Comment ${index}`, { at: Date.now() - DAY - index });
    world.say('Latest');
    const { cursor } = await hearAll();
    const before = threads().length;
    await hearAll(cursor);
    expect(threads().length - before).toBe(5);
  });

  it('is silence, and no fault of the account, where comments are switched off or the video is gone', async () => {
    world.server.comments.disabled.add(world.videoId);
    expect(await hearAll()).toMatchObject({ heard: [] });
    world.server.videos.all.delete(world.videoId);
    expect(await hearAll()).toMatchObject({ heard: [] });
  });

  it('waits for the day’s quota, which listening uses up as well', async () => {
    world.server.next(THREADS, {
      kind: 'answer',
      when: 'before',
      status: 403,
      body: { error: { message: 'Used up.', errors: [{ reason: 'quotaExceeded' }] } },
    });
    await expect(hearAll()).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('midnight in California'),
    });
  });
});
