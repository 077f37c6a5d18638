import * as v from 'valibot';
import { linksOf } from '../text/links.ts';
import { withoutTracking } from './links/tracking.ts';
import { anyOf } from './reading/phrases.ts';
import { bodiesOf, plainly } from './reading/prose.ts';
import { defineRule, type PlacedText, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

/** Services that hide where a link leads, with or without the scheme. A publisher's own short host is not among them. */
const SHORTENED =
  /(?<![\p{L}\p{N}@./-])(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|bitly\.com|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|v\.gd|buff\.ly|rb\.gy|cutt\.ly|shorturl\.at|tiny\.cc|lnkd\.in|t\.ly|dlvr\.it|trib\.al|rebrand\.ly|bl\.ink|s\.id|qrco\.de|lnk\.bio|soo\.gd|clck\.ru)\/[\p{L}\p{N}_-]+/giu;

const CLICK_HERE = anyOf(
  '(?:click|tap|press) (?:right )?here',
  '(?:see|read|look|go|book|register|sign up|more|details|info) here(?=: ?https?:)',
  'klick(?:en Sie|t)? (?:einfach )?hier',
  'hier klicken',
  'cliquez (?:par )?ici',
  'cliquer ici',
  'ha(?:z|ga|ced) clic aquí',
  'pincha aquí',
  'clicca(?:te)? qui',
  'fai clic qui',
);

/** Clause `accessibility.links`; W3C, WCAG 2.2, success criterion 2.4.4, failure F84. */
export const linkText = defineRule({
  id: 'link-text',
  clause: 'accessibility.links',
  level: 'advise',
  reads: 'text',
  about:
    'Finds links of shortening services, which hide where they lead, addresses with parameters that only serve to ' +
    'follow readers, and “click here” in English, German, French, Spanish and Italian. The networks show addresses as ' +
    'they are, so nothing more is asked of them: long permalinks, DOIs and handles pass. Whether a link works is asked ' +
    'by `link-check`.',
  options: v.strictObject({
    /** Short hosts of the library's own, such as `lib.example`: they say where they lead. */
    allow: v.optional(v.array(v.pipe(v.string(), v.toLowerCase())), []),
  }),
  *check({ texts }, { allow }): Iterable<Remark> {
    for (const { at, text } of bodiesOf(texts)) {
      yield* shortened(at, text, allow);
      yield* tracked({ at, text });
      for (const found of plainly(text).matchAll(CLICK_HERE))
        yield remark(at, text, found.index, found[0].length, { problem: 'click-here' });
    }
  },
  message: (args) => {
    switch (args.problem) {
      case 'shortened':
        return `${quote(said(args, 'words'))} does not show where it leads.`;
      case 'tracking':
        return `${quote(said(args, 'words'))} carries parameters that only serve to follow readers.`;
      default:
        return `${quote(said(args, 'words'))} says nothing to somebody who hears the links of a page one by one, or who does not click.`;
    }
  },
  help: (args) => {
    switch (args.problem) {
      case 'shortened':
        return 'Write the address itself. The networks count or show only a part of it, however long it is.';
      case 'tracking':
        return `Write it without them:\n  ${said(args, 'suggestion')}`;
      default:
        return 'Say what is there: “The programme of the book fair: https://…”.';
    }
  },
});

const remark = (at: string, text: string, start: number, length: number, args: Remark['args']): Remark => {
  const span = { start, end: start + length };
  return { at, span, args: { words: text.slice(span.start, span.end), ...args } };
};

function* shortened(at: string, text: string, allow: readonly string[]): Iterable<Remark> {
  for (const { index, 0: words } of text.matchAll(SHORTENED)) {
    const host =
      words
        .replace(/^https?:\/\//i, '')
        .split('/', 1)[0]
        ?.toLowerCase() ?? '';
    if (!allow.includes(host)) yield remark(at, text, index, words.length, { problem: 'shortened', host });
  }
}

function* tracked({ at, text }: Pick<PlacedText, 'at' | 'text'>): Iterable<Remark> {
  for (const link of linksOf(text)) {
    const suggestion = withoutTracking(link.text);
    if (suggestion !== undefined)
      yield remark(at, text, link.start, link.text.length, { problem: 'tracking', suggestion });
  }
}
