import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { DerivedMedium } from '../../core/media/facts.ts';
import { HOUR, MINUTE, SECOND } from '../../core/time.ts';
import { safeWords } from '../http/safe-words.ts';
import { type Blob, UploadedBlob } from './record.ts';
import { asAccount, handleOf } from './session.ts';
import type { UploadNeeds } from './upload-media.ts';
import { bodyOf, type Call, serverOf, xrpc } from './xrpc.ts';

/** One for the whole network, whatever server an account lives on. */
const SERVICE = new URL('https://video.bsky.app');
const SERVICE_DID = 'did:web:video.bsky.app';
/** The service itself stores the video on the account's server, with the token that it is given. */
const TOKEN_SECONDS = (30 * MINUTE) / SECOND;
const PROCESSING_MS = 5 * MINUTE;
const LONGEST_PAUSE_MS = 10 * SECOND;

const Session = v.object({
  did: v.string(),
  didDoc: v.optional(
    v.object({
      service: v.optional(
        v.array(v.object({ id: v.string(), serviceEndpoint: v.pipe(v.string(), v.url()) })),
      ),
    }),
  ),
});
const Limits = v.object({
  canUpload: v.boolean(),
  remainingDailyVideos: v.optional(v.number()),
  message: v.optional(v.string()),
  error: v.optional(v.string()),
});
const Job = v.object({
  jobId: v.string(),
  state: v.string(),
  blob: v.optional(UploadedBlob),
  error: v.optional(v.string()),
  message: v.optional(v.string()),
});
/** The lexicon wraps it; the service answers an upload with the bare status. */
const JobStatus = v.union([
  v.pipe(
    v.object({ jobStatus: Job }),
    v.transform(({ jobStatus }) => jobStatus),
  ),
  Job,
]);

/**
 * Has a video processed and waits for it (docs.bsky.app, "Uploading video"; lexicons `app.bsky.video`). A video that the
 * service knows is not processed again.
 * @throws ChannelError also where the account may not upload a video today, or the video never becomes ready.
 */
export async function processVideo(
  needs: UploadNeeds,
  account: Account,
  { key, type }: DerivedMedium,
): Promise<Blob> {
  const { did, home } = await sessionOf(needs, account);
  await proveAllowance(needs, account);
  const name = key.slice(key.lastIndexOf('/') + 1);
  const call: Call = {
    doing: `upload ${name} to ${SERVICE.host}`,
    method: 'app.bsky.video.uploadVideo',
    kind: 'procedure',
    query: { did, name },
    body: new Uint8Array(await needs.objects.read(key)),
    contentType: type,
    token: await serviceToken(needs, account, `did:web:${home}`, 'com.atproto.repo.uploadBlob'),
    // A video that is there already.
    accepts: [409],
  };
  const job = bodyOf(JobStatus, await xrpc(needs.patient, SERVICE, call), call);
  return waitForBlob(needs, name, job);
}

/** The server that holds the account: with Bluesky's own, another than the one that logs people in. */
async function sessionOf(needs: UploadNeeds, account: Account): Promise<{ did: string; home: string }> {
  const { reply, call } = await asAccount(needs.quick, account, ({ server }) => ({
    doing: `ask ${server.host} where the account lives`,
    method: 'com.atproto.server.getSession',
    kind: 'query',
  }));
  const { did, didDoc } = bodyOf(Session, reply, call);
  const home = didDoc?.service?.find(({ id }) => id.endsWith('#atproto_pds'))?.serviceEndpoint;
  return { did, home: home === undefined ? serverOf(account).host : new URL(home).host };
}

/** A token of the account's own server for one method of one service, and nothing else. */
async function serviceToken(
  { quick, clock }: UploadNeeds,
  account: Account,
  aud: string,
  lxm: string,
): Promise<string> {
  const exp = String(Math.floor(clock.now() / SECOND) + TOKEN_SECONDS);
  const { reply, call } = await asAccount(quick, account, ({ server }) => ({
    doing: `get access to ${SERVICE.host} from ${server.host}`,
    method: 'com.atproto.server.getServiceAuth',
    kind: 'query',
    query: { aud, lxm, exp },
  }));
  return bodyOf(v.object({ token: v.string() }), reply, call).token;
}

async function proveAllowance(needs: UploadNeeds, account: Account): Promise<void> {
  const method = 'app.bsky.video.getUploadLimits';
  const call: Call = {
    doing: `ask ${SERVICE.host} whether ${account.handle} may upload a video`,
    method,
    kind: 'query',
    token: await serviceToken(needs, account, SERVICE_DID, method),
  };
  const limits = bodyOf(Limits, await xrpc(needs.quick, SERVICE, call), call);
  if (limits.canUpload) return;
  const words = limits.message ?? limits.error;
  const said = words === undefined ? '' : `: “${safeWords(words, [call.token])}”`;
  if (limits.remainingDailyVideos === 0) {
    throw new ChannelError(
      'later',
      `Bluesky takes no more videos from ${account.handle} today${said}. It will be tried again.`,
      { retryAfterMs: HOUR },
    );
  }
  throw new ChannelError(
    'refused',
    `Bluesky takes no videos from ${account.handle}${said}. Sign in as ${handleOf(account)} and confirm its email address in the settings, then send the post again.`,
  );
}

async function waitForBlob(
  needs: UploadNeeds,
  name: string,
  first: v.InferOutput<typeof Job>,
): Promise<Blob> {
  const { clock, quick } = needs;
  const deadline = clock.now() + PROCESSING_MS;
  let job = first;
  for (let pause = SECOND; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    if (job.blob !== undefined) return job.blob;
    if (job.state === 'JOB_STATE_FAILED') {
      const words = job.message ?? job.error;
      const said = words === undefined ? '' : ` (“${safeWords(words, [])}”)`;
      throw new ChannelError(
        'refused',
        `Bluesky could not process ${name}${said}. Export it again as MP4 (H.264 with AAC sound), at most three minutes long, and send the post once more.`,
      );
    }
    if (clock.now() >= deadline) {
      throw new ChannelError(
        'later',
        `Bluesky has not processed ${name} within ${PROCESSING_MS / MINUTE} minutes. It will be tried again.`,
      );
    }
    await clock.sleepUntil(clock.now() + pause);
    const call: Call = {
      doing: `find out whether Bluesky has processed ${name}`,
      method: 'app.bsky.video.getJobStatus',
      kind: 'query',
      query: { jobId: first.jobId },
    };
    job = bodyOf(JobStatus, await xrpc(quick, SERVICE, call), call);
  }
}
