import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Delivery } from '../../core/delivery/delivery.ts';
import { roundsInDoubt } from '../../core/delivery/progress.ts';
import type { DerivedMedium } from '../../core/media/facts.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Clock, Objects } from '../../ports.ts';
import { readShape } from '../http/read-shape.ts';
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
  const bytes = await objects.read(medium.key);
  const file = new Blob([new Uint8Array(bytes)], { type: medium.type });
  const uploaded = await upload(server, medium, file);
  const ready = await waitUntilReady(needs, medium, uploaded);
  await proveDescription(needs, medium, ready ?? uploaded);
  return {
    sha256: medium.sha256,
    alt: medium.alt,
    id: uploaded.id,
    ...(ready === undefined && { isHidden: true }),
  };
}

/** Servers without the second version of uploads (Mastodon before 3.1.3, some others) have the first, which waits. */
async function upload(server: MastodonServer, medium: DerivedMedium, file: Blob): Promise<MediaAttachment> {
  const doing = `upload ${nameOf(medium)} to ${server.host}`;
  const send = (version: 'v1' | 'v2') => {
    const body = new FormData();
    body.append('file', file, nameOf(medium));
    body.append('description', medium.alt);
    return { doing, method: 'POST' as const, path: `/api/${version}/media`, body };
  };
  const { status, json } = await server.answer({ ...send('v2'), accepts: [404, 405] });
  if (status > 299) return server.ask(MediaAttachment, send('v1'));
  return readShape(MediaAttachment, json, { doing });
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
 * gets new uploads. But they say the same of uploads that a status has: where an attempt before left no answer, its status may
 * have them.
 */
export async function withLostMedia(
  server: MastodonServer,
  delivery: Delivery,
  media: readonly UploadedMedium[],
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof ChannelError) || error.outcome !== 'refused') return error;
  try {
    for (const medium of media) {
      if (medium.isHidden || (await isStillUploaded(server, medium))) continue;
      return roundsInDoubt(delivery) > 1
        ? new ChannelError(
            'unknown',
            `${error.message} An uploaded file is no longer there: the attempt before, which left no answer, may be out with it.`,
            { cause: error },
          )
        : new ChannelError(
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

/**
 * 206: still processing (docs.joinmastodon.org/methods/media). Used too soon, a status would be refused.
 * @returns undefined where the server shows no uploads: then it had done its work when it answered
 */
async function waitUntilReady(
  { server, clock }: Needs,
  medium: DerivedMedium,
  { id, url }: MediaAttachment,
): Promise<MediaAttachment | undefined> {
  const deadline = clock.now() + PROCESSING_MS;
  for (let pause = SECOND / 10; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const request = {
      doing: `find out whether ${server.host} has processed ${nameOf(medium)}`,
      path: `/api/v1/media/${encodeURIComponent(id)}`,
      accepts: url ? [404, 405] : [],
    };
    const { status } = await server.answer(request);
    if (status > 299) return undefined;
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
