import type { Account } from '../accounts/account.ts';
import { isSameHandle, namesHandle } from '../comments/handles.ts';
import type { New } from '../history.ts';
import type { Consent } from './consent.ts';
import type { Permission } from './permission.ts';

/** Somebody on one account, by the network's ids and by name. */
type Named = {
  readonly account: Pick<Account, 'id' | 'channel' | 'server'>;
  readonly handle: string;
  readonly ids: ReadonlySet<string>;
};

/** Whether an entry of the register of permissions is about somebody. */
export function isPermissionOf({ work, credit, evidence }: Permission, person: Named): boolean {
  const { account, handle, ids } = person;
  const { maker, url = '' } = work;
  const isMaker =
    maker !== undefined &&
    (maker.accountId === undefined || maker.accountId === account.id) &&
    (maker.id !== undefined && ids.size > 0
      ? ids.has(maker.id)
      : maker.handle !== '' && isSameHandle(maker.handle, handle, account));
  return isMaker || [url, credit, evidence].some((words) => namesHandle(words, handle, account));
}

/** Whether an entry of the register of consents names somebody: it is in the library's own words. */
export const isConsentOf = (
  { who, person, evidence }: Consent,
  { handle, account }: Pick<Named, 'handle' | 'account'>,
): boolean =>
  [who, evidence, person.is === 'child' ? person.guardian : ''].some((words) =>
    namesHandle(words, handle, account),
  );

/** Nothing is left but the id, which bundles may name: so it does not hold any more. */
export const erasedPermission = ({ id, state }: Permission): New<Permission> => ({
  type: 'permission',
  id,
  state: state === 'refused' ? state : 'withdrawn',
  credit: '',
  evidence: '',
  accounts: [],
  work: {},
});

export const erasedConsent = ({ id }: Consent): New<Consent> => ({
  type: 'consent',
  id,
  state: 'withdrawn',
  who: '',
  person: { is: 'adult' },
  evidence: '',
  accounts: [],
});
