import type { Account } from '../accounts/account.ts';
import type { Change } from '../history.ts';
import type { Instant } from '../time.ts';
import type { Delivery } from './delivery.ts';
import { isFinal } from './moves.ts';
import { isExpired } from './progress.ts';
import { LOST_PUBLISHER_MS } from './timing.ts';

/** Why nothing goes out on an account, to go on after `Waiting: `; undefined where it does. */
export function accountStop(account: Pick<Account, 'state'> | undefined): string | undefined {
  if (!account) return 'the account is not in the directory';
  return account.state === 'active' ? undefined : `the account is ${account.state}`;
}

/** What a delivery waits for while nothing goes out on its account. */
export const waitingWords = (why: string, account: Pick<Account, 'problem'> | undefined): string =>
  [`Waiting: ${why}.`, ...(account?.problem === undefined ? [] : [account.problem])].join(' ');

/** Why it does not go out at its time, or has not, to go on after a colon; and when it is tried again, where that is known. */
export type Waits = { readonly why: string; readonly until?: Instant };
/** As people see it: `waits` is absent where nothing is known that speaks against its time. */
export type ShownDelivery = Delivery & { readonly waits?: Waits };

type Surroundings = {
  readonly account: Pick<Account, 'state' | 'problem' | 'history'> | undefined;
  /** Who stopped everything, and why, where somebody did. */
  readonly stop: Pick<Change, 'why'> | undefined;
  readonly now: Instant;
};

/** As it is to be shown at `now`, with `problemNow` for its problem. */
export function asOfNow(delivery: Delivery, around: Surroundings): ShownDelivery {
  const { problem: _before, ...rest } = delivery;
  const problem = problemNow(delivery, around);
  const waits = waitsNow(delivery, around);
  return { ...rest, ...(problem !== undefined && { problem }), ...(waits && { waits }) };
}

/** As it is to be shown on a page that is kept: without what only holds for a while. */
export function asItLasts(delivery: Delivery): ShownDelivery {
  const { problem, ...rest } = delivery;
  if (isFinal(delivery.state)) return delivery;
  const isLate = delivery.state === 'scheduled' && problem !== undefined;
  return { ...rest, ...(isLate && { waits: { why: 'it is tried again by itself' } }) };
}

function waitsNow(delivery: Delivery, { account, stop, now }: Surroundings): Waits | undefined {
  const { state, due, retryAt = due, wake = due } = delivery;
  if (state !== 'scheduled') return undefined;
  if (stop)
    return {
      why: `everything is stopped${isExpired(delivery, now) ? ', and it is too late for it by now' : ''}`,
    };
  const why = accountStop(account);
  if (why !== undefined) return { why };
  if (now < retryAt && retryAt > due) return { why: 'the network did not take it yet', until: retryAt };
  // A publisher that prepares at the last moment is not late.
  if (now < due + LOST_PUBLISHER_MS) return undefined;
  return { why: 'it could not go out at its time', ...(wake > now && { until: wake }) };
}

/**
 * Why a delivery is not out, as far as that still holds at `now`. What is kept in it held when it was last tried: since then
 * its account may have been resumed, or the time come at which the network wanted to be asked again.
 */
function problemNow(
  { state, problem, retryAt, history }: Delivery,
  { account, stop, now }: Surroundings,
): string | undefined {
  // What the attempt before came to is not what this one will.
  if (state === 'sending') return undefined;
  if (state !== 'scheduled') return problem;
  if (stop) return waitingWords('everything is stopped', { problem: stop.why });
  const why = accountStop(account);
  if (why !== undefined) return waitingWords(why, account);
  const resumedAt =
    account?.history.findLast(({ from, to }) => from === 'paused' && to === 'active')?.at ?? 0;
  const isOfNow = retryAt !== undefined && now < retryAt && resumedAt <= (history.at(-1)?.at ?? 0);
  return isOfNow ? problem : undefined;
}
