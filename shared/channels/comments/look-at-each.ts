import type { HeardComment } from '../../core/comments/heard.ts';
import { sideBySide } from './side-by-side.ts';

/** Single comments by their ids, where a network has no call for many. Those that are gone are left out. */
export async function lookAtEach(
  remoteIds: readonly string[],
  look: (id: string) => Promise<HeardComment | undefined>,
): Promise<ReadonlyMap<string, HeardComment>> {
  const seen = await sideBySide(remoteIds, async (id) => [id, await look(id)] as const);
  return new Map(seen.flatMap(([id, comment]) => (comment === undefined ? [] : [[id, comment] as const])));
}
