import type { Account } from '../accounts/account.ts';
import type { Instant } from '../time.ts';
import type { Delivery } from './delivery.ts';
import { isFinal } from './moves.ts';

/** Why nothing goes out on an account, to go on after `Waiting: `; undefined where it does. */
export function accountStop(account: Pick<Account, 'state'> | undefined): string | undefined {
  if (!account) return 'the account is not in the directory';
  return account.state === 'active' ? undefined : `the account is ${account.state}`;
}

/** What a delivery waits for while nothing goes out on its account. */
export const waitingWords = (why: string, account: Pick<Account, 'problem'> | undefined): string =>
  [`Waiting: ${why}.`, ...(account?.problem === undefined ? [] : [account.problem])].join(' ');

/** As it is to be shown at `now`, with `problemNow` for its problem. */
export function asOfNow(
  delivery: Delivery,
  account: Pick<Account, 'state' | 'problem' | 'history'> | undefined,
  now: Instant,
): Delivery {
  const { problem: _before, ...rest } = delivery;
  const problem = problemNow(delivery, account, now);
  return { ...rest, ...(problem !== undefined && { problem }) };
}

/** As it is to be shown on a page that is kept: without what only holds for a while. */
export function asItLasts(delivery: Delivery): Delivery {
  const { problem: _passing, ...rest } = delivery;
  return isFinal(delivery.state) ? delivery : rest;
}

/**
 * Why a delivery is not out, as far as that still holds at `now`. What is kept in it held when it was last tried: since then
 * its account may have been resumed, or the time come at which the network wanted to be asked again.
 */
function problemNow(
  { state, problem, retryAt, history }: Delivery,
  account: Pick<Account, 'state' | 'problem' | 'history'> | undefined,
  now: Instant,
): string | undefined {
  // What the attempt before came to is not what this one will.
  if (state === 'sending') return undefined;
  if (state !== 'scheduled') return problem;
  const why = accountStop(account);
  if (why !== undefined) return waitingWords(why, account);
  const resumedAt =
    account?.history.findLast(({ from, to }) => from === 'paused' && to === 'active')?.at ?? 0;
  const isOfNow = retryAt !== undefined && now < retryAt && resumedAt <= (history.at(-1)?.at ?? 0);
  return isOfNow ? problem : undefined;
}
