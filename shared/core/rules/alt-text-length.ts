import * as v from 'valibot';
import { codePointLength } from '../text/length.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** Clause `format.network`. */
export const altTextLength = defineRule({
  id: 'alt-text-length',
  clause: 'format.network',
  level: 'block',
  reads: 'post',
  about:
    'Every description fits the networks that it goes to; nothing is cut off. That is all that is asked of its length: ' +
    'screen readers say long descriptions as well as short ones.',
  options: v.strictObject({}),
  *check({ bundle, accounts }): Iterable<Remark> {
    for (const [index, { alt = '', file }] of bundle.media.entries()) {
      const length = codePointLength(alt);
      for (const { id, limits } of accounts)
        if (length > limits.alt.max)
          yield { at: `media[${index}].alt`, args: { file, account: id, length, max: limits.alt.max } };
    }
  },
  message: (args) =>
    `The description of ${said(args, 'file')} has ${said(args, 'length')} characters; ${said(args, 'account')} takes ${said(args, 'max')}.`,
  help: () => 'Say it more briefly here, and put the details into the body or on a page that the post links.',
});
