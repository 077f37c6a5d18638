import * as v from 'valibot';
import type { Limits } from '../accounts/limits.ts';
import { textLength } from '../text/length.ts';
import { entitiesOf } from '../text/links.ts';
import type { Args } from './finding.ts';
import { defineRule, type Remark } from './rule.ts';
import { wordingFor } from './texts.ts';
import { list, many, said } from './wording.ts';

export const textLengthRule = defineRule({
  id: 'text-length',
  clause: 'format.network',
  level: 'block',
  reads: 'post',
  about:
    'The wording for each account fits its network, counted as that network counts: links, emoji and accents differ. ' +
    'Nothing is ever cut; write a shorter wording of its own for the account that needs one. Where the first line becomes ' +
    'a title, it is short enough for one, characters that a network refuses are not in the text, and links, hashtags ' +
    'and mentions are not more than it takes.',
  options: v.strictObject({}),
  *check({ bundle, accounts }): Iterable<Remark> {
    for (const { id, limits } of accounts) {
      const { at, text } = wordingFor(bundle, id);
      for (const args of misfits(text, limits.text)) yield { at, args: { account: id, ...args } };
    }
  },
  message: (args) => {
    const { length, max, bytes, maxBytes } = args;
    if (args.problem === 'title')
      return `The first line becomes the title on ${said(args, 'account')}, and it has ${length} characters of ${max}.`;
    if (args.problem === 'too-many')
      return `${said(args, 'account')} takes ${max} ${said(args, 'what')} in a text, and this has ${said(args, 'count')}.`;
    if (args.problem === 'refused')
      return `${said(args, 'account')} takes no ${said(args, 'characters')} in a text.`;
    return Number(length) > Number(max)
      ? `The text is too long for ${said(args, 'account')}: ${length} characters of ${max}, ${many(Number(length) - Number(max), 'character')} too many.`
      : `The text is too long for ${said(args, 'account')}: its letters take ${bytes} bytes of ${maxBytes}.`;
  },
  help: (args) =>
    args.problem === 'title'
      ? `Put a short headline into a first line of its own, for this account if need be:\n  text:\n    ${said(args, 'account')}: |\n      The headline\n\n      What there is to say.`
      : args.problem === 'too-many'
        ? `Leave some out, or give this account a wording of its own with fewer:\n  text:\n    ${said(args, 'account')}: The other wording`
        : args.problem === 'refused'
          ? `Leave it out, or give this account a wording of its own without it:\n  text:\n    ${said(args, 'account')}: The other wording`
          : `Shorten it, or give this account a shorter wording of its own:\n  text:\n    ${said(args, 'account')}: The shorter wording`,
});

function* misfits(text: string, limits: Limits['text']): Iterable<Args> {
  const { length, max, over, bytes } = textLength(text, limits);
  const { maxBytes, titleMax, refuses = [] } = limits;
  if (over)
    yield {
      length,
      max,
      ...(bytes !== undefined && maxBytes !== undefined && bytes > maxBytes && { bytes, maxBytes }),
    };
  const title = text.split('\n', 1)[0] ?? '';
  if (titleMax !== undefined && title.length > titleMax)
    yield { problem: 'title', length: title.length, max: titleMax };
  yield* tooMany(text, limits);
  const characters = refuses.filter((character) => text.includes(character));
  if (characters.length > 0) yield { problem: 'refused', characters: list(characters, 'or') };
}

const KINDS = [
  ['links', 'link'],
  ['hashtags', 'hashtag'],
  ['mentions', 'mention'],
] as const;

function* tooMany(text: string, { most = {} }: Limits['text']): Iterable<Args> {
  for (const [what, kind] of KINDS) {
    const max = most[what];
    if (max === undefined) continue;
    const found = entitiesOf(text).filter((entity) => entity.kind === kind);
    const count = kind === 'link' ? new Set(found.map((one) => one.text)).size : found.length;
    if (count > max) yield { problem: 'too-many', what, count, max };
  }
}
