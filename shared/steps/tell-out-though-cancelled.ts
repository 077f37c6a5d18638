import type { Account } from '../core/accounts/account.ts';
import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import { isOutThoughCancelled, toTakeDown } from '../core/delivery/out-though-cancelled.ts';
import type { Deps } from '../ports.ts';

type Needs = Pick<Deps, 'store' | 'notices' | 'log'>;

/**
 * Whoever cancelled a post while it was being sent was told that it might come out. It did, so the administrator hears of
 * it: once, before it is first written what reading it back showed, so that a crash may tell it twice, never not at all.
 */
export async function tellIfOutThoughCancelled(
  { store, notices, log }: Needs,
  delivery: Delivery,
  account: Account,
): Promise<void> {
  if (delivery.verification) return;
  const post = await store.post(delivery.postId);
  if (!post || !isOutThoughCancelled(post, delivery)) return;
  const { postId, accountId, remote, link } = delivery;
  await notices.send({
    subject: `${postId} on ${accountId}: out, though it was cancelled`,
    text: `The post "${postId}" is out on ${account.handle}. It was being published when it was cancelled, and could not be stopped any more.\n${remote?.url ?? link ?? ''}\n\n${toTakeDown(delivery)}\nSee: imprimatur posts show ${postId}\n`,
  });
  log.info('delivery-out-though-cancelled', { delivery: deliveryId(delivery) });
}
