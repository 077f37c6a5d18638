import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR } from '../shared/core/time.ts';
import { newShipment } from './channel-world.ts';
import { listeningCases } from './listening-cases.ts';
import { linkedinWorld } from './listening-linkedin-world.ts';

listeningCases('LinkedIn', linkedinWorld);

describe('what readers say on LinkedIn', () => {
  let world: Awaited<ReturnType<typeof linkedinWorld>>;
  beforeEach(async () => {
    world = await linkedinWorld();
  });
  afterEach(() => world.stop());
  const hear = async (cursor?: string) => {
    const hearing = await world.channel.listening?.hear(world.account, world.source, cursor);
    if (hearing === undefined) throw new Error('LinkedIn does not listen');
    return hearing;
  };

  it('loses nothing where comments are deleted between two pages', async () => {
    const said = Array.from({ length: 60 }, (_, index) => world.say(`${index}`, { at: Date.now() + index }));
    const first = await hear();
    for (const { remoteId } of first.comments.slice(0, 3)) world.delete(remoteId);
    const second = await hear(first.cursor);
    const heard = [...first.comments, ...second.comments].map(({ remoteId }) => remoteId);
    expect(heard.toSorted()).toEqual(said.toSorted());
  });

  it('is heard to the last reply', async () => {
    const question = world.say('When do you open?', { at: Date.now() - HOUR });
    const replies = Array.from({ length: 120 }, (_, index) =>
      world.say(`Reply ${index}`, { answers: question, at: Date.now() - HOUR + index }),
    );
    const { comments } = await hear();
    expect(comments.map(({ remoteId }) => remoteId).toSorted()).toEqual([question, ...replies].toSorted());
  });

  it('has no names, and no profile is asked for', async () => {
    world.say('Hello');
    const [comment] = (await hear()).comments;
    expect(comment?.author.handle).toBe('not told by LinkedIn');
    expect(world.server.requests.some(({ url }) => /people|person$/.test(url.pathname))).toBe(false);
    expect(world.channel.comments?.remark).toMatch(/no names/);
  });

  it('is silence where the post is gone', async () => {
    const { comments } = await hear();
    expect(comments).toEqual([]);
    const remote = { id: 'urn:li:share:1', url: 'https://www.linkedin.com/' };
    const gone = await world.channel.listening?.hear(world.account, { of: 'post', remote }, undefined);
    expect(gone).toMatchObject({ comments: [], more: false });
  });

  it('is not answered at more length than LinkedIn takes', async () => {
    const parcel = newShipment(world.account, {
      text: 'x'.repeat(1251),
      media: [],
      replyTo: { remoteId: world.say('Hello') },
    });
    await expect(world.channel.prepare(parcel)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('at most 1250 characters'),
    });
  });
});
