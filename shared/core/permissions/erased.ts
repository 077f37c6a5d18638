import type { Account } from '../accounts/account.ts';
import { comparable, isSameHandle, namesakesIn, namesHandle } from '../comments/handles.ts';
import type { New } from '../history.ts';
import type { Consent } from './consent.ts';
import type { Permission } from './permission.ts';

/** Somebody on one account, by the network's ids and by name. */
export type Named = {
  readonly account: Pick<Account, 'id' | 'channel' | 'server' | 'handle'>;
  readonly handle: string;
  readonly ids: ReadonlySet<string>;
};

/** Whether an entry of the register of permissions is about somebody: about its maker, or where nobody knows who that is, whom its words name. */
export const isPermissionOf = (permission: Permission, person: Named): boolean =>
  isMakerTold(permission) ? isMaker(permission, person) : doWordsName(permission, person);

/** Whether it is somebody else's by its maker, and its words name this one all the same. */
export const isPermissionNaming = (permission: Permission, person: Named): boolean =>
  isMakerTold(permission) && !isMaker(permission, person) && doWordsName(permission, person);

const isMakerTold = ({ work: { maker } }: Permission): boolean =>
  maker !== undefined && (maker.handle !== '' || maker.id !== undefined);

function isMaker({ work: { maker, url } }: Permission, { account, handle, ids }: Named): boolean {
  if (!maker || (maker.accountId !== undefined && maker.accountId !== account.id)) return false;
  if (maker.id !== undefined && ids.size > 0) return ids.has(maker.id);
  if (maker.handle === '') return false;
  // A name without a server is somebody of the site that the address is of, where that names them, too.
  const named = maker.accountId === undefined ? namesakesIn(url ?? '', maker.handle, account) : new Set();
  const isBare = !maker.handle.replace(/^@/, '').includes('@');
  if (isBare && named.size > 0) return named.has(comparable(handle, account));
  return isSameHandle(maker.handle, handle, account);
}

const doWordsName = ({ work, credit, evidence }: Permission, { account, handle }: Named): boolean =>
  [work.url ?? '', credit, evidence].some((words) => namesHandle(words, handle, account));

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
