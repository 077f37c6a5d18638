import { isApproved } from '../core/decision/approval.ts';
import { decide } from '../core/decision/decide.ts';
import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import type { Deps } from '../ports.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { proveContent } from './prove-content.ts';
import { readContent } from './read-content.ts';

type Needs = Pick<
  Deps,
  'store' | 'objects' | 'scheduler' | 'jobs' | 'notices' | 'channels' | 'clock' | 'log' | 'policy'
>;

/**
 * The policy changed after this post passed it: test what is queued again (clause `review`). What no longer passes is
 * held for the administrator, whatever its level: a person accepted it once.
 */
export async function retestPost(deps: Needs, delivery: Delivery): Promise<'passes' | 'held'> {
  const post = await deps.store.post(delivery.postId);
  if (post?.state !== 'accepted') return 'held';
  const content = await readContent(deps.objects, post.id, post.revision);
  // Time itself was judged when the post was accepted; a late retry must not fail for being late.
  const asOf = Math.min(deps.clock.now(), delivery.due);
  const { findings } = await proveContent(deps, content.bundle, content.facts, asOf);
  const { outcome, counts } = decide(findings);
  if (outcome === 'pass' || isApproved(post, findings)) return 'passes';

  const why = `policy ${deps.policy.stamp.version} asks for more than the one that it passed (${post.policy.version})`;
  const reason = { who: 'publish', why };
  const held = await deps.store.save(
    post,
    {
      ...post,
      state: 'held',
      plan: post.plan + 1,
      planned: false,
      findings: counts,
      policy: deps.policy.stamp,
    },
    reason,
    deps.clock.now(),
  );
  await planDeliveries(deps, held, reason);
  deps.log.info('post-held', { post: post.id, delivery: deliveryId(delivery) });
  await deps.notices.send({
    subject: `Held: ${post.id}`,
    text: `"${post.title}" was accepted under an earlier policy and does not pass the present one.\n\n${findings
      .filter((finding) => finding.level !== 'advise')
      .map((finding) => `- ${finding.message} ${finding.help}`)
      .join('\n')}\n\nDecide: imprimatur posts approve ${post.id} --reason "…", or reject\n`,
  });
  return 'held';
}
