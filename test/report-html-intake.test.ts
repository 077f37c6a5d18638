import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { reportPageKey } from '../shared/core/post.ts';
import { publishingWorld, type World } from './publishing-world.ts';
import { DUE, photograph, postOf, put, written } from './sent-bundles.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';

let dynalite: RunningDynalite;
let world: World;
beforeAll(async () => {
  dynalite = await temporaryDynalite();
});
afterAll(() => dynalite.close());
beforeEach(async () => {
  world = await publishingWorld(localClient(dynalite.endpoint));
});
afterEach(() => world.close());

async function pageOf(post: string, revision: string): Promise<string> {
  return new TextDecoder().decode(await world.deps.objects.read(reportPageKey(post, revision)));
}

describe('intake', () => {
  it('keeps the page beside the report, with a preview of the picture, from which the place is taken out', async () => {
    await put(world.deps.objects, 'room', {
      'post.md': written({ pictures: ['room.jpg'] }),
      'room.jpg': await photograph(),
    });
    await world.intake('room');
    const { revision, report } = await postOf(world, 'room');
    expect(report).toBe(reportPageKey('room', revision).replace(/html$/, 'json'));
    const html = await pageOf('room', revision);
    expect(html).toContain('Passes: goes out on sandbox');
    const picture = /href="data:image\/jpeg;base64,([^"]+)"/.exec(html)?.[1] ?? '';
    const bytes = Buffer.from(picture, 'base64');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(bytes.includes('Exif')).toBe(false);
  });

  it('keeps one also about a bundle that is sent back, and about one whose form is wrong', async () => {
    await put(world.deps.objects, 'nowhere', { 'post.md': written({ accounts: ['sandbocks'] }) });
    await put(world.deps.objects, 'broken', { 'post.md': written({ publish: 'some <day>' }) });
    for (const [name, said] of [
      ['nowhere', 'sandbocks'],
      ['broken', 'publish: some &lt;day&gt;'],
    ] as const) {
      await world.intake(name);
      const html = await pageOf(name, (await postOf(world, name)).revision);
      expect(html).toContain('<div class="verdict block">');
      expect(html).toContain(said);
    }
  });

  it('says on the page of a late revision where the first one is out', async () => {
    await put(world.deps.objects, 'room', { 'post.md': written() });
    await world.intake('room');
    await world.settle();
    const first = (await postOf(world, 'room')).revision;
    await put(world.deps.objects, 'room', { 'post.md': written({ text: 'It is open. Will you come?' }) });
    expect(await world.intake('room')).toEqual({ did: 'refused' });
    const pages: string[] = [];
    for await (const { key } of world.deps.objects.list('reports/room/'))
      if (key.endsWith('.html') && !key.includes(first)) pages.push(key);
    expect(pages).toHaveLength(1);
    const html = new TextDecoder().decode(await world.deps.objects.read(pages[0] ?? ''));
    expect(html).toContain('it is out already on sandbox');
    expect(world.deps.clock.now()).toBeGreaterThanOrEqual(DUE);
  });
});
