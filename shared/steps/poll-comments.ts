import type { Account } from '../core/accounts/account.ts';
import { ACCOUNT_SOURCE, type Ear } from '../core/comments/ear.ts';
import { isOverdue } from '../core/comments/lateness.ts';
import { isOverheard, POLL_EVERY_MS } from '../core/comments/poll-plan.ts';
import { type Instant, MINUTE } from '../core/time.ts';
import type { Deps, Listening, Polling } from '../ports.ts';
import { commentSurroundings, type Surroundings } from './comment-surroundings.ts';
import { type Heard, hearPage } from './hear-page.ts';
import { listenToAccount } from './listen.ts';
import { lookAgain } from './look-again.ts';

export type PollNeeds = Pick<
  Deps,
  'store' | 'objects' | 'channels' | 'secondOpinion' | 'jobs' | 'notices' | 'clock' | 'log' | 'policy'
> &
  Polling;

/** One poll of one account. */
export type Poll = {
  readonly account: Account;
  readonly listening: Listening;
  readonly ears: readonly Ear[];
  readonly surroundings: Surroundings;
  readonly startedAt: Instant;
  readonly everyMs: number;
};
export type PollResult = { readonly pages: number; readonly stored: number; readonly isUnfinished: boolean };

/**
 * Per run, so that it ends well within the function's time; the next run takes the rest. Lambda breaks off a function
 * that starts itself sixteen times in a row: 800 pages until the schedule has to begin anew.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html
 */
const MOST_PAGES = 50;
const MOST_MS = 2 * MINUTE;

/**
 * Asks an account's network for what readers said, wherever its time has come, and looks again at what is open. Started
 * by the account's schedule, by rescue, and by itself where there was too much for one run. Two at once do no harm.
 * Paused accounts are heard, too: readers do not pause.
 */
export async function pollComments(deps: PollNeeds, accountId: string): Promise<PollResult> {
  const account = await deps.store.account(accountId);
  const listening = account && deps.channels[account.channel].listening;
  if (!account || !listening) return { pages: 0, stored: 0, isUnfinished: false };
  const ears = await earsOf(deps, account);
  const startedAt = deps.clock.now();
  const everyMs = deps.pollEveryMs ?? POLL_EVERY_MS;
  const surroundings = await commentSurroundings(deps, account, ears);
  const poll = { account, listening, ears, surroundings, startedAt, everyMs };
  await tellWhatWaits(deps, poll);

  const { isOver, ...result } = await hearInTurns(deps, poll);
  if (!isOver) await lookAgain(deps, poll);
  if (result.isUnfinished) await deps.jobs.poll(account.id);
  // What should have been heard before was not: the schedule is lost, or was never made.
  if (ears.some((ear) => isOverheard(ear, startedAt, everyMs)))
    await deps.pollSchedules.every(account.id, everyMs);
  if (result.pages > 0) deps.log.info('comments-polled', { account: account.id, ...result });
  return result;
}

async function earsOf(deps: PollNeeds, account: Account): Promise<Ear[]> {
  const ears = await deps.store.ears(account.id);
  if (ears.some(({ source }) => source === ACCOUNT_SOURCE)) return ears;
  await listenToAccount(deps, account);
  return deps.store.ears(account.id);
}

/** A network that fails so often in a row is worth an alarm: a quarter of an hour or more. */
const MANY_FAILURES = 5;

/** The measures behind the alarms for comments that nobody answers in time, and for networks that nobody hears. */
async function tellWhatWaits(
  { store, log }: PollNeeds,
  { account, ears, surroundings, startedAt }: Poll,
): Promise<void> {
  const { open, hasMore } = surroundings;
  const waiting = hasMore
    ? await store.countWaiting(account.id, startedAt)
    : { open: open.length, overdue: open.filter((one) => isOverdue(one, startedAt)).length };
  log.info('comments-waiting', {
    account: account.id,
    ...waiting,
    unheard: ears.filter(({ failures }) => failures >= MANY_FAILURES).length,
  });
}

/** A page of each ear in turn, so that a burst under one post does not keep the others waiting. */
async function hearInTurns(deps: PollNeeds, poll: Poll): Promise<PollResult & { readonly isOver: boolean }> {
  const queue = poll.ears
    .filter(({ wake }) => wake !== undefined && wake <= poll.startedAt)
    .sort((a, b) => (a.wake ?? 0) - (b.wake ?? 0));
  let [pages, stored] = [0, 0];
  for (let ear = queue.shift(); ear; ear = queue.shift()) {
    if (pages >= MOST_PAGES || deps.clock.now() - poll.startedAt > MOST_MS)
      return { pages, stored, isUnfinished: true, isOver: false };
    const heard: Heard = await hearPage(deps, poll, ear, queue);
    pages += 1;
    stored += heard.stored;
    if (heard.more) queue.push(heard.more);
    if (heard.isOver) return { pages, stored, isUnfinished: false, isOver: true };
  }
  return { pages, stored, isUnfinished: false, isOver: false };
}
