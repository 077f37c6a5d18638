import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signedLinks } from '../shared/adapters/embedded/signed-links.ts';
import { GRAPH_VERSION } from '../shared/channels/graph/graph-api.ts';
import { instagramChannel } from '../shared/channels/instagram/instagram-channel.ts';
import { HOUR, MINUTE } from '../shared/core/time.ts';
import { channelContract } from './channel-contract.ts';
import {
  type ChannelWorld,
  FAULTS,
  FAULTS_WITHOUT_DESCRIPTIONS,
  newAccount,
  newShipment,
  storePicture,
  storeVideo,
} from './channel-world.ts';
import { graphError } from './networks/graph-server.ts';
import { graphSpec } from './networks/graph-spec.ts';
import { serverError, throttled } from './networks/graph-world.ts';
import { instagramServer } from './networks/instagram-server.ts';
import { mediaHost } from './networks/media-host.ts';
import { answered, networkWorld } from './networks/network-world.ts';

const USER = { id: '17841400000000001', username: 'the.library' };
const TOKEN = 'EAAtheTokenOfThePage';
const PUBLISH = `POST /${GRAPH_VERSION}/*/media_publish`;
const CREATE = `POST /${GRAPH_VERSION}/*/media`;
const LIST = `GET /${GRAPH_VERSION}/*/media`;
const checkRequests = graphSpec(['IGUser', 'IGMedia']);
const SPEC_NODES = { User: 'IGUser', Media: 'IGMedia', Container: undefined } as const;

async function instagramWorld() {
  const surroundings = await networkWorld('instagram', { accessToken: TOKEN });
  const { secrets, objects, clock } = surroundings;
  const media = await mediaHost(objects, clock);
  const server = await instagramServer(GRAPH_VERSION, USER, media.fetch);
  const token = { rights: new Set(['instagram_content_publish']) };
  server.tokens.set(TOKEN, token);
  const picture = (colour: string, alt: string) => storePicture(objects, colour, alt, 'image/jpeg');
  const world: ChannelWorld = {
    channel: instagramChannel({ secrets, clock, links: media.links, fetch: server.fetch }),
    account: newAccount({
      id: 'instagram',
      channel: 'instagram',
      handle: '@The.Library',
      networkId: USER.id,
    }),
    secrets,
    objects,
    media: {
      plain: async () => [await picture('teal', 'A teal square.')],
      rich: async () => [
        await picture('tomato', 'A tomato red square.'),
        await picture('navy', 'A navy blue square, “quoted” & <marked>.'),
      ],
    },
    remembers: true,
    patienceUnitMs: MINUTE,
    faults: {
      loseAnswer: () => server.next(PUBLISH, { kind: 'no-answer', when: 'after' }),
      failAfter: () => server.next(PUBLISH, serverError('after')),
      failBefore: () => server.next(PUBLISH, serverError('before')),
      answerWithPage: () => server.next(PUBLISH, answered('before', 200, '<h1>Sorry</h1>')),
      throttle: (minutes = 0) => server.next(PUBLISH, throttled(80_002, minutes)),
      dropDescriptions: () => {
        server.state.losesDescriptions = true;
      },
      hideList: () => server.next(LIST, serverError('before'), 99),
      revoke: () => {
        server.tokens.set(TOKEN, { ...token, ended: { code: 190, subcode: 460 } });
      },
      unplug: () => server.close(),
    },
    posts: async () =>
      server.posts().map(({ id, text, items }) => ({ id, text, alts: items.map(({ alt }) => alt) })),
    async stop() {
      const nodeOf = (id: string) => SPEC_NODES[server.nodeOf(id) ?? 'Container'];
      const faults = await Promise.all(
        server.requests.map((request) => checkRequests?.(request, nodeOf) ?? []),
      );
      await server.close();
      await media.close();
      await surroundings.remove();
      expect(faults.flat()).toEqual([]);
    },
  };
  return { ...world, server, token, picture, clock, passTime: surroundings.passTime };
}

/** The same account, where every post is a reel, which carries no description. */
async function reelWorld() {
  const world = await instagramWorld();
  const { channel, objects, server } = world;
  const media = async () => [await storeVideo(objects, 'a walk through the stacks')];
  return {
    ...world,
    channel: { ...channel, can: { ...channel.can, carryAltText: false } },
    media: { plain: media, rich: media },
    posts: async () => server.posts().map(({ id, text }) => ({ id, text, alts: [] })),
  };
}

channelContract('Instagram (reels)', reelWorld, FAULTS_WITHOUT_DESCRIPTIONS);

channelContract('Instagram', instagramWorld, FAULTS);

describe('the Instagram channel', () => {
  let world: Awaited<ReturnType<typeof instagramWorld>>;
  beforeEach(async () => {
    world = await instagramWorld();
  });
  afterEach(() => world.stop());

  const shipment = async (text: string, colour = 'teal') =>
    newShipment(world.account, { text, media: [await world.picture(colour, 'A square.')] });
  const publish = async (text: string) => {
    const parcel = await shipment(text);
    return world.channel.commit(parcel, await world.channel.prepare(parcel));
  };
  const nobodys = async () => false;

  it.skipIf(checkRequests === undefined)(
    'asks for nothing that Meta’s own description of the API does not have (skipped where that is not here)',
    async () => {
      await publish('Described?');
      const create = world.server.requests.find(({ url }) => url.pathname.endsWith('/media'));
      if (!create) throw new Error('Nothing was created.');
      expect(await checkRequests?.(create, () => 'IGUser')).toEqual([]);
      const other = { ...create, url: new URL(`${create.url}?image_link=x`) };
      expect(await checkRequests?.(other, () => 'IGUser')).toEqual([
        expect.stringContaining('image_link is not described'),
      ]);
    },
  );

  it('waits until Instagram has the pictures ready, and no longer than minutes', async () => {
    world.server.state.looksUntilReady = 5;
    await publish('Ready in the end');
    expect(await world.posts()).toHaveLength(1);
    world.server.state.looksUntilReady = Number.POSITIVE_INFINITY;
    const began = world.clock.now();
    await expect(publish('Never ready')).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining(
        'has not got the pictures and videos of the post ready within 3 minutes',
      ),
    });
    expect(world.clock.now() - began).toBeLessThan(5 * MINUTE);
  });

  it('publishes a video as a reel, without the description that Instagram does not take', async () => {
    const parcel = newShipment(world.account, {
      text: 'Turning pages',
      media: [await storeVideo(world.objects, 'turning pages')],
    });
    const remote = await world.channel.commit(parcel, await world.channel.prepare(parcel));
    expect(world.server.posts()).toMatchObject([{ id: remote.id, type: 'REELS', items: [{ alt: '' }] }]);
    expect(await world.channel.readBack(parcel, remote)).toEqual({
      text: 'Turning pages',
      isAsSent: true,
      media: [{ untold: true }],
    });
  });

  it.each([
    [
      'Error: Unsupported format. 2207026',
      'refused',
      /cannot use a picture or video of this post: “Error: Unsupported/,
    ],
    ['Error: The video could not be fetched. 2207003', 'later', /It will be tried again/],
  ])('says what becomes of a reel that cannot be made: %s', async (reason, outcome, message) => {
    world.server.state.failsWith = reason;
    const media = [await storeVideo(world.objects, 'turning pages')];
    const parcel = newShipment(world.account, { text: 'Turning pages', media });
    await expect(world.channel.prepare(parcel)).rejects.toMatchObject({
      outcome,
      message: expect.stringMatching(message),
    });
  });

  it('uses again what waits there, and makes it anew once it has ended', async () => {
    const parcel = await shipment('Waiting');
    const prepared = await world.channel.prepare(parcel);
    const again = { ...parcel, delivery: { ...parcel.delivery, prepared } };
    expect(await world.channel.prepare(again)).toEqual(prepared);
    for (const container of world.server.containers.values()) container.status = 'EXPIRED';
    await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('it will be prepared again'),
    });
    const anew = await world.channel.prepare(again);
    expect(anew).not.toEqual(prepared);
    await world.channel.commit(parcel, anew);
    expect(await world.posts()).toHaveLength(1);
  });

  it('does not know, and asks, where what it is to publish was published before', async () => {
    const parcel = await shipment('Once');
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({ outcome: 'unknown' });
    expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: remote });
    expect(await world.posts()).toHaveLength(1);
  });

  it('takes the oldest of several posts of the same words', async () => {
    const [first, second] = [await shipment('The same.'), await shipment('The same.', 'red')];
    const prepared = await world.channel.prepare(first);
    const older = await world.channel.commit(first, prepared);
    const newer = await world.channel.commit(second, await world.channel.prepare(second));
    expect(await world.channel.find(first, prepared, nobodys)).toMatchObject({ found: older });
    const isOlder = async (id: string) => id === older.id;
    expect(await world.channel.find(first, prepared, isOlder)).toMatchObject({ found: newer });
  });

  it('looks through several pages of the account’s own posts', async () => {
    const parcel = await shipment('The first of many');
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    for (let number = 1; number <= 120; number += 1) world.server.addPost(`Number ${number}`);
    expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: remote });
  });

  it('finds the post on a network whose clock is ahead', async () => {
    world.server.state.clockAheadMs = 2 * HOUR;
    const parcel = await shipment('Which time is it?');
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: remote });
  });

  it('finds the post on a network whose clock is behind, and never takes it for absent', async () => {
    world.server.state.clockAheadMs = -2 * HOUR;
    const parcel = await shipment('Which time is it?');
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    // Only the post's own time is wrong.
    expect(await world.channel.find(parcel, prepared, nobodys)).toHaveProperty('cannotTell');
    const behind = instagramChannel({
      secrets: world.secrets,
      clock: world.clock,
      links: signedLinks({ clock: world.clock }),
      async fetch(input, init) {
        const { body, status, headers } = await world.server.fetch(input, init);
        headers.set('date', new Date(Date.now() - 2 * HOUR).toUTCString());
        return new Response(body, { status, headers });
      },
    });
    expect(await behind.find(parcel, prepared, nobodys)).toMatchObject({ found: remote });
  });

  it('gives the address of the account where that of the post cannot be read', async () => {
    const parcel = await shipment('Out');
    const prepared = await world.channel.prepare(parcel);
    world.server.next(`GET /${GRAPH_VERSION}/*`, serverError('before'));
    expect(await world.channel.commit(parcel, prepared)).toMatchObject({
      url: 'https://www.instagram.com/The.Library/',
    });
  });

  it('takes no text alone', async () => {
    const parcel = newShipment(world.account, { text: 'Only words', media: [] });
    await expect(world.channel.prepare(parcel)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('needs a picture'),
    });
  });

  it('says what to do where nobody can fetch pictures from this machine', async () => {
    const channel = instagramChannel({
      secrets: world.secrets,
      clock: world.clock,
      links: signedLinks({ clock: world.clock }),
      fetch: world.server.fetch,
    });
    const said = { outcome: 'refused', message: expect.stringContaining('Publish to it from AWS') };
    await expect(channel.probe(world.account)).rejects.toMatchObject(said);
    await expect(channel.prepare(await shipment('From here'))).rejects.toMatchObject(said);
  });

  it('tries again where Instagram could not fetch a picture', async () => {
    const media = [await world.picture('teal', 'A teal square.')];
    await world.objects.delete(media[0]?.key ?? '');
    const parcel = newShipment(world.account, { text: 'Gone', media });
    await expect(world.channel.prepare(parcel)).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('could not be fetched'),
    });
  });

  it('gives the reason where Instagram cannot use a picture', async () => {
    const png = [await storePicture(world.objects, 'teal', 'A PNG.')];
    await expect(
      world.channel.prepare(newShipment(world.account, { text: 'x', media: png })),
    ).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('“The image format is not supported.” (code 36001, 2207005)'),
    });
    world.server.state.failsWith = 'Error: the file is damaged';
    await expect(publish('Broken')).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining(
        'cannot use a picture or video of this post: “Error: the file is damaged”',
      ),
    });
    world.server.state.failsWith = 'Error: 2207003: it takes too long to download the media';
    await expect(publish('Slow')).rejects.toMatchObject({ outcome: 'later' });
  });

  it('does not burn a try where the day’s posts are used up', async () => {
    world.server.state.quotaUsed = 100;
    await expect(publish('The hundred and first')).rejects.toMatchObject({
      outcome: 'later',
      retryAfterMs: HOUR,
      message: expect.stringContaining('takes 100 posts of programs within 24 hours'),
    });
  });

  it('pauses an account that Instagram has restricted', async () => {
    world.server.next(CREATE, answered('before', 400, graphError(25, 'The account is restricted.', 2207050)));
    await expect(publish('Restricted')).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('look at the account’s status'),
    });
  });

  it('asks whether it is out where the words are refused as a repetition', async () => {
    const parcel = await shipment('Again?');
    const prepared = await world.channel.prepare(parcel);
    world.server.next(PUBLISH, answered('before', 400, graphError(506, 'Duplicate')));
    await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('may be out already'),
    });
  });

  it('gives the reason of a definite refusal of the words', async () => {
    for (const [text, said] of [
      ['x'.repeat(2201), 'caption is too long'],
      [Array.from({ length: 31 }, (_, index) => `#tag${index}`).join(' '), 'more than 30 hashtags'],
    ] as const)
      await expect(publish(text)).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining(said),
      });
  });

  it('does not publish with access to another account', async () => {
    const account = { ...world.account, handle: '@the.museum' };
    await expect(world.channel.probe(account)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('belongs to @the.library, the directory says @the.museum'),
    });
    const unreached = { ...world.account, networkId: '17841400000000999' };
    await expect(world.channel.probe(unreached)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('the “networkId” in the directory is another'),
    });
    const { networkId: _, ...nameless } = world.account;
    await expect(world.channel.probe(nameless)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('Meta Business Suite'),
    });
  });

  it('says which rights a token lacks', async () => {
    world.token.rights.clear();
    await expect(publish('May I?')).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('instagram_content_publish'),
    });
  });

  it('reads no more of an answer than an answer can have', async () => {
    const parcel = await shipment('Huge');
    const prepared = await world.channel.prepare(parcel);
    world.server.next(PUBLISH, { kind: 'huge', bytes: 20_000_000 });
    await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('which no answer needs'),
    });
  });
});
