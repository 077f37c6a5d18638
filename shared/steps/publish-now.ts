import { UsageError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import type { Deps, Reason } from '../ports.ts';
import { replan, whereItIsOut } from './decide-post.ts';
import { pausedOn } from './paused-on.ts';
import { existing, type PostView } from './posts.ts';
import { refuseSeries } from './posts-of-series.ts';
import { type ProveAnewDeps, proveAnew } from './prove-anew.ts';
import { refuseReply } from './refuse-reply.ts';
import { refuseStopped } from './refuse-stopped.ts';

type Needs = ProveAnewDeps & Pick<Deps, 'scheduler' | 'jobs'>;
/** `waits`: a sentence for each account that is paused, on which it does not go out yet, with what to do. */
export type ToGoOut = PostView & { readonly waits: readonly string[] };

/**
 * What is not out yet of an accepted post goes out as soon as `publish: now` would, also what was missed or has failed.
 * The post is proven again first, as of now: it may be days since it passed. What the rules hold is `held` and waits for
 * the administrator's approval with its new time.
 * @throws UsageError when it cannot go out, or a rule blocks it: nothing is changed then
 */
export async function publishNow(deps: Needs, id: string, by: Reason): Promise<ToGoOut> {
  refuseReply(id);
  const post = await existing(deps, id);
  await refuseUnlessPossible(deps, post);
  const waits = await pausedOn(deps, post);
  const due = deps.clock.now() + deps.policy.schedule.noticeMs;
  const proven = await proveAnew(deps, post, { publish: { kind: 'now' }, due }, by);
  return { ...(await replan(deps, post, proven.next, proven.by)), waits };
}

async function refuseUnlessPossible(deps: Needs, post: Post): Promise<void> {
  const { id, state } = post;
  if (state === 'held')
    throw new UsageError(
      `"${id}" is held: it needs a decision first. See: imprimatur posts show ${id}, then imprimatur posts approve ${id} --reason "…"`,
    );
  if (state !== 'accepted')
    throw new UsageError(
      `"${id}" is ${state}: only an accepted post can go out. Send its bundle again, changed.`,
    );
  refuseSeries(post, 'publish-now');
  const out = await whereItIsOut(deps, id);
  if (out !== undefined)
    throw new UsageError(
      `"${id}" is out already (${out}): there is nothing left to publish. To post it once more, send it under another name.`,
    );
  await refuseStopped(deps);
}
