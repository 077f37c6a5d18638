import { saidNotPublished, saidNotPublishedInTime, saidPublished } from '../core/delivery/by-hand.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import { isHearsay } from '../core/delivery/moves.ts';
import { isExpired } from '../core/delivery/progress.ts';
import { UsageError } from '../core/errors.ts';
import { exactInstant } from '../core/schedule/spell-time.ts';
import type { Deps, Reason } from '../ports.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { type PostView, showPost } from './posts.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'scheduler' | 'jobs' | 'clock' | 'log' | 'policy'>;
/** What a person saw on the account. */
export type Verdict =
  | { readonly saw: 'published'; readonly url?: string }
  | { readonly saw: 'not-published' };

/**
 * The administrator looked whether an `unconfirmed` delivery is out. If it is, the network is asked which of its posts it
 * is, and it is read back; if not, it is sent again, unless it is too late. Where the network did not show what was said to be
 * out, both can still be said.
 * @throws UsageError where nothing is in doubt
 */
export async function resolveDelivery(
  deps: Needs,
  id: string,
  accountId: string,
  verdict: Verdict,
  by: Reason,
): Promise<PostView> {
  const { post, deliveries } = await showPost(deps, id);
  const delivery = deliveries.find((one) => one.accountId === accountId);
  if (!delivery)
    throw new UsageError(
      `"${id}" is not on an account "${accountId}". It is on: ${deliveries.map((one) => one.accountId).join(', ') || 'none'}.`,
    );
  if (delivery.state === 'sending') throw new UsageError(isBeingFoundOut(deps, delivery));
  if (delivery.state !== 'unconfirmed' && !isHearsay(delivery))
    throw new UsageError(
      `"${id}" on ${accountId} is ${delivery.state}, not unconfirmed: nothing is in doubt. See: imprimatur posts show ${id}`,
    );
  const now = deps.clock.now();
  const [next, seen] =
    verdict.saw === 'published'
      ? [saidPublished(delivery, verdict.url, now), 'it is out']
      : isExpired(delivery, now) && post.plan === delivery.plan && !delivery.retraction
        ? [saidNotPublishedInTime(delivery), 'it is not out']
        : [saidNotPublished(delivery, now), 'it is not out'];
  const written = await deps.store.save<Delivery>(delivery, next, { ...by, why: `${seen}: ${by.why}` }, now);
  if (written.wake !== undefined) await deps.jobs.publish(written);
  else await catchUp(deps, written, by);
  return showPost(deps, id);
}

/** Who gave the post a new time meanwhile could not give it to a delivery in doubt; what has failed takes it. */
async function catchUp(deps: Needs, delivery: Delivery, by: Reason): Promise<void> {
  const post = await deps.store.post(delivery.postId);
  if (post && post.plan > delivery.plan) await planDeliveries(deps, post, by);
}

/** An attempt without an answer may still be under way: what a person saw a moment ago need not be so any more. */
function isBeingFoundOut({ policy }: Needs, { postId, accountId, wake }: Delivery): string {
  const when = wake === undefined ? '' : ` at ${exactInstant(wake, policy.timeZone)} (${policy.timeZone})`;
  return `"${postId}" on ${accountId} is being sent: the network has not confirmed it, and is asked again by itself${when}. Wait until then, and see: imprimatur posts show ${postId}. If the network never answers, the post becomes unconfirmed, you are told, and this command is of use.`;
}
