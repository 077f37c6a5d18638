import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { DerivedMedium } from '../../core/media/facts.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Clock, Objects } from '../../ports.ts';
import type { MastodonServer } from './mastodon-server.ts';
import type { UploadedMedium } from './prepared-status.ts';
import { MediaAttachment } from './schemas.ts';

type Needs = { readonly server: MastodonServer; readonly objects: Objects; readonly clock: Clock };

/** Longest that a server may take to process one medium; videos take tens of seconds. */
const PROCESSING_MS = 2 * MINUTE;
const LONGEST_PAUSE_MS = 5 * SECOND;

/**
 * Uploads a medium with its description, waits until the server has processed it, and proves that the description
 * arrived. Not public before a status uses it; servers throw unused media away after a day.
 * @throws ChannelError
 */
export async function uploadMedium(needs: Needs, medium: DerivedMedium): Promise<UploadedMedium> {
  const { server, objects } = needs;
  const form = new FormData();
  const bytes = await objects.read(medium.key);
  form.append('file', new Blob([new Uint8Array(bytes)], { type: medium.type }), nameOf(medium));
  form.append('description', medium.alt);
  const uploaded = await server.ask(MediaAttachment, {
    doing: `upload ${nameOf(medium)} to ${server.host}`,
    method: 'POST',
    path: '/api/v2/media',
    body: form,
  });
  const ready = await waitUntilReady(needs, medium, uploaded.id);
  await proveDescription(needs, medium, ready);
  return { sha256: medium.sha256, alt: medium.alt, id: uploaded.id };
}

/** Whether an earlier upload is still there, processed, and not used by a status. */
export async function isStillUploaded(server: MastodonServer, { id }: UploadedMedium): Promise<boolean> {
  const { status } = await server.answer({
    doing: `look for an uploaded file on ${server.host}`,
    path: `/api/v1/media/${encodeURIComponent(id)}`,
    accepts: [404, 410, 422],
  });
  return status === 200;
}

/**
 * Servers throw away uploads that no status uses. A post that was refused for that is no bad post: prepared again, it
 * gets new uploads.
 */
export async function withLostMedia(
  server: MastodonServer,
  media: readonly UploadedMedium[],
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof ChannelError) || error.outcome !== 'refused') return error;
  try {
    for (const medium of media) {
      if (await isStillUploaded(server, medium)) continue;
      return new ChannelError(
        'later',
        `${error.message} An uploaded file is no longer there; it will be uploaded again.`,
        { cause: error },
      );
    }
  } catch {
    // The refusal stands, whatever became of the files.
  }
  return error;
}

const nameOf = (medium: DerivedMedium): string => medium.key.slice(medium.key.lastIndexOf('/') + 1);

/** 206: still processing (docs.joinmastodon.org/methods/media). Used too soon, a status would be refused. */
async function waitUntilReady(
  { server, clock }: Needs,
  medium: DerivedMedium,
  id: string,
): Promise<MediaAttachment> {
  const deadline = clock.now() + PROCESSING_MS;
  for (let pause = SECOND / 10; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const request = {
      doing: `find out whether ${server.host} has processed ${nameOf(medium)}`,
      path: `/api/v1/media/${encodeURIComponent(id)}`,
    };
    const { status } = await server.answer(request);
    if (status !== 206) return server.ask(MediaAttachment, request);
    if (clock.now() >= deadline) {
      throw new ChannelError(
        'later',
        `${server.host} has not processed ${nameOf(medium)} within ${PROCESSING_MS / MINUTE} minutes. It will be tried again.`,
      );
    }
    await clock.sleepUntil(clock.now() + pause);
  }
}

/** Descriptions that were stored and then not shown hurt the readers of other tools: read it back, mend it once. */
async function proveDescription(
  { server }: Needs,
  medium: DerivedMedium,
  attachment: MediaAttachment,
): Promise<void> {
  const hasArrived = ({ description }: MediaAttachment): boolean =>
    (description ?? '').normalize().trim() === medium.alt.normalize().trim();
  if (hasArrived(attachment)) return;
  const mended = await server.ask(MediaAttachment, {
    doing: `describe ${nameOf(medium)} on ${server.host}`,
    method: 'PUT',
    path: `/api/v1/media/${encodeURIComponent(attachment.id)}`,
    body: { json: { description: medium.alt } },
  });
  if (hasArrived(mended)) return;
  throw new ChannelError(
    'refused',
    `${server.host} did not keep the description of ${nameOf(medium)} as it was written, so the post was not published. Shorten the description or ask the server's administrator.`,
  );
}
