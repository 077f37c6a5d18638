import type { Account } from '../core/accounts/account.ts';
import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import { isEarlierOn, isOutThoughCancelled, toTakeDown } from '../core/delivery/out-though-cancelled.ts';
import type { Post } from '../core/post.ts';
import type { Deps } from '../ports.ts';

type Needs = Pick<Deps, 'store' | 'notices' | 'log'>;

/**
 * Whoever cancelled a post while it was being sent, or sent it in a new version, was told that it might come out. It did, so the
 * administrator hears of it: once, before it is first written what reading it back showed, so that a crash may tell it twice, never not at all.
 */
export async function tellIfOutThoughCancelled(
  { store, notices, log }: Needs,
  delivery: Delivery,
  account: Account,
): Promise<void> {
  if (delivery.verification) return;
  const post = await store.post(delivery.postId);
  const said = post && whatCameTooLate(post, delivery);
  if (!said) return;
  const { postId, accountId, remote, link } = delivery;
  const [short, words] = said;
  await notices.send({
    subject: `${postId} on ${accountId}: ${short}`,
    text: `The post "${postId}" is out on ${account.handle}${words}\n${remote?.url ?? link ?? ''}\n\n${toTakeDown(delivery)}\nSee: imprimatur posts show ${postId}\n`,
  });
  log.info('delivery-out-too-late', { delivery: deliveryId(delivery), short });
}

/** For the subject of a message, and after “is out on …”. */
function whatCameTooLate(
  post: Post,
  delivery: Delivery,
): readonly [short: string, words: string] | undefined {
  if (isOutThoughCancelled(post, delivery))
    return [
      'out, though it was cancelled',
      '. It was being published when it was cancelled, and could not be stopped any more.',
    ];
  if (isEarlierOn(post, delivery))
    return [
      'out in an earlier version',
      ', in an earlier version: it was being published when the new one was sent, which does not go out there any more. To publish that as well, send it under another name.',
    ];
  return undefined;
}
