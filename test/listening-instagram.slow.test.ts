import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR } from '../shared/core/time.ts';
import { newShipment } from './channel-world.ts';
import { listeningCases } from './listening-cases.ts';
import { instagramWorld } from './listening-instagram-world.ts';

listeningCases('Instagram', instagramWorld);

describe('what readers say on Instagram', () => {
  let world: Awaited<ReturnType<typeof instagramWorld>>;
  beforeEach(async () => {
    world = await instagramWorld();
  });
  afterEach(() => world.stop());
  const hear = async (cursor?: string) => world.channel.listening?.hear(world.account, world.source, cursor);

  it('is heard to the last reply, also where more have come than Instagram gives with a comment', async () => {
    const question = world.say('When do you open?', { at: Date.now() - HOUR });
    const replies = Array.from({ length: 120 }, (_, index) =>
      world.say(`Reply ${index}`, { answers: question, at: Date.now() - HOUR + index }),
    );
    const heard = await hear();
    expect(heard?.comments.map(({ remoteId }) => remoteId).toSorted()).toEqual(
      [question, ...replies].toSorted(),
    );
    expect(heard?.comments.at(-1)?.parent).toBe(question);
  });

  it('is not heard where others name the account, and the message says so', async () => {
    const account = world.channel.listening?.hear(world.account, { of: 'account' }, undefined);
    await expect(account).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('only what is said under its posts'),
    });
  });

  it('is answered in words alone', async () => {
    const parcel = newShipment(world.account, {
      text: 'Look:',
      media: [await world.storePicture()],
      replyTo: { remoteId: world.say('Which colour?') },
    });
    await expect(world.channel.prepare(parcel)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('is words alone'),
    });
  });
});
