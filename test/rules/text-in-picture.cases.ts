import type { Bundle } from '../../shared/core/bundle/bundle.ts';
import type { Sight } from '../../shared/core/media/vision-facts.ts';
import type { RuleCases } from './cases.ts';
import { account, bluesky, cue, facts, medium, proof, seen } from './proof.ts';

const POSTER = [
  'OPEN DAY',
  'Saturday 5 December',
  '10am – 4pm',
  'Tours of the rare books',
  'Tea and cake in the foyer',
];
const large = { height: 150 };

const wordsOf = (sight: Sight) => (sight.problem ? [] : sight.words);

const shows = (sight: Sight, alt: string, post: Partial<Bundle> = {}) =>
  proof({
    bundle: { media: [medium({ alt })], ...post },
    facts: [facts({ sight })],
    accounts: [account(), bluesky()],
  });
/** A headline, and at the foot some words of a fifth of its height. */
const SMALL_PRINT: Sight = {
  width: 3000,
  height: 2000,
  faces: [],
  words: [
    ...wordsOf(seen(['Open day in the reading room', 'free for all visitors'], { height: 150 })),
    ...wordsOf(seen(['Printed by example press limited, please recycle'], { height: 30 })).map((word) => ({
      ...word,
      y: 1900,
    })),
  ],
};
const poster = (alt: string, post: Partial<Bundle> = {}) => shows(seen(POSTER, large), alt, post);

export const cases: RuleCases = {
  accepted: [
    { name: 'a picture without words', proof: shows(seen([]), 'A table.') },
    {
      name: 'a poster whose description says all',
      proof: poster(
        'Poster: Open day, Saturday 5 December, 10am to 4pm. Tours of the rare books, tea and cake in the foyer.',
      ),
    },
    {
      name: 'a poster whose words the body says in another order and spelling',
      proof: poster('The poster.', {
        text: 'Tea & cakes in the foyer, tours of our rare books: #OpenDay on Sat 5/12/2026, 10:00 to 16:00.',
      }),
    },
    {
      name: 'words that were misread, run together and torn apart',
      proof: shows(
        seen(['0PEN DAY', 'Satur day', 'readingroom', 'exhibi-', 'tion'], large),
        'Open day on Saturday, with an exhibition in the reading room.',
      ),
    },
    {
      name: 'small print under what is said',
      proof: shows(SMALL_PRINT, 'Poster: open day in the reading room, free for all visitors.'),
    },
    {
      name: 'words that nobody can be sure of',
      proof: shows(seen(POSTER, { height: 150, confidence: 60 }), 'A table.'),
    },
    {
      name: 'a label too small to be read by anybody',
      proof: shows(seen(['Exit'], { height: 12 }), 'A door.'),
    },
    {
      name: 'a telephone number, which is to be covered and not to be said',
      proof: shows(seen(['01223 335029'], large), 'A telephone.'),
    },
    {
      name: 'captions that are burnt into a video and are in its caption file',
      proof: proof({
        bundle: { media: [medium({ file: 'tour.mp4', alt: 'A walk.', captions: 'tour.vtt' })] },
        facts: [
          facts({
            file: 'tour.mp4',
            type: 'video/mp4',
            sight: seen(['Welcome everybody to our', 'lovely new reading room'], {
              height: 100,
              atMs: 2_000,
            }),
            captions: {
              cues: [cue(1_000, 'Welcome, everybody, to our lovely new reading room.')],
              problems: [],
            },
          }),
        ],
      }),
    },
    {
      name: 'a share of unsaid words that the policy allows',
      proof: poster('Poster for the open day on Saturday 5 December.'),
      options: { unsaid: 0.9 },
    },
    {
      name: 'a picture that nobody could look into',
      proof: proof({ facts: [facts({ sight: { problem: { code: 'timed-out', detail: 'too long' } } })] }),
    },
  ],
  rejected: [
    {
      name: 'a long number, which is neither repeated nor asked for',
      proof: shows(seen([...POSTER, 'Membership 5555 1234567'], large), 'A poster.'),
      expected: { args: { lines: [...POSTER, 'Membership …'] } },
    },
    {
      name: 'a poster of which nothing is said, its lines in reading order',
      proof: poster('A colourful poster.'),
      expected: { at: 'media[0].alt', level: 'hold', args: { poster: true, lines: POSTER } },
    },
    {
      name: 'a poster of which the day is said and the rest is not',
      proof: poster('A poster for Saturday 5 December.'),
      expected: { level: 'hold', args: { lines: [POSTER[0] ?? '', ...POSTER.slice(2)] } },
    },
    {
      name: 'another year than the one that is said',
      proof: shows(seen(['Exhibition 2027', 'Manuscripts 1450'], large), 'Exhibition of manuscripts, 2026.'),
      expected: { args: { lines: ['Exhibition 2027', 'Manuscripts 1450'], words: 2 } },
    },
    {
      name: 'a few words on a sign, which may not matter',
      proof: shows(seen(['BOOKSHOP'], { height: 100 }), 'A street in the rain.'),
      expected: { level: 'advise', args: { poster: false, lines: ['BOOKSHOP'] } },
    },
    {
      name: 'backs of books, however many',
      proof: shows(
        seen(['Proust   Faust   Germinal   Effi Briest   Quijote   Bovary   Onegin   Lusiadas'], {
          height: 30,
        }),
        'A shelf of books.',
      ),
      expected: { level: 'advise', args: { poster: false, words: 9 } },
    },
    {
      name: 'a poster that the body tells and the wording for one account does not',
      proof: poster('The poster.', {
        text: 'Open day on Saturday 5 December, 10am to 4pm: tours of the rare books, tea and cake in the foyer.',
        textFor: { bluesky: 'Join us!' },
      }),
      expected: { level: 'hold', args: { accounts: ['bluesky'] } },
    },
    {
      name: 'words beside a telephone number, which is not repeated',
      proof: shows(
        seen(['Ring the enquiry desk on 01223 335029 before Friday evening please'], large),
        'A note.',
      ),
      expected: { args: { lines: ['Ring the enquiry desk on … before Friday evening please'] } },
    },
  ],
};
