/** On which accounts something may be used. */
export type Accounts = 'all' | readonly string[];

export const covers = (accounts: Accounts, accountId: string): boolean =>
  accounts === 'all' || accounts.includes(accountId);

export const uncoveredBy = (accounts: Accounts, ids: readonly string[]): string[] =>
  ids.filter((id) => !covers(accounts, id));
