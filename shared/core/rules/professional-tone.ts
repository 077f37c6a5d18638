import * as v from 'valibot';
import { anyOf } from './reading/phrases.ts';
import { bodiesOf, plainly, proseOf } from './reading/prose.ts';
import { withoutQuotations } from './reading/quotations.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

const MARKS = /[!?！？][!?！？¡¿]{2,}/gu;

/** What text messages are abbreviated with, whatever the capitals. Two-letter ones are too often something else. */
const TEXTING = anyOf(
  'omg',
  'lo+l',
  'lmf?ao',
  'rofl',
  'thx',
  'plz',
  'imho',
  'ttyl',
  'brb',
  'gr8',
  'l8r',
  'm8',
  'tmrw',
  '2moro(?:w)?',
  '2nite',
  'tbh',
  'idk',
  'wtf',
  'stfu',
  'xoxo',
  'fomo',
  'yolo',
  'ikr',
);
/** These only in small letters: in capitals they are abbreviations of names. */
const TEXTING_SMALL = /(?<![\p{L}\p{N}.])(?:pls|btw|imo|nvm|smh|[cr] u|u r)(?![\p{L}\p{N}])/gu;

/** Clause `conduct.tone`. */
export const professionalTone = defineRule({
  id: 'professional-tone',
  clause: 'conduct.tone',
  level: 'advise',
  reads: 'text',
  about:
    'Finds three and more exclamation or question marks in a row, and the commonest abbreviations of English text ' +
    'messages, outside quotation marks, links and hashtags. Warmth, humour and one exclamation mark are a professional ' +
    'tone too; irony, sarcasm and everything else about tone are for people to judge.',
  options: v.strictObject({
    /** Abbreviations that this library does not mind. */
    allow: v.optional(v.array(v.pipe(v.string(), v.toLowerCase())), []),
  }),
  *check({ texts }, { allow }): Iterable<Remark> {
    for (const { at, text } of bodiesOf(texts)) {
      const prose = plainly(withoutQuotations(proseOf(text)));
      for (const [problem, pattern] of [
        ['marks', MARKS],
        ['texting', TEXTING],
        ['texting', TEXTING_SMALL],
      ] as const)
        for (const { index, 0: words } of prose.matchAll(pattern))
          if (!allow.includes(words.toLowerCase()))
            yield { at, span: { start: index, end: index + words.length }, args: { problem, words } };
    }
  },
  message: (args) =>
    args.problem === 'marks'
      ? `${quote(said(args, 'words'), 12)} is more emphasis than the library’s tone wants.`
      : `${quote(said(args, 'words'))} is an abbreviation of text messages, which not every reader knows.`,
  help: (args) => (args.problem === 'marks' ? 'One mark is enough.' : 'Write the words out.'),
});
