import { type Concepts, type Signal, signalFinder } from './signals.ts';

const CONCEPTS = {
  lives: [
    '(?:he|she|they|her|him|who|that|(?:man|woman|girl|guy|boy|person|lecturer|professor|librarian|thief|coat|one)) (?:\\p{L}{1,9} ){0,3}(?:lives?|stays?|sleeps|resides?|is living)',
    "(?:his|her|their) (?:home |private )?(?:address|house|flat)|found (?:him|her|them)|(?:he|she|they)(?:'s| is| are|'re) (?:always |usually )?(?:in|at home)",
  ],
  address: [
    '\\d{1,4}[a-d]?,? (?:\\p{L}[\\p{L}-]{1,15} ){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|way|court|place|terrace|gardens|crescent|square|row|hill|park|walk|grove|mews)',
    '(?:flat|room|staircase) \\p{L}?\\d{1,3}',
  ],
} as const satisfies Concepts<string>;

const SIGNALS: readonly Signal<'address', keyof typeof CONCEPTS>[] = [
  { kind: 'address', needs: ['lives', 'address'] },
];

/** Where somebody else lives, with a number and a street. */
export const findAddresses = signalFinder(CONCEPTS, SIGNALS);
