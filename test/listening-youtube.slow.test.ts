import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../shared/core/time.ts';
import { listeningCases } from './listening-cases.ts';
import { youtubeWorld } from './listening-youtube-world.ts';

const THREADS = 'GET /youtube/v3/commentThreads';

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
