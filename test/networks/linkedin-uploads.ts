import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import * as v from 'valibot';
import { inputProblem, linkedinProblem } from './linkedin-problem.ts';
import type { NetworkEnv } from './local-network.ts';

const PART = 4 * 1024 * 1024;

export type LinkedinAsset = {
  readonly id: string;
  readonly kind: 'image' | 'video';
  readonly parts: Uint8Array[];
  readonly ranges: readonly (readonly [number, number])[];
  readonly wantsCaptions: boolean;
  captions?: { readonly metadata: unknown; readonly file: string };
  status: 'WAITING_UPLOAD' | 'PROCESSING' | 'AVAILABLE' | 'PROCESSING_FAILED';
  looks: number;
};

export type LinkedinUploads = {
  readonly api: Hono<NetworkEnv>;
  /** On www.linkedin.com, where uploads go. */
  readonly files: Hono<NetworkEnv>;
  readonly all: ReadonlyMap<string, LinkedinAsset>;
  forget(): void;
  /** How uploads fare: ready after a look, never, or refused in the end. */
  processing: 'ready' | 'never' | 'failed';
};

const Owner = v.string();
const InitImage = v.strictObject({ initializeUploadRequest: v.strictObject({ owner: Owner }) });
const InitVideo = v.strictObject({
  initializeUploadRequest: v.strictObject({
    owner: Owner,
    fileSizeBytes: v.pipe(v.number(), v.minValue(1), v.maxValue(500_000_000)),
    uploadCaptions: v.boolean(),
    uploadThumbnail: v.boolean(),
  }),
});
const Finalize = v.strictObject({
  finalizeUploadRequest: v.strictObject({
    video: v.string(),
    uploadToken: v.string(),
    uploadedPartIds: v.array(v.string()),
  }),
});
const Captions = v.object({
  format: v.literal('SRT'),
  formattedForEasyReader: v.boolean(),
  largeText: v.boolean(),
  source: v.literal('USER_PROVIDED'),
  locale: v.object({ language: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), country: v.optional(v.string()) }),
  transcriptType: v.literal('CLOSED_CAPTION'),
});

/** Images and Videos API (learn.microsoft.com/linkedin, community management). */
export function linkedinUploads(author: string): LinkedinUploads {
  const all = new Map<string, LinkedinAsset>();
  const api = new Hono<NetworkEnv>();
  const files = new Hono<NetworkEnv>();
  const at = (path: string) => `https://www.linkedin.com/dms-uploads/${path}`;
  const add = (asset: Pick<LinkedinAsset, 'kind' | 'ranges' | 'wantsCaptions'>): LinkedinAsset => {
    const id = `urn:li:${asset.kind}:${randomUUID().replaceAll('-', '')}`;
    const added: LinkedinAsset = { ...asset, id, parts: [], status: 'WAITING_UPLOAD', looks: 0 };
    all.set(id, added);
    return added;
  };
  const forbidden = () =>
    linkedinProblem(403, 'Not enough permissions to access the owner.', 'ACCESS_DENIED');
  const wrong = () =>
    inputProblem(400, 'Input field validation failure', { code: 'INVALID', description: 'Invalid field' });

  api.post('/rest/images', async (context) => {
    if (context.req.query('action') !== 'initializeUpload') return linkedinProblem(404, 'No such action');
    const read = v.safeParse(InitImage, await context.req.json());
    if (!read.success) return wrong();
    if (read.output.initializeUploadRequest.owner !== author) return forbidden();
    const asset = add({ kind: 'image', ranges: [[0, Number.POSITIVE_INFINITY]], wantsCaptions: false });
    const uploadUrl = at(`${asset.id}/0`);
    return context.json({ value: { uploadUrlExpiresAt: Date.now() + 600_000, uploadUrl, image: asset.id } });
  });
  api.post('/rest/videos', async (context) => {
    const body: unknown = await context.req.json();
    if (context.req.query('action') === 'finalizeUpload') {
      const read = v.safeParse(Finalize, body);
      if (!read.success) return wrong();
      const { video, uploadedPartIds } = read.output.finalizeUploadRequest;
      const asset = all.get(video);
      if (!asset) return linkedinProblem(404, 'Video not found');
      const isWhole = asset.ranges.every(
        (_, index) => uploadedPartIds[index] === `etag-${index}` && asset.parts[index],
      );
      if (!isWhole || uploadedPartIds.length !== asset.ranges.length)
        return inputProblem(400, 'Part ids', { code: 'INVALID', description: 'Missing or unknown part ids' });
      if (asset.wantsCaptions && !asset.captions) return linkedinProblem(400, 'The captions are missing');
      asset.status = 'PROCESSING';
      return new Response(null, { status: 200 });
    }
    const read = v.safeParse(InitVideo, body);
    if (context.req.query('action') !== 'initializeUpload' || !read.success) return wrong();
    const { owner, fileSizeBytes, uploadCaptions } = read.output.initializeUploadRequest;
    if (owner !== author) return forbidden();
    const ranges = Array.from(
      { length: Math.ceil(fileSizeBytes / PART) },
      (_, index) => [index * PART, Math.min((index + 1) * PART, fileSizeBytes) - 1] as const,
    );
    const asset = add({ kind: 'video', ranges, wantsCaptions: uploadCaptions });
    return context.json({
      value: {
        uploadUrlsExpireAt: Date.now() + 600_000,
        video: asset.id,
        uploadInstructions: ranges.map(([firstByte, lastByte], index) => ({
          uploadUrl: at(`${asset.id}/${index}`),
          firstByte,
          lastByte,
        })),
        uploadToken: '',
        ...(uploadCaptions && { captionsUploadUrl: at(`${asset.id}/captions`) }),
      },
    });
  });
  for (const kind of ['images', 'videos'])
    api.get(`/rest/${kind}/:id`, (context) => {
      const asset = all.get(context.req.param('id'));
      if (!asset || `${asset.kind}s` !== kind) return linkedinProblem(404, 'Not found');
      asset.looks += 1;
      if (asset.status === 'PROCESSING' && asset.looks > 1 && uploads.processing !== 'never')
        asset.status = uploads.processing === 'failed' ? 'PROCESSING_FAILED' : 'AVAILABLE';
      return context.json({ id: asset.id, owner: author, status: asset.status });
    });

  files.post('/dms-uploads/:id/captions', async (context) => {
    const asset = all.get(context.req.param('id'));
    const form = await context.req.formData();
    const [metadata, file] = [form.get('metadata'), form.get('file')];
    const read = v.safeParse(Captions, typeof metadata === 'string' ? JSON.parse(metadata) : undefined);
    if (!asset || !read.success || !(file instanceof File)) return new Response(null, { status: 400 });
    asset.captions = { metadata: read.output, file: await file.text() };
    return new Response(null, { status: 201 });
  });
  files.put('/dms-uploads/:id/:part', async (context) => {
    const asset = all.get(context.req.param('id'));
    const part = Number(context.req.param('part'));
    const range = asset?.ranges[part];
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    if (!asset || !range) return new Response(null, { status: 404 });
    if (asset.kind === 'video' && bytes.length !== range[1] - range[0] + 1)
      return new Response(null, { status: 400 });
    asset.parts[part] = bytes;
    if (asset.kind === 'image') asset.status = 'PROCESSING';
    return new Response(null, { status: 201, headers: { etag: `"etag-${part}"` } });
  });
  const uploads: LinkedinUploads = {
    api,
    files,
    all,
    forget: () => all.clear(),
    processing: 'ready',
  };
  return uploads;
}
