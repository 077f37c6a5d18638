import { DAY } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { postsOut } from './posts-due.ts';
import { updateReport } from './update-report.ts';

/** A post that is taken down later is told at that moment; only what could not be written then is found here. */
const BACK_MS = 31 * DAY;
const AT_ONCE = 10;

/** Reports of the last month that could not be written when something became of their posts. */
export async function updateReports(
  deps: Parameters<typeof updateReport>[0] & Pick<Deps, 'clock'>,
): Promise<{ readonly looked: number }> {
  const to = deps.clock.now();
  const posts = await postsOut(deps, { from: to - BACK_MS, to });
  for (let at = 0; at < posts.length; at += AT_ONCE)
    await Promise.all(posts.slice(at, at + AT_ONCE).map(({ id }) => updateReport(deps, id)));
  return { looked: posts.length };
}
