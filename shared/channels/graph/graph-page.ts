import * as v from 'valibot';
import type { HeardComment } from '../../core/comments/heard.ts';
import type { CommentPage } from '../comments/hear-pages.ts';

/** A page of a list. The cursor stands on the last page too: only `next` says that there is another. */
export const graphPage = <Item extends v.GenericSchema>(item: Item) =>
  v.object({
    data: v.array(item),
    paging: v.optional(
      v.object({
        cursors: v.optional(v.object({ after: v.optional(v.string()) })),
        next: v.optional(v.string()),
      }),
    ),
  });

type GraphPage<Item> = {
  readonly data: readonly Item[];
  readonly paging?:
    | {
        readonly cursors?: { readonly after?: string | undefined } | undefined;
        readonly next?: string | undefined;
      }
    | undefined;
};

/** The cursor of the page after it; undefined on the last. */
export const pageAfter = ({ paging }: GraphPage<unknown>): string | undefined =>
  paging?.next === undefined ? undefined : paging.cursors?.after;

/** A page of comments. What they stand under may be gone: then there are none. */
export function heardPage<Item>(
  page: GraphPage<Item> | undefined,
  heard: (item: Item) => HeardComment | readonly HeardComment[],
): CommentPage {
  if (page === undefined) return { comments: [] };
  const next = pageAfter(page);
  return { comments: page.data.flatMap(heard), ...(next !== undefined && { next }) };
}

/** The same of a list that begins with the newest; of each conversation, `heard` gives its beginning first. */
export function newestFirst<Item>(
  page: GraphPage<Item> | undefined,
  heard: (item: Item) => HeardComment | readonly HeardComment[],
): CommentPage {
  const oldest = page?.data.slice(-1).flatMap(heard)[0];
  return { ...heardPage(page, heard), ...(oldest && { reaches: oldest.writtenAt }) };
}
