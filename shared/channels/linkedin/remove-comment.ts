import { commentPath, placeIn } from './comment-urn.ts';
import type { LinkedinApi } from './linkedin-api.ts';

/** As the page. Absent is fine. @throws ChannelError */
export async function removeComment(api: LinkedinApi, urn: string, doing: string): Promise<void> {
  const place = placeIn(urn);
  if (place === undefined) return;
  await api.answer({
    doing,
    method: 'DELETE',
    path: commentPath(place),
    query: { actor: api.author },
    accepts: [404],
  });
}
