import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'a study', text: 'A book about refugees and migrants in Weimar fiction is finally here!' },
    { name: 'ink', text: 'The blacks in this engraving are astonishing.' },
    { name: 'against hatred', text: 'Immigrants are not criminals, whatever the papers say.' },
  ],
  rejected: [
    { name: 'vermin', text: 'Foreign students are vermin, send them back', certainty: 'high' },
    { name: 'who are to go', text: 'we dont want muslims here' },
    { name: 'who are incapable', text: 'Africans are not capable of literature' },
  ],
};
