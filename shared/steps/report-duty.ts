import { accountDuty } from '../core/duty/account-duty.ts';
import { type Duty, isAnythingDue } from '../core/duty/duty.ts';
import { dutyText } from '../core/duty/duty-text.ts';
import { endingSoon } from '../core/permissions/ending.ts';
import { reviewOf } from '../core/policy/review.ts';
import { stopIn } from '../core/publishing.ts';
import { many } from '../core/rules/wording.ts';
import type { Deps } from '../ports.ts';
import { dutyComments } from './duty-comments.ts';
import { dutyPosts } from './duty-posts.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'clock' | 'log' | 'policy'>;

/** Everything that the administrator has to see to now. It changes nothing. */
export async function reportDuty(deps: Needs): Promise<Duty> {
  const { store, clock, policy } = deps;
  const now = clock.now();
  const [accounts, publishing, permissions, consents] = await Promise.all([
    store.accounts(),
    store.publishing(),
    store.permissions(),
    store.consents(),
  ]);
  const comments = await dutyComments(
    deps,
    accounts.map(({ id }) => id),
  );
  const posts = await dutyPosts(
    deps,
    accounts.filter(({ state }) => state !== 'retired'),
  );
  const stop = stopIn(publishing);
  return {
    at: now,
    ...(stop && { stop }),
    ...comments,
    ...posts,
    accounts: accounts.flatMap((account) => accountDuty(account, now, policy.timeZone)),
    repostShare: policy.targets.repostShare,
    ending: endingSoon(permissions, consents, now),
    review: reviewOf(policy, now),
  };
}

/** Every day: tells the administrator, where there is something to do. The message has ids, and nobody's words. */
export async function tellDuty(deps: Needs & Pick<Deps, 'notices'>): Promise<{ readonly isTold: boolean }> {
  const duty = await reportDuty(deps);
  const isTold = isAnythingDue(duty);
  if (isTold)
    await deps.notices.send({
      subject: subjectOf(duty),
      text: `${dutyText(duty, deps.policy)}\nThis is: imprimatur report duty\n`,
    });
  deps.log.info('duty-reported', {
    isTold,
    danger: duty.danger.length,
    threats: duty.threats.length,
    overdue: duty.overdue.length,
    law: duty.law.length,
    stuck: duty.stuck.length + duty.deliveries.length,
  });
  return { isTold };
}

/** The most urgent is in the subject, so that it is read. */
function subjectOf({ danger, stop, law, threats, overdue, at }: Duty): string {
  if (danger.length > 0) return 'Today: somebody may be in danger';
  if (stop) return 'Today: everything is stopped';
  const late = law.filter(({ by }) => by < at).length;
  if (late > 0) return `Today: ${many(late, 'time limit')} of the law missed`;
  if (threats.length > 0) return `Today: ${many(threats.length, 'threat')} that nobody has looked at`;
  return overdue.length > 0 ? `Today: ${many(overdue.length, 'comment')} overdue` : 'Today';
}
