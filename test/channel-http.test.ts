import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../shared/adapters/system/clock.ts';
import { assertAllowedAddress, assertAllowedUrl } from '../shared/channels/http/addresses.ts';
import { askJson, type JsonRequest } from '../shared/channels/http/ask-json.ts';
import { type Bounds, boundedFetch } from '../shared/channels/http/bounded-fetch.ts';
import { retryAfterMs } from '../shared/channels/http/failure.ts';
import { guardedFetch } from '../shared/channels/http/guarded-fetch.ts';
import type { ChannelError } from '../shared/core/delivery/channel-error.ts';
import { DAY, SECOND } from '../shared/core/time.ts';

const servers: Server[] = [];
async function serve(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return new URL(`http://127.0.0.1:${port}/`);
}
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const ask = (
  request: Omit<JsonRequest, 'doing' | 'publishes'> & { publishes?: boolean },
  bounds: Bounds = {},
) =>
  askJson(
    { fetch: boundedFetch(bounds), clock: systemClock },
    { doing: 'publish the post', publishes: true, method: 'POST', ...request },
  );
const failure = (attempt: Promise<unknown>): Promise<ChannelError> =>
  attempt.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: ChannelError) => error,
  );

describe('an answer', () => {
  const JSON_ERROR = { 'content-type': 'application/json' };
  it.each([
    [400, 'refused', 'refused'],
    [404, 'refused', 'refused'],
    [422, 'refused', 'refused'],
    [401, 'credentials', 'credentials'],
    [403, 'credentials', 'credentials'],
    [308, 'refused', 'refused'],
    [302, 'unknown', 'later'],
    [408, 'unknown', 'later'],
    [425, 'later', 'later'],
    [429, 'later', 'later'],
    [500, 'unknown', 'later'],
    [502, 'unknown', 'later'],
    [503, 'unknown', 'later'],
    [504, 'unknown', 'later'],
  ] as const)('%i means %s to a commit and %s to anything else', async (status, commit, other) => {
    const url = await serve((_, answer) => answer.writeHead(status, JSON_ERROR).end('{"error":"So it is"}'));
    expect(await failure(ask({ url }))).toMatchObject({
      outcome: commit,
      ...(status !== 308 && { message: expect.stringContaining('“So it is”') }),
    });
    expect((await failure(ask({ url, publishes: false }))).outcome).toBe(other);
  });

  it('of 503 leaves a commit in doubt, Retry-After or not, and tells how long to wait before anything else', async () => {
    const reset = new Date(Date.now() + 60_000).toISOString();
    let headers: Record<string, string> = { 'retry-after': '9', 'x-ratelimit-reset': reset };
    const url = await serve((_, answer) => answer.writeHead(503, headers).end('{}'));
    expect((await failure(ask({ url }))).outcome).toBe('unknown');
    const waits = await failure(ask({ url, publishes: false }));
    expect(waits).toMatchObject({ outcome: 'later', retryAfterMs: 9000 });
    // Mastodon sends it with every answer.
    headers = { 'x-ratelimit-reset': reset };
    expect((await failure(ask({ url, publishes: false }))).retryAfterMs).toBeUndefined();
  });

  it('of a firewall does not condemn the token', async () => {
    const url = await serve((_, answer) => answer.writeHead(403).end('<html>Checking your browser</html>'));
    expect((await failure(ask({ url }))).outcome).toBe('later');
  });

  it('of success in HTML leaves a commit in doubt', async () => {
    const url = await serve((_, answer) => answer.writeHead(200).end('<!doctype html><p>Hello'));
    expect(await failure(ask({ url }))).toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('a web page'),
    });
  });

  it('that repeats the token does not bring it into the message, nor more than one short line', async () => {
    const token = 'secret-'.repeat(40);
    const url = await serve((request, answer) =>
      answer
        .writeHead(422)
        .end(JSON.stringify({ error: `No:\n${request.headers.authorization} ${'x'.repeat(5000)}` })),
    );
    const { message } = await failure(ask({ url, headers: { authorization: `Bearer ${token}` } }));
    expect(message).not.toContain('secret-');
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(400);
  });

  it('that is too large is stopped on the way', async () => {
    let sent = 0;
    const url = await serve((_, answer) => {
      const chunk = Buffer.alloc(64 * 1024, 32);
      const more = (): void => {
        while (!answer.destroyed) {
          sent += chunk.length;
          if (!answer.write(chunk)) return;
        }
      };
      answer.on('drain', more);
      more();
    });
    const error = await failure(ask({ url }, { maxBytes: 1024 * 1024 }));
    expect(error).toMatchObject({ outcome: 'unknown', message: expect.stringContaining('more than 1 MB') });
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  });

  it('that never ends is given up', async () => {
    const url = await serve((_, answer) => void answer.writeHead(200).write('{"id":'));
    expect(await failure(ask({ url }, { timeoutMs: 100 }))).toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('no answer within 0.1 seconds'),
    });
  });

  it('that breaks off half-way leaves a commit in doubt', async () => {
    const url = await serve((_, answer) => {
      answer.writeHead(200, { 'content-length': '100' });
      answer.write('{"id"', () => answer.destroy());
    });
    expect((await failure(ask({ url }))).outcome).toBe('unknown');
  });

  it('comes through whole where all is well', async () => {
    const url = await serve((request, answer) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () =>
        answer.end(JSON.stringify({ body: JSON.parse(Buffer.concat(chunks).toString()), url: request.url })),
      );
    });
    const { json } = await ask({ url: new URL('/a?b=c', url), body: { json: { text: 'Grüße 👋' } } });
    expect(json).toEqual({ body: { text: 'Grüße 👋' }, url: '/a?b=c' });
  });
});

describe('a request', () => {
  it('that could not even connect was certainly not sent', async () => {
    const url = await serve(() => undefined);
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    expect(await failure(ask({ url }))).toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('connection refused'),
    });
  });

  it('to a name that does not exist was certainly not sent', async () => {
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const fetch = guardedFetch({ resolve: () => Promise.reject(unknown) });
    const url = new URL('https://library.example/');
    expect(await failure(ask({ url }, { fetch }))).toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('there is no server of that name'),
    });
  });

  it('goes only to addresses that were checked, and looks a name up once', async () => {
    const asked: string[] = [];
    const fetch = guardedFetch({
      resolve: async (hostname) => {
        asked.push(hostname);
        return [
          { address: '93.184.215.14', family: 4 },
          { address: '169.254.169.254', family: 4 },
        ];
      },
    });
    const url = new URL('https://library.example/');
    const error = await failure(ask({ url }, { fetch }));
    expect(error).toMatchObject({ outcome: 'later', message: expect.stringContaining('169.254.169.254') });
    expect(asked).toEqual(['library.example']);
  });

  it.each([
    'https://127.0.0.1.library.example/',
    'https://library.example:8443/',
    'http://127.0.0.1:8080/',
    'http://[::1]:8080/',
    'http://localhost/',
    'http://sandbox.localhost:8080/',
    'https://93.184.215.14/',
  ])('may go to %s', (url) => {
    expect(() => assertAllowedUrl(new URL(url))).not.toThrow();
  });

  it.each([
    'http://library.example/',
    'ftp://library.example/',
    'https://10.0.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://0.0.0.0/',
    'https://100.64.0.1/',
    'https://2130706433.example@10.1.2.3/',
  ])('may not go to %s', (url) => {
    expect(() => assertAllowedUrl(new URL(url))).toThrow(/Correct the account's server/);
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', 'fe80::1', 'nonsense', '64:ff9b::a00:1'])(
    'of a public name may not end up at %s',
    (address) => {
      expect(() => assertAllowedAddress(address, 'library.example')).toThrow(/nothing was sent there/);
    },
  );

  it('to this machine may not leave it', () => {
    expect(() => assertAllowedAddress('93.184.215.14', 'localhost')).toThrow();
    expect(() => assertAllowedAddress('127.0.0.1', 'localhost')).not.toThrow();
  });
});

describe('the wait that a network asks for', () => {
  const now = Date.UTC(2026, 11, 1, 10);
  const wait = (headers: Record<string, string>, status = 429) =>
    retryAfterMs({ status, headers: new Headers(headers), json: undefined, isWebPage: false }, now);

  it.each([
    [{ 'retry-after': '30' }, 30_000],
    [{ 'retry-after': 'Tue, 01 Dec 2026 10:01:00 GMT' }, 60_000],
    [{ 'x-ratelimit-reset': '2026-12-01T10:05:00.000Z' }, 300_000],
    [{ 'ratelimit-reset': String(now / 1000 + 45) }, 45_000],
    [{ 'retry-after': '30', 'x-ratelimit-reset': '2026-12-01T10:05:00Z' }, 30_000],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('in %j is %s ms', (headers, expected) => {
    expect(wait(headers)).toBe(expected);
  });

  it('is between a second and a day, whatever the server says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('retry-after', 'x-ratelimit-reset'),
        fc.stringMatching(/^[!-~]*$/),
        (name, value) => {
          const ms = wait({ [name]: value });
          expect(ms === undefined || (ms >= SECOND && ms <= DAY)).toBe(true);
        },
      ),
    );
    expect(wait({ 'retry-after': '9'.repeat(30) })).toBe(DAY);
    expect(wait({ 'x-ratelimit-reset': '1' })).toBe(SECOND);
  });
});
