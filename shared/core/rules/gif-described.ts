import * as v from 'valibot';
import { isBlank } from '../text/blank.ts';
import { isAnimation } from './description.ts';
import { defineRule, type Remark } from './rule.ts';
import { wordingFor } from './texts.ts';
import { list, said } from './wording.ts';

/** `[1]`, `[sic]` and `[…]` are no descriptions; three words can be. */
const FEWEST_WORDS = 3;

/** `[see https://… for more]` points elsewhere and shows nothing. */
const ADDRESS = /(?:https?:\/\/|www\.)\S/i;

/** What the body says in [square brackets] of its GIF (clause `accessibility.gif`), if it does. */
export function bracketedDescription(text: string): string | undefined {
  for (const [, inside = ''] of text.matchAll(/\[([^[\]]+)\]/g)) {
    if (ADDRESS.test(inside)) continue;
    const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(inside)];
    if (words.filter((word) => word.isWordLike).length >= FEWEST_WORDS)
      return inside.replace(/\s+/g, ' ').trim();
  }
  return undefined;
}

export const gifDescribed = defineRule({
  id: 'gif-described',
  clause: 'accessibility.gif',
  level: 'block',
  reads: 'post',
  about:
    'A moving picture (GIF, WebP or AVIF) is described in its alternative text, or in the body in [square brackets], ' +
    `at least ${FEWEST_WORDS} words. Where some accounts get a wording of their own, each of the wordings has it.`,
  options: v.strictObject({}),
  *check({ bundle, facts, accounts }): Iterable<Remark> {
    const wordings = accounts.map(({ id }) => ({ id, ...wordingFor(bundle, id) }));
    const without = wordings.filter(({ text }) => bracketedDescription(text) === undefined);
    const isInBody =
      wordings.length > 0 ? without.length === 0 : bracketedDescription(bundle.text) !== undefined;
    if (isInBody) return;
    for (const [index, medium] of bundle.media.entries()) {
      if (!isAnimation(facts[index]) || !isBlank(medium.alt ?? '')) continue;
      const isPartly = without.length < wordings.length;
      yield {
        at: `media[${index}].alt`,
        args: { file: medium.file, ...(isPartly && { accounts: without.map(({ id }) => id) }) },
      };
    }
  },
  message: (args) =>
    Array.isArray(args.accounts)
      ? `The moving picture ${said(args, 'file')} is described only in some wordings, not in that for ${list(args.accounts)}.`
      : `The moving picture ${said(args, 'file')} has no description.`,
  help: () =>
    'Say what happens in it, at the picture or in the body in square brackets:\n' +
    '  alt: A cat turns the pages of a book and falls asleep.\n' +
    '  [A cat turns the pages of a book and falls asleep.]',
});
