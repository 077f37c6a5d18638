import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashBytes } from '../shared/adapters/media/hash-file.ts';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import type { MediaFacts } from '../shared/core/media/facts.ts';
import type { Box } from '../shared/core/media/vision-facts.ts';
import type { LocalFile, Vision } from '../shared/ports.ts';
import { coverMedia } from '../shared/steps/cover-media.ts';
import { coverPicture, exposedIn } from '../shared/steps/cover-picture.ts';
import { gatherFacts } from '../shared/steps/gather-facts.ts';
import { watchedLog } from './log-privacy.ts';
import { animation, desk, noise } from './media/draw.ts';
import { medium, thePolicy } from './rules/proof.ts';
import { type NoiseEyes, noiseEyes } from './vision/noise-eyes.ts';

const POLICY = thePolicy();
const media = sharpMedia();
const quiet = watchedLog();
let files: Awaited<ReturnType<typeof desk>>;
let count = 0;
beforeAll(async () => {
  files = await desk();
});
afterAll(() => files.clear());

const FACE: Box = { x: 40, y: 40, width: 60, height: 60 };
const OTHER: Box = { x: 200, y: 60, width: 60, height: 60 };
const PHONE = [
  { x: 40, y: 150, width: 40, height: 14, text: '020' },
  { x: 86, y: 150, width: 40, height: 14, text: '7946' },
  { x: 132, y: 150, width: 40, height: 14, text: '0958' },
];

async function brought(bytes: Uint8Array | Promise<Uint8Array>, path = 'desk.png'): Promise<LocalFile> {
  count += 1;
  const content = await bytes;
  const localPath = await files.put(`file-${count}`, content);
  return { path, localPath, bytes: content.length, sha256: hashBytes(content) };
}
const photo = (path?: string) => brought(noise(300, 200).png().toBuffer(), path);

const depsWith = (vision: Vision) => ({ media, vision, policy: POLICY, log: quiet });

const look = async (deps: ReturnType<typeof depsWith>, file: LocalFile): Promise<MediaFacts> => {
  const [facts] = await gatherFacts(deps, [{ file }]);
  if (!facts) throw new Error('Expected facts about one file.');
  return facts;
};

async function cover(picture: LocalFile, eyes: NoiseEyes | Vision, given: readonly Box[] = []) {
  const deps = depsWith('look' in eyes ? eyes : noiseEyes(eyes));
  return { deps, outcome: await coverPicture(deps, picture, await look(deps, picture), given) };
}

async function covered(picture: LocalFile, eyes: NoiseEyes | Vision, given?: readonly Box[]) {
  const { outcome } = await cover(picture, eyes, given);
  if (outcome.did !== 'covered') throw new Error(`Expected a copy, got ${JSON.stringify(outcome)}.`);
  return outcome;
}

describe('a picture to be blurred', () => {
  it('becomes a copy without what was found, with facts of its own', async () => {
    const picture = await photo();
    const { file, facts, exposed } = await covered(picture, { faces: [FACE, OTHER], words: PHONE });
    expect(exposed).toMatchObject({ faces: [FACE, OTHER], texts: [{ kind: 'phone' }] });
    expect(facts).toMatchObject({
      file: 'desk.png',
      sha256: hashBytes(await readFile(file.localPath)),
      covered: { faces: 2, texts: 1 },
      sight: { faces: [], words: [] },
    });
    expect(file).toMatchObject({ path: 'desk.png', sha256: facts.sha256, bytes: facts.bytes });
    expect(file.localPath).not.toBe(picture.localPath);
    expect(hashBytes(await readFile(picture.localPath))).toBe(picture.sha256);
  });

  it('is looked at until nothing is found that was behind something else', async () => {
    const { facts } = await covered(await photo(), { faces: [FACE, OTHER], atOnce: 1 });
    expect(facts).toMatchObject({ covered: { faces: 2, texts: 0 }, sight: { faces: [] } });
  });

  it('keeps in its facts what is found again and again, so that the rules can stop it', async () => {
    let looks = 0;
    const sure: Vision = {
      look: async () => {
        looks += 1;
        return { width: 300, height: 200, faces: [{ ...FACE, score: 0.5 }], words: [] };
      },
      close: async () => undefined,
    };
    const { facts } = await covered(await photo(), sure);
    // One face, seen at one place each time.
    expect(facts.covered).toEqual({ faces: 1, texts: 0 });
    expect(exposedIn(facts, POLICY)).toMatchObject({ faces: [FACE] });
    expect(looks).toBe(4);
  });

  it('of which the copy cannot be looked at keeps the reason, so that the rules can stop it', async () => {
    let looks = 0;
    const tired: Vision = {
      look: async () => {
        looks += 1;
        return looks === 1
          ? { width: 300, height: 200, faces: [{ ...FACE, score: 0.5 }], words: [] }
          : { problem: { code: 'timed-out', detail: 'looking at it took too long' } };
      },
      close: async () => undefined,
    };
    const { facts } = await covered(await photo(), tired);
    expect(facts).toMatchObject({
      covered: { faces: 1, texts: 0 },
      sight: { problem: { code: 'timed-out' } },
    });
  });

  it('stays what it is where nothing is found, and says so', async () => {
    const { outcome } = await cover(await photo(), {});
    expect(outcome).toMatchObject({ did: 'found-nothing', facts: { covered: { faces: 0, texts: 0 } } });
  });

  it('is not covered where nobody could look', async () => {
    const blind: Vision = {
      look: async () => ({ problem: { code: 'timed-out', detail: 'looking at it took too long' } }),
      close: async () => undefined,
    };
    expect((await cover(await photo(), blind)).outcome).toEqual({
      did: 'not-covered',
      reason: expect.stringContaining('desk.png could not be looked at (looking at it took too long)'),
    });
    expect((await cover(await brought(Buffer.from('no picture')), {})).outcome).toMatchObject({
      did: 'not-covered',
      reason: expect.stringContaining('of no known picture or video type'),
    });
  });

  it('that moves is not covered, whether anything was seen in some of its frames or not', async () => {
    const gif = await brought((await animation([100, 100])).gif().toBuffer(), 'walk.gif');
    expect((await cover(gif, {})).outcome).toMatchObject({
      did: 'not-covered',
      reason: expect.stringMatching(/^Faces and words move in walk\.gif/),
    });
  });

  it('is covered where a person says, also if nothing is found: like a face, and solid where it is as wide as a line', async () => {
    const line: Box = { x: 20, y: 150, width: 200, height: 20 };
    const { file, exposed, facts } = await covered(await photo(), {}, [FACE, line]);
    expect(exposed).toEqual({ faces: [], texts: [] });
    expect(facts.covered).toEqual({ faces: 0, texts: 0 });
    const colours = async ({ x, y, width, height }: Box) => {
      const cut = sharp(file.localPath).extract({ left: x, top: y, width, height });
      return new Set(await cut.greyscale().raw().toBuffer()).size;
    };
    expect(await colours(line)).toBe(1);
    expect(await colours(FACE)).toBeGreaterThan(1);
    expect((await cover(await brought(readFile(file.localPath)), { faces: [FACE] })).outcome.did).toBe(
      'found-nothing',
    );
  });
});

describe('the media of a bundle', () => {
  it('are covered where the bundle asks for it, and all others stay the files that came', async () => {
    const pictures = [await photo('a.png'), await photo('b.png'), await photo('c.png')];
    const deps = depsWith(noiseEyes({ faces: [FACE] }));
    const facts = await Promise.all(pictures.map((picture) => look(deps, picture)));
    const bundle = {
      media: [
        medium({ file: 'a.png', people: 'none' }),
        medium({ file: 'b.png', people: 'blur' }),
        medium({ file: 'c.png', people: undefined }),
      ],
    };
    const done = await coverMedia(deps, bundle, pictures, facts);
    expect(done.files.map(({ path }) => path)).toEqual(['a.png', 'b.png', 'c.png']);
    expect([done.files[0], done.files[2]]).toEqual([pictures[0], pictures[2]]);
    expect([done.facts[0], done.facts[2]]).toEqual([facts[0], facts[2]]);
    expect(done.facts[1]).toMatchObject({
      file: 'b.png',
      covered: { faces: 1, texts: 0 },
      sha256: done.files[1]?.sha256,
    });
    expect(done.files[1]?.sha256).not.toBe(pictures[1]?.sha256);
  });

  it('that cannot be covered say why', async () => {
    const gif = await brought((await animation([100, 100])).gif().toBuffer(), 'walk.gif');
    const deps = depsWith(noiseEyes({}));
    const done = await coverMedia(
      deps,
      { media: [medium({ file: 'walk.gif', people: 'blur' })] },
      [gif],
      [await look(deps, gif)],
    );
    expect(done.files).toEqual([gif]);
    expect(done.facts[0]).toMatchObject({ notCovered: expect.stringContaining('Take a still picture') });
    expect(done.facts[0]).not.toHaveProperty('covered');
  });
});
