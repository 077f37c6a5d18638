import * as v from 'valibot';
import type { Level } from './finding.ts';
import { bodiesOf, proseOf } from './reading/prose.ts';
import { withoutQuotations } from './reading/quotations.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

/**
 * What is left of a pattern that was to be filled in. Square brackets hold descriptions of GIFs, too, so only what asks to be
 * replaced counts there; a command of LaTeX before braces makes them its own.
 */
const PLACEHOLDERS: readonly { readonly pattern: RegExp; readonly level?: Level }[] = [
  { pattern: /[[<](?:please )?(?:insert|fill in)\b[^\]>\n]{0,80}[\]>](?!\()/giu },
  { pattern: /[[<](?:add|put|write|enter) [^\]>\n]{0,60}here[\]>](?!\()/giu },
  {
    pattern:
      /[[<](?:(?:the|your) )?(?:name|date|day|time|title|place|room|link|url|author|event|address|handle)(?: here)?[\]>](?!\()/giu,
  },
  { pattern: /(?<!\\\p{L}{0,20})\{{1,2} ?[\p{L}\p{N}][\p{L}\p{N} _.'’-]{0,60}\}{1,2}/gu },
  { pattern: /(?<!\p{L})lorem ipsum(?!\p{L})/giu },
  // A word of Spanish and of Portuguese as well.
  { pattern: /(?<![\p{L}\p{N}])(?:TODO|FIXME)(?![\p{L}\p{N}])/gu, level: 'advise' },
];

/** Clause `conduct.tone`. */
export const leftOverPlaceholder = defineRule({
  id: 'left-over-placeholder',
  clause: 'conduct.tone',
  level: 'hold',
  reads: 'text',
  about:
    'Finds what was to be replaced before anybody reads it: “[insert name here]”, “[your link]”, “{date}”, “lorem ipsum”; ' +
    'TODO and FIXME are advice. Outside quotation marks and links. Other brackets pass, and so do words that ' +
    'only somebody who knows the draft can tell from a placeholder, such as “XX” or “tbc”.',
  options: v.strictObject({}),
  *check({ texts }): Iterable<Remark> {
    for (const { at, text } of bodiesOf(texts)) {
      const prose = withoutQuotations(proseOf(text));
      for (const { pattern, level } of PLACEHOLDERS)
        for (const { index, 0: words } of prose.matchAll(pattern))
          yield {
            at,
            span: { start: index, end: index + words.length },
            ...(level && { level }),
            args: { words },
          };
    }
  },
  message: (args) => `${quote(said(args, 'words'))} stands where something else was to be.`,
  help: () => 'Write what belongs there, or leave it out.',
});
