import type { Bundle } from '../../shared/core/bundle/bundle.ts';
import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';
import { proof } from './proof.ts';

const QUOTATION =
  '“It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife.”';
const post = (parts: Partial<Bundle>) => proof({ bundle: parts });
const passes = (name: string, parts: Partial<Bundle>): RuleCase => ({ name, proof: post(parts) });
const quotes = (text: string): RuleCase => ({ name: text.replace(QUOTATION, '“…”'), text });
const unsigned = (text: string): RejectedCase => ({
  name: text.replace(QUOTATION, '“…”'),
  text,
  expected: { at: 'text', level: 'advise', args: { problem: 'quotation', words: 23 }, spanText: QUOTATION },
});

export const cases: RuleCases = {
  accepted: [
    passes('a post of the library’s own', { kind: 'own' }),
    passes('a repost with its source', { kind: 'repost', sources: ['https://social.example/@reader/1'] }),
    passes('an event with its page', { kind: 'external-event', sources: ['https://fair.example'] }),
    passes('a repost with a link in the text', {
      kind: 'repost',
      text: 'Look: https://social.example/@reader/1',
    }),
    passes('a repost with a mention', {
      kind: 'repost',
      text: 'By @reader@social.example: a lovely picture',
    }),
    passes('a quotation with a source in the bundle', {
      text: QUOTATION,
      sources: ['https://books.example/1'],
    }),
    quotes(`${QUOTATION} — Austen`),
    quotes(`${QUOTATION} (Jane Austen, 1813)`),
    quotes(`Jane Austen: ${QUOTATION}`),
    quotes(`As somebody wrote in 1813: ${QUOTATION}`),
    quotes('“Call me Ishmael.” Which novel is it?'),
    quotes('Who wrote “a rose by any other name would smell as sweet”? Tell us.'),
  ],
  rejected: [
    {
      name: 'a repost without a source',
      proof: post({ kind: 'repost' }),
      expected: { at: 'sources', level: 'block', args: { problem: 'repost' } },
    },
    {
      name: 'a repost whose only source is a text file of the bundle',
      proof: post({ kind: 'repost', sources: ['words.txt'] }),
      expected: { at: 'sources', level: 'block', args: { problem: 'repost' } },
    },
    {
      name: 'an event elsewhere without a page',
      proof: post({ kind: 'external-event' }),
      expected: { at: 'sources', level: 'block', args: { problem: 'external-event' } },
    },
    {
      name: 'a wording of its own that lost the link',
      proof: post({ kind: 'repost', text: 'Look: https://social.example/1', textFor: { bluesky: 'Look!' } }),
      expected: { at: 'sources', args: { problem: 'repost' } },
    },
    unsigned(`${QUOTATION} Which novel is it?`),
    unsigned(`Today’s line: ${QUOTATION}`),
    {
      name: 'shorter ones, where the policy wants it',
      text: '“Call me Ishmael, all of you.”',
      options: { quotedWords: 5 },
      expected: { level: 'advise' },
    },
  ],
};
