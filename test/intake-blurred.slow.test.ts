import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import type { Box } from '../shared/core/media/vision-facts.ts';
import { type Content, contentKey, reportKey, reportPageKey } from '../shared/core/post.ts';
import type { Report } from '../shared/core/report/report.ts';
import type { Vision } from '../shared/ports.ts';
import { intakeBundle } from '../shared/steps/intake-bundle.ts';
import { animation, noise } from './media/draw.ts';
import { publishingWorld, type World } from './publishing-world.ts';
import { postOf, put, written } from './sent-bundles.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';
import { noiseEyes } from './vision/noise-eyes.ts';

const FACE: Box = { x: 100, y: 60, width: 120, height: 120 };

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

const read = (key: string) => world.deps.objects.read(key);
const readJson = async <T>(key: string): Promise<T> => JSON.parse(new TextDecoder().decode(await read(key)));

/** Sends a bundle with one picture of which it says `people: blur`. */
async function sendBlurred(
  picture: Buffer,
  file = 'room.png',
  vision: Vision = noiseEyes({ faces: [FACE] }),
) {
  const postMd = written({ pictures: [file] }).replace('people: none', 'people: blur');
  await put(world.deps.objects, 'room', { 'post.md': postMd, [file]: picture });
  const result = await intakeBundle({ ...world.deps, vision }, 'room');
  const post = await postOf(world, 'room');
  const report = await readJson<Report>(reportKey('room', post.revision));
  const html = new TextDecoder().decode(await read(reportPageKey('room', post.revision)));
  const preview = /href="data:image\/jpeg;base64,([^"]+)"/.exec(html)?.[1];
  return {
    result,
    report,
    revision: post.revision,
    preview: preview === undefined ? undefined : Buffer.from(preview, 'base64'),
  };
}

/** How much the brightness varies where the face was, in a picture of whatever size. */
async function detail(picture: Uint8Array): Promise<number> {
  const { width } = await sharp(picture).metadata();
  const scale = width / 400;
  const { data } = await sharp(picture)
    .extract({
      left: Math.round(FACE.x * scale),
      top: Math.round(FACE.y * scale),
      width: Math.round(FACE.width * scale),
      height: Math.round(FACE.height * scale),
    })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
  return Math.sqrt(data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / data.length);
}

const photo = () => noise(400, 300).png().toBuffer();

describe('a picture with people: blur', () => {
  it('goes out blurred, and the original is stored nowhere but where it was sent to', async () => {
    const original = await photo();
    const { result, revision, preview } = await sendBlurred(original);
    expect(result).toEqual({ did: 'accepted' });
    const sha256 = createHash('sha256').update(original).digest('hex');
    const content = await readJson<Content>(contentKey('room', revision));
    expect(content.facts[0]).toMatchObject({
      file: 'room.png',
      covered: { faces: 1, texts: 0 },
      sight: { faces: [] },
    });
    expect(content.facts[0]?.sha256).not.toBe(sha256);
    const medium = content.renderings.sandbox?.media[0];
    expect(await detail(await read(medium?.key ?? ''))).toBeLessThan(25);
    expect(await detail(preview ?? original)).toBeLessThan(25);
    expect(await detail(original)).toBeGreaterThan(40);
    for await (const { key } of world.deps.objects.list('')) {
      const bytes = Buffer.from(await read(key));
      if (key.startsWith('incoming/')) continue;
      expect(bytes.includes(original.subarray(60, 200)), key).toBe(false);
      expect(bytes.includes(original.toString('base64', 60, 204)), key).toBe(false);
    }
  });

  it('in which the face is found again and again is blocked', async () => {
    const sure: Vision = {
      look: async () => ({ width: 400, height: 300, faces: [{ ...FACE, score: 0.5 }], words: [] }),
      close: async () => {},
    };
    const { result, report, preview } = await sendBlurred(await photo(), 'room.png', sure);
    expect(result).toEqual({ did: 'blocked' });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        rule: 'faces',
        level: 'block',
        args: expect.objectContaining({ problem: 'left' }),
      }),
    );
    // What people see of it is the copy all the same.
    expect(await detail(preview ?? (await photo()))).toBeLessThan(25);
  });

  it('in which nobody is found waits for somebody who looks', async () => {
    const { result, report } = await sendBlurred(await photo(), 'room.png', noiseEyes({}));
    expect(result).toEqual({ did: 'held' });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        rule: 'people-stated',
        args: expect.objectContaining({ problem: 'nothing-found' }),
      }),
    );
  });

  it('that moves is blocked with the reason, and reports do not show it', async () => {
    const { result, report, preview } = await sendBlurred(
      await (await animation([100, 100])).gif().toBuffer(),
      'walk.gif',
      noiseEyes({}),
    );
    expect(result).toEqual({ did: 'blocked' });
    const [finding] = report.findings.filter(({ rule }) => rule === 'people-stated');
    expect(finding).toMatchObject({
      level: 'block',
      help: expect.stringContaining('only still pictures are blurred'),
    });
    expect(preview).toBeUndefined();
  });

  it('that nobody could look into is blocked, and reports do not show it', async () => {
    const blind: Vision = {
      look: async () => ({ problem: { code: 'timed-out', detail: 'looking at it took too long' } }),
      close: async () => {},
    };
    const { result, preview } = await sendBlurred(await photo(), 'room.png', blind);
    expect(result).toEqual({ did: 'blocked' });
    expect(preview).toBeUndefined();
  });
});
