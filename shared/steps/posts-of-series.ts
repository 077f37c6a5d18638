import type { PostWithDeliveries } from '../core/calendar/post-calendar.ts';
import { UsageError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import { earlierVersions } from '../core/report/earlier-version.ts';
import type { Report } from '../core/report/report.ts';
import type { Deps } from '../ports.ts';
import { plannedBefore } from './series-so-far.ts';

/** Every post of a series that is known of: what its report names, and what it plans now. */
export async function postsOfSeries(
  { store }: Pick<Deps, 'store'>,
  head: Post,
  report: Report | undefined,
): Promise<PostWithDeliveries[]> {
  const named = (report?.series?.dates ?? report?.left ?? []).map(({ post }) => post);
  const found: PostWithDeliveries[] = [];
  for (const id of new Set([...named, ...plannedBefore(head)])) {
    const post = await store.post(id);
    if (post?.occurrence?.of === head.id) found.push({ post, deliveries: await store.deliveries(id) });
  }
  return found.sort((a, b) => (a.post.due ?? 0) - (b.post.due ?? 0));
}

/**
 * Of a bundle that repeats, or did, nothing is to be taken down but its posts.
 * @throws UsageError where any of them is, or may be, out, and where it repeats
 */
export function refuseToRetractSeries({ post: { id, series }, posts = [] }: Shown): void {
  if (!series) return;
  const out = posts.flatMap(({ post, deliveries }) => {
    const where = earlierVersions(deliveries).filter(({ state }) => state !== 'retracted');
    return where.length === 0 ? [] : [{ id: post.id, where: where.map(({ account }) => account).join(', ') }];
  });
  if (out.length === 0 && series.posts.length === 0) return;
  const kind = series.posts.length > 0 ? 'repeats' : 'repeated before';
  const stop = `What is not out yet is stopped by: imprimatur posts cancel ${id}`;
  if (out.length === 0) throw new UsageError(`"${id}" ${kind}, and nothing of it is out. ${stop}`);
  const lines = out.map((one) => `${one.where}: imprimatur posts retract ${one.id} --reason "…"`);
  throw new UsageError(
    `"${id}" ${kind}: each of its posts is taken down by its own name. These are out, or may be:\n${lines.join('\n')}\n${stop}`,
  );
}

type Shown = { readonly post: Post; readonly posts?: readonly PostWithDeliveries[] };

/** @throws UsageError where the post stands for several, and only one of them can be meant */
export function refuseSeries({ id, series }: Post, command: 'reschedule' | 'publish-now'): void {
  const one = series?.posts[0]?.id;
  if (one === undefined) return;
  const more = { reschedule: ' --to "…"', 'publish-now': '' }[command];
  throw new UsageError(
    `"${id}" repeats: it stands for several posts and is none itself. Name the one that you mean, such as: imprimatur posts ${command} ${one}${more}. To change all of them, send the bundle again, changed.`,
  );
}
