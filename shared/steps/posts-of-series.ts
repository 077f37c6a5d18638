import type { PostWithDeliveries } from '../core/calendar/post-calendar.ts';
import { UsageError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import type { Report } from '../core/report/report.ts';
import type { Deps } from '../ports.ts';
import { plannedBefore } from './series-so-far.ts';

/** Every post of a series that is known of: what its report names, and what it plans now. */
export async function postsOfSeries(
  { store }: Pick<Deps, 'store'>,
  head: Post,
  report: Report | undefined,
): Promise<PostWithDeliveries[]> {
  const named = report?.series?.dates.map(({ post }) => post) ?? [];
  const found: PostWithDeliveries[] = [];
  for (const id of new Set([...named, ...plannedBefore(head)])) {
    const post = await store.post(id);
    if (post?.occurrence?.of === head.id) found.push({ post, deliveries: await store.deliveries(id) });
  }
  return found.sort((a, b) => (a.post.due ?? 0) - (b.post.due ?? 0));
}

/** @throws UsageError where the post stands for several, and only one of them can be meant */
export function refuseSeries({ id, series }: Post, command: 'reschedule' | 'publish-now' | 'retract'): void {
  const one = series?.posts[0]?.id;
  if (one === undefined) return;
  const more = { reschedule: ' --to "…"', 'publish-now': '', retract: ' --reason "…"' }[command];
  throw new UsageError(
    `"${id}" repeats: it stands for several posts and is none itself. Name the one that you mean, such as: imprimatur posts ${command} ${one}${more}. To change all of them, send the bundle again, changed.`,
  );
}
