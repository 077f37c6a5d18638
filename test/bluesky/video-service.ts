import { createServer } from 'node:http';
import * as v from 'valibot';
import { HOME, type LocalServer } from './local-server.ts';

/**
 * Bluesky's video service, from the lexicons `app.bsky.video` and docs.bsky.app ("Uploading video"): takes a video with a
 * token for the account's own server, processes it, and stores it there.
 */
export type VideoService = {
  readonly origin: string;
  /** How videos fare: ready after some looks, never, or refused in the end. */
  processing: 'ready' | 'never' | 'failed';
  /** What it answers about what an account may upload. */
  limits: { canUpload: boolean; remainingDailyVideos?: number; message?: string; error?: string };
  close(): Promise<void>;
};

type Job = {
  readonly id: string;
  readonly did: string;
  readonly token: string;
  looks: number;
  blob?: unknown;
};
const Uploaded = v.object({ blob: v.unknown() });

export async function videoService(pds: LocalServer): Promise<VideoService> {
  const jobs = new Map<string, Job & { readonly bytes: Buffer }>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const shown = pds.serviceToken(token);
    const allows = (aud: string, lxm: string) => shown?.aud === aud && shown.lxm === lxm;
    const method = url.pathname.replace('/xrpc/', '');
    if (method === 'app.bsky.video.getUploadLimits') {
      if (!allows('did:web:video.bsky.app', method))
        return answer(401, { error: 'AuthMissing', message: 'Bad token' });
      return answer(200, service.limits);
    }
    if (method === 'app.bsky.video.uploadVideo') {
      if (!allows(`did:web:${new URL(HOME).host}`, 'com.atproto.repo.uploadBlob'))
        return answer(401, { error: 'AuthMissing', message: 'Bad token' });
      const did = url.searchParams.get('did') ?? '';
      const isVideo = request.headers['content-type'] === 'video/mp4' && bytes.includes('ftyp');
      if (did !== shown?.did || !url.searchParams.get('name') || !isVideo)
        return answer(400, { error: 'InvalidRequest', message: 'Not a video of this account' });
      const known = [...jobs.values()].find((job) => job.bytes.equals(bytes) && job.did === did);
      if (known?.blob)
        return answer(409, {
          error: 'already_exists',
          message: 'Video already processed',
          jobId: known.id,
          did,
          state: 'JOB_STATE_COMPLETED',
        });
      const id = `job-${jobs.size + 1}`;
      jobs.set(id, { id, did, token, bytes, looks: 0 });
      return answer(200, { jobId: id, did, state: 'JOB_STATE_CREATED' });
    }
    const job = jobs.get(url.searchParams.get('jobId') ?? '');
    if (method !== 'app.bsky.video.getJobStatus' || !job)
      return answer(400, { error: 'InvalidRequest', message: 'No such job' });
    job.looks += 1;
    const status = { jobId: job.id, did: job.did, state: 'JOB_STATE_ENCODING', progress: 40 };
    if (job.blob === undefined && (job.looks < 2 || service.processing === 'never'))
      return answer(200, { jobStatus: status });
    if (service.processing === 'failed')
      return answer(200, {
        jobStatus: { ...status, state: 'JOB_STATE_FAILED', error: 'x', message: 'Video too long' },
      });
    if (job.blob === undefined) {
      const stored = await fetch(`${pds.origin}/xrpc/com.atproto.repo.uploadBlob`, {
        method: 'POST',
        headers: { authorization: `Bearer ${job.token}`, 'content-type': 'video/mp4' },
        body: new Uint8Array(job.bytes),
      });
      job.blob = v.parse(Uploaded, await stored.json()).blob;
    }
    return answer(200, { jobStatus: { ...status, state: 'JOB_STATE_COMPLETED', blob: job.blob } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const service: VideoService = {
    origin: `http://127.0.0.1:${address.port}`,
    processing: 'ready',
    limits: { canUpload: true, remainingDailyVideos: 25 },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return service;
}
