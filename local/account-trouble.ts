import type { Account } from '../shared/core/accounts/account.ts';

/** What is known to keep accounts from publishing, for whoever starts the run: better now than when a post is due. */
export const accountTrouble = (accounts: readonly Account[]): string[] =>
  accounts.flatMap(({ id, state, problem, objection }) => {
    if (state === 'retired') return [];
    const paused =
      state === 'paused'
        ? [`The account ${id} is paused: ${problem ?? ''} To go on: imprimatur accounts resume ${id}`]
        : [];
    return objection
      ? [...paused, `The account ${id} may not be able to publish. ${objection.said}`]
      : paused;
  });
