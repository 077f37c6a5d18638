import type { MediaFacts } from '../../shared/core/media/facts.ts';
import type { RuleCases } from './cases.ts';
import { facts, medium, proof, seen } from './proof.ts';

const looked = (parts: Partial<MediaFacts>) => proof({ facts: [facts(parts)] });
const failed = (code: 'timed-out' | 'unavailable' | 'damaged', detail: string) =>
  looked({ sight: { problem: { code, detail } } });

export const cases: RuleCases = {
  accepted: [
    { name: 'a picture in which nothing was found', proof: proof() },
    { name: 'a picture in which words were found', proof: looked({ sight: seen(['Open day']) }) },
    {
      name: 'a file that cannot be used, which media-fit tells',
      proof: looked({ sight: undefined, problem: { code: 'damaged', detail: 'cut off' } }),
    },
    { name: 'a file that is not there', proof: proof({ facts: [undefined] }) },
    { name: 'a post without media', proof: proof({ bundle: { media: [] } }) },
  ],
  rejected: [
    {
      name: 'a picture that an older version accepted, before anybody looked',
      proof: looked({ sight: undefined }),
      expected: { at: 'media[0].file', level: 'hold', args: { code: 'never' } },
    },
    {
      name: 'a picture that took too long',
      proof: failed('timed-out', 'more than 30 seconds'),
      expected: { level: 'hold', args: { code: 'timed-out', detail: 'more than 30 seconds' } },
    },
    {
      name: 'a picture that nobody could look at, through no fault of its own',
      proof: failed('unavailable', 'what looks at pictures did not work'),
      expected: { level: 'hold', args: { code: 'unavailable' } },
    },
    {
      name: 'a picture that is damaged inside',
      proof: failed('damaged', 'the lower half is missing'),
      expected: { level: 'hold', args: { code: 'damaged' } },
    },
    {
      name: 'a video that nothing here can decode, the second of two files',
      proof: proof({
        bundle: { media: [medium(), medium({ file: 'tour.mp4' })] },
        facts: [
          facts(),
          facts({
            file: 'tour.mp4',
            type: 'video/mp4',
            sight: { problem: { code: 'no-decoder', detail: 'its pictures cannot be decoded' } },
          }),
        ],
      }),
      expected: { at: 'media[1].file', level: 'hold', args: { code: 'no-decoder', video: true } },
    },
  ],
};
