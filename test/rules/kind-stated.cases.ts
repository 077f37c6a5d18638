import { KINDS } from '../../shared/core/bundle/bundle.ts';
import type { RuleCases } from './cases.ts';
import { proof } from './proof.ts';

export const cases: RuleCases = {
  accepted: KINDS.map((kind) => ({ name: `the kind ${kind}`, proof: proof({ bundle: { kind } }) })),
  rejected: [
    {
      name: 'no kind',
      proof: proof({ bundle: { kind: undefined } }),
      expected: { at: 'kind', clause: 'balance', level: 'advise' },
    },
  ],
};
