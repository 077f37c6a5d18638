import * as v from 'valibot';
import { findEmojiTrouble } from './emoji/find.ts';
import { bodiesOf } from './reading/prose.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

/** Clause `accessibility.characters`; screen readers say the name of each emoji (Unicode CLDR, annotations). */
export const emojiUse = defineRule({
  id: 'emoji-use',
  clause: 'accessibility.characters',
  level: 'advise',
  reads: 'text',
  about:
    'Finds what makes a post tiresome to listen to: many emoji in a row, emoji in place of a word (in English ' +
    'sentences only), lines that begin with emoji as a list would with bullets, and a row of hashtags before the first ' +
    'word. One emoji here and there, flags beside words and emoji at the end pass. Whether an emoji is fitting is for ' +
    'people to judge.',
  options: v.strictObject({
    inARow: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 3),
      v.description('how many emoji may follow each other'),
    ),
    bullets: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 2),
      v.description('how many lines may begin with an emoji'),
    ),
  }),
  *check({ texts }, options): Iterable<Remark> {
    for (const { at, text } of bodiesOf(texts))
      for (const { problem, span, count } of findEmojiTrouble(text, options))
        yield { at, span, args: { problem, count, words: text.slice(span.start, span.end) } };
  },
  message: (args) => {
    switch (args.problem) {
      case 'row':
        return `There are ${said(args, 'count')} emoji in a row, and screen readers say the name of each.`;
      case 'bullets':
        return `${said(args, 'count')} lines begin with an emoji, which screen readers say before each of them.`;
      case 'hashtags-first':
        return 'The text begins with hashtags, so listeners wait for the first word of it.';
      default:
        return `In ${quote(said(args, 'words'))} an emoji stands in place of a word; screen readers say its name, which may be another word.`;
    }
  },
  help: (args) => {
    switch (args.problem) {
      case 'row':
        return 'Keep the one that says most, best at the end of the sentence.';
      case 'bullets':
        return 'Begin the lines with words or with “-”, or put the emoji at their ends.';
      case 'hashtags-first':
        return 'Put hashtags into the sentence where they belong, and the others at the end.';
      default:
        return 'Write the word; the emoji can follow it.';
    }
  },
});
