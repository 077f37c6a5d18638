import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    {
      name: 'a house that is history',
      text: 'Flat 6, 41 Tanners Row was demolished in 1951 according to the map',
    },
    { name: 'the library’s own contact', text: 'Write to library@library.example' },
    { name: 'the author’s own', text: 'My number is 07700 900123' },
    { name: 'a shelfmark and a time', text: 'See you at 10:30 in room 2.14, shelfmark PQ 2603' },
    { name: 'a street that nobody lives in', text: 'The exhibition is at 3 Mill Lane.' },
  ],
  rejected: [
    {
      name: 'another’s number',
      text: 'Her number is 07700 900123',
      certainty: 'high',
      args: { kind: 'phone' },
    },
    { name: 'nobody’s in particular', text: 'Call 07700 900123', certainty: 'low', words: '07700 900123' },
    { name: 'where somebody lives', text: 'He lives at 14 Mill Lane', args: { kind: 'home-address' } },
    { name: 'somebody’s card', text: 'His card number is 4111 1111 1111 1111', certainty: 'high' },
    {
      name: 'a house by its number',
      text: 'She lives in the blue house on Mill Lane, number 14',
      args: { kind: 'home-address' },
    },
    {
      name: 'somebody’s account',
      text: 'Her whole library account: 9 Quay Street, two loans',
      args: { kind: 'home-address' },
    },
  ],
};
