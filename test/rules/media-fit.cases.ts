import type { MediaFacts, MediaProblem } from '../../shared/core/media/facts.ts';
import type { RuleCases } from './cases.ts';
import { account, bluesky, cue, facts, medium, proof } from './proof.ts';

const PROBLEMS: readonly MediaProblem[] = [
  'not-media',
  'unsupported-type',
  'animated-png',
  'damaged',
  'too-many-pixels',
  'too-many-frames',
  'timed-out',
];

/** A post with these files, for one account. */
const sent = (one: ReturnType<typeof account>, ...files: Partial<MediaFacts>[]) =>
  proof({
    bundle: { media: files.map((_, index) => medium({ file: `${index}.bin` })) },
    facts: files.map((parts, index) => facts({ file: `${index}.bin`, ...parts })),
    accounts: [one],
  });

const HASH = '++-0+--+0++-0+--+0++-0+--+0++-0+--+';
const OTHER_HASH = [...HASH].map((sign) => (sign === '+' ? '-' : '+')).join('');
/** The first is to be blurred, and was. */
const blurredAnd = (people: 'none' | 'blur', one: Partial<MediaFacts>, other: Partial<MediaFacts>) =>
  proof({
    bundle: { media: [medium({ people: 'blur' }), medium({ file: 'copy.jpg', people })] },
    facts: [
      facts({ sha256: '1', coveredFrom: '2', covered: { faces: 1, texts: 0 }, ...one }),
      facts({ sha256: '3', file: 'copy.jpg', ...other }),
    ],
  });

const gif = { type: 'image/gif', pages: 20 } as const;
const video = { type: 'video/mp4', durationMs: 20_000 } as const;
const films = account({
  id: 'films',
  media: { types: ['video/mp4'], images: 0, least: 1, videoMs: 140_000 },
});
const squarish = account({ media: { aspect: { least: 0.8, most: 1.91 } } });
const noPictures = account({ id: 'reels', media: { types: ['video/mp4'] } });

/** 51 bytes as WebVTT. */
const spoken = { type: 'text/vtt', cues: [cue(0, 'Welcome, é.')], problems: [] } as const;

export const cases: RuleCases = {
  accepted: [
    { name: 'one picture', proof: proof() },
    { name: 'as many pictures as the network takes', proof: sent(account(), {}, {}, {}, {}) },
    { name: 'one GIF alone', proof: sent(account(), gif) },
    { name: 'one video alone', proof: sent(account(), { ...video, bytes: 99_000_000 }) },
    {
      name: 'an AVIF, which is converted for a network that does not take it',
      proof: sent(account(), { type: 'image/avif' }),
    },
    {
      name: 'a picture of more bytes and pixels than the network takes, which is made to fit',
      proof: sent(bluesky(), { bytes: 40_000_000, width: 9000, height: 5000 }),
    },
    {
      name: 'a still GIF where moving ones are not taken',
      proof: sent(bluesky(), { type: 'image/gif', pages: 1 }),
    },
    {
      name: 'a blurred picture beside another one',
      proof: blurredAnd('none', { perceptualHash: HASH }, { perceptualHash: OTHER_HASH }),
    },
    { name: 'a picture twice, blurred both times', proof: blurredAnd('blur', {}, { coveredFrom: '2' }) },
    { name: 'a post without media', proof: proof({ bundle: { media: [] } }) },
    { name: 'a video as long as the network takes', proof: sent(films, { ...video, durationMs: 140_000 }) },
    {
      name: 'captions of as many bytes as the network takes',
      proof: sent(account({ media: { captionBytes: 51 } }), { ...video, captions: spoken }),
    },
    { name: 'a picture as tall as the network takes', proof: sent(squarish, { width: 800, height: 1000 }) },
    { name: 'a picture as wide as the network takes', proof: sent(squarish, { width: 1910, height: 1000 }) },
    { name: 'a file that has not been measured', proof: proof({ facts: [undefined] }) },
  ],
  rejected: [
    {
      name: 'a picture that is blurred and stands there unblurred as well',
      proof: blurredAnd('none', {}, { sha256: '2' }),
      expected: {
        at: 'media[1].people',
        level: 'block',
        clause: 'privacy.images',
        args: { problem: 'unblurred-copy', file: 'copy.jpg', other: 'reading-room.jpg' },
      },
    },
    {
      name: 'a picture that is blurred beside one that looks like it',
      proof: blurredAnd('none', { perceptualHash: HASH }, { perceptualHash: HASH }),
      expected: { at: 'media[1].people', level: 'hold', args: { likeness: 'alike' } },
    },
    ...PROBLEMS.map((code) => ({
      name: `a file that is ${code}`,
      proof: proof({
        facts: [
          { file: 'reading-room.jpg', sha256: '0', bytes: 9, problem: { code, detail: 'as measured' } },
        ],
      }),
      expected: { at: 'media[0].file', level: 'block' as const, args: { problem: 'unusable', code } },
    })),
    {
      name: 'a picture too many',
      proof: sent(account(), {}, {}, {}, {}, {}),
      expected: {
        at: 'media',
        args: { problem: 'too-many-pictures', account: 'mastodon', count: 5, max: 4 },
      },
    },
    {
      name: 'two GIFs',
      proof: sent(account(), gif, gif),
      expected: { at: 'media', args: { problem: 'too-many-moving', count: 2, max: 1 } },
    },
    {
      name: 'a video beside a picture',
      proof: sent(account(), {}, video),
      expected: { at: 'media', args: { problem: 'mixed', files: ['1.bin'] } },
    },
    {
      name: 'a GIF where nothing moving is taken',
      proof: sent(bluesky(), gif),
      expected: { at: 'media[0].file', args: { problem: 'no-moving', account: 'bluesky', type: 'GIF' } },
    },
    {
      name: 'a GIF beside a picture where nothing moving is taken, told once',
      proof: sent(bluesky(), {}, gif),
      expected: { at: 'media[1].file', args: { problem: 'no-moving' } },
    },
    {
      name: 'a WebM where only MP4 is taken',
      proof: sent(account({ media: { types: ['image/jpeg', 'video/mp4'] } }), { type: 'video/webm' }),
      expected: { at: 'media[0].file', args: { problem: 'type', type: 'WEBM' } },
    },
    {
      name: 'a picture where only videos are taken',
      proof: sent(noPictures, {}),
      expected: { at: 'media[0].file', args: { problem: 'type', account: 'reels' } },
    },
    {
      name: 'a video that is too large',
      proof: sent(account(), { ...video, bytes: 99_000_001 }),
      expected: { at: 'media[0].file', args: { problem: 'too-large', max: 99_000_000 } },
    },
    {
      name: 'a video that is too long',
      proof: sent(films, { ...video, durationMs: 140_001 }),
      expected: { at: 'media[0].file', args: { problem: 'too-long', seconds: 141, max: 140 } },
    },
    {
      name: 'a video that is too short',
      proof: sent(account({ media: { videoLeastMs: 3000 } }), { ...video, durationMs: 2900 }),
      expected: { at: 'media[0].file', args: { problem: 'too-short', seconds: 2, least: 3 } },
    },
    {
      name: 'captions of more bytes than the network takes',
      proof: sent(account({ media: { captionBytes: 50 } }), { ...video, captions: spoken }),
      expected: {
        at: 'media[0].captions',
        args: { problem: 'captions-too-large', account: 'mastodon', bytes: 51, max: 50 },
      },
    },
    {
      name: 'a text alone where the network takes none',
      proof: sent(films),
      expected: {
        at: 'accounts',
        args: { problem: 'too-few', account: 'films', count: 0, least: 1, takes: 'video' },
      },
    },
    {
      name: 'a picture where no still pictures are taken, told once',
      proof: sent(films, {}),
      expected: { at: 'media', args: { problem: 'no-still', files: ['0.bin'] } },
    },
    ...(
      [
        [799, 1000],
        [1920, 1000],
      ] as const
    ).map(([width, height]) => ({
      name: `a picture of a shape that the network refuses: ${width} × ${height}`,
      proof: sent(squarish, { width, height }),
      expected: { at: 'media[0].file', level: 'block' as const, args: { problem: 'shape', width, height } },
    })),
  ],
};
