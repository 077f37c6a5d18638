import type { RuleCases } from './cases.ts';
import { proof, thePolicy } from './proof.ts';

export const cases: RuleCases = {
  accepted: [
    { name: 'a purpose and two audiences of the policy', proof: proof() },
    ...thePolicy().purposes.map(({ id }) => ({
      name: `the purpose ${id}`,
      proof: proof({ bundle: { purpose: id } }),
    })),
  ],
  rejected: [
    {
      name: 'no purpose',
      proof: proof({ bundle: { purpose: undefined } }),
      expected: { at: 'purpose', clause: 'purpose', level: 'block', args: { key: 'purpose' } },
    },
    {
      name: 'a purpose with a slip of the pen',
      proof: proof({ bundle: { purpose: 'Space-and-collections' } }),
      expected: { at: 'purpose', args: { suggestion: 'spaces-and-collections' } },
    },
    {
      name: 'a purpose that the policy does not have',
      proof: proof({ bundle: { purpose: 'entertainment' } }),
      expected: { at: 'purpose', args: { written: 'entertainment' } },
    },
    {
      name: 'no audience',
      proof: proof({ bundle: { audience: [] } }),
      expected: { at: 'audience', clause: 'audience', args: { key: 'audience' } },
    },
    {
      name: 'one audience of two unknown',
      proof: proof({ bundle: { audience: ['researchers', 'undergraduate'] } }),
      expected: { at: 'audience[1]', clause: 'audience', args: { suggestion: 'undergraduates' } },
    },
  ],
};
