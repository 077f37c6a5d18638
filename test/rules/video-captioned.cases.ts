import type { Bundle, BundleMedium } from '../../shared/core/bundle/bundle.ts';
import { readCaptions } from '../../shared/core/captions/read-captions.ts';
import type { MediaFacts } from '../../shared/core/media/facts.ts';
import type { RejectedCase, RuleCases } from './cases.ts';
import { facts, medium, proof } from './proof.ts';

const GOOD = ['00:01.000 --> 00:05.000\nWelcome to the library.', '00:05.000 --> 00:09.000\nFollow me.'];
const vtt = (...cues: string[]): Uint8Array => new TextEncoder().encode(`WEBVTT\n\n${cues.join('\n\n')}\n`);

/** A video of ten seconds, and what the caption file beside it says. */
function video(
  captions: Uint8Array | undefined,
  measured: Partial<MediaFacts> = {},
  said: Partial<BundleMedium> = {},
  post: Partial<Bundle> = {},
) {
  const read = captions && { captions: readCaptions(captions) };
  return proof({
    bundle: {
      media: [medium({ file: 'tour.mp4', ...(captions && { captions: 'tour.vtt' }), ...said })],
      ...post,
    },
    facts: [
      facts({
        file: 'tour.mp4',
        type: 'video/mp4',
        durationMs: 10_000,
        hasAudio: true,
        ...read,
        ...measured,
      }),
    ],
  });
}

const wrong = (
  name: string,
  captions: Uint8Array,
  level: 'advise' | 'hold' | 'block',
  problem: string,
  measured: Partial<MediaFacts> = {},
): RejectedCase => ({
  name,
  proof: video(captions, measured),
  expected: { at: 'media[0].captions', level, args: { captions: 'tour.vtt', problem } },
});
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

export const cases: RuleCases = {
  accepted: [
    { name: 'a picture', proof: proof() },
    { name: 'a video with captions', proof: video(vtt(...GOOD)) },
    {
      name: 'SubRip',
      proof: video(new TextEncoder().encode('1\n00:00:01,000 --> 00:00:05,000\nWelcome.\n')),
    },
    { name: 'a video without a track of sound', proof: video(undefined, { hasAudio: false }) },
    {
      name: 'a video of which the description says that nobody speaks',
      proof: video(undefined, {}, { alt: 'A walk through the stacks. [no speech]' }),
    },
    {
      name: 'a video of which the body says so',
      proof: video(undefined, {}, {}, { text: 'A walk through the stacks. [Silent video.]' }),
    },
    {
      name: 'a long silence that is announced',
      proof: video(vtt('00:01.000 --> 00:58.000\n[no speech]'), { durationMs: 60_000 }),
    },
    {
      name: 'a long silence in a video of which the post says so',
      proof: video(vtt(...GOOD), { durationMs: 60_000 }, { alt: 'A walk. [music]' }),
    },
    {
      name: 'a longer silence where the policy allows it',
      proof: video(vtt(...GOOD), { durationMs: 60_000 }),
      options: { longestGap: '2m' },
    },
    {
      name: 'a video that cannot be used, which media-fit tells',
      proof: video(undefined, { problem: { code: 'damaged', detail: 'cut off' } }),
    },
  ],
  rejected: [
    {
      name: 'a video without captions',
      proof: video(undefined),
      expected: { at: 'media[0].captions', level: 'block', args: { file: 'tour.mp4', problem: 'none' } },
    },
    {
      name: 'a video of which nobody knows whether it has sound',
      proof: video(undefined, { hasAudio: undefined }),
      expected: { level: 'block', args: { problem: 'none' } },
    },
    {
      name: 'a description that speaks of silence and does not say that there is no speech',
      proof: video(undefined, {}, { alt: 'A silent walk through the stacks.' }),
      expected: { level: 'block', args: { problem: 'none' } },
    },
    {
      name: 'captions that an older version did not read',
      proof: video(undefined, {}, { captions: 'tour.vtt' }),
      expected: { level: 'hold', args: { problem: 'unread' } },
    },
    wrong('letters of an old encoding', Uint8Array.from([...vtt(...GOOD), 0xe9]), 'block', 'encoding'),
    wrong('WebVTT in UTF-16', utf16('WEBVTT\n\n00:01.000 --> 00:05.000\nHello\n'), 'block', 'utf-16'),
    wrong('something else', new TextEncoder().encode('Welcome to the library.'), 'block', 'not-captions'),
    wrong('a file of a megabyte and more', vtt('x'.repeat(1_100_000)), 'block', 'too-large'),
    wrong('no captions in the file', vtt(), 'block', 'no-cues'),
    wrong('a line that cannot be read', vtt(...GOOD, '00:09.000 -> 00:10.000\nBye.'), 'block', 'syntax'),
    wrong(
      'a caption that ends before it begins',
      vtt('00:05.000 --> 00:01.000\nHello.'),
      'block',
      'no-length',
    ),
    wrong('captions in disorder', vtt(...GOOD.toReversed()), 'block', 'out-of-order'),
    wrong(
      'captions over each other',
      vtt('00:01.000 --> 00:06.000\nWelcome.', '00:05.000 --> 00:09.000\nFollow me.'),
      'advise',
      'overlap',
    ),
    wrong('a caption without words', vtt(...GOOD, '00:09.000 --> 00:09.500'), 'advise', 'empty'),
    wrong(
      'more words than can be read',
      vtt(`00:01.000 --> 00:02.000\n${'words '.repeat(9)}`),
      'advise',
      'too-fast',
    ),
    wrong('captions of a longer video', vtt(...GOOD, '00:12.000 --> 00:15.000\nBye.'), 'hold', 'past-end'),
    wrong('captions that stop half-way', vtt(...GOOD), 'hold', 'gap', { durationMs: 60_000 }),
  ],
};
