import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { closest } from '../shared/core/config/closest.ts';
import { configProblemText, describeProblems } from '../shared/core/config/config-problem.ts';
import { contentHash } from '../shared/core/config/content-hash.ts';
import { duration } from '../shared/core/config/duration.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../shared/core/time.ts';

describe('what was probably meant', () => {
  it.each([
    ['lal', 'all'],
    ['Mastodon', 'mastodon'],
    ['alumin', 'alumni'],
    ['undergraduate', 'undergraduates'],
    ['myspace', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ])('by %s is %s', (written, meant) => {
    expect(closest(written, ['alumni', 'all', 'bluesky', 'mastodon', 'undergraduates'])).toBe(meant);
  });

  it('is the nearest of several', () => {
    expect(closest('event', ['external-events', 'events'])).toBe('events');
  });
});

describe('a length of time', () => {
  it.each([
    ['0s', 0],
    ['5s', 5 * SECOND],
    ['30m', 30 * MINUTE],
    ['48h', 48 * HOUR],
    ['2d', 2 * DAY],
    ['1w', 7 * DAY],
  ])('%s is %i ms', (written, ms) => {
    expect(v.parse(duration, written)).toBe(ms);
  });

  it.each(['5', 's', '-5s', '5 s', '1.5h', '5y', '5sec', '9999999s', 5])('%s is none', (written) => {
    expect(v.is(duration, written)).toBe(false);
  });
});

describe('a content’s hash', () => {
  it('does not depend on the order of keys, but on that of lists', () => {
    expect(contentHash({ a: 1, b: { c: 2, d: 3 } })).toBe(contentHash({ b: { d: 3, c: 2 }, a: 1 }));
    expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  });

  it('is SHA-256 of the JSON with sorted keys', () => {
    // printf '{"a":1,"b":2}' | sha256sum
    expect(contentHash({ b: 2, a: 1 })).toBe(
      '43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777',
    );
  });
});

describe('the problems of a file', () => {
  const problem = { at: 'rules.x', line: 3, expected: 'a rule', got: 'x' };

  it('are told in one line each, under the name of the file', () => {
    expect(describeProblems('my.yaml', [problem, { at: '', expected: 'YAML', got: 'noise' }])).toBe(
      'my.yaml cannot be used: 2 things are wrong with it.\n  line 3, rules.x: expected a rule; got x\n  expected YAML; got noise',
    );
    expect(configProblemText(problem)).toBe('line 3, rules.x: expected a rule; got x');
  });
});
