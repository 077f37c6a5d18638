import type { PublishTime } from '../core/bundle/bundle.ts';
import { holdsOf, isApproved } from '../core/decision/approval.ts';
import { decide } from '../core/decision/decide.ts';
import { UsageError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import type { Finding } from '../core/rules/finding.ts';
import { movedTo, oneTime, timesByAccount } from '../core/schedule/post-times.ts';
import { exactInstant } from '../core/schedule/spell-time.ts';
import { familyOf } from '../core/series/series.ts';
import type { Instant } from '../core/time.ts';
import type { Deps, Reason } from '../ports.ts';
import { type ProveDeps, proveContent } from './prove-content.ts';
import { readContent } from './read-content.ts';
import { recentPosts } from './recent-posts.ts';

export type ProveAnewDeps = Pick<Deps, 'store' | 'objects' | 'clock' | 'log' | 'policy'> &
  Pick<ProveDeps, 'channels'>;

export type NewTime = {
  readonly publish: PublishTime;
  /** For all accounts, or for each. */
  readonly due: Instant | Readonly<Record<string, Instant>>;
};

/**
 * A post with another time, proven for it: what passed for one day may not pass for another. What the rules hold, and
 * the administrator has not accepted before, is `held`; a held post stays so, with what it is held for now.
 * @param publish The new time as a bundle would say it, which is what rules about time read.
 * @throws UsageError where a rule blocks it: nothing is to be changed then
 */
export async function proveAnew(
  deps: ProveAnewDeps,
  post: Post,
  { publish, due }: NewTime,
  by: Reason,
): Promise<{ readonly next: Post; readonly by: Reason }> {
  const { id, revision } = post;
  const { bundle, provenAt = 0, ...gathered } = await readContent(deps.objects, id, revision);
  const recent = recentPosts(deps)({ family: familyOf(post), provenAt });
  const proving = { ...deps, recent, goesTo: post.accounts };
  const { findings } = await proveContent(proving, { ...bundle, publish }, gathered, deps.clock.now());
  const { outcome, counts } = decide(findings);
  if (outcome === 'block')
    throw new UsageError(
      `"${id}" cannot go out ${publish.kind === 'now' ? 'now' : 'then'}, and stays as it was:\n${blocksOf(findings)}\nSend its bundle again, corrected.`,
    );
  const times =
    typeof due === 'number'
      ? oneTime(due, bundle.expiresAfterMs)
      : timesByAccount(due, bundle.expiresAfterMs);
  const moved = { ...by, why: `${by.why}${movedWords(deps, post.due, times.due)}` };
  const next: Post = { ...movedTo(post, times), policy: deps.policy.stamp };
  if (post.state === 'accepted' && isApproved(post, findings)) return { next, by: moved };
  const holds = holdsOf(findings);
  const heldFor = post.state === 'held' ? moved.why : `${moved.why} (held for: ${holds.join(', ')})`;
  return { next: { ...next, state: 'held', holds, findings: counts }, by: { ...by, why: heldFor } };
}

/** The history has no times of its own. */
function movedWords(
  { policy }: Pick<ProveAnewDeps, 'policy'>,
  from: Instant | undefined,
  to: Instant,
): string {
  if (from === undefined || from === to) return '';
  const [was, is] = [from, to].map((at) => exactInstant(at, policy.timeZone));
  return ` (from ${was} to ${is})`;
}

const blocksOf = (findings: readonly Finding[]): string =>
  findings
    .filter(({ level }) => level === 'block')
    .map(({ message, help }) => `- ${message} ${help}`)
    .join('\n');
