import type { BundleMedium } from '../../shared/core/bundle/bundle.ts';
import type { MediaFacts } from '../../shared/core/media/facts.ts';
import type { RuleCases } from './cases.ts';
import { facts, medium, proof } from './proof.ts';

const stated = (said: Partial<BundleMedium>, measured: Partial<MediaFacts> = {}) =>
  proof({ bundle: { media: [medium(said)] }, facts: [facts(measured)] });

export const cases: RuleCases = {
  accepted: [
    { name: 'nobody to be seen', proof: stated({ people: 'none' }) },
    { name: 'nothing said', proof: stated({ people: undefined }) },
    {
      name: 'people who consented, with the consent',
      proof: stated({ people: 'consented', consent: ['open-day'] }),
    },
    {
      name: 'people who were blurred',
      proof: stated({ people: 'blur' }, { covered: { faces: 2, texts: 0 } }),
    },
    {
      name: 'a file that cannot be used, which media-fit tells',
      proof: stated({ people: 'blur' }, { problem: { code: 'damaged', detail: 'cut off' } }),
    },
  ],
  rejected: [
    {
      name: 'people who are still to be blurred',
      proof: stated({ people: 'blur' }),
      expected: { at: 'media[0].people', level: 'block', args: { problem: 'not-blurred', why: '' } },
    },
    {
      name: 'people who could not be blurred, and why',
      proof: stated({ people: 'blur' }, { notCovered: 'Moving pictures are not blurred here.' }),
      expected: {
        level: 'block',
        args: { problem: 'not-blurred', why: 'Moving pictures are not blurred here.' },
      },
    },
    {
      name: 'people in a video, who cannot be blurred here',
      proof: stated({ people: 'blur' }, { type: 'video/mp4' }),
      expected: { level: 'block', args: { problem: 'not-blurred', video: true } },
    },
    {
      name: 'a picture that was never measured, and is to be blurred',
      proof: proof({ bundle: { media: [medium({ people: 'blur' })] }, facts: [undefined] }),
      expected: { level: 'block', args: { problem: 'not-blurred' } },
    },
    {
      name: 'people to be blurred whom nobody found',
      proof: stated({ people: 'blur' }, { covered: { faces: 0, texts: 0 } }),
      expected: { level: 'hold', args: { problem: 'nothing-found' } },
    },
    {
      name: 'a picture to be blurred in which only text was covered',
      proof: stated({ people: 'blur' }, { covered: { faces: 0, texts: 1 } }),
      expected: { level: 'advise', args: { problem: 'only-text' } },
    },
    {
      name: 'people who consented, nobody knows where',
      proof: proof({ bundle: { media: [medium(), medium({ people: 'consented', consent: [] })] } }),
      expected: { at: 'media[1].people', level: 'block', args: { problem: 'no-consent' } },
    },
  ],
};
