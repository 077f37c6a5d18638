import { describe, expect, it } from 'vitest';
import { facebookWorld } from './listening-facebook-world.ts';
import { instagramWorld } from './listening-instagram-world.ts';
import { linkedinWorld } from './listening-linkedin-world.ts';
import { listeningPipeline } from './listening-pipeline.ts';
import { threadsWorld } from './listening-threads-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { xWorld } from './listening-x-world.ts';
import { youtubeWorld } from './listening-youtube-world.ts';

const SPAM =
  'EARN $5000 PER WEEK FROM HOME!!! Buy cheap followers now, click here http://bit.ly/x1 WhatsApp +1 555 0100';
const ANSWER = 'At ten o’clock on Saturdays, and at nine on all other days.';

const WORLDS: readonly (readonly [string, () => Promise<ListeningWorld>])[] = [
  ['Facebook', facebookWorld],
  ['Instagram', instagramWorld],
  ['Threads', threadsWorld],
  ['X', xWorld],
  ['YouTube', youtubeWorld],
  ['LinkedIn', linkedinWorld],
];

describe.each(WORLDS)('a comment on %s', (_, start) => {
  it('is polled, judged, hidden as far as policy and network let a program, and answered once', async () => {
    const world = await start();
    const pipeline = await listeningPipeline(world);
    const spam = world.say(SPAM);
    const question = world.say('When does the reading room open on Saturdays?');
    await pipeline.poll();
    const canHide = world.channel.comments?.can.includes('hide') === true;
    expect(await pipeline.comment(spam)).toMatchObject({
      state: canHide ? 'hidden' : 'open',
      judgement: { action: 'hide' },
    });
    expect(world.isShown(spam)).toBe(!canHide);
    expect(await pipeline.comment(question)).toMatchObject({ state: 'open', judgement: { action: 'none' } });
    expect(world.isShown(question)).toBe(true);

    expect(await pipeline.answer(question, ANSWER)).toBe('sent');
    expect(await pipeline.comment(question)).toMatchObject({ state: 'answered' });
    await expect(pipeline.answer(question, 'Saturdays at ten.')).rejects.toThrow(/answer/);
    expect(world.repliesTo(question)).toHaveLength(1);

    expect(await pipeline.ears()).toMatchObject(
      (world.channel.comments?.listens ?? []).map(() => ({ failures: 0 })),
    );
    expect(pipeline.notices).toEqual([]);
    await world.stop();
  });

  it('is explained in public beside it, or that is refused at once where only comments can be answered', async () => {
    const world = await start();
    const pipeline = await listeningPipeline(world);
    const spam = world.say(SPAM);
    const isOnlyUnderComments = world.channel.comments?.answersCommentsOnly === true;
    const below = isOnlyUnderComments && world.say(SPAM, { answers: world.say('Which seat is the best?') });
    await pipeline.poll();
    if (below === false) expect(await pipeline.explain(spam)).toBe('published');
    else {
      await expect(pipeline.explain(spam)).rejects.toThrow(/can only answer comments from here/);
      expect((await pipeline.comment(spam))?.reply).toBeUndefined();
      expect(await pipeline.explain(below)).toBe('published');
    }
    expect(pipeline.notices).toEqual([]);
    await world.stop();
  });
});
