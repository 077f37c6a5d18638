import type { Bundle } from '../../shared/core/bundle/bundle.ts';
import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';
import { proof } from './proof.ts';

const SENTENCE =
  'the oldest globe in the collection was drawn by hand in Nuremberg when nobody there had heard of America';
const SOURCE = `From the catalogue. As far as we know, ${SENTENCE}; it came to the library in 1851.`;
const FILE = 'catalogue.txt';

const post = (text: string, parts: Partial<Bundle> = {}, source = SOURCE) => ({
  ...proof({ bundle: { sources: [FILE], text, ...parts } }),
  sourceTexts: { [FILE]: { text: source } },
});
const passes = (name: string, text: string, parts: Partial<Bundle> = {}): RuleCase => ({
  name,
  proof: post(text, parts),
});
const found = (
  name: string,
  text: string,
  spanText: string,
  problem = 'copied',
  source = SOURCE,
): RejectedCase => ({
  name,
  proof: post(text, {}, source),
  expected: { at: 'text', level: 'hold', args: { problem, file: FILE }, spanText },
});

export const cases: RuleCases = {
  accepted: [
    { name: 'a post without text files', text: `We know that ${SENTENCE}.` },
    passes('words of one’s own', 'Our oldest globe was made in Nuremberg, by hand. America is not on it.'),
    passes('eleven of the same words', 'The oldest globe in the collection was drawn by hand in a garden.'),
    passes('a quotation with its author', `“We know that ${SENTENCE}.” – Anna Weber`),
    passes('a quotation with its page', `“We know that ${SENTENCE}.”`, {
      sources: [FILE, 'https://catalogue.example.org/1'],
    }),
    passes('a quotation with a link', `“We know that ${SENTENCE}.” https://catalogue.example.org/1`),
    passes('a quotation with a book among the sources', `“We know that ${SENTENCE}.”`, {
      sources: [FILE, 'Catalogue of the globes, 1851'],
    }),
    {
      name: 'an address in both, however long',
      proof: post(
        'See https://library.example/a-b-c-d-e-f-g-h-i-j-k-l-m-n',
        {},
        'https://library.example/a-b-c-d-e-f-g-h-i-j-k-l-m-n',
      ),
    },
    {
      name: 'a few signs of a script that leaves no blanks',
      proof: post('この図書館は毎朝九時に開きます。', {}, 'この図書館は毎朝九時に開きます。'),
    },
  ],
  rejected: [
    found('words of the source', `Did you know? We learn that ${SENTENCE}. Come and see it!`, SENTENCE),
    found(
      'also with other capitals, marks and lines',
      `${SENTENCE.toUpperCase().replace(' WHEN', ',\n–WHEN')}!`,
      SENTENCE.toUpperCase().replace(' WHEN', ',\n–WHEN'),
    ),
    found(
      'the part that stands outside of the quotation marks',
      `“Nobody”, they say: ${SENTENCE}. “America”!`,
      SENTENCE,
    ),
    found('a quotation of nobody', `“${SENTENCE}”: is that not something?`, SENTENCE, 'unnamed'),
    found(
      'many signs of a script that leaves no blanks',
      '新しい本が届きました。この図書館は毎朝九時に開き、夜は八時半に閉まります。',
      'この図書館は毎朝九時に開き、夜は八時半に閉まります',
      'copied',
      'この図書館は毎朝九時に開き、夜は八時半に閉まります',
    ),
    {
      name: 'fewer words, where the policy wants it',
      proof: post('Look: the oldest globe in the collection is here.'),
      options: { words: 6 },
      expected: { args: { words: 6 }, spanText: 'the oldest globe in the collection' },
    },
    {
      name: 'a wording of its own',
      proof: post('A globe.', { textFor: { bluesky: `A globe: ${SENTENCE}` } }),
      expected: { at: 'text.bluesky', args: { problem: 'copied', words: 19 } },
    },
    {
      name: 'a file that is too large to compare',
      proof: { ...post(SENTENCE), sourceTexts: { [FILE]: { problem: 'too-large' } } },
      expected: { at: 'sources[0]', level: 'advise', args: { problem: 'too-large', file: FILE } },
    },
    {
      name: 'a file that is no text',
      proof: { ...post(SENTENCE), sourceTexts: { [FILE]: { problem: 'not-text' } } },
      expected: { at: 'sources[0]', level: 'advise', args: { problem: 'not-text' } },
    },
  ],
};
