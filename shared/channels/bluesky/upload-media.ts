import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { DerivedMedium } from '../../core/media/facts.ts';
import type { Clock, Objects } from '../../ports.ts';
import { processVideo } from './process-video.ts';
import { type Blob, type Embed, UploadedBlob } from './record.ts';
import { asAccount, type SessionDeps } from './session.ts';
import { bodyOf, serverOf } from './xrpc.ts';

export type UploadNeeds = {
  readonly objects: Objects;
  readonly clock: Clock;
  /** For small requests, and for files. */
  readonly quick: SessionDeps;
  readonly patient: SessionDeps;
};

/** Uploads a post's media: pictures, or one video with its captions. Not public before a post names them. */
export async function uploadMedia(
  needs: UploadNeeds,
  account: Account,
  media: readonly DerivedMedium[],
): Promise<Embed | undefined> {
  const [first] = media;
  if (first?.type.startsWith('video/')) return uploadVideo(needs, account, first);
  if (first === undefined) return undefined;
  const images = [];
  for (const medium of media) {
    const image = await uploadFile(needs, account, medium, 'a picture');
    images.push({ image, alt: medium.alt, ...proportions(medium) });
  }
  return { $type: 'app.bsky.embed.images', images };
}

/**
 * The video service prepares a video before the post is there; where the server is on this machine, which the service
 * cannot reach, the file goes to the server alone, as a picture does.
 */
async function uploadVideo(needs: UploadNeeds, account: Account, medium: DerivedMedium): Promise<Embed> {
  const isPublic = serverOf(account).protocol === 'https:';
  const video = isPublic
    ? await processVideo(needs, account, medium)
    : await uploadFile(needs, account, medium, 'a video');
  const { captions } = medium;
  const file = captions && (await uploadFile(needs, account, captions, 'the captions of a video'));
  return {
    $type: 'app.bsky.embed.video',
    video,
    ...(captions && file && { captions: [{ lang: captions.language, file }] }),
    ...(medium.alt !== '' && { alt: medium.alt }),
    ...proportions(medium),
  };
}

const proportions = ({ width, height }: DerivedMedium) =>
  width !== undefined && height !== undefined ? { aspectRatio: { width, height } } : {};

async function uploadFile(
  { objects, patient }: UploadNeeds,
  account: Account,
  { key, type }: { readonly key: string; readonly type: string },
  what: string,
): Promise<Blob> {
  const body = new Uint8Array(await objects.read(key));
  const { reply, call } = await asAccount(patient, account, () => ({
    doing: `upload ${what} to ${serverOf(account).host}`,
    method: 'com.atproto.repo.uploadBlob',
    kind: 'procedure',
    body,
    contentType: type,
  }));
  return bodyOf(v.object({ blob: UploadedBlob }), reply, call).blob;
}
