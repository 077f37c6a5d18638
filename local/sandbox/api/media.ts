import { fileTypeFromBuffer } from 'file-type';
import { Hono } from 'hono';
import sharp from 'sharp';
import { mediaEntity } from '../entities.ts';
import type { SandboxNetwork } from '../network.ts';
import type { MediaRecord } from '../records.ts';
import { UnprocessableError } from '../unprocessable-error.ts';
import { checkedDescription } from './checked-description.ts';
import { notFound, type SandboxContext, type SandboxEnv, signedIn, viewOf } from './sandbox-context.ts';
import { ACCEPTED_TYPES, MAX_IMAGE_BYTES, MAX_PIXELS, MAX_VIDEO_BYTES } from './upload-limits.ts';

/** Uploads (docs.joinmastodon.org/methods/media): every file is answered with 202 and is ready `processingMs` later. */
export function mediaApi(network: SandboxNetwork, processingMs: number): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const answer = (context: SandboxContext, medium: MediaRecord, pending: 202 | 206) =>
    context.json(mediaEntity(viewOf(network, context), medium), network.isReady(medium) ? 200 : pending);

  /** The caller's own upload that no status uses: Mastodon shows no other. */
  const own = (context: SandboxContext): MediaRecord => {
    const account = signedIn(context);
    const medium = network.records.kept.media.get(context.req.param('id') ?? '');
    if (!medium || medium.accountId !== account.id || medium.statusId !== undefined) throw notFound();
    return medium;
  };

  app.post('/api/v2/media', async (context) => {
    const account = signedIn(context);
    const { file, description } = await context.req.parseBody();
    if (!(file instanceof File)) throw new UnprocessableError("Validation failed: File can't be blank");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const medium: MediaRecord = {
      ...(await measure(bytes)),
      id: network.nextId(),
      accountId: account.id,
      description: checkedDescription(description),
      createdAt: network.now(),
      readyAt: network.now() + processingMs,
    };
    await network.records.saveFile(medium.id, bytes);
    await network.records.save('media', medium);
    return answer(context, medium, 202);
  });
  app.get('/api/v1/media/:id', (context) => answer(context, own(context), 206));
  app.put('/api/v1/media/:id', async (context) => {
    const before = own(context);
    const isJson = context.req.header('content-type')?.includes('json') === true;
    const body: Record<string, unknown> = isJson ? await context.req.json() : await context.req.parseBody();
    const medium = { ...before, description: checkedDescription(body.description ?? before.description) };
    await network.records.save('media', medium);
    return answer(context, medium, 206);
  });
  return app;
}

type Measured = Pick<MediaRecord, 'mimeType' | 'width' | 'height'>;

async function measure(bytes: Uint8Array): Promise<Measured> {
  const mimeType = (await fileTypeFromBuffer(bytes))?.mime ?? 'unknown';
  if (!ACCEPTED_TYPES.includes(mimeType)) {
    throw new UnprocessableError('Validation failed: File content type is invalid, File is invalid');
  }
  const isImage = mimeType.startsWith('image/');
  if (bytes.length > (isImage ? MAX_IMAGE_BYTES : MAX_VIDEO_BYTES)) {
    throw new UnprocessableError('Validation failed: File file size must be less than or equal to the limit');
  }
  if (!isImage) return { mimeType };
  const { width, height } = await sharp(bytes)
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  if (width * height === 0) throw new UnprocessableError('Validation failed: File is invalid');
  if (width * height > MAX_PIXELS) {
    throw new UnprocessableError(`${width}x${height} images are not supported`);
  }
  return { mimeType, width, height };
}
