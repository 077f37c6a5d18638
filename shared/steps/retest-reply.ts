import { accountAnswering } from '../core/comments/account-answering.ts';
import { handleOf } from '../core/comments/compose-reply.ts';
import { proveReply } from '../core/comments/prove-reply.ts';
import { isApproved } from '../core/decision/approval.ts';
import { decide } from '../core/decision/decide.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import type { Post } from '../core/post.ts';
import type { Deps } from '../ports.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { readRendering } from './read-content.ts';

type Needs = Pick<
  Deps,
  'store' | 'objects' | 'scheduler' | 'jobs' | 'notices' | 'channels' | 'clock' | 'log' | 'policy'
>;

/**
 * The policy changed after this answer passed it. What no longer passes is not sent: its comment is open again, and
 * somebody answers in other words.
 */
export async function retestReply(
  deps: Needs,
  delivery: Delivery,
  commentId: string,
): Promise<'passes' | 'held'> {
  const { store, objects, channels, clock, policy } = deps;
  const [post, account, comment, { text }] = await Promise.all([
    store.post(delivery.postId),
    store.account(delivery.accountId),
    store.comment(commentId, clock.now()),
    readRendering(objects, delivery),
  ]);
  if (post?.state !== 'accepted' || !account) return 'held';
  const findings = proveReply(text, {
    account: accountAnswering(account, channels[account.channel]),
    handle: comment ? handleOf(comment) : '',
    policy,
  });
  if (decide(findings).outcome === 'pass' || isApproved(post, findings)) return 'passes';

  const why = `policy ${policy.stamp.version} asks for more than the one that it passed (${post.policy.version})`;
  const by = { who: 'publish', why };
  const now = clock.now();
  const cancelled: Post = { ...post, state: 'cancelled', plan: post.plan + 1, planned: false, wake: now };
  const saved = await store.save(post, cancelled, by, now);
  const asked = findings.filter(({ level }) => level !== 'advise');
  await deps.notices.send({
    subject: `Not answered: a comment on ${delivery.accountId}`,
    text: `An answer was accepted under an earlier policy and does not pass the present one, so it was not sent.\n\n${asked.map(({ message, help }) => `- ${message} ${help}`).join('\n')}\n\nAnswer in other words: imprimatur comments reply ${commentId} --text "…"\n`,
  });
  await planDeliveries(deps, saved, by);
  await deps.jobs.tend(commentId);
  return 'held';
}
