import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Web } from '../local/listen.ts';
import { serveMedia } from '../local/media-web.ts';
import { publicLinks } from '../local/public-links.ts';
import { s3MediaLinks } from '../shared/adapters/aws/s3-media-links.ts';
import { s3Client } from '../shared/adapters/aws/s3-objects.ts';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { type SignedLinks, signedLinks } from '../shared/adapters/embedded/signed-links.ts';
import { MINUTE } from '../shared/core/time.ts';

const KEY = `media/${'a'.repeat(64)}.jpg`;
const OTHER = `media/${'b'.repeat(64)}.jpg`;
const NOT_FOR_STRANGERS = [
  'incoming/a/photo.jpg',
  'media/',
  'media/photo.jpg',
  `media/../${KEY}`,
  'posts/a/r.json',
];

describe('links to media on this machine', () => {
  let folder: string;
  let web: Web;
  let links: SignedLinks;
  let now: number;

  beforeEach(async () => {
    now = Date.UTC(2026, 10, 30);
    folder = await mkdtemp(join(tmpdir(), 'links-'));
    const objects = folderObjects({ root: folder });
    await objects.write(KEY, new TextEncoder().encode('one'), 'image/jpeg');
    await objects.write(OTHER, new TextEncoder().encode('other'), 'image/jpeg');
    links = signedLinks({
      clock: { now: () => now, sleepUntil: async () => {} },
      publicBase: new URL('https://media.library.example'),
    });
    web = await serveMedia(objects, links, 0);
  });
  afterEach(async () => {
    await web.close();
    await rm(folder, { recursive: true });
  });

  const get = async (link: string, method = 'GET') => {
    const { pathname, search } = new URL(link);
    const answer = await fetch(`${web.url}${pathname}${search}`, { method });
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() };
  };

  it('show one file to whoever has the address, until it ends', async () => {
    const link = await links.linkTo(KEY, 15 * MINUTE);
    expect(link).toMatch(/^https:\/\/media\.library\.example\/media\//);
    expect(await get(link)).toEqual({ status: 200, type: 'image/jpeg', body: 'one' });
    now += 15 * MINUTE - 1;
    expect(await get(link)).toMatchObject({ status: 200 });
    now += 1;
    expect(await get(link)).toMatchObject({ status: 404 });
  });

  it('are good for nothing else: no other file, no longer time, no listing, no writing', async () => {
    const link = await links.linkTo(KEY, MINUTE);
    const { searchParams } = new URL(link);
    for (const changed of [
      link.replace(KEY, OTHER),
      link.replace(/until=\d+/, `until=${Number(searchParams.get('until')) + 1}`),
      link.replace(/signature=../, 'signature=00'),
      link.replace(/signature=.*/, 'signature='),
      link.replace(/\?.*/, ''),
      'https://media.library.example/media/',
      'https://media.library.example/',
    ])
      expect(await get(changed), changed).toMatchObject({ status: 404 });
    expect(await get(link, 'DELETE')).toMatchObject({ status: 404 });
    expect(await get(link)).toMatchObject({ status: 200 });
  });

  it('of another run serve no more', async () => {
    const clock = { now: () => now, sleepUntil: async () => {} };
    expect(await get(await signedLinks({ clock }).linkTo(KEY, MINUTE))).toMatchObject({ status: 404 });
  });

  it.each(NOT_FOR_STRANGERS)('are never made for %s', async (key) => {
    await expect(links.linkTo(key, MINUTE)).rejects.toThrow(/not for networks to fetch/);
  });

  it('say what to do where nobody can reach this machine', () => {
    const clock = { now: () => now, sleepUntil: async () => {} };
    expect(signedLinks({ clock }).problem).toMatch(/IMPRIMATUR_PUBLIC_URL/);
    expect(links.problem).toBeUndefined();
  });
});

describe('the public address of this machine', () => {
  const clock = { now: () => 0, sleepUntil: async () => {} };

  it('is where links lead', async () => {
    const links = publicLinks(clock, 'https://media.library.example/');
    expect(links.problem).toBeUndefined();
    expect(await links.linkTo(KEY, MINUTE)).toMatch(/^https:\/\/media\.library\.example\/media\//);
    expect(publicLinks(clock, undefined).problem).toBeDefined();
  });

  it.each(['http://media.library.example', 'https://library.example/media/', 'media.library.example'])(
    'is not %s',
    (address) => {
      expect(() => publicLinks(clock, address)).toThrow(/public https address without a path/);
    },
  );
});

describe('links to media in a bucket', () => {
  it('show one object and end; there are none to originals', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'links-s3-'));
    const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory });
    const { port } = await server.run();
    const client = s3Client({
      region: 'eu-west-2',
      forcePathStyle: true,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
      endpoint: `http://127.0.0.1:${port}`,
    });
    try {
      await client.send(new CreateBucketCommand({ Bucket: 'media' }));
      for (const [Key, Body] of [
        [KEY, 'one'],
        [OTHER, 'other'],
      ])
        await client.send(new PutObjectCommand({ Bucket: 'media', Key, Body }));
      const links = s3MediaLinks({ client, bucket: 'media' });
      const link = await links.linkTo(KEY, 15 * MINUTE);
      expect(new URL(link).searchParams.get('X-Amz-Expires')).toBe('900');
      const answer = await fetch(link);
      expect([answer.status, await answer.text()]).toEqual([200, 'one']);
      const { searchParams } = new URL(link);
      const other = new URL(await links.linkTo(OTHER, 15 * MINUTE)).searchParams;
      expect(other.get('X-Amz-Signature')).not.toBe(searchParams.get('X-Amz-Signature'));
      for (const key of NOT_FOR_STRANGERS)
        await expect(links.linkTo(key, MINUTE)).rejects.toThrow(/not for networks to fetch/);
    } finally {
      client.destroy();
      await server.close();
      await rm(directory, { recursive: true });
    }
  });
});
