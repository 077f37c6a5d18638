import type { Remote } from '../../core/delivery/delivery.ts';
import type { Shown } from '../../core/delivery/verification.ts';
import type { Rendering } from '../../core/post.ts';
import { readShape } from '../http/read-shape.ts';
import type { MastodonServer } from './mastodon-server.ts';
import { bareTextOfHtml, bareTextOfPost, linesOfHtml } from './plain-text.ts';
import { Status } from './schemas.ts';

export const pathOf = ({ id }: Remote): string => `/api/v1/statuses/${encodeURIComponent(id)}`;

/** The status as it stands; undefined where it is gone. @throws ChannelError when it cannot be read. */
export async function readStatus(server: MastodonServer, remote: Remote): Promise<Status | undefined> {
  const doing = `read the post on ${server.host}`;
  const { status, json } = await server.answer({ doing, path: pathOf(remote), accepts: [404, 410] });
  if (status === 404 || status === 410) return undefined;
  return readShape(Status, json, { doing });
}

export const shownOf = (status: Status, sent: Rendering): Shown => ({
  text: linesOfHtml(status.content),
  isAsSent: bareTextOfHtml(status.content) === bareTextOfPost(sent.text),
  media: status.media_attachments.map(({ description }) => (description ? { alt: description } : {})),
});
