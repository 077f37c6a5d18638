import type { MediaFacts } from '../../shared/core/media/facts.ts';
import type { RuleCases } from './cases.ts';
import { facts, medium, proof } from './proof.ts';

const moving = (flash: MediaFacts['flash'], parts: Partial<MediaFacts> = {}) =>
  proof({
    bundle: { media: [medium({ file: 'signs.gif' })] },
    facts: [facts({ file: 'signs.gif', type: 'image/gif', pages: 12, ...parts, ...(flash && { flash }) })],
  });

export const cases: RuleCases = {
  accepted: [
    { name: 'a still picture', proof: proof() },
    { name: 'three flashes in a second', proof: moving({ general: 3, red: 3, fails: false }) },
    {
      name: 'a file that cannot be used, which media-fit tells',
      proof: moving(undefined, { problem: { code: 'too-many-frames', detail: '10,000 frames' } }),
    },
    { name: 'a file that is not there', proof: proof({ facts: [undefined] }) },
  ],
  rejected: [
    {
      name: 'a GIF that flashes',
      proof: moving({ general: 9, red: 0, fails: true }),
      expected: {
        at: 'media[0].file',
        level: 'block',
        args: { problem: 'flashes', general: 9, loops: true },
      },
    },
    {
      name: 'a video that flashes, which plays once',
      proof: moving({ general: 9, red: 0, fails: true }, { type: 'video/mp4', pages: undefined }),
      expected: { level: 'block', args: { problem: 'flashes', loops: false } },
    },
    {
      name: 'red flashes',
      proof: moving({ general: 1, red: 5, fails: true }),
      expected: { level: 'block', args: { problem: 'flashes', red: 5 } },
    },
    {
      name: 'a GIF that took too long to watch',
      proof: moving({ problem: { code: 'timed-out', detail: 'more than 30 seconds' } }),
      expected: { level: 'hold', args: { problem: 'unmeasured', why: 'more than 30 seconds' } },
    },
    {
      name: 'a video that nothing here can decode',
      proof: moving(
        { problem: { code: 'no-decoder', detail: 'its pictures cannot be decoded' } },
        { type: 'video/mp4', pages: undefined },
      ),
      expected: { level: 'hold', args: { problem: 'unmeasured' } },
    },
    {
      name: 'a GIF that an older version accepted, before flashes were measured',
      proof: moving(undefined),
      expected: { level: 'hold', args: { problem: 'unmeasured' } },
    },
  ],
};
