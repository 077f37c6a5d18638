import * as v from 'valibot';
import { closest } from '../config/closest.ts';
import { defineRule, type Remark } from './rule.ts';
import { list, quote, said } from './wording.ts';

export const accountInDirectory = defineRule({
  id: 'account-in-directory',
  clause: 'administration.directory',
  level: 'block',
  reads: 'post',
  about:
    'Posts go only to accounts of the directory. That an account is paused (its token no longer serves, or the ' +
    'administrator paused it) is said and holds nothing up: the post goes out on the others at its time, and there once ' +
    'the account is resumed, unless it has expired.',
  options: v.strictObject({}),
  *check({ bundle, accounts, directory }): Iterable<Remark> {
    if (directory.length === 0) yield { at: 'accounts', args: { problem: 'empty-directory' } };
    else if (bundle.accounts !== 'all') {
      for (const [index, written] of bundle.accounts.entries()) {
        if (directory.includes(written)) continue;
        const suggestion = closest(written, [...directory, 'all']);
        yield {
          at: `accounts[${index}]`,
          args: {
            problem: 'unknown',
            written,
            known: directory,
            ...(suggestion !== undefined && { suggestion }),
          },
        };
      }
    }
    for (const account of accounts)
      if (account.paused)
        yield { at: 'accounts', level: 'advise', args: { problem: 'paused', account: account.id } };
  },
  message: (args) => {
    if (args.problem === 'paused') return `The account ${said(args, 'account')} is paused at present.`;
    if (args.problem === 'empty-directory') return 'The directory has no accounts yet.';
    return `The directory has no account ${quote(said(args, 'written'))}.`;
  },
  help: (args) => {
    if (args.problem === 'paused')
      return 'Nothing is to be done: the post goes out there when the administrator resumes the account, unless it has expired by then, and on its other accounts at its time.';
    if (args.problem === 'empty-directory')
      return 'Ask the administrator to add the library’s accounts to policy/accounts.yaml.';
    if (args.suggestion !== undefined) return `Did you mean ${said(args, 'suggestion')}?`;
    return `The directory has ${Array.isArray(args.known) ? list(args.known, 'and', 30) : 'others'}; “all” means every one.`;
  },
});
