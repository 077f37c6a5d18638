import { describe, expect, it } from 'vitest';
import { readBundle } from '../shared/core/bundle/read-bundle.ts';

const SETTINGS = { timeZone: 'Europe/London', expiresAfterMs: 86_400_000 };

function problemsOf(lines: readonly string[]) {
  const head = ['publish: now', 'accounts: [mastodon]', 'purpose: events', 'audience: [public]', 'kind: own'];
  const read = readBundle(['---', ...head, ...lines, '---', 'Come and see.'].join('\n'), [], SETTINGS);
  return read.ok ? [] : read.problems;
}

describe('the lines of the front matter', () => {
  it('are not longer than anybody could read', () => {
    expect(problemsOf([`title: ${'a'.repeat(60_000)}`])).toMatchObject([
      {
        code: 'too-long',
        at: 'title',
        line: 7,
        got: '60,000 characters',
        expected: 'at most 300 characters',
      },
    ]);
    expect(problemsOf([`title: ${'a'.repeat(300)}`])).toEqual([]);
    expect(
      problemsOf(['title: Templars', `sources: [https://a.example/${'a'.repeat(5_000)}]`]),
    ).toMatchObject([{ code: 'too-long', at: 'sources[0]', expected: 'at most 4,096 characters' }]);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript : alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'vbscript:x',
    'mailto:desk@library.example',
  ])('name no source such as %s', (source) => {
    expect(problemsOf(['title: Templars', 'sources:', `  - ${JSON.stringify(source)}`])).toMatchObject([
      { code: 'unknown-value', at: 'sources[0]', line: 9, got: expect.stringContaining(source.slice(0, 8)) },
    ]);
  });

  it.each([
    'https://library.example/guides',
    'doi:10.1017/S0022226700012345',
    'urn:isbn:9780141182544',
    'Barber, The New Knighthood: a history (1994)',
    'Data: a short history',
  ])('may name a source such as %s', (source) => {
    expect(problemsOf(['title: Templars', 'sources:', `  - ${JSON.stringify(source)}`])).toEqual([]);
  });
});
