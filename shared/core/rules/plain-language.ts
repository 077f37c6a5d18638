import * as v from 'valibot';
import { isEnglish } from './reading/english.ts';
import { bodiesOf, proseOf } from './reading/prose.ts';
import { withoutQuotations } from './reading/quotations.ts';
import { sentencesOf } from './reading/sentences.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,:/-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Clause `accessibility.plain-language`; GOV.UK, "Sentence length: why 25 words is our limit". */
export const plainLanguage = defineRule({
  id: 'plain-language',
  clause: 'accessibility.plain-language',
  level: 'advise',
  reads: 'text',
  about:
    'Counts the words of each sentence. Only English sentences are counted, and only where the policy’s language is ' +
    'English; quotations, links, hashtags and other languages do not count. Whether a sentence is easy is more than its ' +
    'length; nothing else is claimed.',
  options: v.strictObject({
    words: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(8)), 25),
      v.description('the longest sentence that nothing is said about'),
    ),
  }),
  *check({ texts, policy }, { words: most }): Iterable<Remark> {
    if (!/^en\b/i.test(policy.language)) return;
    for (const { at, text } of bodiesOf(texts)) {
      const prose = proseOf(withoutQuotations(text));
      for (const span of sentencesOf(prose)) {
        const sentence = prose.slice(span.start, span.end);
        const words = sentence.match(WORD)?.length ?? 0;
        if (words > most && isEnglish(sentence)) yield { at, span, args: { words, most } };
      }
    }
  },
  message: (args) => `This sentence has ${said(args, 'words')} words.`,
  help: (args) =>
    `Make two of it. Up to ${said(args, 'most')} words, most people understand a sentence when they hear it once.`,
});
