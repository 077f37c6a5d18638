import { closest } from '../core/config/closest.ts';
import { UsageError } from '../core/errors.ts';
import type { Accounts } from '../core/permissions/accounts.ts';
import type { Deps } from '../ports.ts';

/** What is recorded for an account that nobody has covers nothing. @throws UsageError with the account that was meant */
export async function refuseUnknownAccounts(
  { store }: Pick<Deps, 'store'>,
  accounts: Accounts,
): Promise<void> {
  if (accounts === 'all') return;
  const ids = (await store.accounts()).map(({ id }) => id).sort();
  const unknown = accounts.find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  const meant = closest(unknown, ids);
  throw new UsageError(
    `There is no account "${unknown}" in the directory.${meant === undefined ? '' : ` Did you mean ${meant}?`} It has: ${ids.join(', ') || 'none yet'}.`,
  );
}
