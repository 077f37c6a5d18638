import type { Post } from '../core/post.ts';
import type { Deps, Reason } from '../ports.ts';
import { planPost } from './plan-series.ts';

type Needs = Pick<Deps, 'store' | 'scheduler' | 'jobs' | 'notices' | 'clock' | 'log'>;

/**
 * What was left to do when the process that decided about a post died: telling people, then planning. Nobody knows how
 * far it came, so they may be told twice; never not at all.
 */
export async function finishDecision(deps: Needs, post: Post, reason: Reason): Promise<void> {
  const why = `See why: imprimatur posts show ${post.id}`;
  if (post.state === 'held')
    await deps.notices.send({
      subject: `Held: ${post.title}`,
      text: `"${post.title}" waits for the administrator.\n\n${why}\nDecide: imprimatur posts approve ${post.id} --reason "…", or reject\n`,
    });
  if (post.state === 'blocked')
    await deps.notices.send({
      subject: `Sent back: ${post.title}`,
      text: `"${post.title}" cannot go out yet.\n\n${why}\n`,
    });
  await planPost(deps, post, reason);
}
