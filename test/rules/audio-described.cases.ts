import type { Bundle } from '../../shared/core/bundle/bundle.ts';
import type { RuleCases } from './cases.ts';
import { facts, medium, proof } from './proof.ts';

const video = (post: Partial<Bundle>, alt = 'A walk through the stacks.') =>
  proof({
    bundle: { media: [medium({ file: 'tour.mp4', alt })], ...post },
    facts: [facts({ file: 'tour.mp4', type: 'video/mp4', durationMs: 10_000 })],
  });

export const cases: RuleCases = {
  accepted: [
    { name: 'a picture', proof: proof() },
    {
      name: 'a video with a transcript',
      proof: video({ text: 'Come along! Transcript: https://www.example.org/tour' }),
    },
    { name: 'a video with an audio description', proof: video({}, 'A tour, with audio description.') },
  ],
  rejected: [
    {
      name: 'a video of which nothing says what is to be seen',
      proof: video({ text: 'Come along on a tour.' }),
      expected: { at: 'media[0].file', level: 'advise', args: { file: 'tour.mp4' } },
    },
  ],
};
