import type { RuleCases } from './cases.ts';
import { facts, proof, seen, thePolicy } from './proof.ts';

const shows = (lines: readonly string[], parts: Parameters<typeof facts>[0] = {}) =>
  proof({ facts: [facts({ sight: seen(lines), ...parts })] });
const setting = thePolicy().rules['personal-data-in-text'];

export const cases: RuleCases = {
  accepted: [
    { name: 'a picture without words', proof: shows([]) },
    {
      name: 'what a library shows every day',
      proof: shows([
        'ISBN 978-0-521-33502-7',
        'ISBN 0-521-33502-9    ISSN 0028-0836',
        'FR PRO 4.12    2019 2020 2021',
        'Mon–Fri 09.00–17.00    Sat 10.00–13.00',
        'Tuesday 1 December 2026',
      ]),
    },
    {
      name: 'the library’s own contact',
      proof: shows(['Questions?', 'desk@library.example']),
      policy: { publicContacts: ['desk@library.example'] },
    },
    { name: 'numbers of two columns that are no number together', proof: shows(['01223        335 029']) },
    {
      name: 'a covered copy in which nothing is left',
      proof: shows(['Open'], { covered: { faces: 0, texts: 1 } }),
    },
    {
      name: 'a picture that nobody could look into',
      proof: proof({ facts: [facts({ sight: { problem: { code: 'timed-out', detail: 'too long' } } })] }),
    },
  ],
  rejected: [
    {
      name: 'a telephone number of three words',
      proof: shows(['Call the desk on', '01223 335 029 today']),
      expected: { at: 'media[0].file', level: 'hold', args: { kinds: ['phone'], left: false } },
    },
    {
      name: 'words that were hardly read',
      proof: proof({ facts: [facts({ sight: seen(['reader@cam.example'], { confidence: 4 }) })] }),
      expected: { level: 'hold', args: { kinds: ['email'] } },
    },
    {
      name: 'an NHS number',
      proof: shows(['NHS number: 943 476 5919']),
      expected: { level: 'block', args: { kinds: ['uk-nhs'], what: 'an NHS number' } },
    },
    {
      name: 'a date of birth below the words that name it',
      proof: shows(['Name          Date of birth', 'A. Reader     12/03/1999']),
      expected: { level: 'block', args: { kinds: ['date-of-birth'] } },
    },
    {
      name: 'digits that were taken for letters, and an at sign for another',
      proof: shows(['O1223 335O29', 'reader©cam.example']),
      expected: { level: 'hold', args: { kinds: ['phone', 'email'] } },
    },
    {
      name: 'two of a kind, told once',
      proof: shows(['a.reader@cam.example', 'b.reader@cam.example']),
      expected: { args: { kinds: ['email'], what: 'an e-mail address (2 times)' } },
    },
    {
      name: 'a card number of the shape that the policy gives for texts',
      proof: {
        ...shows(['Card V123A']),
        policy: {
          ...thePolicy(),
          rules: {
            'personal-data-in-text': {
              level: setting?.level ?? 'block',
              options: { libraryCards: ['V999A'] },
            },
          },
        },
      },
      expected: { level: 'block', args: { kinds: ['library-card'] } },
    },
    {
      name: 'a number in a video, and when it is to be read',
      proof: proof({
        facts: [facts({ type: 'video/mp4', sight: seen(['Ring 01223 335 029'], { atMs: 12_000 }) })],
      }),
      expected: { level: 'hold', args: { kinds: ['phone'], times: ' (at 0:12)', video: true } },
    },
    {
      name: 'a number that is left after covering',
      proof: shows(['01223 335 029'], { covered: { faces: 1, texts: 2 } }),
      expected: { level: 'block', args: { kinds: ['phone'], left: true } },
    },
  ],
};
