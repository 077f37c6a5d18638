import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameHandle, namesHandle } from '../shared/core/comments/handles.ts';

const GLAM = {
  channel: 'mastodon',
  server: 'https://glam.example',
  handle: '@library@glam.example',
} as const;
const LOCAL = {
  channel: 'mastodon',
  server: 'http://127.0.0.1:8401',
  handle: '@library@127.0.0.1:8401',
} as const;
const THREADS = { channel: 'threads', handle: '@library' } as const;
const BLUESKY = { channel: 'bluesky', handle: 'library.example' } as const;

describe('two handles', () => {
  it.each([
    ['@Anna', 'anna'],
    ['@anna@GLAM.example', 'Anna'],
    ['@anna@glam.example', '@anna@glam.example.'],
    ['@anna@glam.example:443', '@anna'],
    ['@anna@b.example', 'Anna@B.example:443'],
    ['@anna@münchen.example', '@anna@xn--mnchen-3ya.example'],
  ])('%s and %s are one', (one, other) => {
    expect(isSameHandle(one, other, GLAM)).toBe(true);
  });

  it.each([
    ['@anna', '@anna@b.example'],
    ['@anna@b.example', '@anna@a.example'],
    ['@anna@b.example:8401', '@anna@b.example'],
    ['@anna', '@anna@glam.example:8401'],
    ['@anna', '@ann'],
    ['@anna', '@anna@glam.example.org'],
  ])('%s and %s are two', (one, other) => {
    expect(isSameHandle(one, other, GLAM)).toBe(false);
  });

  it('of a server with a port are one where both have it, or neither', () => {
    expect(isSameHandle('@anna@127.0.0.1:8401', '@anna', LOCAL)).toBe(true);
    expect(isSameHandle('@anna@127.0.0.1:8401', '@anna@127.0.0.1', LOCAL)).toBe(false);
    expect(isSameHandle('@anna', '@anna@127.0.0.1:8402', LOCAL)).toBe(false);
  });

  it('of a server that calls its people by another domain are one', () => {
    const account = { ...GLAM, server: 'https://social.glam.example' };
    for (const one of ['@anna', '@anna@glam.example', '@anna@social.glam.example'])
      expect(isSameHandle(one, '@anna', account)).toBe(true);
  });

  it('of a network of one server have none, and with one they are of another network', () => {
    expect(isSameHandle('@Anna', 'anna', THREADS)).toBe(true);
    expect(isSameHandle('@anna@b.example', 'anna', THREADS)).toBe(false);
    expect(isSameHandle('Anna.Example', '@anna.example', BLUESKY)).toBe(true);
  });
});

describe('words', () => {
  it.each([
    ['@anna From ten.', '@anna'],
    ['From ten,@anna.', '@anna@glam.example'],
    ['@anna@glam.example: from ten', '@anna'],
    ['@anna@b.example From ten.', '@anna@b.example'],
    ['(anna@b.example)', '@anna@b.example'],
    ['https://glam.example/@anna/9', '@anna'],
    ['https://glam.example/@anna@b.example/9', '@anna@b.example'],
    ['see https://b.example/@anna/9', '@anna@b.example'],
    ['b.example/@anna', '@anna@b.example'],
    ['letters/@anna', '@anna'],
    ['@anna@b.example and @anna', '@anna'],
  ])('%s name %s', (words, handle) => {
    expect(namesHandle(words, handle, GLAM)).toBe(true);
  });

  it.each([
    ['@anna@b.example From ten.', '@anna'],
    ['@anna@b.example From ten.', '@anna@a.example'],
    ['@anna From ten.', '@anna@b.example'],
    ['https://b.example/@anna/9', '@anna'],
    ['https://glam.example/@anna@b.example/9', '@anna'],
    ['@anna-lena From ten.', '@anna'],
    ['Joanna@b.example', '@anna@b.example'],
    ['Anna B. said so', '@anna'],
    ['anna@b.example:8401', '@anna@b.example'],
  ])('%s do not name %s', (words, handle) => {
    expect(namesHandle(words, handle, GLAM)).toBe(false);
  });

  it('on a network of one server name whom it has, not who has that name elsewhere', () => {
    for (const words of ['@anna From ten.', 'https://www.threads.com/@anna/post/9'])
      expect(namesHandle(words, '@anna', THREADS)).toBe(true);
    for (const words of ['@anna@b.example', 'https://b.example/@anna/9'])
      expect(namesHandle(words, '@anna', THREADS)).toBe(false);
    expect(namesHandle('https://bsky.app/profile/anna.example/post/9', '@anna.example', BLUESKY)).toBe(true);
    expect(namesHandle('write to bob@anna.example', '@anna.example', BLUESKY)).toBe(false);
  });

  const name = fc.stringMatching(/^[ab][a-z0-9_]?$/);
  const server = fc.stringMatching(/^(a|b|glam)\.example(:8401)?$/);
  it('name one handle exactly where it is the same as another', () => {
    const handle = fc
      .tuple(name, fc.option(server))
      .map(([own, at]) => `@${own}${at === null ? '' : `@${at}`}`);
    fc.assert(
      fc.property(handle, handle, (one, other) => {
        for (const account of [GLAM, LOCAL, THREADS]) {
          expect(namesHandle(`${one}, from ten.`, one, account)).toBe(true);
          expect(namesHandle(`${one}, from ten.`, other, account)).toBe(isSameHandle(one, other, account));
        }
      }),
    );
  });
});
