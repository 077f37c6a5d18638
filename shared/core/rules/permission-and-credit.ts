import * as v from 'valibot';
import type { Bundle, BundleMedium } from '../bundle/bundle.ts';
import { uncoveredBy } from '../permissions/accounts.ts';
import { lastDayOf } from '../permissions/ending.ts';
import type { PermissionTerms } from '../permissions/permission.ts';
import { lackOf } from '../permissions/uses.ts';
import { isBlank } from '../text/blank.ts';
import { lastOut } from './due.ts';
import type { Args } from './finding.ts';
import { parseLicence } from './rights/licence.ts';
import { type Register, registerHelp, registerWords } from './rights/register-words.ts';
import { defineRule, type Proof, type Remark } from './rule.ts';
import { wordingFor } from './texts.ts';
import { quote, said } from './wording.ts';

const PERMISSIONS: Register = { of: 'permission', verb: 'granted' };

export const permissionAndCredit = defineRule({
  id: 'permission-and-credit',
  clause: 'permission.credit',
  level: 'block',
  reads: 'post',
  about:
    'Where a medium is used by permission, the register has that permission, granted and not withdrawn, for every ' +
    'account that the post goes to and for the time at which it goes out; and its credit line stands in the medium’s ' +
    'credit or in every wording of the post. A check at a desk has no register, and says so.',
  options: v.strictObject({}),
  *check(proof) {
    for (const [index, medium] of proof.bundle.media.entries()) {
      if (parseLicence(medium.licence ?? '').kind !== 'permission' || isBlank(medium.permission ?? ''))
        continue;
      yield* ofMedium(proof, medium, `media[${index}]`);
    }
  },
  message: (args) => {
    switch (args.problem) {
      case 'asked':
        return `The permission ${quote(said(args, 'permission'))} has been asked for but not granted yet.`;
      case 'refused':
        return `The permission ${quote(said(args, 'permission'))} was refused.`;
      case 'credit':
        return `The credit for ${said(args, 'file')} is not in the post as it was agreed: ${quote(said(args, 'credit'))}.`;
      default:
        return registerWords(PERMISSIONS, args);
    }
  },
  help,
});

function* ofMedium(
  { bundle, accounts, permissions, policy, now }: Proof,
  medium: BundleMedium,
  at: string,
): Iterable<Remark> {
  const id = (medium.permission ?? '').trim();
  const problem = (problem: string, more: Args = {}): Remark => ({
    at: `${at}.permission`,
    args: { problem, permission: id, file: medium.file, ...more },
  });
  if (!permissions) {
    yield { ...problem('no-register'), level: 'advise' };
    return;
  }
  const permission = permissions.find((candidate) => candidate.id === id);
  const lack = permission ? lackOf(permission, lastOut(bundle, now)) : 'unknown';
  if (!permission || (lack && lack !== 'over')) {
    yield problem(lack ?? 'unknown');
    return;
  }
  if (lack) yield problem(lack, { until: lastDayOf(permission.until ?? now, policy.timeZone) });
  const ids = accounts.map((account) => account.id);
  const uncovered = uncoveredBy(permission.accounts, ids);
  if (uncovered.length > 0) yield problem('accounts', { accounts: uncovered });
  if (!isCredited(bundle, medium, permission, ids))
    yield { ...problem('credit', { credit: permission.credit }), at: `${at}.credit` };
}

function isCredited(
  bundle: Bundle,
  medium: BundleMedium,
  permission: PermissionTerms,
  accounts: readonly string[],
): boolean {
  const wanted = plain(permission.credit);
  if (plain(medium.credit ?? '').includes(wanted)) return true;
  const wordings = accounts.length > 0 ? accounts.map((id) => wordingFor(bundle, id).text) : [bundle.text];
  return wordings.every((text) => plain(text).includes(wanted));
}

/** Line breaks, capitals and typographic forms do not make another credit line. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function help(args: Args): string {
  if (args.problem === 'credit')
    return `Put the line into the text, or write at this medium:\n  credit: ${JSON.stringify(said(args, 'credit'))}`;
  return (
    registerHelp(PERMISSIONS, args) ??
    'Use another picture, or wait until the administrator has the permission.'
  );
}
