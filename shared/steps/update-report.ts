import { contentHash } from '../core/config/content-hash.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import { asItLasts } from '../core/delivery/problem-now.ts';
import { reportPageKey } from '../core/post.ts';
import { withStanding } from '../core/report/html/render-standing.ts';
import { standingWithDates } from '../core/report/standing.ts';
import type { Deps } from '../ports.ts';
import { postsOfSeries } from './posts-of-series.ts';
import { readReport } from './read-report.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'log' | 'policy'>;

/** A page has pictures of 6 MB at most, which are a third more as text. */
const MOST_BYTES = 20_000_000;
/** Whoever writes last looks once more, so that two at once end with what is; more rounds than that are a fault. */
const MOST_ROUNDS = 10;

/**
 * Writes where a post stands into its report and the report's page: links, proof, what became of it. Where nothing has
 * changed, nothing is written, so it may be repeated by anybody. It never throws: a report must not stop or repeat a
 * publication, and housekeeping comes back to it.
 */
export async function updateReport(deps: Needs, postId: string): Promise<void> {
  try {
    for (let round = 0; round < MOST_ROUNDS; round += 1) if (!(await bringUpToDate(deps, postId))) return;
  } catch (error) {
    deps.log.warn('report-not-updated', {
      post: postId,
      error: error instanceof Error ? error.name : 'unknown',
    });
  }
}

/** @returns whether something was written */
async function bringUpToDate({ store, objects, policy, log }: Needs, postId: string): Promise<boolean> {
  const asked = await store.post(postId);
  // What repeats has one report, which says where each of its posts stands.
  const post = asked?.occurrence ? await store.post(asked.occurrence.of) : asked;
  if (post?.report === undefined) return false;
  const report = await readReport(objects, post.report);
  // Reports are kept for a time.
  if (!report) return false;
  const lasting = (all: readonly Delivery[]) => all.map(asItLasts);
  const posts = (post.series ? await postsOfSeries({ store }, post, report) : []).map((one) => ({
    post: one.post,
    deliveries: lasting(one.deliveries),
  }));
  const own = lasting(await store.deliveries(post.id));
  const standing = standingWithDates(post, own, posts, report.series !== undefined);
  if (report.standing && contentHash(report.standing) === contentHash(standing)) return false;
  const pageKey = reportPageKey(post.id, post.revision);
  // The page first: where the report says something, its page does.
  if (await objects.head(pageKey)) {
    const page = new TextDecoder().decode(await objects.read(pageKey, { maxBytes: MOST_BYTES }));
    const bytes = new TextEncoder().encode(withStanding(page, { ...report, standing }, policy));
    await objects.write(pageKey, bytes, 'text/html; charset=utf-8');
  }
  const bytes = new TextEncoder().encode(JSON.stringify({ ...report, standing }));
  await objects.write(post.report, bytes, 'application/json');
  log.info('report-updated', { post: post.id, state: post.state });
  return true;
}
