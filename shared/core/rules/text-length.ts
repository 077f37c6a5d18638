import * as v from 'valibot';
import { textLength } from '../text/length.ts';
import { defineRule } from './rule.ts';
import { wordingFor } from './texts.ts';
import { many, said } from './wording.ts';

export const textLengthRule = defineRule({
  id: 'text-length',
  clause: 'format.network',
  level: 'block',
  reads: 'post',
  about:
    'The wording for each account fits its network, counted as that network counts: links, emoji and accents differ. ' +
    'Nothing is ever cut; write a shorter wording of its own for the account that needs one.',
  options: v.strictObject({}),
  *check({ bundle, accounts }) {
    for (const account of accounts) {
      const { at, text } = wordingFor(bundle, account.id);
      const { length, max, over, bytes } = textLength(text, account.limits.text);
      const { maxBytes } = account.limits.text;
      if (!over) continue;
      yield {
        at,
        args: {
          account: account.id,
          length,
          max,
          ...(bytes !== undefined && maxBytes !== undefined && bytes > maxBytes && { bytes, maxBytes }),
        },
      };
    }
  },
  message: (args) => {
    const { length, max, bytes, maxBytes } = args;
    return Number(length) > Number(max)
      ? `The text is too long for ${said(args, 'account')}: ${length} characters of ${max}, ${many(Number(length) - Number(max), 'character')} too many.`
      : `The text is too long for ${said(args, 'account')}: its letters take ${bytes} bytes of ${maxBytes}.`;
  },
  help: (args) =>
    `Shorten it, or give this account a shorter wording of its own:\n  text:\n    ${said(args, 'account')}: The shorter wording`,
});
