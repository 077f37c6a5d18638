import * as v from 'valibot';
import { findLookAlikes, type LookAlikeKind } from './look-alike/find.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

const SAYS: Readonly<Record<LookAlikeKind, string>> = {
  styled: 'is written in signs that only look like letters; screen readers skip or spell out each of them',
  'full-width': 'is written in full-width letters, which screen readers may spell out',
  'small-capitals': 'is written in phonetic small capitals; screen readers skip or spell out each of them',
  raised: 'is written in small raised signs; screen readers skip or spell out each of them',
  'upside-down': 'is written upside down with phonetic signs; screen readers cannot say it',
  'crossed-out': 'is crossed out or underlined with a mark on each letter, which screen readers do not say',
  piled: 'has marks piled on its letters',
  'mixed-scripts': 'mixes letters of two scripts that look alike, so it is another word than it seems',
  direction:
    'begins where an invisible sign turns the direction of writing and nothing turns it back, so that letters may be shown in another order than they are read',
  hidden: 'has an invisible sign inside, so that searches and screen readers take it for two words',
};

const MOST_MARKS = 40;

/** Clause `accessibility.characters`; Unicode Technical Standard 39, confusables; W3C, WCAG 2.2, failure F26. */
export const lookAlikeLetters = defineRule({
  id: 'look-alike-letters',
  clause: 'accessibility.characters',
  level: 'hold',
  reads: 'text',
  about:
    'Finds “fancy fonts” made of mathematical, circled, full-width, raised or small capital signs, text upside down, ' +
    'marks piled on or struck through letters, invisible signs in words, and words that mix Latin letters with Greek or ' +
    'Cyrillic ones that look the same. Whole words in any script, phonetic transcription, single symbols, ordinals such ' +
    'as XVIᵉ and the transliteration of Slavonic with ь and ъ pass. A whole word of foreign look-alikes is not found. ' +
    'Descriptions are judged by `alt-text-quality`.',
  options: v.strictObject({}),
  *check({ texts }): Iterable<Remark> {
    for (const { at, role, text } of texts) {
      if (role === 'alt') continue;
      for (const { kind, span } of findLookAlikes(text)) {
        const words = text.slice(span.start, span.end);
        // No script piles up so many; networks count them as one letter, and screens draw them over everything.
        const isBomb = kind === 'piled' && words.length > MOST_MARKS;
        yield { at, span, args: { kind, words: words.slice(0, 100) }, ...(isBomb && { level: 'block' }) };
      }
    }
  },
  message: (args) => `${quote(said(args, 'words'), 40)} ${saysOf(said(args, 'kind'))}.`,
  help: (args) =>
    args.kind === 'hidden' || args.kind === 'mixed-scripts' || args.kind === 'direction'
      ? 'Type it again by hand rather than pasting it.'
      : 'Write it in ordinary letters. For stress, use the order of the words.',
});

const saysOf = (name: string): string =>
  Object.entries(SAYS).find(([kind]) => kind === name)?.[1] ?? SAYS.styled;
