import type { ServerFacts } from '../../core/accounts/server-facts.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import type { Rendering } from '../../core/post.ts';
import type { MastodonServer } from './mastodon-server.ts';
import type { UploadedMedium } from './prepared-status.ts';
import { pathOf, readStatus } from './read-status.ts';
import { Status } from './schemas.ts';

type Sent = Pick<ServerFacts, 'mends' | 'software'> & {
  readonly rendering: Rendering;
  readonly uploaded: readonly UploadedMedium[];
};

/** Writes the descriptions of a published post again, as its server lets us. @throws ChannelError */
export async function mendDescriptions(server: MastodonServer, remote: Remote, sent: Sent): Promise<void> {
  const { rendering, uploaded, mends, software } = sent;
  const status = await readStatus(server, remote);
  if (status === undefined || status.media_attachments.length !== rendering.media.length) return;
  const media = status.media_attachments.map(({ id }, index) => ({
    id,
    description: rendering.media[index]?.alt ?? '',
  }));
  if (mends === 'post') return editStatus(server, remote, rendering.text, media);
  if (mends === 'file') {
    const tried = media.map(({ id, description }, index) =>
      describeFile(server, [uploaded[index]?.id ?? id, id], description),
    );
    if ((await Promise.all(tried)).every(Boolean)) return;
  }
  throw new ChannelError(
    'refused',
    `${server.host} (${software}) does not let descriptions be written again once a post is out. Add them by hand in its web page, or take the post down and send it again.`,
  );
}

/**
 * With an edit (`media_attributes`, Mastodon 4.1). It takes the whole post, so that text and pictures are sent again as
 * they stand.
 */
async function editStatus(
  server: MastodonServer,
  remote: Remote,
  text: string,
  media: readonly { readonly id: string; readonly description: string }[],
): Promise<void> {
  await server.ask(Status, {
    doing: `describe the pictures of the post on ${server.host}`,
    method: 'PUT',
    path: pathOf(remote),
    body: { json: { status: text, media_ids: media.map(({ id }) => id), media_attributes: media } },
  });
}

/** The file has its upload's id on some servers and another in the post on others. @returns whether one was known */
async function describeFile(
  server: MastodonServer,
  ids: readonly string[],
  description: string,
): Promise<boolean> {
  for (const id of new Set(ids)) {
    const { status } = await server.answer({
      doing: `describe a picture of the post on ${server.host}`,
      method: 'PUT',
      path: `/api/v1/media/${encodeURIComponent(id)}`,
      body: { json: { description } },
      accepts: [400, 403, 404, 405, 410, 422],
    });
    if (status < 300) return true;
  }
  return false;
}
