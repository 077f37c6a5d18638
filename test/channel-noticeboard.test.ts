import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import type { Site } from '../shared/channels/noticeboard/entry.ts';
import { noticeboardChannel } from '../shared/channels/noticeboard/noticeboard.ts';
import type { Objects, Shipment } from '../shared/ports.ts';
import { channelContract } from './channel-contract.ts';
import { newAccount, newShipment, storePicture } from './channel-world.ts';

const site: Site = { url: 'https://library.example/news', title: 'Library news', language: 'en' };
const account = newAccount({ id: 'news', channel: 'noticeboard', handle: 'library.example/news' });
const clock = { now: () => Date.now(), sleepUntil: async () => {} };

const folders: string[] = [];
const folder = async (): Promise<Objects> => {
  const root = await mkdtemp(join(tmpdir(), 'noticeboard-'));
  folders.push(root);
  return folderObjects({ root });
};
afterEach(async () => {
  for (const root of folders.splice(0)) await rm(root, { recursive: true });
});

const text = async (pages: Objects, key: string): Promise<string> =>
  new TextDecoder().decode(await pages.read(key));
const keys = async (pages: Objects, prefix = ''): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key } of pages.list(prefix)) found.push(key);
  return found;
};

/** Runs `before` ahead of each write, which may wait, fail, or do something else first. */
const disturbed = (pages: Objects, before: (key: string) => Promise<void>): Objects => ({
  ...pages,
  async write(key, bytes, type) {
    await before(key);
    return pages.write(key, bytes, type);
  },
});

const Feed = v.object({
  items: v.array(
    v.object({
      url: v.string(),
      content_text: v.string(),
      date_published: v.string(),
      attachments: v.array(v.object({ title: v.string() })),
    }),
  ),
});
const feedOf = async (pages: Objects) => v.parse(Feed, JSON.parse(await text(pages, 'feed.json'))).items;

async function board() {
  const pages = await folder();
  const objects = await folder();
  const channel = noticeboardChannel({ objects, pages, site, clock });
  const publish = async (shipment: Shipment, through = channel) =>
    through.commit(shipment, await through.prepare(shipment));
  const post = (words: string, due?: number): Shipment => {
    const shipment = newShipment(account, { text: words, media: [] });
    return due === undefined ? shipment : { ...shipment, delivery: { ...shipment.delivery, due } };
  };
  return { pages, objects, channel, publish, post };
}

channelContract('noticeboard', async () => {
  const objects = await folder();
  const pages = await folder();
  let failAt: ((key: string) => boolean) | undefined;
  const failing = disturbed(pages, async (key) => {
    if (!failAt?.(key)) return;
    failAt = undefined;
    throw new Error('the disk is full');
  });
  return {
    channel: noticeboardChannel({ objects, pages: failing, site, clock }),
    account,
    secrets: { read: async () => ({}), write: async () => {} },
    objects,
    faults: {
      // The entry is written, the pages are not all.
      failAfter: () => {
        failAt = (key) => key === 'feed.json';
      },
      failBefore: () => {
        failAt = (key) => key.startsWith('entries/');
      },
    },
    async posts() {
      if (!(await pages.head('feed.json'))) return [];
      return (await feedOf(pages)).map(({ url, content_text, attachments }) => ({
        id: url.replace(/^.*posts\/|\.html$/g, ''),
        text: content_text,
        alts: attachments.map(({ title }) => title),
      }));
    },
    async stop() {},
  };
}, ['failAfter', 'failBefore']);

describe('the noticeboard', () => {
  it('makes its pages together for posts of one second, and says yes to none before its pages show it', async () => {
    const pages = await folder();
    let feeds = 0;
    const counted = disturbed(pages, async (key) => {
      if (key === 'feed.json') feeds += 1;
    });
    const channel = noticeboardChannel({ objects: await folder(), pages: counted, site, clock });
    const { post } = await board();
    const posts = Array.from({ length: 40 }, (_, n) => post(`Post ${n}.`));
    const ready = await Promise.all(
      posts.map(async (one) => ({ one, prepared: await channel.prepare(one) })),
    );
    await Promise.all(
      ready.map(async ({ one, prepared }) => {
        await channel.commit(one, prepared);
        const shown = (await feedOf(pages)).map(({ content_text }) => content_text);
        expect(shown).toContain(one.rendering.text);
      }),
    );
    expect(await feedOf(pages)).toHaveLength(40);
    expect(feeds).toBeLessThan(posts.length / 2);
  });

  it('keeps the captions of a video beside it, and takes both away', async () => {
    const { pages, objects, channel, publish, post } = await board();
    await objects.write('media/a.mp4', new Uint8Array(9), 'video/mp4');
    await objects.write('media/b.vtt', new TextEncoder().encode('WEBVTT\n'), 'text/vtt');
    const captions = { key: 'media/b.vtt', sha256: 'b', type: 'text/vtt', bytes: 7, language: 'en' } as const;
    const film = {
      key: 'media/a.mp4',
      sha256: 'a',
      type: 'video/mp4',
      bytes: 9,
      alt: 'A walk.',
      captions,
    } as const;
    const parcel = post('A tour.');
    const shipment = { ...parcel, rendering: { text: 'A tour.', media: [film] } };
    const remote = await publish(shipment);
    const kept = (await keys(pages, 'media/')).map((key) => key.split('/').at(-1));
    expect(kept.sort()).toEqual(['a.mp4', 'b.vtt']);
    expect(await text(pages, `posts/${remote.id}.html`)).toContain('srclang="en" label="English"');
    expect(await channel.readBack(shipment, remote)).toMatchObject({ media: [{ alt: 'A walk.' }] });
    await channel.retract(account, remote);
    expect(await keys(pages, 'media/')).toEqual([]);
  });

  it('has a page, both feeds and a style before anything was posted', async () => {
    const { channel, pages } = await board();
    await channel.probe(account);
    expect(await keys(pages)).toEqual(['atom.xml', 'feed.json', 'index.html', 'style.css']);
    expect(await text(pages, 'index.html')).toContain('Nothing has been posted yet.');
  });

  it('shows every post when two publishers write at once, whoever comes last', async () => {
    const { pages, objects, channel, publish, post } = await board();
    const [slow, fast] = [post('The slow one'), post('The fast one')];
    let overtaken = false;
    // The slow publisher has listed the entries and is about to write the page: the fast one does all its work first.
    const held = disturbed(pages, async (key) => {
      if (key !== 'index.html' || overtaken) return;
      overtaken = true;
      await publish(fast);
    });
    await publish(slow, noticeboardChannel({ objects, pages: held, site, clock }));
    expect(overtaken).toBe(true);
    expect((await feedOf(pages)).map((item) => item.content_text).sort()).toEqual([
      'The fast one',
      'The slow one',
    ]);
    const index = await text(pages, 'index.html');
    expect(index).toContain('The fast one');
    expect(index).toContain('The slow one');
    expect(await channel.find(fast, {}, async () => false)).toHaveProperty('found');
  });

  it.each(['index.html', 'posts/'])(
    'does not bring back a post taken down just before %s is written',
    async (place) => {
      const { pages, objects, channel, publish, post } = await board();
      const doomed = await publish(post('The doomed one'));
      // As if its publisher had died before it wrote the page: the other publisher will.
      await pages.delete(`posts/${doomed.id}.html`);
      let gone = false;
      const held = disturbed(pages, async (key) => {
        if (!key.startsWith(place) || gone) return;
        gone = true;
        await channel.retract(account, doomed);
      });
      await publish(post('The other one'), noticeboardChannel({ objects, pages: held, site, clock }));
      for (const key of (await keys(pages)).filter((name) => /html|xml|json/.test(name)))
        expect(await text(pages, key), key).not.toContain('The doomed one');
      expect(await keys(pages, 'posts/')).toHaveLength(1);
    },
  );

  it('mends the pages when a publisher died after it had written its entry', async () => {
    const { pages, objects, channel, post } = await board();
    const shipment = post('Half-way');
    const dying = noticeboardChannel({
      objects,
      pages: disturbed(pages, async (key) => {
        if (!key.startsWith('entries/')) throw new Error('killed');
      }),
      site,
      clock,
    });
    const prepared = await channel.prepare(shipment);
    await expect(dying.commit(shipment, prepared)).rejects.toMatchObject({ outcome: 'unknown' });
    expect(await channel.find(shipment, prepared, async () => false)).toHaveProperty('found');
    expect(await text(pages, 'index.html')).toContain('Half-way');
  });

  it('keeps the date and identity of a post that is published again', async () => {
    const { pages, channel, post } = await board();
    const shipment = post('Once');
    await channel.commit(shipment, await channel.prepare(shipment));
    const before = await text(pages, 'feed.json');
    const later = { ...shipment, delivery: { ...shipment.delivery, due: shipment.delivery.due + 60_000 } };
    await channel.commit(later, await channel.prepare(later));
    expect(await text(pages, 'feed.json')).toBe(before);
  });

  it('shows the newest first, twenty to a page, and takes pages away that are no longer needed', async () => {
    const { pages, channel, publish, post } = await board();
    const start = Date.now();
    const remotes = [];
    for (let number = 1; number <= 21; number += 1)
      remotes.push(await publish(post(`Post number ${number}.`, start + number * 60_000)));
    const index = await text(pages, 'index.html');
    expect(index.match(/Post number \d+/g)).toEqual(
      Array.from({ length: 20 }, (_, at) => `Post number ${21 - at}`),
    );
    expect(index).toContain('href="page-2.html"');
    expect((await text(pages, 'page-2.html')).match(/Post number \d+/g)).toEqual(['Post number 1']);
    const last = remotes.at(-1);
    if (last) await channel.retract(account, last);
    expect(await keys(pages, 'page-')).toEqual([]);
    expect(await text(pages, 'index.html')).not.toContain('page-2.html');
  });

  it('takes the pictures of a post down with it, and leaves those of others', async () => {
    const { pages, objects, channel, publish } = await board();
    const media = [await storePicture(objects, 'navy', 'A square.')];
    const first = await publish(newShipment(account, { text: 'First', media }));
    await publish(newShipment(account, { text: 'Second', media }));
    expect(await keys(pages, 'media/')).toHaveLength(2);
    await channel.retract(account, first);
    expect(await keys(pages, 'media/')).toHaveLength(1);
    for (const key of (await keys(pages)).filter((name) => /html|xml|json/.test(name)))
      expect(await text(pages, key), key).not.toContain('First');
  });

  it('names the file that keeps it from making the pages', async () => {
    const { pages, publish, post } = await board();
    await pages.write(
      'entries/broken.json',
      new TextEncoder().encode('{"name":"broken"'),
      'application/json',
    );
    await expect(publish(post('Good'))).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('entries/broken.json'),
    });
  });

  it('dates a late post when it became public', async () => {
    const { pages, publish, post } = await board();
    const before = Date.now();
    await publish(post('Late', before - 3_600_000));
    const [item] = await feedOf(pages);
    expect(Date.parse(item?.date_published ?? '')).toBeGreaterThanOrEqual(before);
  });
});
