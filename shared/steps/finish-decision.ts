import type { Post } from '../core/post.ts';
import type { Deps, Reason } from '../ports.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { readReport } from './read-report.ts';
import { tellOutcome } from './tell-outcome.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'scheduler' | 'jobs' | 'notices' | 'clock' | 'log' | 'policy'>;

/**
 * What was left to do when the process that decided about a post died: telling people, then planning. Nobody knows how
 * far it came, so they may be told twice; never not at all.
 */
export async function finishDecision(deps: Needs, post: Post, reason: Reason): Promise<void> {
  const isBadNews = post.state === 'held' || post.state === 'blocked';
  const report =
    isBadNews && post.report !== undefined ? await readReport(deps.objects, post.report) : undefined;
  if (report) await tellOutcome(deps, report);
  await planDeliveries(deps, post, reason);
}
