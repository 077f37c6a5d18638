import * as v from 'valibot';
import { uncoveredBy } from '../permissions/accounts.ts';
import { lastDayOf } from '../permissions/ending.ts';
import { lackOf } from '../permissions/uses.ts';
import { lastOut } from './due.ts';
import type { Args } from './finding.ts';
import { type Register, registerHelp, registerWords } from './rights/register-words.ts';
import { defineRule, type Proof, type Remark } from './rule.ts';

const CONSENTS: Register = { of: 'consent', verb: 'given' };

export const consentsGiven = defineRule({
  id: 'consents-given',
  clause: 'privacy.images',
  level: 'block',
  reads: 'post',
  about:
    'The consents that a picture names are in the register, given and not withdrawn, for every account that the post goes ' +
    'to and for the time at which it goes out. Whether everybody in the picture is among those who consented, only people ' +
    'can see. A check at a desk has no register, and says so.',
  options: v.strictObject({}),
  *check(proof) {
    for (const [index, { file, people, consent }] of proof.bundle.media.entries()) {
      if (people !== 'consented') continue;
      for (const id of consent) yield* lacking(proof, id.trim(), file, `media[${index}].consent`);
    }
  },
  message: (args) => registerWords(CONSENTS, args),
  help: (args) =>
    registerHelp(CONSENTS, args) ?? 'Use another picture, or blur the people in it:\n  people: blur',
});

function* lacking(
  { bundle, accounts, consents, policy, now }: Proof,
  id: string,
  file: string,
  at: string,
): Iterable<Remark> {
  const remark = (problem: string, more: Args = {}): Remark => ({
    at,
    args: { problem, consent: id, file, ...more },
  });
  if (!consents) {
    yield { ...remark('no-register'), level: 'advise' };
    return;
  }
  const consent = consents.find((candidate) => candidate.id === id);
  const lack = consent && lackOf(consent, lastOut(bundle, now));
  if (!consent) yield remark('unknown');
  else if (lack === 'over') yield remark(lack, { until: lastDayOf(consent.until ?? now, policy.timeZone) });
  else if (lack) yield remark(lack);
  const uncovered = consent && !lack ? uncoveredBy(consent.accounts, ids(accounts)) : [];
  if (uncovered.length > 0) yield remark('accounts', { accounts: uncovered });
}

const ids = (accounts: Proof['accounts']): string[] => accounts.map(({ id }) => id);
