import type { Account } from '../core/accounts/account.ts';
import { notRetracted, retractAgainAt, retracted } from '../core/delivery/by-hand.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { type Delivery, deliveryId, type Remote, type Retraction } from '../core/delivery/delivery.ts';
import type { Deps } from '../ports.ts';
import { askNetwork } from './ask-network.ts';
import { pauseIfRefusedAltogether } from './pause-account.ts';
import { readRendering } from './read-content.ts';
import type { PublishResult } from './settle-delivery.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'notices' | 'channels' | 'clock' | 'log'>;
type Wanted = Delivery & { readonly retraction: Retraction };

const WHO = 'retract';

/**
 * Takes down one published post. The wish is in the delivery, so a crash or a lost answer only means that the network is
 * asked again: what is gone already is no fault. Neither a paused account nor `hold all` keeps it from being taken down.
 */
export async function retractDelivery(deps: Needs, delivery: Wanted): Promise<PublishResult> {
  const { store, channels, clock } = deps;
  const account = await store.account(delivery.accountId);
  if ((delivery.wake ?? Number.POSITIVE_INFINITY) > clock.now())
    return { did: 'nothing: the network is not asked now', delivery };
  if (!account) return giveUp(deps, delivery, undefined, 'Its account is no longer in the directory.');
  const remote = delivery.remote ?? (await remoteOf(deps, delivery, account));
  if (!remote)
    return giveUp(deps, delivery, account, 'Nobody knows which of the posts on the network it is.');
  const other = await store.deliveryOf(account.id, remote.id, delivery.postId);
  if (other && isTheirs(other, delivery)) return lookForItsOwn(deps, delivery, other);
  try {
    await channels[account.channel].retract(account, remote);
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    return settle(deps, delivery, account, error);
  }
  // Before it is written that it is gone: what breaks off here is done again.
  if (other?.state === 'published' && !other.retraction) await wakeWhoTookIt(deps, delivery, other);
  const why = `taken down: ${delivery.retraction.why}`;
  const gone = await store.save<Delivery>(
    delivery,
    retracted({ ...delivery, remote }),
    { who: WHO, why },
    clock.now(),
  );
  deps.log.info('delivery-retracted', { delivery: deliveryId(gone) });
  return { did: 'retracted', delivery: gone };
}

/**
 * Of two posts of the same words whose answers were lost at once, both may have taken one for theirs. Whichever of the two is
 * whose, nobody can tell, nor need to: it is enough that they do not both take down the same.
 */
const isTheirs = (other: Delivery, { postId }: Wanted): boolean =>
  other.state === 'retracted' || (other.retraction !== undefined && other.postId < postId);

/** The network is asked which other post it sent. */
async function lookForItsOwn(deps: Needs, delivery: Wanted, other: Delivery): Promise<PublishResult> {
  const { remote: _remote, ...rest } = delivery;
  const why = `it had taken for its own what ${other.postId} had sent`;
  const now = deps.clock.now();
  // Written first: somebody slower may be here with what was so before, when there is nothing left to find but another's.
  const own = await deps.store.save<Delivery>(delivery, { ...rest, wake: now }, { who: WHO, why }, now);
  return retractDelivery(deps, { ...own, retraction: delivery.retraction });
}

/** It is read back once more, and people are told that it is not there. */
async function wakeWhoTookIt({ store, clock }: Needs, delivery: Wanted, other: Delivery): Promise<void> {
  const now = clock.now();
  const why = `it was taken down as what ${delivery.postId} had sent`;
  await store.save<Delivery>(other, { ...other, wake: now }, { who: WHO, why }, now);
}

/** A person said that it is out, and wants it down before anybody asked the network which of its posts it is. */
async function remoteOf(deps: Needs, delivery: Wanted, account: Account): Promise<Remote | undefined> {
  const shipment = { delivery, account, rendering: await readRendering(deps.objects, delivery) };
  const search = await askNetwork(deps, deps.channels[account.channel], shipment);
  return 'found' in search ? search.found : undefined;
}

async function settle(
  deps: Needs,
  delivery: Wanted,
  account: Account,
  error: ChannelError,
): Promise<PublishResult> {
  const now = deps.clock.now();
  deps.log.warn('retract-problem', { delivery: deliveryId(delivery), outcome: error.outcome });
  if (error.outcome === 'credentials') await pauseIfRefusedAltogether(deps, account);
  const again = error.outcome === 'refused' ? undefined : retractAgainAt(delivery.retraction, now);
  if (again === undefined) return giveUp(deps, delivery, account, error.message);
  const next = notRetracted(delivery, error.message, Math.max(again, now + (error.retryAfterMs ?? 0)));
  const open = await deps.store.save<Delivery>(delivery, next, { who: WHO, why: error.message }, now);
  return { did: 'postponed: it is still out', delivery: open };
}

/** People are told first and it is written after: they may hear of it twice, never not at all. */
async function giveUp(
  deps: Needs,
  delivery: Wanted,
  account: Account | undefined,
  problem: string,
): Promise<PublishResult> {
  const { postId, accountId, remote, link } = delivery;
  await deps.notices.send({
    subject: `${postId} on ${accountId}: still out`,
    text: `The post "${postId}" on ${account?.handle ?? accountId} was to be taken down, and could not be.\n\n${problem}\n\nTake it down by hand: sign in there and delete it.\n${remote?.url ?? link ?? ''}\n\nTo try once more: imprimatur posts retract ${postId} --account ${accountId} --reason "…"\n`,
  });
  const next = notRetracted(delivery, problem, undefined);
  const open = await deps.store.save<Delivery>(delivery, next, { who: WHO, why: problem }, deps.clock.now());
  return { did: 'not retracted', delivery: open };
}
