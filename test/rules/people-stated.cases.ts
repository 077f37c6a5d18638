import type { RuleCases } from './cases.ts';
import { medium, proof } from './proof.ts';

export const cases: RuleCases = {
  accepted: [
    { name: 'nobody to be seen', proof: proof({ bundle: { media: [medium({ people: 'none' })] } }) },
    {
      name: 'people who consented, with the consent',
      proof: proof({ bundle: { media: [medium({ people: 'consented', consent: ['open-day'] })] } }),
    },
  ],
  rejected: [
    {
      name: 'people who are still to be blurred',
      proof: proof({ bundle: { media: [medium({ people: 'blur' })] } }),
      expected: { at: 'media[0].people', level: 'block', args: { problem: 'blur' } },
    },
    {
      name: 'people who consented, nobody knows where',
      proof: proof({ bundle: { media: [medium(), medium({ people: 'consented', consent: [] })] } }),
      expected: { at: 'media[1].people', level: 'block', args: { problem: 'no-consent' } },
    },
  ],
};
