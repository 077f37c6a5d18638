import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../shared/core/time.ts';
import { newShipment } from './channel-world.ts';
import { listeningCases } from './listening-cases.ts';
import { threadsWorld } from './listening-threads-world.ts';

listeningCases('Threads', threadsWorld);

describe('what readers say on Threads', () => {
  let world: Awaited<ReturnType<typeof threadsWorld>>;
  beforeEach(async () => {
    world = await threadsWorld();
  });
  afterEach(() => world.stop());
  const hear = async (cursor?: string) =>
    world.channel.listening?.hear(world.account, { of: 'account' }, cursor);

  it('is heard where it names the profile, from the day on which somebody begins to listen', async () => {
    world.server.answers.mention('Long ago', Date.now() - 30 * DAY);
    const first = await hear();
    expect(first).toMatchObject({ comments: [], more: false });
    const id = world.server.answers.mention('Thank you, @the.library');
    const second = await hear(first?.cursor);
    expect(second?.comments).toMatchObject([{ remoteId: id, author: { handle: '@a.reader' } }]);
    expect(await hear(second?.cursor)).toMatchObject({ comments: [], more: false });
  });

  it('can be hidden under our own posts only, and not below another reply', async () => {
    const top = world.say('A question');
    const below = world.say('Spam', { answers: top });
    const act = world.channel.listening?.act(
      world.account,
      { remoteId: below, authorId: 'a.reader' },
      'hide',
    );
    await expect(act).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('Only top-level replies can be hidden'),
    });
    expect(world.channel.comments?.remark).toMatch(/Only a direct reply/);
  });

  it('is answered as often in a day as Threads lets programs answer', async () => {
    world.server.state.repliesUsed = 1000;
    const parcel = newShipment(world.account, {
      text: 'Hello',
      media: [],
      replyTo: { remoteId: world.say('Hello?') },
    });
    await expect(world.channel.prepare(parcel)).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('takes 1000 replies of programs within 24 hours'),
    });
  });

  it('is not looked through to its very beginning each time', async () => {
    for (let index = 0; index < 200; index += 1)
      world.say(`Reply ${index}`, { at: Date.now() - DAY - index });
    world.say('Latest');
    let cursor: string | undefined;
    for (let more = true; more; ) {
      const hearing = await world.channel.listening?.hear(world.account, world.source, cursor);
      cursor = hearing?.cursor;
      more = hearing?.more ?? false;
    }
    const again = await world.channel.listening?.hear(world.account, world.source, cursor);
    expect(again).toMatchObject({ comments: [], more: false });
  });

  it('has no answers among the account’s posts', async () => {
    const parcel = newShipment(world.account, {
      text: 'Open again.',
      media: [],
      replyTo: { remoteId: world.say('Is it?') },
    });
    const prepared = await world.channel.prepare(parcel);
    // The post itself says the same words.
    expect(await world.channel.find(parcel, prepared, async () => false)).toEqual({ absent: true });
  });
});
