import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE, SECOND } from '../shared/core/time.ts';
import { newShipment } from './channel-world.ts';
import { listeningCases } from './listening-cases.ts';
import { facebookWorld } from './listening-facebook-world.ts';

listeningCases('Facebook', facebookWorld);

describe('posts of others that name a Facebook page', () => {
  let world: Awaited<ReturnType<typeof facebookWorld>>;
  beforeEach(async () => {
    world = await facebookWorld();
  });
  afterEach(() => world.stop());
  const hear = async (cursor?: string) =>
    world.channel.listening?.hear(world.account, { of: 'account' }, cursor);

  it('are heard from the day on which somebody begins to listen, and not again', async () => {
    world.server.comments.tag('Long ago', Date.now() - 2 * DAY);
    const first = await hear();
    expect(first).toMatchObject({ comments: [], more: false });
    const id = world.server.comments.tag('Thank you, @TheLibrary');
    const second = await hear(first?.cursor);
    expect(second?.comments).toMatchObject([{ remoteId: id, text: 'Thank you, @TheLibrary' }]);
    expect(second?.comments[0]?.root).toBeUndefined();
    expect(await hear(second?.cursor)).toMatchObject({ comments: [], more: false });
  });

  it('can be answered, and the answer is found again', async () => {
    const id = world.server.comments.tag('Thank you');
    const parcel = newShipment(world.account, {
      text: 'You are welcome.',
      media: [],
      replyTo: { remoteId: id },
    });
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    const search = await world.channel.find(parcel, prepared, async () => false);
    expect(search).toMatchObject({ found: { id: remote.id } });
  });

  it('need a right of their own, and the message names it', async () => {
    world.token.rights.delete('pages_read_user_content');
    await expect(hear()).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('pages_read_user_content'),
    });
  });
});

describe('what is said under a Facebook page’s posts', () => {
  it('is asked for from ten minutes before the latest that was heard', async () => {
    const world = await facebookWorld();
    const { channel, account, source } = world;
    const at = Math.floor(Date.now() / SECOND) * SECOND - DAY;
    world.say('An old question', { at });
    const first = await channel.listening?.hear(account, source, undefined);
    await channel.listening?.hear(account, source, first?.cursor);
    const asked = world.server.requests
      .filter(({ url }) => url.pathname.endsWith('/comments'))
      .map(({ url }) => url.searchParams.get('since'));
    expect(asked).toEqual([null, String((at - 10 * MINUTE) / SECOND)]);
    await world.stop();
  });
});
