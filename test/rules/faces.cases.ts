import type { BundleMedium } from '../../shared/core/bundle/bundle.ts';
import type { Face } from '../../shared/core/media/vision-facts.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';
import type { RuleCases } from './cases.ts';
import { face, facts, medium, proof, seen } from './proof.ts';

/** A picture of 2,000 pixels' height with these faces, of which the post says this. */
const shows = (
  faces: readonly Face[],
  said: Partial<BundleMedium>,
  covered?: { faces: number; texts: number },
) =>
  proof({
    bundle: { media: [medium(said)] },
    facts: [facts({ sight: seen([], { faces }), ...(covered && { covered }) })],
  });
const { policy } = proof({});
const withoutStatements: Policy = {
  ...policy,
  rules: { ...policy.rules, 'people-stated': { level: 'off', options: {} } },
};
const crowd = (count: number, height: number): Face[] => Array.from({ length: count }, () => face(height));

export const cases: RuleCases = {
  accepted: [
    { name: 'nobody to be seen', proof: shows([], { people: 'none' }) },
    { name: 'nobody to be seen, and nothing said', proof: shows([], { people: undefined }) },
    {
      name: 'people who consented',
      proof: shows([face(), face()], { people: 'consented', consent: ['open-day'] }),
    },
    {
      name: 'people who consented, without the consent: people-stated asks for it',
      proof: shows([face()], { people: 'consented' }),
    },
    {
      name: 'people who were blurred so that none is found',
      proof: shows([], { people: 'blur' }, { faces: 2, texts: 0 }),
    },
    {
      name: 'people who are to be blurred and were not: people-stated stops it',
      proof: shows([face()], { people: 'blur' }),
    },
    {
      name: 'a crowd, where the policy lets crowds pass',
      proof: shows(crowd(10, 100), { people: 'none' }),
      options: { crowdFaces: 10 },
    },
    {
      name: 'a picture that nobody could look into, which media-inspected holds',
      proof: proof({ facts: [facts({ sight: { problem: { code: 'timed-out', detail: 'too long' } } })] }),
    },
    { name: 'a picture without facts', proof: proof({ facts: [undefined] }) },
  ],
  rejected: [
    {
      name: 'two faces where nobody is said to be',
      proof: shows([face(), face()], { people: 'none' }),
      expected: { at: 'media[0].people', level: 'hold', args: { problem: 'none', faces: 2 } },
    },
    {
      name: 'a face of which nothing is said',
      proof: shows([face()], { people: undefined }),
      expected: { at: 'media[0].people', level: 'hold', args: { problem: 'unstated', faces: 1 } },
    },
    {
      name: 'a face that is left after blurring',
      proof: shows([face()], { people: 'blur' }, { faces: 3, texts: 1 }),
      expected: { at: 'media[0].people', level: 'block', args: { problem: 'left', faces: 1 } },
    },
    {
      name: 'a face that is to be blurred and was not, where people-stated is switched off',
      proof: { ...shows([face()], { people: 'blur' }), policy: withoutStatements },
      expected: { at: 'media[0].people', level: 'hold', args: { problem: 'blur', faces: 1 } },
    },
    {
      name: 'a face in a moving picture, which only a still one can replace',
      proof: proof({
        bundle: { media: [medium({ people: 'none', file: 'wave.gif' })] },
        facts: [facts({ type: 'image/gif', pages: 4, sight: seen([], { faces: [face()] }) })],
      }),
      expected: { level: 'hold', args: { moves: 'animation' } },
    },
    {
      name: 'faces in a video, and when they are to be seen',
      proof: proof({
        bundle: { media: [medium({ file: 'tour.mp4' })] },
        facts: [
          facts({
            file: 'tour.mp4',
            type: 'video/mp4',
            sight: seen([], { faces: [2_000, 2_500, 65_000].map((atMs) => ({ ...face(), atMs })) }),
          }),
        ],
      }),
      expected: { level: 'hold', args: { faces: 3, times: ' (at 0:02 and 1:05)', moves: 'video' } },
    },
    {
      name: 'a crowd, where the policy says nothing of crowds',
      proof: shows(crowd(30, 40), { people: 'none' }),
      expected: { level: 'hold', args: { faces: 30 } },
    },
    {
      name: 'a crowd of which somebody stands out',
      proof: shows([...crowd(30, 40), face(101)], { people: 'none' }),
      options: { crowdFaces: 10, crowdHeight: 0.05 },
      expected: { level: 'hold', args: { faces: 31 } },
    },
    {
      name: 'a few people far away, who are no crowd',
      proof: shows(crowd(9, 40), { people: undefined }),
      options: { crowdFaces: 10 },
      expected: { level: 'hold', args: { faces: 9 } },
    },
  ],
};
