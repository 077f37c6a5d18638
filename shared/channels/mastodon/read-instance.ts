import type { MastodonServer } from './mastodon-server.ts';
import { Instance } from './schemas.ts';

/** Servers without `/api/v2/instance` (Mastodon before 4.0, several others) answer 404 there. */
export async function readInstance(server: MastodonServer): Promise<Instance> {
  const doing = `read the limits of ${server.host}`;
  const { status } = await server.answer({ doing, path: '/api/v2/instance', accepts: [404, 410] });
  const version = status === 200 ? 'v2' : 'v1';
  return server.ask(Instance, { doing, path: `/api/${version}/instance` });
}
