import { type AccessRecord, isSameAccess, warningDue } from '../core/accounts/access.ts';
import type { Account } from '../core/accounts/account.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { ConflictError } from '../core/errors.ts';
import { formatInstant } from '../core/schedule/spell-time.ts';
import type { Channel, Deps } from '../ports.ts';
import { pauseAccount } from './pause-account.ts';

type Needs = Pick<Deps, 'store' | 'channels' | 'notices' | 'clock' | 'log' | 'policy'>;
type Found = Pick<AccessRecord, 'ends' | 'renews' | 'problem'> & { readonly help?: string };

const WHO = 'housekeeping';

/**
 * Renews the access of every account that has one that ends, also where nothing is posted for months: tokens that
 * nobody uses end, and then somebody has to sign in again. Paused accounts too, so that they can be resumed. Access
 * that is dead pauses its account; one that will end and that nothing here can renew is warned about, from two weeks
 * before its end. One account that fails does not keep the others waiting.
 */
export async function keepAccess(deps: Needs): Promise<{ readonly looked: number; readonly failed: number }> {
  let [looked, failed] = [0, 0];
  for (const account of await deps.store.accounts()) {
    const channel = deps.channels[account.channel];
    if (!channel.keepAccess || account.state === 'retired') continue;
    looked += 1;
    try {
      await keepOne(deps, { keepAccess: channel.keepAccess }, account);
    } catch (error) {
      failed += 1;
      deps.log.error('access-not-kept', {
        account: account.id,
        error: error instanceof Error ? error.name : 'unknown',
      });
    }
  }
  return { looked, failed };
}

async function keepOne(
  deps: Needs,
  channel: Required<Pick<Channel, 'keepAccess'>>,
  account: Account,
): Promise<void> {
  const now = deps.clock.now();
  const found = await ask(deps, channel, account);
  const before = account.access;
  const { help, ...seen } = found;
  // What was said of an end before is said of a new one again.
  const isLater = before?.ends !== undefined && seen.ends !== undefined && seen.ends > before.ends;
  const warnedDays = isLater || seen.ends === undefined ? undefined : before?.warnedDays;
  const record = { ...seen, since: now, ...(warnedDays !== undefined && { warnedDays }) };
  const days = warningDue(record, now);
  if (days !== undefined) await warn(deps, account, record, help);
  const next = days === undefined ? record : { ...record, warnedDays: days };
  if (before && isSameAccess(before, next)) return;
  await note(deps, account.id, next);
}

async function ask(
  deps: Needs,
  channel: Required<Pick<Channel, 'keepAccess'>>,
  account: Account,
): Promise<Found> {
  try {
    const { ends, renews, help } = await channel.keepAccess(account);
    return { renews, help, ...(ends !== undefined && { ends }) };
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    deps.log.warn('access-problem', { account: account.id, outcome: error.outcome });
    if (error.outcome === 'credentials') await pauseAccount(deps, account, error.message);
    const { ends, renews = false } = account.access ?? {};
    return { renews, problem: error.message, ...(ends !== undefined && { ends }) };
  }
}

/** People are told first and it is written after: they may hear of it twice, never not at all. */
async function warn(
  deps: Needs,
  { id, handle, channel }: Account,
  { ends = 0, problem }: AccessRecord,
  help: string | undefined,
): Promise<void> {
  const isOver = ends <= deps.clock.now();
  const at = formatInstant(ends, deps.policy.timeZone);
  const why = problem ?? 'Nothing here can renew it: somebody has to sign in to the network.';
  await deps.notices.send({
    subject: isOver ? `Access of ${id} has ended` : `Access of ${id} ends soon`,
    text: `The access to ${handle} on ${channel} ${isOver ? 'ended' : 'ends'} on ${at}. After that nothing is published there.\n\n${[why, help].filter(Boolean).join(' ')}\n\nSee: imprimatur accounts show ${id}\n`,
  });
}

/** Read anew: asking took a while, and the account may have been paused by it. */
async function note(deps: Needs, id: string, access: AccessRecord): Promise<void> {
  const current = await deps.store.account(id);
  if (!current) return;
  const why =
    access.problem ?? (access.renews ? 'its access is renewed by itself' : 'its access was looked at');
  try {
    await deps.store.save<Account>(current, { ...current, access }, { who: WHO, why }, deps.clock.now());
  } catch (error) {
    // Somebody changed the account at this moment: tomorrow is soon enough.
    if (!(error instanceof ConflictError)) throw error;
  }
}
