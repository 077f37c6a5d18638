import * as v from 'valibot';
import type { DerivedMedium, MediaType } from '../../core/media/facts.ts';
import { describeMedium } from './describe-medium.ts';
import type { UploadedMedium } from './prepared-post.ts';
import { Upload } from './schemas.ts';
import { uploadCaptions } from './upload-captions.ts';
import { statusRequest, type UploadNeeds, uploadFile } from './upload-file.ts';

/**
 * Uploads a medium with its description and captions, and waits until X has processed it. Not public before a post uses it; X throws
 * unused media away after a day.
 * @throws ChannelError
 */
export async function uploadMedium(needs: UploadNeeds, medium: DerivedMedium): Promise<UploadedMedium> {
  const { key, sha256, alt, type, captions } = medium;
  const name = key.slice(key.lastIndexOf('/') + 1);
  const bytes = await needs.objects.read(key);
  const { id, media_key } = await uploadFile(needs, { name, bytes, type, category: categoryOf(type) });
  await describeMedium(needs.api, id, medium, name);
  if (captions) await uploadCaptions(needs, id, captions);
  return { sha256, alt, id, ...(media_key !== undefined && { key: media_key }) };
}

/** Whether an earlier upload can still be used. Where X does not say so, it is uploaded again. */
export async function isStillUploaded({ api }: UploadNeeds, { id }: UploadedMedium): Promise<boolean> {
  const { status, json } = await api.answer({ ...statusRequest(id), accepts: [400, 403, 404] });
  const read = v.safeParse(Upload, json);
  const state = read.success ? (read.output.data.processing_info?.state ?? 'succeeded') : undefined;
  return status === 200 && state === 'succeeded';
}

function categoryOf(type: MediaType): 'tweet_image' | 'tweet_gif' | 'tweet_video' {
  if (type === 'image/gif') return 'tweet_gif';
  return type.startsWith('video/') ? 'tweet_video' : 'tweet_image';
}
