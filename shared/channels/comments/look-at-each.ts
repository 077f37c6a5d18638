import type { HeardComment } from '../../core/comments/heard.ts';

const SIDE_BY_SIDE = 5;

/** Single comments by their ids, where a network has no call for many. Those that are gone are left out. */
export async function lookAtEach(
  remoteIds: readonly string[],
  look: (id: string) => Promise<HeardComment | undefined>,
): Promise<ReadonlyMap<string, HeardComment>> {
  const seen = new Map<string, HeardComment>();
  for (let from = 0; from < remoteIds.length; from += SIDE_BY_SIDE) {
    const ids = remoteIds.slice(from, from + SIDE_BY_SIDE);
    const comments = await Promise.all(ids.map(async (id) => [id, await look(id)] as const));
    for (const [id, comment] of comments) if (comment !== undefined) seen.set(id, comment);
  }
  return seen;
}
