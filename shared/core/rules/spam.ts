import * as v from 'valibot';
import type { Args } from './finding.ts';
import { bodiesOf } from './reading/prose.ts';
import { defineRule, type Remark } from './rule.ts';
import { spamTraits } from './spam/traits.ts';
import { quote, said } from './wording.ts';

const most = (standard: number, what: string) =>
  v.pipe(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), standard), v.description(what));

/** Clause `conduct.spam`. */
export const spam = defineRule({
  id: 'spam',
  clause: 'conduct.spam',
  level: 'hold',
  reads: 'text',
  about:
    'Finds what makes a post look like spam by its form: more hashtags or mentions than the policy wants (advice; held ' +
    'when there are more than twice as many), the same link or sentence three times, the wordings of those who ' +
    'advertise their own channels, prizes and loans under everything, and several signs at once of strangers who want ' +
    'money, clicks or followers, unless the text speaks of library matters. It may be a hijacked account that shows so. ' +
    'Whether the same was posted before is asked by `duplicate-post`.',
  options: v.strictObject({
    hashtags: most(8, 'how many hashtags one text may have'),
    mentions: most(8, 'how many accounts one text may mention'),
  }),
  *check({ texts }, limits): Iterable<Remark> {
    for (const { at, text } of bodiesOf(texts))
      for (const { trait, span, level, count } of spamTraits(text, limits))
        yield { at, span, level, args: { trait, count, words: text.slice(span.start, span.end) } };
  },
  message,
  help: (args) => {
    switch (args.trait) {
      case 'hashtags':
        return 'Keep those that people really look for, two or three.';
      case 'mentions':
        return 'Mention only those whom the post is about.';
      case 'repeated-link':
      case 'repeated-sentence':
        return 'Once is enough.';
      default:
        return 'Say it in the library’s own words. If it came from somebody else, please let the administrator know.';
    }
  },
});

function message(args: Args): string {
  const count = said(args, 'count');
  switch (args.trait) {
    case 'hashtags':
      return `There are ${count} hashtags, which reads as a bid for attention, and screen readers say them all.`;
    case 'mentions':
      return `The text mentions ${count} accounts, and each of them gets a message.`;
    case 'repeated-link':
      return `The link ${quote(said(args, 'words'), 60)} is there ${count} times.`;
    case 'repeated-sentence':
      return `${quote(said(args, 'words'), 60)} is there ${count} times.`;
    case 'signs':
      return `${quote(said(args, 'words'), 60)} and what stands around it read like spam.`;
    default:
      return `${quote(said(args, 'words'), 60)} is how spam is worded.`;
  }
}
