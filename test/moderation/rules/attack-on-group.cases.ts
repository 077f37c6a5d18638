import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'a shelter', text: 'Homeless people belong in homes, not in the rain' },
    { name: 'those who pay more', text: 'Too many foreigners pay double fees, it is unfair' },
    { name: 'what was said once', text: 'Girls can’t do physics, they used to say. Look at them now!' },
    { name: 'who is missing', text: 'So many women are missing from this reading list' },
    {
      name: 'what a lift does to its users',
      text: 'Wheelchair users cannot get in because the lift is broken',
    },
    { name: 'rooms named after who uses them', text: 'The disabled toilets on level 1 are filthy' },
    { name: 'a study', text: 'A book about refugees and migrants in Weimar fiction is finally here!' },
    { name: 'ink', text: 'The blacks in this engraving are astonishing.' },
    { name: 'against hatred', text: 'Immigrants are not criminals, whatever the papers say.' },
  ],
  rejected: [
    {
      name: 'a group shut out',
      text: 'no more poles here please, send them packing. We dont want any poles here',
    },
    { name: 'what a group is said not to be able to do', text: 'girls can’t code, fact' },
    { name: 'vermin', text: 'Foreign students are vermin, send them back' },
    { name: 'who are to go', text: 'we dont want muslims here' },
    { name: 'who are incapable', text: 'Africans are not capable of literature' },
    {
      name: 'always the same',
      text: 'It’s always the Romanians nicking bikes round here',
    },
    { name: 'who are locked away', text: 'Disabled kids belong in special schools' },
    { name: 'each of them', text: 'Every Indian student cheats, we all know it' },
    { name: 'too many', text: 'Too many migrants in this library' },
    { name: 'what stands for them', text: 'Drag story time? Groomers, the lot of them' },
    { name: 'murder', text: 'Hitler had the right idea' },
  ],
};
