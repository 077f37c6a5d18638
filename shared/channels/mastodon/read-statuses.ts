import { array } from 'valibot';
import type { ServerFacts } from '../../core/accounts/server-facts.ts';
import { LOOK_AT_ONCE } from '../../core/comments/heard.ts';
import { readShape } from '../http/read-shape.ts';
import type { MastodonServer } from './mastodon-server.ts';
import { HeardStatus } from './schemas.ts';

const readingOf = (server: MastodonServer): string => `read comments on ${server.host}`;

/** One status that anybody may have written; undefined where it is gone. @throws ChannelError */
export async function readHeard(server: MastodonServer, id: string): Promise<HeardStatus | undefined> {
  const doing = readingOf(server);
  const path = `/api/v1/statuses/${encodeURIComponent(id)}`;
  const { status, json } = await server.answer({ doing, path, accepts: [404, 410] });
  if (status > 299) return undefined;
  return readShape(HeardStatus, json, { doing });
}

/**
 * Statuses by their ids; those that are gone are left out. Words are erased here for a status that is gone, so whatever
 * a server leaves out of a list is asked for alone.
 * @throws ChannelError
 */
export async function readStatuses(
  server: MastodonServer,
  facts: Pick<ServerFacts, 'readsSeveral'> | undefined,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeardStatus>> {
  const wanted = new Set(ids);
  const found = new Map<string, HeardStatus>();
  if (facts?.readsSeveral === true) {
    const all = [...wanted];
    for (let from = 0; from < all.length; from += LOOK_AT_ONCE) {
      const query = new URLSearchParams();
      for (const id of all.slice(from, from + LOOK_AT_ONCE)) query.append('id[]', id);
      const path = `/api/v1/statuses?${query}`;
      const statuses = await server.ask(array(HeardStatus), { doing: readingOf(server), path });
      for (const status of statuses) if (wanted.has(status.id)) found.set(status.id, status);
    }
  }
  for (const id of wanted) {
    const status = found.has(id) ? undefined : await readHeard(server, id);
    if (status) found.set(id, status);
  }
  return found;
}
