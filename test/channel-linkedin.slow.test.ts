import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedinChannel } from '../shared/channels/linkedin/linkedin-channel.ts';
import { textOfLittle, toLittle } from '../shared/channels/linkedin/little-text.ts';
import { ChannelError } from '../shared/core/delivery/channel-error.ts';
import { DAY, HOUR, toIso } from '../shared/core/time.ts';
import type { Shipment } from '../shared/ports.ts';
import { channelContract } from './channel-contract.ts';
import { type ChannelWorld, FAULTS, newAccount, newShipment, storePicture } from './channel-world.ts';
import { readLittle } from './networks/linkedin-little.ts';
import { LINKEDIN_CLIENT, linkedinServer } from './networks/linkedin-server.ts';
import { answered, networkWorld } from './networks/network-world.ts';

const POST = 'POST /rest/posts';
const LIST = 'GET /rest/posts';

async function linkedinWorld() {
  const server = await linkedinServer('5515715');
  const { secrets, objects, clock, remove } = await networkWorld('linkedin', {
    ...server.tokens.signIn(),
    expiresAt: toIso(Date.now() + 50 * DAY),
    clientId: LINKEDIN_CLIENT.id,
    clientSecret: LINKEDIN_CLIENT.secret,
  });
  const world: ChannelWorld = {
    channel: linkedinChannel({ secrets, objects, clock, fetch: server.fetch }),
    account: newAccount({ id: 'linkedin', channel: 'linkedin', handle: 'The Library', networkId: '5515715' }),
    secrets,
    objects,
    refusesTwins: true,
    faults: {
      loseAnswer: () => server.next(POST, { kind: 'no-answer', when: 'after' }),
      failAfter: () =>
        server.next(POST, answered('after', 500, { status: 500, message: 'Internal Server Error' })),
      failBefore: () => server.next(POST, answered('before', 503, { status: 503, message: 'Unavailable' })),
      answerWithPage: () => server.next(POST, answered('before', 200, '<h1>Something went wrong</h1>')),
      throttle: (seconds) =>
        server.next(
          POST,
          answered(
            'before',
            429,
            { status: 429, message: 'Resource level throttle limit for calls to this resource is reached.' },
            { 'retry-after': String(seconds) },
          ),
        ),
      dropDescriptions: () => {
        server.posts.losesDescriptions = true;
      },
      hideList: () => server.next(LIST, answered('before', 503, { status: 503, message: 'Unavailable' }), 99),
      revoke: () => server.tokens.revoke(),
      unplug: () => server.close(),
    },
    posts: async () =>
      server.posts.all.map(({ id, text, media }) => ({
        id,
        text,
        alts: media.map(({ altText = '' }) => altText),
      })),
    async stop() {
      await server.close();
      await remove();
    },
  };
  return { ...world, server };
}
type World = Awaited<ReturnType<typeof linkedinWorld>>;

channelContract('LinkedIn', linkedinWorld, FAULTS);

const inWorld = (run: (world: World) => Promise<void>) => async (): Promise<void> => {
  const world = await linkedinWorld();
  try {
    await run(world);
  } finally {
    await world.stop();
  }
};

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

describe('LinkedIn’s “little text”', () => {
  const piece = fc.constantFrom(
    ...'\\|{}@[]()<>#*_~',
    '#Reading_Room',
    '＃図書館',
    '{hashtag|#|x}',
    '@[Name](urn:li:organization:1)',
    'https://library.example/a_(b)?c=~d#e',
    ' ',
    '\n',
    'é',
    'a',
    '👩‍🔬',
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('is kept whole by LinkedIn, whatever is written', () => {
    fc.assert(
      fc.property(text, (written) => {
        const little = toLittle(written);
        expect(readLittle(little)).toMatchObject({ text: written, kept: little });
      }),
    );
  });

  it('reads as what was written', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(textOfLittle(toLittle(written))).toBe(written);
      }),
    );
  });

  it('has hashtags as hashtags, and nothing else', () => {
    const { hashtags } = readLittle(toLittle('C# and #Open_Access, https://library.example/#top #図書館'));
    expect(hashtags).toEqual(['Open_Access', '図書館']);
  });

  it('is read back with the mentions that LinkedIn makes of it', () => {
    expect(textOfLittle('Thanks @[Acme \\(UK\\)](urn:li:organization:1234)\\!')).toBe('Thanks Acme (UK)\\!');
  });
});

describe('the LinkedIn channel', () => {
  it(
    'speaks as the page, to the version that it knows, and reads the post’s id from the header',
    inWorld(async (world) => {
      const remote = await publish(world, words(world, 'Open again.'));
      const [post] = world.server.posts.all;
      expect(remote).toEqual({ id: post?.id, url: `https://www.linkedin.com/feed/update/${post?.id}/` });
      const sent = world.server.requests.findLast(({ method }) => method === 'POST');
      expect(JSON.parse(new TextDecoder().decode(sent?.body))).toMatchObject({
        author: 'urn:li:organization:5515715',
        lifecycleState: 'PUBLISHED',
        visibility: 'PUBLIC',
      });
      expect(sent?.headers.get('linkedin-version')).toMatch(/^20\d{4}$/);
    }),
  );

  it(
    'takes the number of the page or its URN, and asks for it where the directory has none',
    inWorld(async (world) => {
      const urn = { ...world.account, networkId: 'urn:li:organization:5515715' };
      await world.channel.probe(urn);
      const { networkId: _, ...nameless } = world.account;
      await expect(world.channel.probe(nameless)).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('linkedin.com/company/12345678/admin'),
      });
    }),
  );

  it(
    'does not publish on a page that the access is not for',
    inWorld(async (world) => {
      const other = newShipment({ ...world.account, networkId: '99' }, { text: 'Ours?', media: [] });
      await expect(world.channel.prepare(other)).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringMatching(/Not enough permissions.*administrator of the page/),
      });
    }),
  );

  it.each(['w_organization_social', 'r_organization_social'])('names a missing right: %s', (scope) =>
    inWorld(async (world) => {
      world.server.scopes.delete(scope);
      await expect(publish(world, words(world, 'May I?'))).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringContaining(scope),
      });
      expect(world.server.posts.all).toEqual([]);
    })(),
  );

  it(
    'renews access that has ended in the middle of publishing, and publishes once',
    inWorld(async (world) => {
      const parcel = words(world, 'Two months later.');
      const prepared = await world.channel.prepare(parcel);
      world.server.tokens.endAccess();
      await world.channel.commit(parcel, prepared);
      expect(world.server.posts.all).toHaveLength(1);
      expect(world.server.tokens.renewals()).toBe(1);
    }),
  );

  it(
    'says what is stored where LinkedIn gave no refresh token and the access has ended',
    inWorld(async (world) => {
      const { refreshToken: _, ...secret } = await world.secrets.read('linkedin');
      await world.secrets.write('linkedin', secret);
      world.server.tokens.revoke();
      await expect(world.channel.probe(world.account)).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringContaining('nothing is stored to renew it'),
      });
    }),
  );

  it(
    'says what to do where LinkedIn has turned its version off',
    inWorld(async (world) => {
      world.server.versions.first = 202801;
      await expect(world.channel.probe(world.account)).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('Install a newer version of Imprimatur'),
      });
    }),
  );

  it(
    'sees that LinkedIn has cut the text',
    inWorld(async (world) => {
      world.server.posts.cutsAfter = 12;
      const parcel = words(world, 'The first half (and the second).');
      const remote = await publish(world, parcel);
      expect(await world.channel.readBack(parcel, remote)).toMatchObject({
        isAsSent: false,
        text: 'The first ha',
      });
    }),
  );

  it(
    'knows its own words again after LinkedIn has shortened the addresses in them',
    inWorld(async (world) => {
      const parcel = words(world, 'Opening times: https://library.example/opening-times and more.');
      const id = world.server.posts.write('Opening times: https://lnkd.in/eXample and more.');
      const prepared = await world.channel.prepare(parcel);
      expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: { id } });
    }),
  );

  it(
    'sends one picture as one and several as several, as LinkedIn wants it',
    inWorld(async (world) => {
      await publish(world, await withPicture(world));
      const many = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          storePicture(world.objects, `rgb(${index}, 9, 9)`, `Shade ${index}.`),
        ),
      );
      await publish(world, newShipment(world.account, { text: 'Twenty.', media: many }));
      expect(world.server.posts.all.map(({ media }) => media.length)).toEqual([1, 20]);
      expect(world.server.posts.all[1]?.media.map(({ altText }) => altText)).toEqual(
        many.map(({ alt }) => alt),
      );
    }),
  );

  it(
    'uploads a video in parts with its captions as SubRip, and says nothing of its description',
    inWorld(async (world) => {
      const vtt =
        'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nTea &amp; cake.\n\n00:00:02.000 --> 00:00:03.500\nBye.\n';
      await world.objects.write('media/c.vtt', new TextEncoder().encode(vtt), 'text/vtt');
      const captions = {
        key: 'media/c.vtt',
        sha256: 'c',
        type: 'text/vtt',
        bytes: vtt.length,
        language: 'en-GB',
      } as const;
      const video = await storeVideo(world, 9 * 1024 * 1024);
      const parcel = newShipment(world.account, { text: 'A tour.', media: [{ ...video, captions }] });
      const remote = await publish(world, parcel);
      const [asset] = world.server.uploads.all.values();
      expect(asset?.parts.map(({ length }) => length)).toEqual([
        4 * 1024 * 1024,
        4 * 1024 * 1024,
        1024 * 1024,
      ]);
      expect(asset?.captions?.file).toBe(
        '1\n00:00:00,000 --> 00:00:02,000\nTea & cake.\n\n2\n00:00:02,000 --> 00:00:03,500\nBye.\n',
      );
      expect(asset?.captions?.metadata).toMatchObject({ locale: { language: 'EN', country: 'GB' } });
      expect(await world.channel.readBack(parcel, remote)).toMatchObject({
        isAsSent: true,
        media: [{ untold: true }],
      });
    }),
  );

  it.each([
    ['never', 'later', /LinkedIn has not processed .*\.mp4 within 5 minutes/],
    ['failed', 'refused', /LinkedIn could not process .*\.mp4\. Export it again/],
  ] as const)('does not wait for ever for an upload that is ready %s', (processing, outcome, message) =>
    inWorld(async (world) => {
      world.server.uploads.processing = processing;
      const parcel = newShipment(world.account, { text: 'Soon.', media: [await storeVideo(world, 2_000)] });
      const attempt = world.channel.prepare(parcel);
      await expect(attempt).rejects.toMatchObject({ outcome, message: expect.stringMatching(message) });
      expect(world.server.posts.all).toEqual([]);
    })(),
  );

  it(
    'does not send a file or the token to an address that is not LinkedIn’s',
    inWorld(async (world) => {
      const value = { uploadUrl: 'https://linkedin.com.elsewhere.example/x', image: 'urn:li:image:1' };
      world.server.next('POST /rest/images', answered('before', 200, { value }));
      await expect(world.channel.prepare(await withPicture(world))).rejects.toMatchObject({
        outcome: 'later',
      });
    }),
  );

  it(
    'keeps uploads that are still there, and finds the post of an attempt whose uploads were replaced',
    inWorld(async (world) => {
      const parcel = await withPicture(world);
      const prepared = await world.channel.prepare(parcel);
      const next = { ...parcel, delivery: { ...parcel.delivery, prepared } };
      expect(await world.channel.prepare(next)).toEqual(prepared);
      const remote = await world.channel.commit(next, prepared);
      world.server.uploads.forget();
      const anew = await world.channel.prepare(next);
      expect(anew.media).not.toEqual(prepared.media);
      expect(await world.channel.find(next, anew, nobodys)).toMatchObject({ found: remote });
    }),
  );

  it(
    'refuses words that the page has said before, names the post, and says what to do',
    inWorld(async (world) => {
      const id = world.server.posts.write('Closed on Monday.', Date.now() - HOUR);
      await expect(publish(world, words(world, 'Closed on Monday.'))).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringMatching(new RegExp(`${id}.*Change the wording and send it again`)),
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
    'takes a named twin with its own pictures for its own post',
    inWorld(async (world) => {
      const parcel = await withPicture(world);
      const prepared = await world.channel.prepare(parcel);
      const remote = await world.channel.commit(parcel, prepared);
      expect(await world.channel.commit(again(parcel), prepared)).toEqual(remote);
    }),
  );

  it(
    'gives LinkedIn’s own reason for a text that it counts as too long',
    inWorld(async (world) => {
      await expect(publish(world, words(world, 'x'.repeat(3001)))).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('exceeded the maximum allowed (3000 characters)'),
      });
    }),
  );

  it(
    'comes back at midnight UTC where the allowance of the day is used up',
    inWorld(async (world) => {
      const message = 'Resource level throttle APPLICATION DAY limit for calls to this resource is reached.';
      world.server.next(POST, answered('before', 429, { status: 429, message }));
      const failure: unknown = await publish(world, words(world, 'The last?')).catch(
        (error: unknown) => error,
      );
      if (!(failure instanceof ChannelError)) throw failure;
      const { outcome, retryAfterMs = 0 } = failure;
      expect(outcome).toBe('later');
      const midnight = new Date(Date.now() + retryAfterMs);
      expect(Math.abs(((midnight.getTime() + HOUR) % DAY) - HOUR)).toBeLessThan(HOUR / 2);
    }),
  );

  it(
    'does not take a post for out whose processing has failed on LinkedIn',
    inWorld(async (world) => {
      world.server.posts.lifecycleState = 'PUBLISH_FAILED';
      const parcel = words(world, 'Never seen.');
      const prepared = await world.channel.prepare(parcel);
      const remote = await world.channel.commit(parcel, prepared);
      expect(await world.channel.readBack(parcel, remote)).toBeUndefined();
      expect(await world.channel.find(parcel, prepared, nobodys)).toEqual({ absent: true });
    }),
  );

  it.each([
    ['ahead', 2 * HOUR],
    ['behind', -2 * HOUR],
  ])('finds its post where LinkedIn’s clock is two hours %s', (_, ms) =>
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
      for (let number = 0; number < 130; number += 1) world.server.posts.write(`Number ${number}`);
      expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: { id: ours } });
    }),
  );

  it(
    'cannot tell where the page has more posts since than anybody can read',
    inWorld(async (world) => {
      for (let number = 0; number < 501; number += 1) world.server.posts.write(`Number ${number}`);
      const parcel = words(world, 'Lost in the crowd.');
      expect(await world.channel.find(parcel, await world.channel.prepare(parcel), nobodys)).toEqual({
        cannotTell: expect.stringContaining('more than 500 posts'),
      });
    }),
  );

  it.each([
    ['an answer of 100 MB', { kind: 'huge', bytes: 100 * 1024 * 1024 }],
    ['HTML', { kind: 'answer', when: 'before', status: 200, body: '<p>Hello' }],
    ['a firewall’s page', { kind: 'answer', when: 'before', status: 403, body: '<p>No' }],
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
    ['another shape', { kind: 'answer', when: 'before', status: 200, body: { elements: [{ id: 5 }] } }],
  ] as const)('takes %s for no answer about the page', (_, fault) =>
    inWorld(async (world) => {
      world.server.next(LIST, fault);
      await expect(world.channel.probe(world.account)).rejects.toMatchObject({ outcome: 'later' });
    })(),
  );

  it.each([
    ['an answer of 100 MB', { kind: 'huge', bytes: 100 * 1024 * 1024 }],
    ['an answer without the post’s id', { kind: 'answer', when: 'after', status: 201, body: {} }],
  ] as const)('does not know whether it is out after %s to the post itself', (_, fault) =>
    inWorld(async (world) => {
      world.server.next(POST, fault);
      await expect(publish(world, words(world, 'Out?'))).rejects.toMatchObject({ outcome: 'unknown' });
    })(),
  );

  it(
    'is sure that nothing was sent where LinkedIn’s name does not resolve',
    inWorld(async (world) => {
      const { secrets, objects } = world;
      const nameless = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
      const channel = linkedinChannel({
        secrets,
        objects,
        clock: { now: Date.now, sleepUntil: async () => {} },
        fetch: () => Promise.reject(nameless),
      });
      const parcel = words(world, 'Anybody?');
      const prepared = await world.channel.prepare(parcel);
      await expect(channel.commit(parcel, prepared)).rejects.toMatchObject({
        outcome: 'later',
        message: expect.stringContaining('there is no server of that name'),
      });
    }),
  );
});

async function storeVideo(world: World, bytes: number) {
  const key = `media/video-${bytes}.mp4`;
  await world.objects.write(key, new Uint8Array(bytes), 'video/mp4');
  return {
    key,
    sha256: `video-${bytes}`,
    type: 'video/mp4',
    bytes,
    alt: 'A walk through the stacks.',
  } as const;
}
