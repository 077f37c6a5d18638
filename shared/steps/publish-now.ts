import { holdsOf, isApproved } from '../core/decision/approval.ts';
import { decide } from '../core/decision/decide.ts';
import { UsageError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import { stopIn } from '../core/publishing.ts';
import type { Finding, Level } from '../core/rules/finding.ts';
import { familyOf } from '../core/series/series.ts';
import type { Deps, Reason } from '../ports.ts';
import { existing, type PostView, replan, whereItIsOut } from './posts.ts';
import { refuseSeries } from './posts-of-series.ts';
import { type ProveDeps, proveContent } from './prove-content.ts';
import { readContent } from './read-content.ts';
import { recentPosts } from './recent-posts.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'scheduler' | 'jobs' | 'clock' | 'log' | 'policy'> &
  Pick<ProveDeps, 'channels'>;

/**
 * What is not out yet of an accepted post goes out as soon as `publish: now` would, also what was missed or has failed.
 * The post is proven again first, as of now: it may be days since it passed. What the rules hold is `held` and waits for
 * the administrator's approval with its new time.
 * @throws UsageError when it cannot go out, or a rule blocks it: nothing is changed then
 */
export async function publishNow(deps: Needs, id: string, by: Reason): Promise<PostView> {
  const { policy } = deps;
  const post = await existing(deps, id);
  await refuseUnlessPossible(deps, post);
  const { bundle, provenAt = 0, ...gathered } = await readContent(deps.objects, id, post.revision);
  const now = deps.clock.now();
  const proving = { ...deps, recent: recentPosts(deps)({ family: familyOf(post), provenAt }) };
  const { findings } = await proveContent(proving, { ...bundle, publish: { kind: 'now' } }, gathered, now);
  const { outcome, counts } = decide(findings);
  if (outcome === 'block')
    throw new UsageError(
      `"${id}" cannot go out now, and stays as it was:\n${told(findings, 'block')}\nSend its bundle again, corrected.`,
    );
  const due = now + policy.schedule.noticeMs;
  const next: Post = { ...post, due, expires: due + bundle.expiresAfterMs, policy: policy.stamp };
  if (isApproved(post, findings)) return replan(deps, post, next, by);
  const holds = holdsOf(findings);
  const why = `${by.why} (held for: ${holds.join(', ')})`;
  return replan(deps, post, { ...next, state: 'held', holds, findings: counts }, { ...by, why });
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
  const stop = stopIn(await deps.store.publishing());
  if (stop)
    throw new UsageError(
      `Everything is stopped, by ${stop.who}: ${stop.why}. Nothing goes out until it goes on: imprimatur resume`,
    );
}

const told = (findings: readonly Finding[], level: Level): string =>
  findings
    .filter((finding) => finding.level === level)
    .map(({ message, help }) => `- ${message} ${help}`)
    .join('\n');
