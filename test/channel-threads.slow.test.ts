import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { threadsChannel } from '../shared/channels/threads/threads-channel.ts';
import type { DerivedMedium } from '../shared/core/media/facts.ts';
import { DAY, MINUTE, toIso } from '../shared/core/time.ts';
import { channelContract } from './channel-contract.ts';
import { type ChannelWorld, FAULTS, newAccount, newShipment, storePicture } from './channel-world.ts';
import { serverError, throttled } from './networks/graph-world.ts';
import { mediaHost } from './networks/media-host.ts';
import { answered, networkWorld } from './networks/network-world.ts';
import { threadsServer } from './networks/threads-server.ts';
import { threadsSpec } from './networks/threads-spec.ts';

const USER = { id: '17841400000000002', username: 'the.library' };
const TOKEN = 'THAAtheLongLivedToken';
const PUBLISH = 'POST /v1.0/me/threads_publish';
const CREATE = 'POST /v1.0/me/threads';
const LIST = 'GET /v1.0/me/threads';
const RENEW = 'GET /refresh_access_token';
const checkRequest = threadsSpec();

async function threadsWorld() {
  const surroundings = await networkWorld('threads', {
    accessToken: TOKEN,
    expiresAt: toIso(Date.now() + 60 * DAY),
  });
  const { secrets, objects, clock } = surroundings;
  const media = await mediaHost(objects, clock);
  const server = await threadsServer(USER, media.fetch);
  const token = { rights: new Set(['threads_content_publish']) };
  server.tokens.set(TOKEN, token);
  const world: ChannelWorld = {
    channel: threadsChannel({ secrets, clock, links: media.links, fetch: server.fetch }),
    account: newAccount({ id: 'threads', channel: 'threads', handle: '@the.library' }),
    secrets,
    objects,
    remembers: true,
    patienceUnitMs: MINUTE,
    faults: {
      loseAnswer: () => server.next(PUBLISH, { kind: 'no-answer', when: 'after' }),
      failAfter: () => server.next(PUBLISH, serverError('after')),
      failBefore: () => server.next(PUBLISH, serverError('before')),
      answerWithPage: () => server.next(PUBLISH, answered('before', 200, '<h1>Sorry</h1>')),
      throttle: (minutes = 0) => server.next(PUBLISH, throttled(80_006, minutes)),
      dropDescriptions: () => {
        server.state.losesDescriptions = true;
      },
      hideList: () => server.next(LIST, serverError('before'), 99),
      revoke: () => {
        for (const key of server.tokens.keys())
          server.tokens.set(key, { ...token, ended: { code: 190, subcode: 467 } });
      },
      unplug: () => server.close(),
    },
    posts: async () =>
      server.posts().map(({ id, text, items }) => ({ id, text, alts: items.map(({ alt }) => alt) })),
    async stop() {
      const faults = await Promise.all(server.requests.map((request) => checkRequest?.(request) ?? []));
      await server.close();
      await media.close();
      await surroundings.remove();
      expect(faults.flat()).toEqual([]);
    },
  };
  return { ...world, server, token, passTime: surroundings.passTime };
}

channelContract('Threads', threadsWorld, FAULTS);

describe('the Threads channel', () => {
  let world: Awaited<ReturnType<typeof threadsWorld>>;
  beforeEach(async () => {
    world = await threadsWorld();
  });
  afterEach(() => world.stop());

  const publish = async (text: string, media: readonly DerivedMedium[] = []) => {
    const parcel = newShipment(world.account, { text, media });
    const prepared = await world.channel.prepare(parcel);
    return { parcel, remote: await world.channel.commit(parcel, prepared) };
  };

  it.skipIf(checkRequest === undefined)(
    'asks for nothing that Meta’s own collection of requests does not have (skipped where that is not here)',
    async () => {
      const request = (method: string, address: string) => ({
        method,
        url: new URL(address, 'https://graph.threads.net'),
        headers: new Headers(),
        body: new Uint8Array(),
      });
      for (const [wrong, fault] of [
        [request('POST', '/v1.0/me/thread'), 'there is no such call'],
        [request('PUT', '/v1.0/me/threads'), 'there is no such call'],
        [request('POST', '/v1.0/me/threads?caption=x'), 'caption is not described'],
        [request('GET', '/v1.0/me?fields=id,handle'), 'no field handle'],
      ] as const)
        expect(await checkRequest?.(wrong)).toEqual([expect.stringContaining(fault)]);
      expect(await checkRequest?.(request('GET', '/v1.0/me?fields=id,username'))).toEqual([]);
    },
  );

  it('publishes a video with its description', async () => {
    const bytes = new TextEncoder().encode('as good as any video');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const video: DerivedMedium = {
      key: `media/${sha256}.mp4`,
      sha256,
      type: 'video/mp4',
      bytes: bytes.length,
      alt: 'A page is turned.',
    };
    await world.objects.write(video.key, bytes, video.type);
    const { parcel, remote } = await publish('Turning pages', [video]);
    expect(await world.channel.readBack(parcel, remote)).toEqual({
      text: 'Turning pages',
      isAsSent: true,
      media: [{ alt: 'A page is turned.' }],
    });
  });

  it('publishes twenty pictures in their order', async () => {
    const media: DerivedMedium[] = [];
    for (let number = 1; number <= 20; number += 1)
      media.push(await storePicture(world.objects, `rgb(${number}, 0, 0)`, `Picture ${number}.`));
    await publish('Twenty', media);
    expect((await world.posts())[0]?.alts).toEqual(media.map(({ alt }) => alt));
  });

  it('gives the reason where Threads cannot use a file, and tries again where it could not fetch it', async () => {
    const media = [await storePicture(world.objects, 'teal', 'Teal.')];
    world.server.state.failsWith = 'FAILED_PROCESSING_VIDEO';
    await expect(publish('Broken', media)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('“FAILED_PROCESSING_VIDEO”'),
    });
    world.server.state.failsWith = 'FAILED_DOWNLOADING_VIDEO';
    await expect(publish('Unreached', media)).rejects.toMatchObject({ outcome: 'later' });
  });

  it('gives the reason of a definite refusal of the words', async () => {
    for (const [text, said] of [
      ['x'.repeat(501), 'at most 500 characters'],
      ['📚'.repeat(126), 'at most 500 characters'],
      [Array.from({ length: 6 }, (_, index) => `https://a.example/${index}`).join(' '), 'more than 5 links'],
    ] as const)
      await expect(publish(text)).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining(said),
      });
    await publish('📚'.repeat(125));
  });

  it('looks through several pages of the profile’s own posts', async () => {
    const { parcel, remote } = await publish('The first of many');
    for (let number = 1; number <= 120; number += 1) world.server.addPost(`Number ${number}`);
    const prepared = await world.channel.prepare(newShipment(world.account, { text: 'Another', media: [] }));
    const same = { ...prepared, text: 'The first of many' };
    expect(await world.channel.find(parcel, same, async () => false)).toMatchObject({ found: remote });
  });

  it('renews its access long before it ends, and keeps the new', async () => {
    world.passTime(11 * DAY);
    await publish('Renewed');
    const { accessToken, expiresAt } = await world.secrets.read('threads');
    expect(world.server.renewal.count).toBe(1);
    expect(accessToken).not.toBe(TOKEN);
    expect(Date.parse(expiresAt ?? '')).toBeGreaterThan(Date.now() + 70 * DAY);
    await publish('Renewed already');
    expect(world.server.renewal.count).toBe(1);
  });

  it('publishes with the old access while the new cannot be had', async () => {
    world.passTime(11 * DAY);
    world.server.next(RENEW, serverError('before'), 99);
    await publish('As before');
    expect(await world.secrets.read('threads')).toMatchObject({ accessToken: TOKEN });
  });

  it('says what to do where its access has ended', async () => {
    world.passTime(61 * DAY);
    world.server.tokens.set(TOKEN, { ...world.token, ended: { code: 190, subcode: 463 } });
    await expect(publish('Too late')).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('User Token Generator'),
    });
    await expect(publish('Too late')).rejects.not.toMatchObject({ message: expect.stringContaining(TOKEN) });
  });

  it('asks for the date on which its access ends', async () => {
    await world.secrets.write('threads', { accessToken: TOKEN });
    await expect(world.channel.probe(world.account)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('Store “expiresAt”'),
    });
  });

  it('says which rights a token lacks', async () => {
    world.token.rights.clear();
    await expect(publish('May I?')).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('threads_content_publish'),
    });
  });

  it('does not publish with access to another profile', async () => {
    const account = { ...world.account, handle: '@the.museum' };
    await expect(world.channel.probe(account)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('belongs to @the.library, the directory says @the.museum'),
    });
  });

  it('follows no redirection', async () => {
    world.server.next(CREATE, answered('before', 308, {}, { location: 'https://elsewhere.example/' }));
    await expect(publish('Moved')).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('redirection to https://elsewhere.example/'),
    });
  });
});
