import type { FormProblem } from '../core/bundle/bundle.ts';
import { postIdOf } from '../core/bundle/names.ts';
import type { New } from '../core/history.ts';
import type { Post } from '../core/post.ts';
import type { Instant } from '../core/time.ts';
import type { Deps, OpenedBundle } from '../ports.ts';

/** A folder arrives file by file: note what has come, and let rescue look again when that has taken too long. */
export async function waitForFiles(
  deps: Pick<Deps, 'store' | 'clock' | 'log' | 'policy'>,
  opened: OpenedBundle,
  before: Post | undefined,
  missing: readonly FormProblem[],
  until: Instant,
): Promise<{ did: 'waiting' }> {
  const now = deps.clock.now();
  const reason = { who: 'intake', why: `waiting for ${missing.map((one) => one.file ?? one.at).join(', ')}` };
  const next: New<Post> = {
    type: 'post',
    id: postIdOf(opened.name).id,
    name: opened.name,
    revision: opened.revision,
    state: 'waiting',
    title: opened.name,
    accounts: [],
    policy: deps.policy.stamp,
    findings: { block: 0, hold: 0, advise: 0 },
    plan: 0,
    planned: true,
    wake: until,
  };
  if (!before) await deps.store.create<Post>(next, reason, now);
  else if (before.state === 'waiting') {
    if (before.revision !== opened.revision) await deps.store.save<Post>(before, next, reason, now);
  } else if (before.wake === undefined)
    // What was accepted stays as it is until its new revision is whole.
    await deps.store.save<Post>(before, { ...before, wake: until }, reason, now);
  deps.log.info('bundle-waiting', { post: next.id, missing: missing.length });
  return { did: 'waiting' };
}

/** Each file that arrives starts the wait anew. */
export const isPatienceOver = (before: Post | undefined, revision: string, now: Instant): boolean =>
  before?.wake !== undefined &&
  before.wake <= now &&
  (before.state !== 'waiting' || before.revision === revision);
