import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSecrets } from '../shared/adapters/embedded/file-secrets.ts';
import { boundedFetch } from '../shared/channels/http/bounded-fetch.ts';
import { accessTokens } from '../shared/channels/oauth/access-tokens.ts';
import type { Grant } from '../shared/channels/oauth/grant.ts';
import { refreshGrant } from '../shared/channels/oauth/refresh-grant.ts';
import { DAY, HOUR, MINUTE, SECOND, toIso } from '../shared/core/time.ts';
import type { Clock, Secrets } from '../shared/ports.ts';
import { newAccount } from './channel-world.ts';
import { type LocalNetwork, localNetwork, type NetworkEnv } from './networks/local-network.ts';
import { type TokenEndpoint, tokenEndpoint } from './networks/token-endpoint.ts';

const HOST = 'api.network.example';
const CLIENT = { id: 'the-application', secret: 'secret-of-the-application' };
const TOKEN_CALL = 'POST /oauth2/token';
const ACCOUNT = newAccount({ id: 'network', channel: 'mastodon', handle: '@library' });
const START = Date.UTC(2026, 10, 30, 9);

const grantOf = (client: 'basic' | 'body'): Grant =>
  refreshGrant({
    network: 'The Network',
    endpoint: new URL(`https://${HOST}/oauth2/token`),
    client,
    renewBeforeMs: 10 * MINUTE,
    help: 'Sign in again and store what it gives.',
  });

describe('access that ends and is renewed', () => {
  let folder: string;
  let secrets: Secrets;
  let tokens: TokenEndpoint;
  let network: LocalNetwork;
  let now: number;
  const clock: Clock = {
    now: () => now,
    async sleepUntil(at) {
      now = Math.max(now, at);
    },
  };

  beforeEach(async () => {
    now = START;
    folder = await mkdtemp(join(tmpdir(), 'oauth-'));
    secrets = fileSecrets(join(folder, 'secrets.json'));
    await arrange({ rotates: true });
  });
  afterEach(async () => {
    await network.close();
    await rm(folder, { recursive: true });
  });

  /** A network with one signed-in account, whose access serves for another hour. */
  async function arrange({
    rotates,
    where = 'basic' as const,
  }: {
    rotates: boolean;
    where?: 'basic' | 'body';
  }) {
    await network?.close();
    tokens = tokenEndpoint({ path: '/oauth2/token', client: { ...CLIENT, in: where }, rotates });
    const routes = new Hono<NetworkEnv>();
    routes.route('/', tokens.routes);
    routes.get('/me', (context) =>
      tokens.admits(context.req.header('authorization'))
        ? context.json({ name: 'library' })
        : context.json({ error: 'not you' }, 401),
    );
    network = await localNetwork(routes, [HOST]);
    await secrets.write('network', {
      ...tokens.signIn(),
      expiresAt: toIso(now + HOUR),
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      note: 'kept',
    });
  }

  /** What one process of ours does: it asks the network who it is. */
  const whoAmI = (
    deps: { secrets?: Secrets; clock?: Clock; grant?: Grant } = {},
  ): (() => Promise<number>) => {
    const fetch = boundedFetch({ fetch: network.fetch });
    const access = accessTokens({ secrets, clock, fetch, ...deps }, deps.grant ?? grantOf('basic'));
    const ask = (token: string) =>
      fetch(`https://${HOST}/me`, { headers: { authorization: `Bearer ${token}` } });
    return async () => (await access.use(ACCOUNT, ask, ({ status }) => status === 401)).status;
  };
  const renewed = () => network.requests.filter(({ url }) => url.pathname === '/oauth2/token').length;

  it('is used as it is while it lasts', async () => {
    expect(await whoAmI()()).toBe(200);
    expect(renewed()).toBe(0);
  });

  it.each(['basic', 'body'] as const)('is renewed before it ends (client in %s)', async (where) => {
    await arrange({ rotates: true, where });
    const before = await secrets.read('network');
    now += 51 * MINUTE;
    expect(await whoAmI({ grant: grantOf(where) })()).toBe(200);
    const after = await secrets.read('network');
    expect(after).toMatchObject({ note: 'kept', expiresAt: toIso(now + 2 * HOUR) });
    expect(after.refreshToken).not.toBe(before.refreshToken);
    expect(after.accessToken).not.toBe(before.accessToken);
  });

  it('is kept alive though nobody uses it, and says when the means of renewing it end', async () => {
    const fetch = boundedFetch({ fetch: network.fetch });
    const access = accessTokens({ secrets, clock, fetch }, grantOf('basic'));
    expect(await access.keep(ACCOUNT)).toMatchObject({ renews: true });
    expect(renewed()).toBe(0);
    now += 300 * DAY;
    tokens.refreshEndsAfter(90 * DAY);
    expect(await access.keep(ACCOUNT)).toEqual({
      renews: true,
      help: 'Sign in again and store what it gives.',
      ends: now + 90 * DAY,
    });
    expect(renewed()).toBe(1);
  });

  it('is not said to be kept where it cannot be renewed now', async () => {
    const fetch = boundedFetch({ fetch: network.fetch });
    const access = accessTokens({ secrets, clock, fetch }, grantOf('basic'));
    now += 55 * MINUTE;
    network.next(TOKEN_CALL, { kind: 'answer', when: 'before', status: 503, body: 'later' });
    await expect(access.keep(ACCOUNT)).rejects.toMatchObject({ outcome: 'later' });
    const { refreshToken: _, ...alone } = await secrets.read('network');
    await secrets.write('network', alone);
    expect(await access.keep(ACCOUNT)).toEqual({
      renews: false,
      help: 'Sign in again and store what it gives.',
      ends: START + HOUR,
    });
    now += HOUR;
    await expect(access.keep(ACCOUNT)).rejects.toMatchObject({ outcome: 'credentials' });
  });

  it('is renewed after the network turned it down, whatever its date says', async () => {
    tokens.endAccess();
    expect(await whoAmI()()).toBe(200);
    expect(renewed()).toBe(1);
  });

  it('is renewed where nobody wrote down when it ends, once it is turned down', async () => {
    const { expiresAt: _, ...dateless } = await secrets.read('network');
    await secrets.write('network', dateless);
    now += 300 * DAY;
    expect(await whoAmI()()).toBe(200);
    expect(renewed()).toBe(0);
    tokens.endAccess();
    expect(await whoAmI()()).toBe(200);
  });

  it('keeps the refresh token where the network does not change it', async () => {
    await arrange({ rotates: false });
    const { refreshToken } = await secrets.read('network');
    for (let round = 1; round <= 3; round += 1) {
      now += 2 * HOUR;
      expect(await whoAmI()()).toBe(200);
      expect((await secrets.read('network')).refreshToken).toBe(refreshToken);
    }
    expect(renewed()).toBe(3);
  });

  it('is renewed once for all that one process asks at the same time', async () => {
    tokens.endAccess();
    const ask = whoAmI();
    expect(await Promise.all([ask(), ask(), ask(), ask()])).toEqual([200, 200, 200, 200]);
    expect(renewed()).toBe(1);
  });

  it('has its new refresh token stored before anything uses the new access', async () => {
    tokens.endAccess();
    const order: string[] = [];
    const watched: Secrets = {
      read: secrets.read,
      async write(id, secret) {
        await secrets.write(id, secret);
        order.push('stored');
      },
    };
    const ask = whoAmI({ secrets: watched });
    const began = network.requests.length;
    await ask();
    const calls = network.requests.slice(began).map(({ url }) => url.pathname);
    expect(calls).toEqual(['/me', '/oauth2/token', '/me']);
    expect(order).toEqual(['stored']);
    const stored = await secrets.read('network');
    const last = network.requests.at(-1);
    expect(last?.headers.get('authorization')).toBe(`Bearer ${stored.accessToken}`);
  });

  it('is not lost where two processes renew it at the same time and only one can', async () => {
    tokens.endAccess();
    const secondWasRefused = Promise.withResolvers<void>();
    const firstHasStored = Promise.withResolvers<void>();
    const slow: Secrets = {
      read: secrets.read,
      async write(id, secret) {
        await secondWasRefused.promise;
        await secrets.write(id, secret);
        firstHasStored.resolve();
      },
    };
    const patient: Clock = {
      now: () => now,
      async sleepUntil() {
        secondWasRefused.resolve();
        await firstHasStored.promise;
      },
    };
    const first = whoAmI({ secrets: slow })();
    await expect.poll(() => tokens.renewals()).toBe(1);
    const second = whoAmI({ clock: patient })();
    expect(await Promise.all([first, second])).toEqual([200, 200]);
    expect(tokens.renewals()).toBe(1);
    expect(await whoAmI()()).toBe(200);
  });

  it('yields to credentials that the administrator stored meanwhile', async () => {
    tokens.endAccess();
    const meanwhile = Promise.withResolvers<void>();
    const stored = { ...(await secrets.read('network')), ...tokens.signIn() };
    let reads = 0;
    const interrupted: Secrets = {
      async read(id) {
        reads += 1;
        // The third look is the one after the network has answered the renewal.
        if (reads === 3) {
          await secrets.write(id, stored);
          meanwhile.resolve();
        }
        return secrets.read(id);
      },
      write: secrets.write,
    };
    expect(await whoAmI({ secrets: interrupted })()).toBe(200);
    await meanwhile.promise;
    expect(await secrets.read('network')).toEqual(stored);
  });

  it('is stored although the first tries to store it fail', async () => {
    tokens.endAccess();
    let failures = 2;
    const flaky: Secrets = {
      read: secrets.read,
      async write(id, secret) {
        failures -= 1;
        if (failures >= 0) throw new Error('The secret store is throttled.');
        await secrets.write(id, secret);
      },
    };
    expect(await whoAmI({ secrets: flaky })()).toBe(200);
    expect(await whoAmI()()).toBe(200);
    expect(tokens.renewals()).toBe(1);
  });

  it('counts as dead only when the network itself says so, and says what to do', async () => {
    tokens.revoke();
    const { refreshToken = '', clientSecret = '' } = await secrets.read('network');
    const error: unknown = await whoAmI()().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'ChannelError',
      outcome: 'credentials',
      message: expect.stringMatching(
        /^The Network no longer accepts .* \(@library\): the server said “The token … is not valid\.” \(status 400\)\. Sign in again/,
      ),
    });
    for (const secret of [refreshToken, clientSecret]) expect(String(error)).not.toContain(secret);
  });

  it.each([
    ['no answer', { kind: 'no-answer', when: 'before' }],
    ['a server error', { kind: 'answer', when: 'before', status: 503, body: { error: 'busy' } }],
    ['too many requests', { kind: 'answer', when: 'before', status: 429, body: { error: 'slow down' } }],
    ['a firewall’s page', { kind: 'answer', when: 'before', status: 403, body: '<h1>Forbidden</h1>' }],
    ['a page', { kind: 'answer', when: 'before', status: 200, body: '<h1>Back soon</h1>' }],
    ['an odd refusal', { kind: 'answer', when: 'before', status: 400, body: { error: 'temporarily' } }],
    ['a forbidden call', { kind: 'answer', when: 'before', status: 403, body: { error: 'no' } }],
    ['another shape', { kind: 'answer', when: 'before', status: 200, body: { token: 'x' } }],
    [
      'a token that no header takes',
      { kind: 'answer', when: 'before', status: 200, body: { access_token: 'a\nb' } },
    ],
    [
      'a redirect',
      {
        kind: 'answer',
        when: 'before',
        status: 301,
        body: {},
        headers: { location: 'https://elsewhere.example/' },
      },
    ],
    ['an answer of 100 MB', { kind: 'huge', bytes: 100 * 1024 * 1024 }],
  ] as const)('is tried again after %s, and nothing is lost', async (_, fault) => {
    tokens.endAccess();
    const before = await secrets.read('network');
    network.next(TOKEN_CALL, fault);
    await expect(whoAmI()()).rejects.toMatchObject({ outcome: 'later' });
    expect(await secrets.read('network')).toEqual(before);
    expect(await whoAmI()()).toBe(200);
  });

  it('waits as long as the token endpoint asks', async () => {
    tokens.endAccess();
    const headers = { 'retry-after': '30' };
    network.next(TOKEN_CALL, { kind: 'answer', when: 'before', status: 429, body: {}, headers });
    await expect(whoAmI()()).rejects.toMatchObject({ outcome: 'later', retryAfterMs: 30 * SECOND });
  });

  it('serves to its end where it cannot be renewed just now, and is not asked for at every call', async () => {
    now += 55 * MINUTE;
    const broken = { kind: 'answer', when: 'before', status: 500, body: {} } as const;
    network.next(TOKEN_CALL, broken, 9);
    const ask = whoAmI();
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 200]);
    expect(renewed()).toBe(1);
    now += 6 * MINUTE;
    await expect(ask()).rejects.toMatchObject({ outcome: 'later' });
  });

  it('is named as missing where nothing is stored, or nothing to renew it with', async () => {
    const nobody = { ...ACCOUNT, id: 'other' };
    const fetch = boundedFetch({ fetch: network.fetch });
    const access = accessTokens({ secrets, clock, fetch }, grantOf('basic'));
    const none = access.use(
      nobody,
      async () => 200,
      () => false,
    );
    await expect(none).rejects.toMatchObject({
      outcome: 'credentials',
      message:
        'No access to The Network is stored for other (@library). Sign in again and store what it gives.',
    });
    await secrets.write('network', { accessToken: 'only-this', expiresAt: toIso(now) });
    await expect(whoAmI()()).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('that needs “refreshToken”, “clientId” and “clientSecret”'),
    });
    await secrets.write('network', { password: 'p' });
    await expect(whoAmI()()).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('it needs “accessToken”'),
    });
  });

  it('gives the answer back where a new token is turned down as well', async () => {
    network.next('GET /me', { kind: 'answer', when: 'before', status: 401, body: {} }, 2);
    expect(await whoAmI()()).toBe(401);
    expect(renewed()).toBe(1);
  });
});
