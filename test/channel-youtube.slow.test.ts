import { describe, expect, it } from 'vitest';
import { youtubeChannel } from '../shared/channels/youtube/youtube-channel.ts';
import type { DerivedCaptions, DerivedMedium } from '../shared/core/media/facts.ts';
import { DAY, HOUR, MINUTE, toIso } from '../shared/core/time.ts';
import type { Shipment } from '../shared/ports.ts';
import { channelContract } from './channel-contract.ts';
import { type ChannelWorld, FAULTS_WITHOUT_DESCRIPTIONS, newAccount, newShipment } from './channel-world.ts';
import { answered, networkWorld } from './networks/network-world.ts';
import { youtubeProblem } from './networks/youtube-problem.ts';
import { GOOGLE_CLIENT, youtubeServer } from './networks/youtube-server.ts';

const OPEN = 'PUT /youtube/v3/videos';
const LOOK = 'GET /youtube/v3/videos';
const SEND = 'PUT /upload/youtube/v3/videos';
const CAPTIONS = 'POST /upload/youtube/v3/captions';
const CHANNEL = 'UCabcdefghijklmnopqrstuv';
const MB = 1024 * 1024;

async function youtubeWorld() {
  const server = await youtubeServer(CHANNEL);
  const { secrets, objects, clock, remove } = await networkWorld('youtube', {
    ...server.tokens.signIn(),
    expiresAt: toIso(Date.now() + HOUR),
    clientId: GOOGLE_CLIENT.id,
    clientSecret: GOOGLE_CLIENT.secret,
  });
  const video = async (bytes = 300_000, captions?: DerivedCaptions): Promise<DerivedMedium> => {
    const content = new Uint8Array(bytes).map((_, index) => (index * 31) % 251);
    const key = `media/${bytes}.mp4`;
    await objects.write(key, content, 'video/mp4');
    const about = { sha256: `video-${bytes}`, type: 'video/mp4', bytes, alt: 'A walk.' } as const;
    return { key, ...about, ...(captions && { captions }) };
  };
  const world: ChannelWorld = {
    channel: youtubeChannel({ secrets, objects, clock, fetch: server.fetch }),
    account: newAccount({
      id: 'youtube',
      channel: 'youtube',
      handle: '@library',
      networkId: CHANNEL,
      language: 'en-GB',
    }),
    secrets,
    objects,
    media: { plain: async () => [await video()], rich: async () => [await video(400_000)] },
    // YouTube takes no angle brackets; the rules say so before.
    hardWords: 'Café & “tea”\n\nNew: #OpenAccess week 👩🏽‍🔬\nhttps://library.example/oa?x=1&y=2',
    faults: {
      loseAnswer: () => server.next(OPEN, { kind: 'no-answer', when: 'after' }),
      failAfter: () => server.next(OPEN, answered('after', 500, { error: { message: 'Backend Error' } })),
      failBefore: () => server.next(OPEN, answered('before', 503, { error: { message: 'Backend Error' } })),
      answerWithPage: () => server.next(OPEN, answered('before', 200, '<h1>Sorry…</h1>')),
      throttle: (seconds) =>
        server.next(OPEN, answered('before', 429, { error: {} }, { 'retry-after': String(seconds) })),
      hideList: () => server.next(LOOK, answered('before', 503, { error: { message: 'Backend Error' } }), 99),
      revoke: () => server.tokens.revoke(),
      unplug: () => server.close(),
    },
    posts: async () =>
      [...server.videos.all.values()]
        .filter(({ status }) => status.privacyStatus === 'public')
        .map(({ id, snippet }) => ({ id, text: wholeOf(snippet), alts: [] })),
    async stop() {
      await server.close();
      await remove();
    },
  };
  return { ...world, server, video, clock };
}
type World = Awaited<ReturnType<typeof youtubeWorld>>;

/** As a reader would put title and description together again. */
const wholeOf = ({ title, description = '' }: { title: string; description?: string }): string =>
  description === '' ? title : `${title}\n\n${description}`;

channelContract('YouTube', youtubeWorld, FAULTS_WITHOUT_DESCRIPTIONS);

const inWorld = (run: (world: World) => Promise<void>) => async (): Promise<void> => {
  const world = await youtubeWorld();
  try {
    await run(world);
  } finally {
    await world.stop();
  }
};

describe('the YouTube channel', () => {
  const post = async (
    world: World,
    text = 'A tour of the stacks',
    medium?: DerivedMedium,
  ): Promise<Shipment> => newShipment(world.account, { text, media: [medium ?? (await world.video())] });
  const publish = async ({ channel }: World, parcel: Shipment) =>
    channel.commit(parcel, await channel.prepare(parcel));
  const stored = ({ server }: World) => [...server.videos.all.values()];
  const parts = ({ server }: World) =>
    server.requests
      .filter(({ method, url }) => method === 'PUT' && url.pathname.startsWith('/upload/'))
      .map(({ headers }) => headers.get('content-range'));

  it(
    'makes the first line the title, and says that the video is not for children',
    inWorld(async (world) => {
      const remote = await publish(world, await post(world, 'A tour\n\nWhere is what.\nCome in!'));
      expect(remote.url).toBe(`https://www.youtube.com/watch?v=${remote.id}`);
      expect(stored(world)).toMatchObject([
        {
          snippet: { title: 'A tour', description: 'Where is what.\nCome in!', defaultLanguage: 'en-GB' },
          status: { privacyStatus: 'public', selfDeclaredMadeForKids: false, embeddable: true },
        },
      ]);
    }),
  );

  it(
    'uploads in parts, every byte once and in order',
    inWorld(async (world) => {
      const medium = await world.video(20 * MB + 5);
      await world.channel.prepare(await post(world, 'Long', medium));
      const [video] = stored(world);
      expect(Buffer.compare(video?.bytes ?? new Uint8Array(), await world.objects.read(medium.key))).toBe(0);
      const total = 20 * MB + 5;
      expect(parts(world)).toEqual([
        `bytes 0-${8 * MB - 1}/${total}`,
        `bytes ${8 * MB}-${16 * MB - 1}/${total}`,
        `bytes ${16 * MB}-${total - 1}/${total}`,
      ]);
    }),
  );

  it.each([
    ['the connection breaks off before anything arrived', { kind: 'no-answer', when: 'before' }],
    ['the connection breaks off after all arrived', { kind: 'no-answer', when: 'after' }],
    ['the server fails', { kind: 'answer', when: 'after', status: 503, body: {} }],
    ['a proxy answers', { kind: 'answer', when: 'before', status: 502, body: '<h1>Bad Gateway</h1>' }],
  ] as const)('goes on with the upload where it stopped when %s', (_, fault) =>
    inWorld(async (world) => {
      const medium = await world.video(9 * MB);
      world.server.next(SEND, fault);
      await world.channel.prepare(await post(world, 'Interrupted', medium));
      expect(stored(world)).toHaveLength(1);
      expect(world.server.uploads.sessions.size).toBe(1);
      expect(parts(world)).toContain(`bytes */${9 * MB}`);
      const [video] = stored(world);
      expect(Buffer.compare(video?.bytes ?? new Uint8Array(), await world.objects.read(medium.key))).toBe(0);
    })(),
  );

  it(
    'takes the answer to the question for the end where the answer to the last part was lost',
    inWorld(async (world) => {
      world.server.next(SEND, { kind: 'no-answer', when: 'after' });
      const prepared = await world.channel.prepare(await post(world));
      expect(prepared.videoId).toBe(stored(world)[0]?.id);
      expect(stored(world)).toHaveLength(1);
    }),
  );

  it(
    'sends again what YouTube did not take of a part',
    inWorld(async (world) => {
      world.server.uploads.takesAtMost = 256 * 1024;
      const medium = await world.video(MB);
      await world.channel.prepare(await post(world, 'In small parts', medium));
      expect(parts(world)).toEqual([
        `bytes 0-1048575/${MB}`,
        `bytes 262144-1048575/${MB}`,
        `bytes 524288-1048575/${MB}`,
        `bytes 786432-1048575/${MB}`,
      ]);
    }),
  );

  it(
    'gives up an upload that does not get on, and leaves nothing public',
    inWorld(async (world) => {
      world.server.uploads.takesAtMost = 0;
      await expect(world.channel.prepare(await post(world))).rejects.toMatchObject({
        outcome: 'later',
        message: expect.stringContaining('does not get on'),
      });
      world.server.next(SEND, { kind: 'no-answer', when: 'before' }, 99);
      await expect(world.channel.prepare(await post(world))).rejects.toMatchObject({ outcome: 'later' });
      expect(stored(world)).toEqual([]);
    }),
  );

  it(
    'begins anew where YouTube has forgotten the upload',
    inWorld(async (world) => {
      const gone = await youtubeProblem(404, 'notFound', 'Not Found').json();
      world.server.next(SEND, answered('before', 404, gone));
      const parcel = await post(world);
      await expect(world.channel.prepare(parcel)).rejects.toMatchObject({
        outcome: 'later',
        message: expect.stringContaining('will begin anew'),
      });
      await publish(world, parcel);
      expect(stored(world)).toHaveLength(1);
    }),
  );

  it(
    'does not take its token to another host than YouTube’s',
    inWorld(async (world) => {
      world.server.uploads.host = 'uploads.example';
      await expect(world.channel.prepare(await post(world))).rejects.toMatchObject({
        outcome: 'later',
        message: expect.stringContaining('an address on uploads.example'),
      });
      expect(world.server.requests.every(({ url }) => url.host.endsWith('googleapis.com'))).toBe(true);
    }),
  );

  it(
    'uses the video of an earlier try, and brings its title to what the post says now',
    inWorld(async (world) => {
      const parcel = await post(world, 'First words');
      const prepared = await world.channel.prepare(parcel);
      const { rendering, delivery } = parcel;
      const later = {
        ...parcel,
        delivery: { ...delivery, prepared },
        rendering: { ...rendering, text: 'Better words' },
      };
      const again = await world.channel.prepare(later);
      expect(again.videoId).toBe(prepared.videoId);
      await world.channel.commit(later, again);
      expect(stored(world)).toMatchObject([{ snippet: { title: 'Better words' } }]);
    }),
  );

  it(
    'uploads again a video that somebody took away while it was private',
    inWorld(async (world) => {
      const parcel = await post(world);
      const prepared = await world.channel.prepare(parcel);
      world.server.videos.all.clear();
      await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({
        outcome: 'later',
        message: expect.stringContaining('It will be uploaded again'),
      });
      const later = { ...parcel, delivery: { ...parcel.delivery, prepared } };
      await world.channel.commit(later, await world.channel.prepare(later));
      expect(await world.posts()).toHaveLength(1);
    }),
  );

  it(
    'opens a video once, however often it is asked to',
    inWorld(async (world) => {
      const parcel = await post(world);
      const prepared = await world.channel.prepare(parcel);
      const remote = await world.channel.commit(parcel, prepared);
      expect(await world.channel.commit(parcel, prepared)).toEqual(remote);
      expect(await world.posts()).toHaveLength(1);
    }),
  );

  it(
    'gives the video its captions in the language of the account',
    inWorld(async (world) => {
      const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome – “hello”.\n';
      const medium = await world.video(MB, await storeCaptions(world, vtt));
      await world.channel.prepare(await post(world, 'With words', medium));
      expect(stored(world)[0]?.captions).toEqual([{ language: 'en-GB', name: '', text: vtt }]);
    }),
  );

  it(
    'leaves no private video behind where its captions cannot be given',
    inWorld(async (world) => {
      const medium = await world.video(MB, await storeCaptions(world, 'WEBVTT\n'));
      const body = await youtubeProblem(403, 'quotaExceeded', 'The quota is used up.').json();
      world.server.next(CAPTIONS, answered('before', 403, body));
      const parcel = await post(world, 'With words', medium);
      await expect(world.channel.prepare(parcel)).rejects.toMatchObject({ outcome: 'later' });
      expect(stored(world)).toEqual([]);
    }),
  );

  it(
    'takes captions that are there already for its own',
    inWorld(async (world) => {
      const medium = await world.video(MB, await storeCaptions(world, 'WEBVTT\n'));
      const body = await youtubeProblem(409, 'captionExists', 'There is one.').json();
      world.server.next(CAPTIONS, answered('after', 409, body));
      await publish(world, await post(world, 'With words', medium));
      expect(stored(world)[0]?.captions).toHaveLength(1);
    }),
  );

  it.each([
    ['rejected', /does not take the video \(duplicate\)\. The channel has this video already/],
    ['failed', /does not take the video \(codec\)\. Export it again as MP4/],
  ] as const)('says why, where a video is %s while it is processed', (processing, message) =>
    inWorld(async (world) => {
      world.server.videos.processing = processing;
      const attempt = world.channel.prepare(await post(world));
      await expect(attempt).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringMatching(message),
      });
      expect(stored(world)).toEqual([]);
    })(),
  );

  it(
    'publishes a video that is still being processed rather than late',
    inWorld(async (world) => {
      world.server.videos.processing = 'never';
      const before = world.clock.now();
      await publish(world, await post(world));
      expect(await world.posts()).toHaveLength(1);
      expect(world.clock.now() - before).toBeLessThan(2 * MINUTE);
    }),
  );

  it(
    'shows a video that YouTube rejected later to nobody',
    inWorld(async (world) => {
      const parcel = await post(world);
      const remote = await publish(world, parcel);
      const [video] = stored(world);
      if (video) video.uploadStatus = 'rejected';
      expect(await world.channel.readBack(parcel, remote)).toBeUndefined();
    }),
  );

  it(
    'knows that it is not out where YouTube keeps it private, and says why',
    inWorld(async (world) => {
      world.server.videos.locksPrivate = true;
      await expect(publish(world, await post(world))).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringMatching(/keeps it private\. .*ask for the audit/),
      });
    }),
  );

  it(
    'does not publish on another channel than that of the directory',
    inWorld(async (world) => {
      world.server.channels = [{ id: 'UCmuseum', title: 'Museum', longUploads: 'allowed' }];
      await expect(world.channel.prepare(await post(world))).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringContaining('belongs to the channel “Museum” (UCmuseum), the directory says UC'),
      });
      world.server.channels = [];
      await expect(world.channel.probe(world.account)).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringContaining('belongs to no channel'),
      });
    }),
  );

  it(
    'takes long videos where the channel may have them',
    inWorld(async (world) => {
      const lengthOf = async () => (await world.channel.probe(world.account)).media.videoMs;
      expect(await lengthOf()).toBe(15 * MINUTE);
      world.server.channels = [{ id: CHANNEL, title: 'Library', longUploads: 'allowed' }];
      expect(await lengthOf()).toBe(12 * HOUR);
    }),
  );

  it(
    'refuses what is no single video, before anything is uploaded',
    inWorld(async (world) => {
      const still = { ...(await world.video()), type: 'image/png' } as const;
      for (const media of [[], [still], [await world.video(), await world.video()]]) {
        const parcel = newShipment(world.account, { text: 'No', media });
        await expect(world.channel.prepare(parcel)).rejects.toMatchObject({ outcome: 'refused' });
      }
      expect(parts(world)).toEqual([]);
    }),
  );

  it(
    'renews access that has ended in the middle of an upload, and begins nothing twice',
    inWorld(async (world) => {
      const parcel = await post(world, 'An hour later', await world.video(9 * MB));
      const read = world.objects.read.bind(world.objects);
      const { fetch } = world.server;
      let puts = 0;
      const channel = youtubeChannel({
        secrets: world.secrets,
        objects: { ...world.objects, read },
        clock: world.clock,
        fetch: (input, init) => {
          const request = new Request(input, init);
          if (request.method === 'PUT') puts += 1;
          if (puts === 2) world.server.tokens.endAccess();
          return fetch(request, init);
        },
      });
      await channel.commit(parcel, await channel.prepare(parcel));
      expect(await world.posts()).toHaveLength(1);
      expect(world.server.uploads.sessions.size).toBe(1);
      expect(world.server.tokens.renewals()).toBeGreaterThan(0);
    }),
  );

  it(
    'names a missing right',
    inWorld(async (world) => {
      world.server.scopes.clear();
      await expect(world.channel.prepare(await post(world))).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringMatching(/insufficient authentication scopes.*allow youtube\.force-ssl/),
      });
    }),
  );

  it.each([
    ['quotaExceeded', 403, 'later', /used up; it will be tried again after midnight in California/],
    ['uploadLimitExceeded', 400, 'later', /used up/],
    ['userRateLimitExceeded', 403, 'later', /It will be tried again/],
    ['forbiddenPrivacySetting', 403, 'refused', /ask for the audit/],
    ['invalidTitle', 400, 'refused', /invalid/],
    ['authenticatedUserAccountSuspended', 403, 'credentials', /consent page/],
    ['youtubeSignupRequired', 401, 'credentials', /consent page/],
  ] as const)('knows what %s means', (reason, status, outcome, message) =>
    inWorld(async (world) => {
      const parcel = await post(world);
      const prepared = await world.channel.prepare(parcel);
      const body = await youtubeProblem(status, reason, `It is <a href="/x">invalid</a> (${reason}).`).json();
      world.server.next(OPEN, answered('before', status, body), 2);
      const error: unknown = await world.channel.commit(parcel, prepared).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ outcome, message: expect.stringMatching(message) });
      expect(String(error)).not.toContain('href');
      expect(await world.posts()).toEqual([]);
    })(),
  );

  it(
    'waits for midnight in California where the day is used up',
    inWorld(async (world) => {
      // Half past five in the afternoon there, in winter.
      const now = Date.UTC(2026, 11, 2, 1, 30);
      await world.secrets.write('youtube', {
        ...(await world.secrets.read('youtube')),
        expiresAt: toIso(now + DAY),
      });
      const { secrets, objects, server } = world;
      const clock = { now: () => now, sleepUntil: async () => {} };
      const channel = youtubeChannel({ secrets, objects, clock, fetch: server.fetch });
      const body = await youtubeProblem(403, 'quotaExceeded', 'The quota is used up.').json();
      server.next('GET /youtube/v3/channels', answered('before', 403, body));
      await expect(channel.probe(world.account)).rejects.toMatchObject({ retryAfterMs: 6.5 * HOUR });
    }),
  );

  it.each([
    ['an answer of 100 MB', { kind: 'huge', bytes: 100 * MB }],
    ['HTML', { kind: 'answer', when: 'before', status: 200, body: '<p>Hello' }],
    [
      'a redirect elsewhere',
      {
        kind: 'answer',
        when: 'before',
        status: 302,
        body: {},
        headers: { location: 'https://elsewhere.example/' },
      },
    ],
    ['another shape', { kind: 'answer', when: 'before', status: 200, body: { items: 'none' } }],
  ] as const)('takes %s for no answer about the channel', (_, fault) =>
    inWorld(async (world) => {
      world.server.next('GET /youtube/v3/channels', fault);
      await expect(world.channel.probe(world.account)).rejects.toMatchObject({ outcome: 'later' });
    })(),
  );

  it(
    'does not know whether it is out where the answer to the opening has another shape',
    inWorld(async (world) => {
      world.server.next(OPEN, answered('after', 200, { id: 'x' }));
      await expect(publish(world, await post(world))).rejects.toMatchObject({ outcome: 'unknown' });
    }),
  );
});

async function storeCaptions(world: World, vtt: string): Promise<DerivedCaptions> {
  const key = 'media/captions.vtt';
  const bytes = new TextEncoder().encode(vtt);
  await world.objects.write(key, bytes, 'text/vtt');
  return { key, sha256: 'c0ffee', type: 'text/vtt', bytes: bytes.length, language: 'en-GB' };
}
