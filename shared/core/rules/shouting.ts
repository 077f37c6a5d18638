import * as v from 'valibot';
import type { Span } from './finding.ts';
import { bodiesOf, proseOf } from './reading/prose.ts';
import { withoutQuotations } from './reading/quotations.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

/** A word in capitals, with what may stand inside one. */
const CAPITALS = /(?<![\p{L}\p{N}\p{M}])\p{Lu}[\p{Lu}\p{M}'’-]*(?![\p{L}\p{N}\p{M}])/gu;
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/;
/** Shorter ones, and those without a vowel, are abbreviations more often than words. */
const FEWEST_LETTERS = 4;
const VOWEL = /[AEIOUYÀ-ÖØ-ÝŒАЕЁИОУЫЭЮЯІЄЇΑΕΗΙΟΥΩ]/u;
/** Blanks keep a run together. Commas end it as stops do: a list of abbreviations is no shouting. */
const JOINED = /^ {1,3}$/;

/** Clause `accessibility.characters`: capitals are hard to read, and screen readers may spell them out. */
export const shouting = defineRule({
  id: 'shouting',
  clause: 'accessibility.characters',
  level: 'advise',
  reads: 'text',
  about:
    'Finds several long words in capitals after each other. Abbreviations, Roman numerals, shelfmarks, one or two words ' +
    'and whatever stands in quotation marks (titles, inscriptions) pass. An abbreviation that is a word of four letters ' +
    'and more, such as UNESCO, counts as one long word.',
  options: v.strictObject({
    words: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(2)), 3),
      v.description('how many long words in capitals are shouting'),
    ),
  }),
  *check({ texts }, options): Iterable<Remark> {
    for (const { at, text } of bodiesOf(texts))
      for (const span of shouted(withoutQuotations(proseOf(text)), options.words))
        yield { at, span, args: { words: text.slice(span.start, span.end) } };
  },
  message: (args) => `${quote(said(args, 'words'))} is written in capitals.`,
  help: () =>
    'Write it as any other sentence. Capitals are slow to read, and screen readers may spell them letter by letter.',
});

function shouted(text: string, fewest: number): Span[] {
  const runs: { start: number; end: number; long: number }[] = [];
  for (const found of text.matchAll(CAPITALS)) {
    const [word] = found;
    const end = found.index + word.length;
    const long = isLong(word) ? 1 : 0;
    const last = runs.at(-1);
    if (last && JOINED.test(text.slice(last.end, found.index))) {
      last.end = end;
      last.long += long;
    } else runs.push({ start: found.index, end, long });
  }
  return runs.filter(({ long }) => long >= fewest).map(({ start, end }) => ({ start, end }));
}

const isLong = (word: string): boolean =>
  word.length >= FEWEST_LETTERS && VOWEL.test(word) && !ROMAN.test(word);
