import * as v from 'valibot';
import { INTERNAL_WORDINGS, type InternalKind } from './internal/wordings.ts';
import { findPhrases } from './reading/phrases.ts';
import { withoutQuotations } from './reading/quotations.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

const SAYS: Readonly<Record<InternalKind, string>> = {
  confidential: 'is what stands on papers that are not for the public',
  addressed: 'speaks to the staff and not to readers',
  'staff-matter': 'is a matter among the staff',
  'access-code': 'may give away how to get in',
  'contact-list': 'is a list for the staff',
};

/** Clauses `limits.internal` and `privacy.personal-data`. */
export const internalNotice = defineRule({
  id: 'internal-notice',
  clause: 'limits.internal',
  moreClauses: ['privacy.personal-data'],
  level: 'hold',
  reads: 'text',
  about:
    'Finds wordings of notices among the staff: confidential, not to be forwarded, to all staff, rotas, staff meetings, ' +
    'pay, passwords, PINs and door codes with what they are; in English, and the commonest in German, French, Spanish and Italian. A staff ' +
    'meeting as the reason why the library is closed passes, and so do confidential help for readers, vacancies and ' +
    'what stands in quotation marks. What is internal by its matter and not by its wording is not found.',
  options: v.strictObject({}),
  *check({ texts }): Iterable<Remark> {
    for (const { at, role, text } of texts) {
      if (role === 'credit') continue;
      for (const { kind, span, words } of findPhrases(withoutQuotations(text), INTERNAL_WORDINGS))
        yield {
          at,
          span,
          args: { kind, words: kind === 'access-code' ? withoutSecret(words) : words },
          ...((kind === 'access-code' || kind === 'contact-list') && { clause: 'privacy.personal-data' }),
        };
    }
  },
  message: (args) => `${quote(said(args, 'words'))} ${saysOf(said(args, 'kind'))}.`,
  help: () =>
    'Send it by internal mail instead. If it is meant for readers, say it to them; the administrator decides.',
});

/** Reports are kept and mailed. */
const withoutSecret = (words: string): string => words.replace(/(?<=[ :=])[^ :=]*[\d#*@$%][^ ]*$/, '…');

const saysOf = (name: string): string =>
  Object.entries(SAYS).find(([kind]) => kind === name)?.[1] ?? SAYS.addressed;
