import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashFile } from '../shared/adapters/media/hash-file.ts';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import type { LogLine } from '../shared/adapters/system/json-log.ts';
import { VisionError } from '../shared/core/errors.ts';
import type { Measured } from '../shared/core/media/measured.ts';
import type { KnownFacts, LocalFile, Vision } from '../shared/ports.ts';
import { type GatherDeps, gatherFacts } from '../shared/steps/gather-facts.ts';
import { watchedLog } from './log-privacy.ts';
import { animation, desk, EXIF, film, quarters } from './media/draw.ts';

let files: Awaited<ReturnType<typeof desk>>;
let looks: string[];
let log: LogLine[];
beforeAll(async () => {
  files = await desk();
});
afterAll(() => files.clear());
beforeEach(() => {
  looks = [];
  log = [];
});

/** A vision that keeps count, and sees a face wherever it looks. */
const counting: Vision = {
  async look(picture) {
    looks.push(basename(String(picture)));
    return { width: 120, height: 80, faces: [{ x: 1, y: 2, width: 3, height: 4, score: 0.9 }], words: [] };
  },
  close: async () => {},
};

const depsWith = (over: Partial<GatherDeps> = {}): GatherDeps => ({
  media: sharpMedia(),
  vision: counting,
  log: watchedLog((line) => log.push(line)),
  ...over,
});

async function put(name: string, bytes: Uint8Array | string): Promise<LocalFile> {
  const localPath = await files.put(name, Buffer.from(bytes));
  return { path: `media/${name}`, localPath, ...(await hashFile(localPath)) };
}

const VTT = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nWelcome to the library\n';

describe('what is gathered about media', () => {
  it('is in the order in which they are named, of each content once, under the name of each', async () => {
    const [jpeg, png] = await Promise.all([quarters().jpeg().toBuffer(), quarters().png().toBuffer()]);
    const [first, second, twin] = [
      await put('a.jpg', jpeg),
      await put('b.png', png),
      await put('c.jpg', jpeg),
    ];
    const media = [first, second, twin, first].map((file) => ({ file }));
    const facts = await gatherFacts(depsWith(), media);
    expect(facts.map(({ file, type }) => [file, type])).toEqual([
      ['media/a.jpg', 'image/jpeg'],
      ['media/b.png', 'image/png'],
      ['media/c.jpg', 'image/jpeg'],
      ['media/a.jpg', 'image/jpeg'],
    ]);
    expect(looks.sort()).toEqual(['a.jpg', 'b.png']);
    expect(facts[2]?.sight).toMatchObject({ faces: [{ score: 0.9 }] });
    expect(facts[0]?.perceptualHash).toMatch(/^[+0-]{35}$/);
    expect(facts[0]).not.toHaveProperty('flash');
  });

  it('is everything about the others where a file cannot be used, and nobody looks at that one', async () => {
    const whole = await quarters().jpeg().toBuffer();
    const media = await Promise.all([
      put('cut.jpg', whole.subarray(0, whole.length / 2)),
      put('whole.jpg', whole),
    ]);
    const facts = await gatherFacts(
      depsWith(),
      media.map((file) => ({ file })),
    );
    expect(facts[0]?.problem?.code).toBe('damaged');
    expect(facts[0]).not.toHaveProperty('sight');
    expect(facts[1]?.sight?.problem).toBeUndefined();
    expect(looks).toEqual(['whole.jpg']);
  });

  it('are the flashes of a moving picture, measured', async () => {
    const sheets = ['#000', '#fff'].map((background) => ({
      create: { width: 64, height: 48, channels: 3 as const, background },
    }));
    const frames = await Promise.all(sheets.map((sheet) => sharp(sheet).png().toBuffer()));
    const strobe = sharp(frames, { join: { animated: true } }).gif({ delay: [100, 100] });
    const file = await put('strobe.gif', await strobe.toBuffer());
    const [facts] = await gatherFacts(depsWith(), [{ file }]);
    expect(facts?.flash).toMatchObject({ general: 5, fails: true });
  });

  it('says of a moving picture whose flashes take too long to measure that nobody knows them', async () => {
    const file = await put('slow.gif', await (await animation([100, 100])).gif().toBuffer());
    let limits = 0;
    // The first limit is for measuring the file itself, the second for how it looks.
    const timer = () => (++limits === 1 ? new AbortController().signal : AbortSignal.abort());
    const [facts] = await gatherFacts(depsWith({ media: sharpMedia({ timer }) }), [{ file }]);
    expect(facts?.flash?.problem?.code).toBe('timed-out');
    expect(facts).toMatchObject({ type: 'image/gif', pages: 2 });
    expect(facts).not.toHaveProperty('problem');
  });

  it('says of a video that nobody looked into it, where nothing can decode it', async () => {
    const file = await put('tour.mp4', await film('video/mp4', { title: 'x' }));
    const [facts] = await gatherFacts(depsWith(), [{ file, captions: await put('tour.vtt', VTT) }]);
    expect([facts?.sight?.problem?.code, facts?.flash?.problem?.code]).toEqual(['no-decoder', 'no-decoder']);
    expect(facts?.captions?.cues).toEqual([{ startMs: 1_000, endMs: 4_000, text: 'Welcome to the library' }]);
  });

  it('is what is in each caption file, also of a video that is there twice', async () => {
    const bytes = await film('video/mp4', { title: 'y' });
    const [one, other] = [await put('one.mp4', bytes), await put('other.mp4', bytes)];
    const huge = await put('huge.vtt', `${VTT}\n${'x'.repeat(1_000_001)}`);
    const facts = await gatherFacts(depsWith(), [
      { file: one, captions: await put('one.vtt', VTT) },
      { file: other, captions: huge },
      { file: other },
    ]);
    expect(facts[0]?.captions?.type).toBe('text/vtt');
    expect(facts[1]?.captions?.problems).toEqual([{ code: 'too-large', bytes: huge.bytes, most: 1_000_000 }]);
    expect(facts[2]).not.toHaveProperty('captions');
  });
});

describe('where looking fails through no fault of the picture', () => {
  it('the picture waits for a person, the others are looked at, and the log has no words of it', async () => {
    const blind: Vision = {
      ...counting,
      look: async (picture) => {
        if (String(picture).endsWith('secret.jpg')) throw new Error('Thread ended while at secret.jpg.');
        if (String(picture).endsWith('refused.jpg')) throw new VisionError('Rekognition: AccessDenied.');
        return counting.look(picture);
      },
    };
    const media = await Promise.all([
      put('secret.jpg', await quarters(90, 60).jpeg().toBuffer()),
      put('open.jpg', await quarters(60, 90).jpeg().toBuffer()),
      put('refused.jpg', await quarters(61, 91).jpeg().toBuffer()),
    ]);
    const facts = await gatherFacts(
      depsWith({ vision: blind }),
      media.map((file) => ({ file })),
    );
    expect(facts[0]?.sight?.problem?.code).toBe('unavailable');
    expect(facts[0]).toMatchObject({ width: 90, height: 60 });
    expect(facts[1]?.sight).toMatchObject({ faces: [{ score: 0.9 }] });
    expect(facts[2]?.sight?.problem?.code).toBe('unavailable');
    const failed = { level: 'error', event: 'vision-failed' };
    expect(log).toHaveLength(2);
    expect(log).toContainEqual({ ...failed, sha256: media[0]?.sha256, error: 'Error' });
    const message = 'Rekognition: AccessDenied.';
    expect(log).toContainEqual({ ...failed, sha256: media[2]?.sha256, error: 'VisionError', message });
  });

  it('and a file is gone, that is said, once nothing is being worked on any more', async () => {
    const [gone, here] = [
      await put('gone.jpg', await quarters(33, 44).jpeg().toBuffer()),
      await put('here.jpg', await quarters(44, 33).jpeg().toBuffer()),
    ];
    await rm(gone.localPath);
    await expect(gatherFacts(depsWith(), [{ file: gone }, { file: here }])).rejects.toThrow(/ENOENT/);
    expect(looks).toEqual(['here.jpg']);
  });
});

describe('what was measured before', () => {
  const remembering = (): KnownFacts & { kept: Measured[] } => {
    const kept: Measured[] = [];
    return {
      kept,
      find: async (sha256) => kept.find((one) => one.sha256 === sha256),
      keep: async (facts) => void kept.push(facts),
    };
  };

  it('is not measured again, whatever the file is called now', async () => {
    const bytes = await quarters(50, 40).withExif(EXIF).jpeg().toBuffer();
    const deps = depsWith({ knownFacts: remembering() });
    const [first] = await gatherFacts(deps, [{ file: await put('before.jpg', bytes) }]);
    const [second] = await gatherFacts(deps, [{ file: await put('after.jpg', bytes) }]);
    expect(looks).toEqual(['before.jpg']);
    expect(second).toEqual({ ...first, file: 'media/after.jpg' });
  });

  it('is kept without the name of a file, and without captions', async () => {
    const knownFacts = remembering();
    const videos = { watch: async () => ({ flash: { general: 0, red: 0, fails: false }, samples: [] }) };
    const file = await put('named.mp4', await film('video/mp4', { title: 'z' }));
    await gatherFacts(depsWith({ knownFacts, videos }), [{ file, captions: await put('n.vtt', VTT) }]);
    expect(knownFacts.kept).toHaveLength(1);
    expect(knownFacts.kept[0]).not.toHaveProperty('captions');
    expect(JSON.stringify(knownFacts.kept)).not.toContain('named');
  });

  it.each<[string, Partial<GatherDeps>, string]>([
    [
      'took too long to look at',
      { vision: { ...counting, look: async () => ({ problem: { code: 'timed-out', detail: 'too long' } }) } },
      'late.jpg',
    ],
    [
      'could not be looked at',
      { vision: { ...counting, look: () => Promise.reject(new Error('out of order')) } },
      'late.jpg',
    ],
    ['could not be decoded here', {}, 'late.mp4'],
    ['is damaged, as far as this machine can tell', {}, 'late.txt'],
  ])('is forgotten where it %s', async (_, over, name) => {
    const knownFacts = remembering();
    const bytes = {
      'late.jpg': () => quarters(40, 50).jpeg().toBuffer(),
      'late.mp4': () => film('video/mp4', { title: 'late' }),
      'late.txt': async () => Buffer.from('no picture'),
    }[name];
    if (!bytes) throw new Error(`No bytes for ${name}.`);
    await gatherFacts(depsWith({ knownFacts, ...over }), [{ file: await put(name, await bytes()) }]);
    expect(knownFacts.kept).toEqual([]);
  });
});
