import type { Bundle } from '../../shared/core/bundle/bundle.ts';
import type { MediaFacts } from '../../shared/core/media/facts.ts';
import type { RuleCases } from './cases.ts';
import { facts, medium, proof } from './proof.ts';

/** A post with one GIF that moves and, unless said otherwise, has no alternative text. */
const gif = (parts: Partial<Bundle> & { alt?: string; facts?: Partial<MediaFacts> } = {}) => {
  const { alt, facts: measured, ...rest } = parts;
  return proof({
    bundle: { media: [medium({ file: 'cat.gif', alt })], ...rest },
    facts: [facts({ file: 'cat.gif', type: 'image/gif', pages: 12, ...measured })],
  });
};

export const cases: RuleCases = {
  accepted: [
    { name: 'a GIF with alternative text', proof: gif({ alt: 'A cat turns the pages of a book.' }) },
    {
      name: 'a GIF that the body describes in square brackets',
      proof: gif({ text: 'How we feel in week eight. [A cat turns the pages of a book and falls asleep.]' }),
    },
    {
      name: 'a description over two lines of the body',
      proof: gif({ text: 'Week eight.\n[A cat turns the pages\nof a book.]' }),
    },
    {
      name: 'a description in Chinese, which has no spaces',
      proof: gif({ text: '第八周。[一只猫在翻书，然后睡着了]' }),
    },
    { name: 'a still GIF, which is a picture like any other', proof: gif({ facts: { pages: 1 } }) },
    { name: 'a JPEG without a description', proof: gif({ facts: { type: 'image/jpeg', pages: 1 } }) },
    {
      name: 'a description in brackets in each wording of its own',
      proof: gif({
        text: 'unused',
        textFor: { mastodon: 'One. [A cat reads a book.]', bluesky: 'Two. [A cat reads a book.]' },
      }),
    },
  ],
  rejected: [
    {
      name: 'brackets that only point elsewhere',
      proof: gif({ text: 'How we feel. [see http://library.example/week-eight for more]' }),
      expected: { at: 'media[0].alt', level: 'block', args: { file: 'cat.gif' } },
    },
    {
      name: 'a GIF without any description',
      proof: gif({ text: 'How we feel in week eight.' }),
      expected: { at: 'media[0].alt', level: 'block', args: { file: 'cat.gif' } },
    },
    {
      name: 'a moving WebP',
      proof: gif({ facts: { type: 'image/webp' } }),
      expected: { at: 'media[0].alt' },
    },
    { name: 'two words, which name and do not describe', proof: gif({ text: 'Week eight. [Sleepy cat]' }) },
    { name: 'round brackets', proof: gif({ text: 'Week eight. (A cat reads a book.)' }) },
    {
      name: 'a footnote in square brackets',
      proof: gif({ text: 'As Eliot wrote [1], week eight is cruel [sic].' }),
    },
    { name: 'brackets that hold nothing to say', proof: gif({ text: 'Week eight. [ … ] [!!! ??? …]' }) },
    { name: 'a bracket that is never closed', proof: gif({ text: 'Week eight. [A cat turns the pages' }) },
    {
      name: 'a wording of its own that lost the description',
      proof: gif({ text: 'Week eight. [A cat reads a book.]', textFor: { bluesky: 'Week eight.' } }),
      expected: { at: 'media[0].alt', args: { accounts: ['bluesky'] } },
    },
  ],
};
