import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { UsageError } from '../../../core/errors.ts';
import type { Post, PostState } from '../../../core/post.ts';
import type { PostsPage } from '../../../ports.ts';
import { idIn, listingOf, listingRange, postKey } from './keys.ts';
import { getItems, type Table, toKey } from './read-items.ts';

const DEFAULT_PAGE = 50;

/**
 * One page of the posts in a state, by due time. A page may have fewer posts than `limit` and still not be the last:
 * the index may name posts that have just left the state. The last page is the one without a cursor.
 * @throws UsageError when the cursor is not one of this listing.
 */
export async function listPosts(
  table: Table,
  state: PostState,
  { limit = DEFAULT_PAGE, cursor, due, latestFirst = false }: PostsPage = {},
): Promise<{ posts: Post[]; cursor?: string }> {
  const { Items, LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'listing',
      KeyConditionExpression: `listing = :listing${due ? ' AND listingOrder BETWEEN :first AND :last' : ''}`,
      ExpressionAttributeValues: { ':listing': listingOf(state), ...(due && between(due)) },
      ScanIndexForward: !latestFirst,
      Limit: limit,
      ExclusiveStartKey: cursor === undefined ? undefined : startAfter(state, cursor),
    }),
  );
  const items = await getItems(table, (Items ?? []).map(toKey));
  const posts = items.flatMap((item) => (item.type === 'post' && item.state === state ? [item] : []));
  if (!LastEvaluatedKey) return { posts };
  return { posts, cursor: cursorOf(state, String(LastEvaluatedKey.listingOrder)) };
}

function between(due: NonNullable<PostsPage['due']>) {
  const [first, last] = listingRange(due);
  return { ':first': first, ':last': last };
}

const CURSOR = v.strictTuple([v.string(), v.pipe(v.string(), v.regex(/^[^#]+#./su))]);

const cursorOf = (state: PostState, order: string): string =>
  Buffer.from(JSON.stringify([state, order])).toString('base64url');

function startAfter(state: PostState, cursor: string) {
  const parsed = v.safeParse(CURSOR, decode(cursor));
  if (!parsed.success || parsed.output[0] !== state)
    throw new UsageError(
      `Expected a cursor from an earlier page of the ${state} posts, but got “${cursor.slice(0, 60)}”. Start again without a cursor.`,
    );
  const order = parsed.output[1];
  return { ...postKey(idIn(order)), listing: listingOf(state), listingOrder: order };
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
