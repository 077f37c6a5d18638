import type { Bundle } from '../core/bundle/bundle.ts';
import { commentAnsweredBy } from '../core/comments/reply-id.ts';
import { holdsOf, isApproved } from '../core/decision/approval.ts';
import { decide } from '../core/decision/decide.ts';
import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import type { Post } from '../core/post.ts';
import { dueAt } from '../core/rules/due-at.ts';
import type { Finding } from '../core/rules/finding.ts';
import { duesOf } from '../core/schedule/post-times.ts';
import { familyOf } from '../core/series/series.ts';
import type { Deps } from '../ports.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { proveContent } from './prove-content.ts';
import { readContent } from './read-content.ts';
import { recentPosts } from './recent-posts.ts';
import { retestReply } from './retest-reply.ts';

type Needs = Pick<
  Deps,
  'store' | 'objects' | 'scheduler' | 'jobs' | 'notices' | 'channels' | 'clock' | 'log' | 'policy'
>;

/**
 * The policy changed after this post passed it: test what is queued again (clause `review`). What no longer passes is
 * held for the administrator, whatever its level: a person accepted it once. The pages behind its links are not asked
 * again: what they answered at intake is in the content.
 */
export async function retestPost(
  deps: Needs,
  delivery: Delivery,
  recentOf = recentPosts(deps),
): Promise<'passes' | 'held'> {
  const answers = commentAnsweredBy(delivery.postId);
  if (answers !== undefined) return retestReply(deps, delivery, answers);
  const post = await deps.store.post(delivery.postId);
  if (post?.state !== 'accepted') return 'held';
  const content = await readContent(deps.objects, post.id, post.revision);
  // Time itself was judged when the post was accepted; a late retry must not fail for being late.
  const asOf = Math.min(deps.clock.now(), delivery.due);
  const recent = recentOf({ family: familyOf(post), provenAt: content.provenAt ?? 0 });
  // It may have been moved since, and is judged by the time at which it goes out.
  const slots = duesOf(post);
  const bundle: Bundle = slots
    ? { ...content.bundle, publish: { kind: 'next-slot', slots } }
    : dueAt(content.bundle, delivery.due);
  const proven = await proveContent({ ...deps, recent, goesTo: post.accounts }, bundle, content, asOf);
  const findings = proven.findings.map(softened);
  if (decide(findings).outcome === 'pass' || isApproved(post, findings)) return 'passes';

  const why = `policy ${deps.policy.stamp.version} asks for more than the one that it passed (${post.policy.version})`;
  const reason = { who: 'publish', why };
  const next: Post = {
    ...post,
    state: 'held',
    plan: post.plan + 1,
    planned: false,
    // Should this process die before the end, rescue goes on.
    wake: deps.clock.now(),
    findings: decide(findings).counts,
    holds: holdsOf(findings),
    policy: deps.policy.stamp,
  };
  const held = await deps.store.save(post, next, reason, deps.clock.now());
  deps.log.info('post-held', { post: post.id, delivery: deliveryId(delivery) });
  await deps.notices.send({ subject: `Held: ${post.title}`, text: words(post, findings) });
  await planDeliveries(deps, held, reason);
  return 'held';
}

const softened = (finding: Finding): Finding =>
  finding.level === 'block' ? { ...finding, level: 'hold' } : finding;

const words = (post: Post, findings: readonly Finding[]): string => {
  const asked = findings.filter((finding) => finding.level === 'hold');
  return [
    `"${post.title}" was accepted under an earlier policy and does not pass the present one.`,
    asked.map((finding) => `- ${finding.message} ${finding.help}`).join('\n'),
    `Decide: imprimatur posts approve ${post.id} --reason "…", or reject\n`,
  ].join('\n\n');
};
