import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '../shared/core/captions/cue.ts';
import { readCaptions } from '../shared/core/captions/read-captions.ts';
import { writeVtt } from '../shared/core/captions/write-vtt.ts';
import { type Content, contentKey } from '../shared/core/post.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { film } from './media/draw.ts';
import type { World } from './publishing-world.ts';
import { postOf, put, written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const SRT = [
  '1',
  '00:00:00,000 --> 00:00:01,000',
  '<font color="red">Welcome</font> to the library & café.',
  '',
  '2',
  '00:00:01,000 --> 00:00:02,000',
  'Mind the step.',
  '',
].join('\r\n');

const VTT = [
  'WEBVTT',
  '00:00:00.000 --> 00:00:01.000\nWelcome to the library &amp; café.',
  '00:00:01.000 --> 00:00:02.000\nMind the step.\n',
].join('\n\n');

const ANNOTATED = [
  'WEBVTT - from the cutting room',
  'NOTE The donor asks not to be named.',
  'STYLE\n::cue { background: url(https://tracker.example/) }',
  'secret-name\n00:00.000 --> 00:01.000 line:0\n<v A Donor>Welcome to the library &amp; café.',
  '00:01.000 --> 00:02.000\nMind the step.',
].join('\n\n');

/** What is stored for the account of a bundle with a film of these captions. */
async function captionsStored(file: string, captions: string | Buffer) {
  const postMd = written({ pictures: ['tour.mp4'] }).replace(
    '- file: tour.mp4',
    `- file: tour.mp4\n    captions: ${file}`,
  );
  const bytes = await film('video/mp4');
  await put(world.deps.objects, 'tour', { 'post.md': postMd, 'tour.mp4': bytes, [file]: captions });
  await world.intake('tour');
  const { revision } = await postOf(world, 'tour');
  const read = async (key: string) => new TextDecoder().decode(await world.deps.objects.read(key));
  const content: Content = JSON.parse(await read(contentKey('tour', revision)));
  const medium = content.renderings.sandbox?.media[0];
  return { medium, stored: medium?.captions && (await read(medium.captions.key)) };
}

describe('captions that go out with a video', () => {
  it.each([
    ['SubRip', 'tour.srt', SRT],
    ['UTF-16', 'tour.srt', Buffer.from(`\uFEFF${SRT}`, 'utf16le')],
    ['WebVTT with notes, styles and names', 'tour.vtt', ANNOTATED],
  ])('are WebVTT of the words that were read, and nothing else, from %s', async (_, file, captions) => {
    const { medium, stored } = await captionsStored(file, captions);
    expect(stored).toBe(VTT);
    expect(medium?.captions).toEqual({
      key: `media/${medium?.captions?.sha256}.vtt`,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      type: 'text/vtt',
      bytes: Buffer.byteLength(VTT),
      language: 'en',
    });
  });

  it('are put in order, without captions that nobody could see', () => {
    const cue = (startMs: number, endMs: number, text: string): Cue => ({ startMs, endMs, text });
    const cues = [
      cue(5_000, 6_000, 'Later.'),
      cue(1, 3_600_001, 'First.'),
      cue(2, 2, 'Never.'),
      cue(2, 3, ' '),
    ];
    expect(writeVtt(cues)).toBe(
      'WEBVTT\n\n00:00:00.001 --> 01:00:00.001\nFirst.\n\n00:00:05.000 --> 00:00:06.000\nLater.\n',
    );
  });

  it('say what was read, whatever that was', () => {
    const piece = fc.constantFrom(
      '-->',
      '<',
      '>',
      '&',
      '&amp;',
      '<b>',
      'NOTE x',
      'WEBVTT',
      'é',
      '📚',
      'a b',
      '1',
    );
    const line = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' '));
    const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(400_000_000), fc.integer({ min: 1, max: 9_000 }), text)),
        (drawn) => {
          const cues = drawn
            .map(([startMs, lengthMs, said]) => ({ startMs, endMs: startMs + lengthMs, text: said }))
            .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
          const read = readCaptions(new TextEncoder().encode(writeVtt(cues)), Number.POSITIVE_INFINITY);
          expect(read.cues).toEqual(cues);
          expect(read.type).toBe('text/vtt');
          expect(read.problems.filter(({ code }) => code === 'syntax')).toEqual([]);
        },
      ),
    );
  });
});
