import type { Context } from 'hono';
import { compareIds } from '../ids.ts';

const isId = (value: string | undefined): value is string => value !== undefined && /^\d{1,30}$/.test(value);

/**
 * One page of a list that is newest first, as Mastodon pages: `max_id` older than, `since_id` newer than (the newest of
 * them), `min_id` newer than (the ones right after it). The `Link` header leads to the pages around it.
 */
export function page<T extends { readonly id: string }>(
  context: Context,
  newestFirst: readonly T[],
  most: number,
): T[] {
  const { max_id: maxId, since_id: sinceId, min_id: minId, limit: wanted } = context.req.query();
  const asked = Number(wanted ?? most / 2);
  const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, most) : most / 2;
  const within = newestFirst.filter(
    ({ id }) =>
      (!isId(maxId) || compareIds(id, maxId) < 0) &&
      (!isId(sinceId) || compareIds(id, sinceId) > 0) &&
      (!isId(minId) || compareIds(id, minId) > 0),
  );
  const shown = isId(minId) ? within.slice(-limit) : within.slice(0, limit);
  const [first] = shown;
  const last = shown.at(-1);
  if (first && last) {
    const links = [`<${aside(context, 'min_id', first.id)}>; rel="prev"`];
    if (shown.length === limit) links.unshift(`<${aside(context, 'max_id', last.id)}>; rel="next"`);
    context.header('Link', links.join(', '));
  }
  return shown;
}

function aside(context: Context, name: string, id: string): string {
  const url = new URL(context.req.url);
  for (const other of ['max_id', 'since_id', 'min_id']) url.searchParams.delete(other);
  url.searchParams.set(name, id);
  return url.href;
}
