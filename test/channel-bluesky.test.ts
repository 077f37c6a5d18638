import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { blueskyChannel } from '../shared/channels/bluesky/bluesky.ts';
import { recordKey } from '../shared/channels/bluesky/record-key.ts';
import type { Secrets } from '../shared/ports.ts';
import { type LocalServer, localServer } from './bluesky/local-server.ts';
import { lossyProxy } from './bluesky/lossy-proxy.ts';
import { SCENARIOS } from './bluesky/scenarios.ts';
import { makeWorld, type World } from './bluesky/world.ts';
import { channelContract } from './channel-contract.ts';
import { newAccount } from './channel-world.ts';

const PUT = 'com.atproto.repo.putRecord';
const LOGIN = 'com.atproto.server.createSession';
const UPLOAD = 'com.atproto.repo.uploadBlob';

let server: LocalServer;
let members = 0;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());

/** A world of its own for one test: nobody sees another's posts or sessions. */
const inWorld = (run: (world: World) => Promise<void>) => async (): Promise<void> => {
  members += 1;
  const member = { handle: `library-${members}.test`, password: 'password' };
  server.join(member);
  const world = await makeWorld(server.origin, member);
  try {
    await run(world);
  } finally {
    await world.close();
  }
};

const Listed = v.object({
  records: v.array(
    v.object({
      uri: v.string(),
      value: v.object({
        text: v.string(),
        embed: v.optional(v.object({ images: v.array(v.object({ alt: v.string() })) })),
      }),
    }),
  ),
});

channelContract('bluesky', async () => {
  members += 1;
  const handle = `library-${members}.test`;
  server.join({ handle, password: 'abcd-efgh-ijkl-mnop' });
  const network = await lossyProxy(server.origin);
  const folder = await mkdtemp(join(tmpdir(), 'bluesky-'));
  const objects = folderObjects({ root: folder });
  let secret: Readonly<Record<string, string>> = { appPassword: 'abcd-efgh-ijkl-mnop' };
  const secrets: Secrets = {
    read: async () => secret,
    write: async (_, next) => {
      secret = next;
    },
  };
  const clock = { now: () => Date.now(), sleepUntil: async () => {} };
  const instead = (
    status: number,
    body: unknown,
    more: { headers?: Record<string, string>; afterwards?: boolean } = {},
  ) => ({ kind: 'answer', status, body, ...more }) as const;
  return {
    channel: blueskyChannel({ secrets, objects, clock }),
    account: newAccount({ id: 'bluesky', channel: 'bluesky', handle: `@${handle}`, server: network.origin }),
    secrets,
    objects,
    faults: {
      loseAnswer: () => network.on(PUT, { kind: 'lose-answer' }),
      failAfter: () => network.on(PUT, instead(500, { error: 'InternalServerError' }, { afterwards: true })),
      failBefore: () => network.on(PUT, instead(500, { error: 'InternalServerError' })),
      answerWithPage: () =>
        network.on(PUT, instead(200, '<html>Back soon</html>', { headers: { 'content-type': 'text/html' } })),
      throttle: (seconds) =>
        network.on(
          PUT,
          instead(429, { error: 'RateLimitExceeded' }, { headers: { 'retry-after': `${seconds}` } }),
        ),
      hideList: () => network.always('com.atproto.repo.getRecord', instead(500, {})),
      revoke: () => server.revoke(handle),
      unplug: () => network.close(),
    },
    async posts() {
      const query = new URLSearchParams({ repo: secret.did ?? '', collection: 'app.bsky.feed.post' });
      const answer = await fetch(`${server.origin}/xrpc/com.atproto.repo.listRecords?${query}`);
      return v.parse(Listed, await answer.json()).records.map(({ uri, value }) => ({
        id: uri,
        text: value.text,
        alts: value.embed?.images.map(({ alt }) => alt) ?? [],
      }));
    },
    async stop() {
      await network.close();
      await rm(folder, { recursive: true });
    },
  };
}, ['loseAnswer', 'failAfter', 'failBefore', 'answerWithPage', 'throttle', 'hideList', 'revoke', 'unplug']);

describe('Bluesky, as on a real server:', () => {
  it.each(SCENARIOS)('$name', ({ run }) => inWorld(run)());
});

describe('Bluesky in trouble', () => {
  it(
    'waits as long as the network asks when it says that there were too many requests',
    inWorld(async (world) => {
      const shipment = world.shipment();
      const prepared = await world.channel.prepare(shipment);
      await world.channel.find(shipment, prepared, async () => false);
      world.network.on(PUT, {
        kind: 'answer',
        status: 429,
        body: { error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' },
        headers: { 'retry-after': '120' },
      });
      await expect(world.channel.commit(shipment, prepared)).rejects.toMatchObject({
        name: 'ChannelError',
        outcome: 'later',
        retryAfterMs: 120_000,
      });
    }),
  );

  it.each([
    [500, { error: 'InternalServerError', message: 'Internal Server Error' }, 'unknown'],
    [502, { error: 'UpstreamFailure' }, 'unknown'],
    [200, { fine: true }, 'unknown'],
    [400, { error: 'InvalidRequest', message: 'Invalid record' }, 'refused'],
    [400, 'not what the protocol says', 'refused'],
    [401, { error: 'AccountTakedown', message: 'Account has been taken down' }, 'credentials'],
    [403, { error: 'Forbidden', message: 'No' }, 'credentials'],
  ])('takes status %i with %j on publishing for "%s"', (status, body, outcome) =>
    inWorld(async (world) => {
      const shipment = world.shipment();
      const prepared = await world.channel.prepare(shipment);
      world.network.on(PUT, { kind: 'answer', status, body });
      await expect(world.channel.commit(shipment, prepared)).rejects.toMatchObject({
        name: 'ChannelError',
        outcome,
      });
    })(),
  );

  it(
    'never calls the fate of a post unknown for a login that failed',
    inWorld(async (world) => {
      const shipment = world.shipment();
      const prepared = await world.channel.prepare(shipment);
      world.store({ appPassword: 'password' });
      world.network.on(LOGIN, { kind: 'lose-answer' });
      await expect(world.channel.commit(shipment, prepared)).rejects.toMatchObject({ outcome: 'later' });
      expect(world.network.calls).not.toContain(PUT);
    }),
  );

  it(
    'says that a picture could not be uploaded, and tries all of it again',
    inWorld(async (world) => {
      const shipment = world.shipment({ media: [await world.picture('Two oak tables.')] });
      world.network.on(UPLOAD, { kind: 'answer', status: 503, body: { error: 'NotEnoughResources' } });
      await expect(world.channel.prepare(shipment)).rejects.toMatchObject({ outcome: 'later' });
      const { remote } = await world.publish(shipment);
      expect((await world.record(remote)).status).toBe(200);
    }),
  );

  it(
    'asks for the preparation again when it is handed something else',
    inWorld(async (world) => {
      await expect(world.channel.commit(world.shipment(), {})).rejects.toMatchObject({ outcome: 'later' });
      expect(world.network.calls).toEqual([]);
    }),
  );

  it(
    "says when the account's own password is stored instead of an app password",
    inWorld(async (world) => {
      world.network.on(LOGIN, { kind: 'answer', status: 401, body: { error: 'AuthFactorTokenRequired' } });
      await expect(world.channel.probe(world.account)).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringContaining('Make an app password'),
      });
    }),
  );

  it(
    'says where to store an app password when there is none',
    inWorld(async (world) => {
      world.store({});
      await expect(world.channel.probe(world.account)).rejects.toMatchObject({
        outcome: 'credentials',
        message: expect.stringContaining('appPassword'),
      });
    }),
  );

  it(
    'never shows the tokens of one server to another',
    inWorld(async (world) => {
      await world.channel.probe(world.account);
      world.store({ ...world.secret(), server: 'https://elsewhere.example' });
      await world.channel.probe(world.account);
      expect(world.network.calls.filter((call) => call.startsWith('com.atproto.server'))).toEqual([
        LOGIN,
        'com.atproto.server.getSession',
        LOGIN,
        'com.atproto.server.getSession',
      ]);
    }),
  );

  it(
    'keeps passwords and tokens out of its errors',
    inWorld(async (world) => {
      await world.channel.probe(world.account);
      const { accessJwt = '' } = world.secret();
      const shipment = world.shipment();
      const prepared = await world.channel.prepare(shipment);
      world.network.on(PUT, {
        kind: 'answer',
        status: 400,
        body: { error: 'InvalidRequest', message: `Bad token ${accessJwt}` },
      });
      const refused = await world.channel.commit(shipment, prepared).catch(String);
      expect(refused).toContain('Bad token …');
      world.store({ appPassword: 'secret-words' });
      world.network.on(LOGIN, {
        kind: 'answer',
        status: 400,
        body: { error: 'InvalidRequest', message: 'No such password: secret-words' },
      });
      expect(await world.channel.probe(world.account).catch(String)).toContain('No such password: …');
    }),
  );
});

describe('a record key', () => {
  const words = fc.string({ minLength: 1, unit: 'grapheme-ascii' });

  it('is a TID of the past, the same for the same delivery whenever it is due', () => {
    fc.assert(
      fc.property(words, words, words, (postId, accountId, revision) => {
        const key = recordKey({ postId, accountId, revision });
        expect(key).toMatch(/^[234567a-j][234567a-z]{12}$/);
        // TIDs sort by time: these are the first moments of January and of May 2023.
        expect(key >= '3jl7442uk2222' && key < '3jumu2k6k2222').toBe(true);
        expect(recordKey({ postId, accountId, revision })).toBe(key);
      }),
    );
  });

  it('differs between posts, accounts and revisions', () => {
    const keys = ['a', 'b', 'c'].flatMap((postId) =>
      ['x', 'y'].flatMap((accountId) =>
        ['1', '2'].map((revision) => recordKey({ postId, accountId, revision })),
      ),
    );
    expect(new Set(keys).size).toBe(12);
  });
});
