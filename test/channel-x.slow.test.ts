import { describe, expect, it } from 'vitest';
import { xChannel } from '../shared/channels/x/x-channel.ts';
import { HOUR, SECOND, toIso } from '../shared/core/time.ts';
import type { Shipment } from '../shared/ports.ts';
import { channelContract } from './channel-contract.ts';
import { type ChannelWorld, FAULTS, newAccount, newShipment, storePicture } from './channel-world.ts';
import { answered, networkWorld } from './networks/network-world.ts';
import { openApi, specPath } from './networks/openapi.ts';
import { X_CLIENT, xProblem } from './networks/x-problem.ts';
import { xServer } from './networks/x-server.ts';

const POST = 'POST /2/tweets';
const LIST = 'GET /2/users/*/tweets';
const SPEC = specPath('x-openapi.json');

async function xWorld() {
  const server = await xServer({ username: 'library', id: '2244994945' });
  const { secrets, objects, clock, remove } = await networkWorld('x', {
    ...server.tokens.signIn(),
    expiresAt: toIso(Date.now() + HOUR),
    clientId: X_CLIENT.id,
    clientSecret: X_CLIENT.secret,
  });
  const world: ChannelWorld = {
    channel: xChannel({ secrets, objects, clock, fetch: server.fetch }),
    account: newAccount({ id: 'x', channel: 'x', handle: '@Library' }),
    secrets,
    objects,
    refusesTwins: true,
    faults: {
      loseAnswer: () => server.next(POST, { kind: 'no-answer', when: 'after' }),
      failAfter: () => server.next(POST, answered('after', 500, { title: 'Internal Server Error' })),
      failBefore: () => server.next(POST, answered('before', 503, { title: 'Service Unavailable' })),
      answerWithPage: () => server.next(POST, answered('before', 200, '<h1>Something went wrong</h1>')),
      throttle: (seconds = 0) => {
        const at = Math.floor(Date.now() / 1000);
        const headers = {
          date: new Date(at * 1000).toUTCString(),
          'x-rate-limit-limit': '100',
          'x-rate-limit-remaining': '0',
          'x-rate-limit-reset': String(at + seconds),
        };
        server.next(POST, answered('before', 429, { title: 'Too Many Requests', status: 429 }, headers));
      },
      dropDescriptions: () => {
        server.posts.losesDescriptions = true;
      },
      hideList: () => server.next(LIST, answered('before', 503, { title: 'Service Unavailable' }), 99),
      revoke: () => server.tokens.revoke(),
      unplug: () => server.close(),
    },
    posts: async () =>
      server.posts.all.map(({ id, text, alts }) => ({ id, text, alts: alts.map((alt) => alt ?? '') })),
    async stop() {
      await server.close();
      await remove();
    },
  };
  return { ...world, server };
}
type World = Awaited<ReturnType<typeof xWorld>>;

/** Every request of every test goes here, to be held against X's own description of its API. */
const described = SPEC === undefined ? undefined : openApi(SPEC);
const faultsInRequests = async ({ server }: World): Promise<string[]> => {
  const calls = server.requests.filter(({ url }) => url.pathname !== '/2/oauth2/token');
  const found = await Promise.all(calls.map((call) => described?.(call) ?? []));
  return [...new Set(found.flat())];
};

channelContract(
  'X',
  async () => {
    const world = await xWorld();
    return {
      ...world,
      async stop() {
        const faults = await faultsInRequests(world);
        await world.stop();
        expect(faults).toEqual([]);
      },
    };
  },
  FAULTS,
);

const inWorld = (run: (world: World) => Promise<void>) => async (): Promise<void> => {
  const world = await xWorld();
  try {
    await run(world);
    expect(await faultsInRequests(world)).toEqual([]);
  } finally {
    await world.stop();
  }
};

describe('the X channel', () => {
  const nobodys = async () => false;
  const words = (world: World, text: string): Shipment => newShipment(world.account, { text, media: [] });
  const withPicture = async (world: World, text = 'A picture.'): Promise<Shipment> =>
    newShipment(world.account, { text, media: [await storePicture(world.objects, 'teal', 'Teal.')] });
  const publish = async ({ channel }: World, parcel: Shipment) =>
    channel.commit(parcel, await channel.prepare(parcel));
  /** An attempt whose end nobody knows went before. */
  const again = (parcel: Shipment): Shipment => ({
    ...parcel,
    delivery: { ...parcel.delivery, lookUps: 1 },
  });

  it.skipIf(SPEC !== undefined)('is not held against X’s description: IMPRIMATUR_SPECS is not there', () => {
    expect(SPEC).toBeUndefined();
  });

  it.skipIf(SPEC === undefined)(
    'is held against X’s description, which finds faults where there are some',
    async () => {
      const request = (url: string, method: string, json?: unknown) => ({
        url: new URL(`https://api.x.com${url}`),
        method,
        headers: new Headers(json === undefined ? {} : { 'content-type': 'application/json' }),
        body: new TextEncoder().encode(json === undefined ? '' : JSON.stringify(json)),
      });
      for (const [wrong, fault] of [
        [request('/2/tweet', 'POST', {}), /not described/],
        [request('/2/tweets', 'POST'), /no body/],
        [request('/2/tweets', 'POST', { text: 5 }), /text should be of type string/],
        [
          request('/2/tweets', 'POST', { text: '', visibility: 'public' }),
          /visibility, which is not described/,
        ],
        [request('/2/tweets', 'POST', { media: { media_ids: ['a'] } }), /media_ids\[0\] should match/],
        [request('/2/tweets/12?media.field=alt_text', 'GET'), /\?media\.field, which is not described/],
        [request('/2/media/upload', 'GET'), /lacks \?media_id/],
        [request('/2/users/2/tweets?max_results=500', 'GET'), /max_results should be ≤ 100/],
      ] as const)
        expect(await described?.(wrong)).toEqual([expect.stringMatching(fault)]);
    },
  );

  it(
    'does not publish in the name of another account whose access it was given',
    inWorld(async (world) => {
      const other = newShipment({ ...world.account, handle: '@museum' }, { text: 'Ours?', media: [] });
      await expect(world.channel.prepare(other)).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringContaining('belongs to @library, the directory says @museum'),
      });
    }),
  );

  it(
    'renews access that has ended in the middle of publishing, and publishes once',
    inWorld(async (world) => {
      const parcel = words(world, 'Two hours later.');
      const prepared = await world.channel.prepare(parcel);
      world.server.tokens.endAccess();
      await world.channel.commit(parcel, prepared);
      expect(world.server.posts.all).toHaveLength(1);
      expect(world.server.tokens.renewals()).toBe(1);
    }),
  );

  it(
    'knows a refresh token that X no longer takes by X’s own words for it',
    inWorld(async (world) => {
      world.server.tokens.revoke();
      await expect(world.channel.probe(world.account)).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringMatching(
          /X no longer accepts the stored access of x .*developer console.*offline\.access/,
        ),
      });
    }),
  );

  it.each(['tweet.write', 'media.write', 'users.read'])('names a missing right: %s', (scope) =>
    inWorld(async (world) => {
      world.server.scopes.delete(scope);
      const error: unknown = await publish(world, await withPicture(world)).catch(
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({
        outcome: 'credentials',
        message: expect.stringMatching(/“Forbidden” \(status 403\)\. .*allow the application .*media\.write/),
      });
      expect(world.server.posts.all).toEqual([]);
    })(),
  );

  it(
    'uploads a video in segments with its captions, and waits until it can be used',
    inWorld(async (world) => {
      const video = await storeFile(world, 'mp4', 'video/mp4', 9 * 1024 * 1024);
      const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome.\n';
      const captions = await storeCaptions(world, vtt);
      const parcel = newShipment(world.account, { text: 'A tour.', media: [{ ...video, captions }] });
      await publish(world, parcel);
      const [post] = world.server.posts.all;
      const [sent] = post?.media ?? [];
      expect(sent).toMatchObject({ kind: 'video', state: 'succeeded', total: 9 * 1024 * 1024 });
      expect(sent?.segments.map(({ length }) => length)).toEqual([
        4 * 1024 * 1024,
        4 * 1024 * 1024,
        1024 * 1024,
      ]);
      expect(sent?.subtitles).toEqual([
        { id: expect.any(String), language_code: 'EN', display_name: 'English' },
      ]);
      const file = world.server.media.all.get(sent?.subtitles[0]?.id ?? '');
      expect(new TextDecoder().decode(file?.segments[0])).toBe(vtt);
    }),
  );

  it(
    'says nothing of the description of a video or a GIF, since X does not tell it',
    inWorld(async (world) => {
      const gif = await storeFile(world, 'gif', 'image/gif', 2_000);
      const parcel = newShipment(world.account, { text: 'It moves.', media: [gif] });
      const remote = await publish(world, parcel);
      expect(world.server.posts.all[0]?.media[0]).toMatchObject({ category: 'tweet_gif', alt: 'It moves.' });
      expect(await world.channel.readBack(parcel, remote)).toMatchObject({
        isAsSent: true,
        media: [{ untold: true }],
      });
    }),
  );

  it.each([
    ['never', 'later', /X has not processed .*\.mp4 within 2 minutes/],
    ['failed', 'refused', /X could not process .*\.mp4\. Export it again, a video as MP4/],
  ] as const)('does not wait for ever for an upload that is ready %s', (processing, outcome, message) =>
    inWorld(async (world) => {
      world.server.media.processing = processing;
      const media = [await storeFile(world, 'mp4', 'video/mp4', 2_000)];
      const parcel = newShipment(world.account, { text: 'Soon.', media });
      const attempt = world.channel.prepare(parcel);
      await expect(attempt).rejects.toMatchObject({ outcome, message: expect.stringMatching(message) });
      expect(world.server.posts.all).toEqual([]);
    })(),
  );

  it(
    'does not publish a picture whose description was not kept as it was written',
    inWorld(async (world) => {
      world.server.media.keeps = (alt) => alt.slice(0, 3);
      await expect(publish(world, await withPicture(world))).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('X did not keep the description'),
      });
    }),
  );

  it(
    'keeps uploads that are still there, and repeats those that X has thrown away',
    inWorld(async (world) => {
      const parcel = await withPicture(world);
      const prepared = await world.channel.prepare(parcel);
      const next = { ...parcel, delivery: { ...parcel.delivery, prepared } };
      expect(await world.channel.prepare(next)).toEqual(prepared);
      world.server.media.forget();
      await expect(world.channel.commit(next, prepared)).rejects.toMatchObject({
        outcome: 'later',
        message: expect.stringContaining('They will be uploaded again'),
      });
      const anew = await world.channel.prepare(next);
      expect(anew.media).not.toEqual(prepared.media);
      await world.channel.commit(next, anew);
      expect(world.server.posts.all).toHaveLength(1);
    }),
  );

  it(
    'finds the post of an attempt whose uploads were replaced since',
    inWorld(async (world) => {
      const parcel = await withPicture(world);
      const prepared = await world.channel.prepare(parcel);
      const remote = await world.channel.commit(parcel, prepared);
      world.server.media.forget();
      const next = { ...parcel, delivery: { ...parcel.delivery, prepared } };
      const anew = await world.channel.prepare(next);
      expect(await world.channel.find(next, anew, nobodys)).toMatchObject({ found: remote });
    }),
  );

  it(
    'refuses words that the account has said before, and says what to do',
    inWorld(async (world) => {
      world.server.posts.write('Closed on Monday.', Date.now() - HOUR);
      await expect(publish(world, words(world, 'Closed on Monday.'))).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('Change the wording and send it again'),
      });
    }),
  );

  it(
    'does not know whether refused twins are its own where an attempt went before, and finds out',
    inWorld(async (world) => {
      const parcel = words(world, 'Closed on Monday.');
      const prepared = await world.channel.prepare(parcel);
      world.server.next(POST, { kind: 'no-answer', when: 'after' });
      await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({ outcome: 'unknown' });
      await expect(world.channel.commit(again(parcel), prepared)).rejects.toMatchObject({
        outcome: 'unknown',
      });
      const [post] = world.server.posts.all;
      expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: { id: post?.id } });
      expect(world.server.posts.all).toHaveLength(1);
    }),
  );

  it(
    'takes a refused twin with its own pictures for its own post',
    inWorld(async (world) => {
      const parcel = await withPicture(world);
      const prepared = await world.channel.prepare(parcel);
      const remote = await world.channel.commit(parcel, prepared);
      const twin = xProblem(403, 'You are not allowed to create a Tweet with duplicate content.');
      world.server.next(POST, answered('before', 403, await twin.json()));
      expect(await world.channel.commit(again(parcel), prepared)).toEqual(remote);
    }),
  );

  it(
    'gives X’s own reason for a text that X counts as too long',
    inWorld(async (world) => {
      world.server.posts.max = 100;
      await expect(publish(world, words(world, 'x'.repeat(101)))).rejects.toMatchObject({
        outcome: 'refused',
        message: 'Could not publish the post on X: X said “Your Tweet text is too long.” (status 403).',
      });
    }),
  );

  it(
    'waits for the window that returns last, by X’s own clock',
    inWorld(async (world) => {
      const at = Math.floor(Date.now() / 1000) + 7200;
      const headers = {
        date: new Date(at * 1000).toUTCString(),
        'x-rate-limit-remaining': '41',
        'x-rate-limit-reset': String(at + 900),
        'x-user-limit-24hour-remaining': '0',
        'x-user-limit-24hour-reset': String(at + 3000),
      };
      world.server.next(POST, answered('before', 429, { title: 'Too Many Requests' }, headers));
      await expect(publish(world, words(world, 'The 18th today.'))).rejects.toMatchObject({
        outcome: 'later',
        retryAfterMs: 3000 * SECOND,
      });
    }),
  );

  it(
    'says it where the allowance of the month is used up',
    inWorld(async (world) => {
      const type = 'https://api.twitter.com/2/problems/usage-capped';
      const body = { title: 'UsageCapExceeded', detail: 'Usage cap exceeded', type, period: 'Monthly' };
      world.server.next(POST, answered('before', 429, body));
      await expect(publish(world, words(world, 'The last?'))).rejects.toMatchObject({
        outcome: 'later',
        message: expect.stringContaining('The monthly allowance that X sells with its plan is used up'),
      });
    }),
  );

  it(
    'pauses the account where its credits are used up, and says where to buy more',
    inWorld(async (world) => {
      const body = { title: 'CreditsDepleted', detail: 'Your account does not have any credits.' };
      world.server.next(POST, answered('before', 402, body));
      await expect(publish(world, words(world, 'For free?'))).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringContaining('buy credits in X’s developer console'),
      });
    }),
  );

  it.each([
    ['suspended', 'Your account is suspended and is not permitted to access this feature.'],
    ['locked', 'To protect our users, this account is temporarily locked.'],
    ['not permitted', 'You are not permitted to perform this action.'],
  ])('pauses the account where X says that it is %s', (_, detail) =>
    inWorld(async (world) => {
      const body = { title: 'Forbidden', type: 'about:blank', status: 403, detail };
      world.server.next(POST, answered('before', 403, body));
      await expect(publish(world, words(world, 'Hello?'))).rejects.toMatchObject({ outcome: 'credentials' });
    })(),
  );

  it.each([
    ['ahead', 2 * HOUR],
    ['behind', -2 * HOUR],
  ])('finds its post where X’s clock is two hours %s', (_, ms) =>
    inWorld(async (world) => {
      world.server.shift(ms);
      const parcel = words(world, 'What time is it?');
      const prepared = await world.channel.prepare(parcel);
      const remote = await world.channel.commit(parcel, prepared);
      expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: remote });
    })(),
  );

  it(
    'does not take an older post of the same words for its own, and looks through several pages',
    inWorld(async (world) => {
      const parcel = words(world, 'Closed on Monday.');
      const prepared = await world.channel.prepare(parcel);
      world.server.posts.write('Closed on Monday.', Date.now() - HOUR);
      expect(await world.channel.find(parcel, prepared, nobodys)).toEqual({ absent: true });
      const ours = world.server.posts.write('Closed on Monday.');
      for (let number = 0; number < 130; number += 1)
        world.server.posts.write(`Number ${number}`, Date.now() + number);
      expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: { id: ours } });
    }),
  );

  it(
    'cannot tell where the account has more posts since than anybody can read',
    inWorld(async (world) => {
      for (let number = 0; number < 501; number += 1) world.server.posts.write(`Number ${number}`);
      const parcel = words(world, 'Lost in the crowd.');
      expect(await world.channel.find(parcel, await world.channel.prepare(parcel), nobodys)).toEqual({
        cannotTell: expect.stringContaining('more than 500 posts'),
      });
    }),
  );

  it(
    'knows its own words again after X has made addresses of t.co and of HTML of them',
    inWorld(async (world) => {
      for (const text of [
        'A < B & C > D &amp; https://library.example/a?x=1&y=<2>',
        'Two: https://library.example/a and https://library.example/a.\n\n#One @museum',
        'Café, café',
      ]) {
        const parcel = words(world, text);
        const remote = await publish(world, parcel);
        expect(await world.channel.readBack(parcel, remote), text).toMatchObject({ isAsSent: true });
      }
    }),
  );

  it.each([
    ['an answer of 100 MB', 'later', { kind: 'huge', bytes: 100 * 1024 * 1024 }],
    ['HTML', 'later', { kind: 'answer', when: 'before', status: 200, body: '<p>Hello' }],
    ['a firewall’s page', 'later', { kind: 'answer', when: 'before', status: 403, body: '<p>No' }],
    [
      'a redirect elsewhere',
      'later',
      {
        kind: 'answer',
        when: 'before',
        status: 302,
        body: {},
        headers: { location: 'https://elsewhere.example/' },
      },
    ],
    ['another shape', 'later', { kind: 'answer', when: 'before', status: 200, body: { data: { id: 'me' } } }],
  ] as const)('takes %s for no answer about the account', (_, outcome, fault) =>
    inWorld(async (world) => {
      world.server.next('GET /2/users/me', fault);
      await expect(world.channel.probe(world.account)).rejects.toMatchObject({ outcome });
    })(),
  );

  it.each([
    ['an answer of 100 MB', { kind: 'huge', bytes: 100 * 1024 * 1024 }],
    ['another shape', { kind: 'answer', when: 'after', status: 201, body: { data: {} } }],
  ] as const)('does not know whether it is out after %s to the post itself', (_, fault) =>
    inWorld(async (world) => {
      world.server.next(POST, fault);
      await expect(publish(world, words(world, 'Out?'))).rejects.toMatchObject({ outcome: 'unknown' });
    })(),
  );

  it('is sure that nothing was sent where X’s name does not resolve', async () => {
    const world = await xWorld();
    const { secrets, objects } = world;
    const nameless = Object.assign(new Error('getaddrinfo ENOTFOUND api.x.com'), { code: 'ENOTFOUND' });
    const channel = xChannel({
      secrets,
      objects,
      clock: { now: Date.now, sleepUntil: async () => {} },
      fetch: () => Promise.reject(nameless),
    });
    const parcel = words(world, 'Anybody?');
    const prepared = await world.channel.prepare(parcel);
    await expect(channel.commit(parcel, prepared)).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('api.x.com: there is no server of that name'),
    });
    await world.stop();
  });
});

async function storeFile(world: World, extension: string, type: 'video/mp4' | 'image/gif', bytes: number) {
  const key = `media/${extension}-${bytes}.${extension}`;
  await world.objects.write(key, new Uint8Array(bytes), type);
  return { key, sha256: `${extension}-${bytes}`, type, bytes, width: 640, height: 360, alt: 'It moves.' };
}

async function storeCaptions(world: World, vtt: string) {
  const key = 'media/captions.vtt';
  const bytes = new TextEncoder().encode(vtt);
  await world.objects.write(key, bytes, 'text/vtt');
  return { key, sha256: 'captions', type: 'text/vtt', bytes: bytes.length, language: 'en-GB' } as const;
}
