import { describe, expect, it } from 'vitest';
import { startSandbox } from '../local/sandbox/start-sandbox.ts';
import { guardedFetch } from '../shared/channels/http/guarded-fetch.ts';
import { sparingFetch } from '../shared/channels/http/sparing-fetch.ts';
import { mastodonChannel } from '../shared/channels/mastodon/mastodon-channel.ts';
import { ChannelError } from '../shared/core/delivery/channel-error.ts';
import { MINUTE, SECOND } from '../shared/core/time.ts';
import { newAccount } from './channel-world.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

/** A network whose answers carry these headers, and how often it was asked. */
function network(headersOf: (asked: number) => Record<string, string>) {
  let now = NOW;
  let asked = 0;
  const fetch = sparingFetch({
    clock: { now: () => now, sleepUntil: async () => {} },
    fetch: async () => {
      asked += 1;
      return Response.json({}, { headers: headersOf(asked) });
    },
  });
  const turnTo = (at: number): void => {
    now = at;
  };
  const ask = (path = '/posts', token = 'one', method = 'POST') =>
    fetch(new Request(`https://social.example${path}`, { method, headers: { authorization: token } }));
  return { ask, asked: () => asked, turnTo };
}

const seconds = (ms: number): string => String(Math.floor(ms / SECOND));

describe('an allowance that is used up', () => {
  it.each([
    ['Mastodon', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2026-11-23T09:05:00.000Z' }],
    ['Bluesky', { 'ratelimit-remaining': '0', 'ratelimit-reset': seconds(NOW + 5 * MINUTE) }],
    ['X', { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': seconds(NOW + 5 * MINUTE) }],
    ['seconds from now', { 'ratelimit-remaining': '0', 'ratelimit-reset': '300' }],
    [
      'a clock that is wrong',
      {
        date: new Date(NOW - 40 * MINUTE).toUTCString(),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': seconds(NOW - 35 * MINUTE),
      },
    ],
  ])('is not asked for again before it returns, as %s spells it', async (_, headers) => {
    const { ask, asked, turnTo } = network(() => headers);
    expect((await ask()).status).toBe(200);
    turnTo(NOW + 1 * MINUTE);
    const answer = await ask();
    expect([answer.status, answer.headers.get('retry-after'), asked()]).toEqual([429, '240', 1]);
    turnTo(NOW + 5 * MINUTE);
    expect((await ask()).status).toBe(200);
    expect(asked()).toBe(2);
  });

  it('holds up neither another account nor another limit of the same size and network', async () => {
    const { ask, asked } = network((count) => ({
      'x-ratelimit-limit': '30',
      'x-ratelimit-remaining': count === 2 ? '7' : '0',
      'x-ratelimit-reset': seconds(NOW + (count === 2 ? 7 : 5) * MINUTE),
    }));
    await ask('/media');
    await ask('/posts');
    expect((await ask('/media')).status).toBe(429);
    expect((await ask('/media', 'two')).status).toBe(200);
    expect((await ask('/posts')).status).toBe(200);
    expect((await ask('/media')).status).toBe(429);
    expect(asked()).toBe(4);
  });

  it('is counted while requests are under way', async () => {
    const { ask, asked } = network((count) => ({
      'x-ratelimit-remaining': String(Math.max(0, 4 - count)),
      'x-ratelimit-reset': seconds(NOW + 5 * MINUTE),
    }));
    await ask('/posts/1234');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => ask(`/posts/${1000 + index}`)),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
    expect(asked()).toBe(4);
  });

  it('is of no concern without a token, or where the network tells nothing of use', async () => {
    const { ask, asked } = network(() => ({ 'x-ratelimit-remaining': 'many', 'x-ratelimit-reset': 'soon' }));
    for (let count = 0; count < 3; count += 1) expect((await ask()).status).toBe(200);
    expect(asked()).toBe(3);
  });
});

it('a post waits for the allowance to return, and no request is spent on asking', async () => {
  let requests = 0;
  const sandbox = await startSandbox({
    accounts: [{ username: 'library', displayName: 'Library', token: 'a-token' }],
    rateLimits: { calls: 2, uploads: 2 },
    now: () => NOW,
  });
  try {
    const clock = { now: () => NOW, sleepUntil: async () => {} };
    const counted: typeof fetch = (input, init) => {
      requests += 1;
      return guardedFetch()(input, init);
    };
    const channel = mastodonChannel({
      secrets: { read: async () => ({ accessToken: 'a-token' }), write: async () => {} },
      objects: new Proxy({} as never, {}),
      clock,
      fetch: sparingFetch({ fetch: counted, clock }),
    });
    const account = newAccount({
      id: 'sandbox',
      channel: 'mastodon',
      handle: '@library@127.0.0.1',
      server: sandbox.url,
    });
    const probe = () => channel.probe(account);
    await probe().catch(() => {});
    await probe().catch(() => {});
    const spent = requests;
    const error = await probe().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ChannelError);
    expect(error).toMatchObject({ outcome: 'later', retryAfterMs: 5 * MINUTE });
    expect(error).toMatchObject({
      message: expect.stringContaining('the network allows no more requests before 2026-11-23T09:05'),
    });
    expect(requests).toBe(spent);
  } finally {
    await sandbox.close();
  }
});
