import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { facebookChannel } from '../shared/channels/facebook/facebook-channel.ts';
import { GRAPH_VERSION } from '../shared/channels/graph/graph-api.ts';
import { MINUTE } from '../shared/core/time.ts';
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
import { facebookServer } from './networks/facebook-server.ts';
import { graphError } from './networks/graph-server.ts';
import { graphSpec } from './networks/graph-spec.ts';
import { serverError, throttled } from './networks/graph-world.ts';
import { answered, networkWorld } from './networks/network-world.ts';

const PAGE = { id: '100064000000001', name: 'The Library' };
const TOKEN = 'EAAtheTokenOfThePage';
const PUBLISH = `POST /${GRAPH_VERSION}/*`;
const FEED = `POST /${GRAPH_VERSION}/*/feed`;
const LOOK = `GET /${GRAPH_VERSION}/*`;
const checkRequests = graphSpec(['Page', 'PagePost', 'Photo']);

async function facebookWorld() {
  const surroundings = await networkWorld('facebook', { accessToken: TOKEN });
  const server = await facebookServer(GRAPH_VERSION, PAGE);
  const token = { rights: new Set(['pages_manage_posts', 'pages_read_engagement']) };
  server.tokens.set(TOKEN, token);
  const { secrets, objects, clock } = surroundings;
  const world: ChannelWorld = {
    channel: facebookChannel({ secrets, objects, clock, fetch: server.fetch }),
    account: newAccount({ id: 'facebook', channel: 'facebook', handle: 'The Library', networkId: PAGE.id }),
    secrets,
    objects,
    patienceUnitMs: MINUTE,
    faults: {
      loseAnswer: () => server.next(PUBLISH, { kind: 'no-answer', when: 'after' }),
      failAfter: () => server.next(PUBLISH, serverError('after')),
      failBefore: () => server.next(PUBLISH, serverError('before')),
      answerWithPage: () => server.next(PUBLISH, answered('before', 200, '<h1>Sorry</h1>')),
      throttle: (minutes = 0) => server.next(PUBLISH, throttled(32, minutes)),
      dropDescriptions: () => {
        server.losesDescriptions = true;
      },
      hideList: () => server.next(LOOK, serverError('before'), 99),
      revoke: () => {
        server.tokens.set(TOKEN, { ...token, ended: { code: 190, subcode: 467 } });
      },
      unplug: () => server.close(),
    },
    posts: async () =>
      server
        .posts()
        .filter(({ isPublished }) => isPublished)
        .map(({ id, message, photos }) => ({ id, text: message, alts: photos.map(({ alt }) => alt) })),
    async stop() {
      const faults = await Promise.all(
        server.requests.map((request) => checkRequests?.(request, server.nodeOf) ?? []),
      );
      await server.close();
      await surroundings.remove();
      expect(faults.flat()).toEqual([]);
    },
  };
  return { ...world, server, token };
}

/** The same page, where every post is a video: a thing of its own there, which carries no description. */
async function videoWorld() {
  const world = await facebookWorld();
  const { channel, objects, server } = world;
  const media = async () => [await storeVideo(objects, 'a walk through the stacks')];
  return {
    ...world,
    channel: { ...channel, can: { ...channel.can, carryAltText: false } },
    media: { plain: media, rich: media },
    posts: async () =>
      server
        .videos()
        .filter(({ isPublished }) => isPublished)
        .map(({ id, description }) => ({ id, text: description, alts: [] })),
  };
}

channelContract('Facebook (videos)', videoWorld, FAULTS_WITHOUT_DESCRIPTIONS);

channelContract('Facebook', facebookWorld, FAULTS);

describe('the Facebook channel', () => {
  let world: Awaited<ReturnType<typeof facebookWorld>>;
  beforeEach(async () => {
    world = await facebookWorld();
  });
  afterEach(() => world.stop());

  const shipment = (text: string) => newShipment(world.account, { text, media: [] });
  const publish = async (text: string) => {
    const parcel = shipment(text);
    return world.channel.commit(parcel, await world.channel.prepare(parcel));
  };

  it.skipIf(checkRequests === undefined)(
    'asks for nothing that Meta’s own description of the API does not have (skipped where that is not here)',
    async () => {
      await publish('Described?');
      const calls = world.server.requests.map(
        ({ method, url }) => `${method} ${url.pathname.split('/').at(-1)}`,
      );
      expect(calls.slice(0, 2)).toEqual(['GET me', 'POST feed']);
      const made = {
        ...world.server.requests[1],
        url: new URL('https://graph.facebook.com/v0/me/feed?mesage=x'),
      };
      expect(
        await checkRequests?.(
          { ...made, method: 'POST', headers: new Headers(), body: new Uint8Array() },
          () => 'Page',
        ),
      ).toEqual(['POST /v0/me/feed: mesage is not described']);
    },
  );

  it('leaves the post unseen on the page until its second, and uses it again when it is prepared again', async () => {
    const parcel = newShipment(world.account, {
      text: 'Waiting',
      media: [await storePicture(world.objects, 'teal', 'Teal.')],
    });
    const prepared = await world.channel.prepare(parcel);
    expect(world.server.posts()).toMatchObject([{ message: 'Waiting', isPublished: false }]);
    const again = { ...parcel, delivery: { ...parcel.delivery, prepared } };
    expect(await world.channel.prepare(again)).toEqual(prepared);
    const changed = { ...again, rendering: { ...again.rendering, text: 'Other words' } };
    expect(await world.channel.prepare(changed)).not.toMatchObject({ id: prepared.id });
  });

  describe('with a video', () => {
    const VTT = 'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nTea &amp; cake.\n';
    const captioned = async (language: string) => {
      const key = 'media/captions.vtt';
      await world.objects.write(key, new TextEncoder().encode(VTT), 'text/vtt');
      const captions = { key, sha256: 'c', type: 'text/vtt', bytes: VTT.length, language } as const;
      const video = { ...(await storeVideo(world.objects, 'a tour')), captions };
      return newShipment(world.account, { text: 'A tour.', media: [video] });
    };

    it.each([
      ['en-GB', 'en_GB'],
      ['cy', 'cy_GB'],
    ])(
      'gives its captions as SubRip, in the language %s, before anybody sees it',
      async (language, locale) => {
        const parcel = await captioned(language);
        const prepared = await world.channel.prepare(parcel);
        const [video] = world.server.videos();
        expect(video?.isPublished).toBe(false);
        expect([...(video?.captions ?? [])]).toEqual([
          [locale, '1\n00:00:00,000 --> 00:00:02,000\nTea & cake.\n'],
        ]);
        const remote = await world.channel.commit(parcel, prepared);
        expect(remote.url).toBe(`https://www.facebook.com/${PAGE.id}/videos/${remote.id}/`);
        expect(await world.channel.readBack(parcel, remote)).toEqual({
          text: 'A tour.',
          isAsSent: true,
          media: [{ untold: true }],
        });
      },
    );

    it('uses again what waits, and uploads anew what has other captions', async () => {
      const parcel = await captioned('en');
      const prepared = await world.channel.prepare(parcel);
      const again = { ...parcel, delivery: { ...parcel.delivery, prepared } };
      expect(await world.channel.prepare(again)).toEqual(prepared);
      const media = parcel.rendering.media.map(({ captions: _, ...bare }) => bare);
      const bare = { ...again, rendering: { ...again.rendering, media } };
      expect(await world.channel.prepare(bare)).not.toMatchObject({ id: prepared.id });
    });

    it('leaves none behind whose captions are refused, and says why', async () => {
      const refusal = graphError(385, 'Invalid captions file.');
      world.server.next(`POST /${GRAPH_VERSION}/*/captions`, answered('before', 400, refusal));
      await expect(world.channel.prepare(await captioned('en'))).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('give the video its captions on Facebook'),
      });
      expect(world.server.videos()).toEqual([]);
    });

    it('says so while nobody has seen it where Facebook cannot use it', async () => {
      world.server.videoStatus = 'error';
      await expect(world.channel.prepare(await captioned('en'))).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringMatching(/cannot use .*\.mp4 \(“error”\)\. Export it as MP4/),
      });
      expect(world.server.videos()).toEqual([]);
    });

    it('publishes what is still being processed after a minute', async () => {
      world.server.videoStatus = 'processing';
      const parcel = await captioned('en');
      const remote = await world.channel.commit(parcel, await world.channel.prepare(parcel));
      expect(world.server.videos()).toMatchObject([{ id: remote.id, isPublished: true }]);
    });

    it('gives the reason where Facebook does not take the file', async () => {
      const parcel = await captioned('en');
      const [video] = parcel.rendering.media;
      await world.objects.write(video?.key ?? '', new TextEncoder().encode('no video at all'), 'video/mp4');
      await expect(world.channel.prepare(parcel)).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('(#352)'),
      });
    });
  });

  it('publishes once where the answer about what waits was lost, and leaves the other unseen', async () => {
    world.server.next(FEED, { kind: 'no-answer', when: 'after' });
    const parcel = shipment('Waiting twice');
    await expect(world.channel.prepare(parcel)).rejects.toMatchObject({ outcome: 'later' });
    await world.channel.commit(parcel, await world.channel.prepare(parcel));
    expect(world.server.posts().map(({ isPublished }) => isPublished)).toEqual([false, true]);
  });

  it('prepares again where somebody has deleted what waited', async () => {
    const parcel = shipment('Waiting');
    const prepared = await world.channel.prepare(parcel);
    await world.channel.retract(world.account, { id: String(prepared.id), url: '' });
    await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('it will be prepared again'),
    });
    const again = { ...parcel, delivery: { ...parcel.delivery, prepared } };
    await world.channel.commit(again, await world.channel.prepare(again));
    expect(await world.posts()).toHaveLength(1);
  });

  it('takes a refusal to publish what is published for what it is', async () => {
    const parcel = shipment('Once');
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    world.server.next(PUBLISH, answered('before', 400, graphError(100, '(#100) It is published already.')));
    expect(await world.channel.commit(parcel, prepared)).toEqual(remote);
    const other = shipment('Twice');
    const waits = await world.channel.prepare(other);
    world.server.next(PUBLISH, answered('before', 400, graphError(100, '(#100) It cannot be published.')));
    await expect(world.channel.commit(other, waits)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('It cannot be published'),
    });
  });

  it.each([
    [190, 463, 'it has expired'],
    [190, 467, 'it was revoked'],
    [190, 460, 'its owner has changed the password'],
    [190, 492, 'no longer has a role on this page'],
  ])('says why a token no longer serves (%i, %i)', async (code, subcode, why) => {
    world.server.tokens.set(TOKEN, { ...world.token, ended: { code, subcode } });
    await expect(world.channel.probe(world.account)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining(why),
    });
  });

  it('says which rights a token lacks', async () => {
    world.token.rights.delete('pages_manage_posts');
    await expect(publish('May I?')).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('it needs pages_manage_posts, pages_read_engagement'),
    });
  });

  it('does not publish with the token of a person or of another page', async () => {
    const account = { ...world.account, networkId: '100064000000999' };
    await expect(world.channel.probe(account)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining(
        'belongs to The Library (100064000000001), the directory says 100064000000999',
      ),
    });
  });

  it('says where the page’s number is to be found', async () => {
    const { networkId: _, ...nameless } = world.account;
    await expect(world.channel.probe(nameless)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('Page transparency'),
    });
  });

  it.each<Readonly<Record<string, string>>>([{}, { accessToken: '' }, { accessToken: 'two lines\nof it' }])(
    'asks for a token where there is none that serves: %j',
    async (secret) => {
      await world.secrets.write('facebook', secret);
      await expect(world.channel.probe(world.account)).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringContaining('it needs “accessToken”'),
      });
    },
  );

  it('repeats no token that Facebook repeats', async () => {
    await world.secrets.write('facebook', { accessToken: 'EAAanUnknownToken' });
    const error: unknown = await world.channel.probe(world.account).catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/Malformed access token …/);
  });

  it('pauses the account that Facebook has blocked, and says what to do', async () => {
    const parcel = shipment('Blocked');
    const prepared = await world.channel.prepare(parcel);
    world.server.next(
      PUBLISH,
      answered('before', 400, graphError(368, 'The action attempted has been deemed abusive')),
    );
    await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringMatching(/lets The Library publish nothing for now.*resume the account facebook/),
    });
  });

  it('waits with words that were said just before', async () => {
    await publish('Closed on Monday.');
    world.server.refusesTwins = true;
    await expect(publish('Closed on Monday.')).rejects.toMatchObject({
      outcome: 'later',
      retryAfterMs: 15 * MINUTE,
      message: expect.stringContaining('refuses the same words twice'),
    });
  });

  it('comes back in some minutes where all that is known is that the hour’s calls are used up', async () => {
    const usage = JSON.stringify({ call_count: 104, total_time: 30, total_cputime: 20 });
    world.server.next(
      FEED,
      answered('before', 400, graphError(4, 'Application request limit reached'), { 'x-app-usage': usage }),
    );
    await expect(publish('Much')).rejects.toMatchObject({ outcome: 'later', retryAfterMs: 10 * MINUTE });
  });

  it('gives the reason of a definite refusal in Facebook’s words', async () => {
    await expect(publish('x'.repeat(63_207))).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('“(#100) Param message is too long.” (code 100)'),
    });
    const media = [{ ...(await storePicture(world.objects, 'red', 'Red.')), alt: 'x'.repeat(1001) }];
    await expect(
      world.channel.prepare(newShipment(world.account, { text: 'x', media })),
    ).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('alt_text_custom is too long'),
    });
  });

  it('follows no redirection, and says where it led', async () => {
    const to = { location: 'https://elsewhere.example/login' };
    world.server.next(FEED, answered('before', 301, {}, to));
    await expect(publish('Moved')).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('redirection to https://elsewhere.example/login'),
    });
    const parcel = shipment('Moved');
    const prepared = await world.channel.prepare(parcel);
    world.server.next(PUBLISH, answered('after', 302, {}, to));
    await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({ outcome: 'unknown' });
  });

  it('reads no more of an answer than an answer can have', async () => {
    world.server.next(FEED, { kind: 'huge', bytes: 100_000_000 });
    await expect(publish('Huge')).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('which no answer needs'),
    });
  });
});
