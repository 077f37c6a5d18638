import { describe, expect, it } from 'vitest';
import { graphFailure } from '../shared/channels/graph/graph-failure.ts';
import { MINUTE } from '../shared/core/time.ts';
import { newAccount } from './channel-world.ts';
import { graphError } from './networks/graph-server.ts';

const NETWORK = {
  name: 'The Network',
  base: new URL('https://graph.network.example/v1/'),
  rights: 'pages_manage_posts',
  help: 'Make a new one.',
};
const ACCOUNT = newAccount({ id: 'page', channel: 'facebook', handle: 'The Library' });

const failure = (
  publishes: boolean,
  { status = 400, json, headers = {} }: { status?: number; json?: unknown; headers?: Record<string, string> },
) =>
  graphFailure(
    NETWORK,
    ACCOUNT,
    { status, headers: new Headers(headers), json, isWebPage: json === undefined },
    { doing: 'do it', publishes },
    { token: 'the-token', now: 0 },
  );

describe('what Meta’s errors mean', () => {
  it.each([
    [190, 463, 'credentials', /it has expired\. Make a new one\./],
    [190, undefined, 'credentials', /does not serve: The Network said “Said so\.” \(code 190\)/],
    [102, undefined, 'credentials', /does not serve/],
    [10, undefined, 'credentials', /lacks a right: it needs pages_manage_posts/],
    [200, undefined, 'credentials', /lacks a right/],
    [299, undefined, 'credentials', /lacks a right/],
    [3, undefined, 'credentials', /lacks a right/],
    [368, undefined, 'credentials', /publish nothing for now.*resume the account page/],
    [25, 2207050, 'credentials', /publish nothing for now/],
    [4, undefined, 'later', /Too much was asked/],
    [17, undefined, 'later', /Too much was asked/],
    [32, undefined, 'later', /Too much was asked/],
    [613, undefined, 'later', /Too much was asked/],
    [80_001, undefined, 'later', /Too much was asked/],
    [9, 2207042, 'later', /Too much was asked/],
    [9007, 2207027, 'later', /tried again/],
    [506, undefined, 'later', /same words twice/],
    [9004, 2207052, 'later', /tried again/],
    [1, undefined, 'later', /tried again/],
    [2, undefined, 'later', /tried again/],
    [100, undefined, 'refused', /“Said so\.” \(code 100\)/],
    [100, 33, 'refused', /\(code 100, 33\)/],
    [36_003, 2207009, 'refused', /\(code 36003, 2207009\)/],
    [300, undefined, 'refused', /code 300/],
    [80_015, undefined, 'refused', /code 80015/],
  ] as const)('%i, %s: %s', (code, subcode, outcome, words) => {
    const { outcome: came, message } = failure(false, { json: graphError(code, 'Said so.', subcode) });
    expect([came, message]).toEqual([outcome, expect.stringMatching(words)]);
  });

  it.each([1, 2, -1, -2, 506])('is unknown where %i answers the call that publishes', (code) => {
    expect(failure(true, { json: graphError(code, 'Said so.') }).outcome).toBe('unknown');
  });

  it('is unknown where Meta says of any error that it passes', () => {
    const { error } = graphError(6001, 'Said so.');
    const json = { error: { ...error, is_transient: true } };
    expect(failure(true, { json }).outcome).toBe('unknown');
    expect(failure(false, { json }).outcome).toBe('later');
  });

  it('is told in the words for people, where there are such, and without the token', () => {
    const { error } = graphError(100, 'Invalid parameter');
    const json = { error: { ...error, error_user_msg: 'The photo the-token\nis too small.' } };
    expect(failure(false, { json }).message).toContain('“The photo … is too small.” (code 100)');
  });

  it('follows from the status where the body is none of Meta’s', () => {
    expect(failure(true, { status: 502 }).outcome).toBe('unknown');
    expect(failure(false, { status: 403 }).outcome).toBe('later');
    expect(failure(false, { status: 404, json: {} }).outcome).toBe('refused');
    expect(failure(true, { status: 301 }).outcome).toBe('later');
    expect(failure(true, { status: 303 }).outcome).toBe('unknown');
  });

  it.each([
    [{}, undefined],
    [{ 'retry-after': '30' }, 30_000],
    [{ 'x-app-usage': '{"call_count":99,"total_time":1,"total_cputime":1}' }, undefined],
    [{ 'x-app-usage': '{"call_count":1,"total_time":100,"total_cputime":1}' }, 10 * MINUTE],
    [{ 'x-app-usage': 'not JSON' }, undefined],
    [
      {
        'x-business-use-case-usage':
          '{"1":[{"type":"pages","estimated_time_to_regain_access":3}],"2":[{"estimated_time_to_regain_access":19}]}',
      },
      19 * MINUTE,
    ],
    [{ 'x-business-use-case-usage': '{"1":[{"estimated_time_to_regain_access":0}]}' }, undefined],
    [{ 'x-business-use-case-usage': '{"1":[{"estimated_time_to_regain_access":999999}]}' }, 1440 * MINUTE],
  ])('says how long to wait by %j: %s ms', (headers, wait) => {
    expect(failure(false, { json: graphError(4, 'Said so.'), headers }).retryAfterMs).toBe(wait);
  });
});
