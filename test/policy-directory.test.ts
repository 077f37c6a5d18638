import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../shared/core/accounts/account.ts';
import { directoryEntry } from '../shared/core/accounts/directory-entry.ts';
import { loadDirectory } from '../shared/core/accounts/load-directory.ts';

const entry = (more: Record<string, string | undefined> = {}): string => {
  const keys = {
    id: 'mastodon',
    channel: 'mastodon',
    server: 'https://social.example',
    handle: '"@library@social.example"',
    owner: 'Social media administrator',
    purpose: 'News for everybody',
    review: '2027-06-30',
    ...more,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `  - ${lines.join('\n    ')}\n`;
};
const directory = (...entries: string[]): string => `accounts:\n${entries.join('')}`;

describe('the directory of accounts', () => {
  it('is explained key by key, with every channel', () => {
    const manual = readFileSync(join(import.meta.dirname, '../docs/policy.md'), 'utf8');
    const [, table = ''] = manual.split('\n## The directory of accounts\n');
    const keys = Object.keys(directoryEntry.entries).filter((key) => !table.includes(`\n| \`${key}\` |`));
    const [, channels = ''] = table.split('\n| `channel` |');
    const [row = ''] = channels.split('\n');
    expect([...keys, ...CHANNEL_NAMES.filter((name) => !row.includes(`\`${name}\``))]).toEqual([]);
  });

  it('of this library works without registering anywhere', () => {
    const loaded = loadDirectory(readFileSync(join(import.meta.dirname, '../policy/accounts.yaml'), 'utf8'));
    expect(loaded.ok && loaded.accounts.map(({ id, channel, server }) => [id, channel, server])).toEqual([
      ['noticeboard', 'noticeboard', undefined],
      ['sandbox', 'mastodon', 'http://127.0.0.1:8401'],
    ]);
  });

  it.each([
    ['linkedin', 'linkedin.com/company/12345678/admin'],
    ['facebook', 'Page transparency'],
    ['youtube', 'youtube.com/account_advanced'],
  ])('asks for the network’s own id where %s needs it, and says where to find it', (channel, where) => {
    const without = loadDirectory(directory(entry({ channel, server: undefined })));
    expect(without.ok ? [] : without.problems.map(({ expected }) => expected)).toEqual([
      expect.stringContaining(where),
    ]);
    expect(loadDirectory(directory(entry({ channel, server: undefined, networkId: '"12345678"' }))).ok).toBe(
      true,
    );
  });

  it.each([
    ['mastodon', 'MMLL Library news', false],
    ['mastodon', '@library@', false],
    ['mastodon', '@the-library.news@social.example', true],
    ['mastodon', '@library@127.0.0.1:8401', true],
    ['bluesky', 'MMLL Library news', false],
    ['bluesky', 'library', false],
    ['bluesky', '@library@social.example', false],
    ['bluesky', 'library.bsky.social', true],
    ['bluesky', '@library.example', true],
    ['x', '@library.news', false],
    ['x', '@a_library_of_all', false],
    ['x', '@MMLLibrary', true],
    ['threads', '@the library', false],
    ['threads', '@the.library', true],
    ['linkedin', 'The Library, since 1888', true],
    ['noticeboard', 'MMLL Library news', true],
  ])('on %s takes the handle “%s”: %s', (channel, handle, isTaken) => {
    const account = { channel, handle: `"${handle}"`, networkId: '"12345678"' };
    const loaded = loadDirectory(directory(entry(account)));
    expect(loaded.ok ? [] : loaded.problems).toEqual(
      isTaken ? [] : [expect.objectContaining({ at: 'accounts[0].handle', got: handle, line: 5 })],
    );
  });

  it('may be empty', () => {
    expect(loadDirectory('accounts: []')).toEqual({ ok: true, accounts: [] });
  });

  it.each(['https://social.example', 'https://social.example/', 'http://localhost:8401', 'http://[::1]:80'])(
    'takes the server %s',
    (server) => {
      const loaded = loadDirectory(directory(entry({ server: `"${server}"` })));
      expect(loaded.ok && loaded.accounts[0]?.server).toBe(new URL(server).origin);
    },
  );

  it.each([
    ['http://social.example', 'server', /https/],
    ['http://127.0.0.1.example', 'server', /https/],
    ['https://user:secret@social.example', 'server', /server’s address/],
    ['https://social.example/@library', 'server', /nothing after it/],
    ['social.example', 'server', /server’s address/],
    ['Mastodon', 'id', /lower case/],
    ['m', 'id', /2 to 31/],
    ['all', 'id', /other than “all”/],
    ['myspace', 'channel', /one of noticeboard, mastodon, bluesky/],
    ['2027-02-30', 'review', /a day that exists/],
    ['english please', 'language', /language tag/],
    ['library.example/accounts', 'documentation', /web address/],
  ])('refuses %s as %s', (value, key, expected) => {
    const loaded = loadDirectory(directory(entry({ [key]: `"${value}"` })));
    expect(loaded).toMatchObject({ ok: false, problems: [{ at: `accounts[0].${key}` }] });
    if (!loaded.ok) expect(loaded.problems[0]?.expected).toMatch(expected);
  });

  it.each([
    ['facebook', /“networkId”.*Page transparency/],
    ['instagram', /“networkId”.*Meta Business Suite/],
  ] as const)(
    'asks for the network’s own number of an account on %s, and says where it is',
    (channel, said) => {
      const account = { id: channel, channel, server: undefined, handle: '"@library"' };
      expect(loadDirectory(directory(entry(account)))).toMatchObject({
        ok: false,
        problems: [{ at: 'accounts[0]', expected: expect.stringMatching(said) }],
      });
      const numbered = { ...account, networkId: '"100064000000001"' };
      expect(loadDirectory(directory(entry(numbered)))).toMatchObject({ ok: true });
    },
  );

  it('refuses the same id twice, and a Mastodon account without a server', () => {
    const loaded = loadDirectory(directory(entry(), entry({ server: undefined })));
    expect(loaded).toMatchObject({
      ok: false,
      problems: [
        { at: 'accounts[1].id', line: 9, got: 'mastodon again' },
        { at: 'accounts[1]', line: 9, expected: expect.stringContaining('server') },
      ],
    });
  });

  it('asks a YouTube channel for its id, and says where it is', () => {
    const channel = { id: 'youtube', channel: 'youtube', server: undefined, handle: '"@library"' };
    expect(loadDirectory(directory(entry(channel)))).toMatchObject({
      ok: false,
      problems: [{ expected: expect.stringMatching(/“networkId”.*begins with UC.*account_advanced/) }],
    });
    expect(loadDirectory(directory(entry({ ...channel, networkId: 'UC0123456789' })))).toMatchObject({
      ok: true,
    });
  });

  it('tells everything at once', () => {
    const loaded = loadDirectory(
      directory(entry({ token: 'abc' }), entry({ id: 'second', owner: undefined })),
    );
    expect(loaded.ok ? [] : loaded.problems.map(({ at, expected, got }) => [at, expected, got])).toEqual([
      ['accounts[0].token', 'only keys that belong here', 'the unknown key token'],
      ['accounts[1].owner', 'the key “owner”', 'nothing'],
    ]);
  });
});
