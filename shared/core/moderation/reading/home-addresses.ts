import { type Concepts, type Signal, signalFinder } from './signals.ts';

const STREET =
  '(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|way|court|place|terrace|gardens|crescent|square|row|hill|park|walk|grove|mews)';

const CONCEPTS = {
  lives: [
    '(?:he|she|they|her|him|who|that|(?:man|woman|girl|guy|boy|person|lecturer|professor|librarian|thief|coat|one)) (?:\\p{L}{1,9} ){0,3}(?:lives?|stays?|sleeps|resides?|is living)',
    "(?:his|her|their) (?:\\p{L}{3,9} ){0,2}(?:address|house|flat|(?:account|file|record|details):?)|found (?:him|her|them)|(?:he|she|they)(?:'s| is| are|'re) (?:always |usually )?(?:in|at home)",
  ],
  address: [
    `\\d{1,4}[a-d]?,? (?:\\p{L}[\\p{L}-]{1,15} ){1,3}${STREET}`,
    '(?:flat|room|staircase) \\p{L}?\\d{1,3}',
    `(?:at|on|in|of) (?:\\p{L}{3,15} ){1,2}${STREET},? (?:number|no\\.?) \\d{1,4}`,
  ],
  'points at': [
    '(?:the|that) (?:\\p{L}{3,10} )?(?:girl|boy|guy|man|woman|lady|student|lad|bloke|person|lecturer|librarian|porter) (?:who|that|at|on|behind|in)',
  ],
  'a flat in a street': [
    `(?:flat|apartment|apt|room) \\p{L}?\\d{1,3}[a-z]?,? \\d{1,4}[a-d]?,? (?:\\p{L}[\\p{L}-]{1,15} ){1,3}${STREET}`,
  ],
} as const satisfies Concepts<string>;

const SIGNALS: readonly Signal<'address', keyof typeof CONCEPTS>[] = [
  { kind: 'address', needs: ['lives', 'address'] },
  { kind: 'address', needs: ['points at', 'a flat in a street'] },
];

/** Where somebody else lives, with a number and a street. */
export const findAddresses = signalFinder(CONCEPTS, SIGNALS);
