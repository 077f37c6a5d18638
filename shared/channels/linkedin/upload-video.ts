import { readCaptions } from '../../core/captions/read-captions.ts';
import { writeSrt } from '../../core/captions/write-srt.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { DerivedCaptions, DerivedMedium } from '../../core/media/facts.ts';
import { BODILESS } from './linkedin-api.ts';
import { VideoUpload } from './schemas.ts';
import { nameOf, type UploadNeeds } from './upload-media.ts';

/** In the parts that LinkedIn asks for, of 4 MB; with its captions, which LinkedIn takes as SubRip only. */
export async function uploadVideo(needs: UploadNeeds, medium: DerivedMedium): Promise<string> {
  const { api, objects } = needs;
  const { captions } = medium;
  const doing = `upload ${nameOf(medium)} to LinkedIn`;
  const bytes = await objects.read(medium.key);
  const { value } = await api.ask(VideoUpload, {
    doing,
    method: 'POST',
    path: '/rest/videos',
    query: { action: 'initializeUpload' },
    body: {
      json: {
        initializeUploadRequest: {
          owner: api.author,
          fileSizeBytes: bytes.length,
          uploadCaptions: captions !== undefined,
          uploadThumbnail: false,
        },
      },
    },
  });
  const parts: string[] = [];
  for (const { uploadUrl, firstByte, lastByte } of value.uploadInstructions) {
    const { headers } = await api.answer({
      doing,
      method: 'PUT',
      path: uploadUrl,
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes.subarray(firstByte, lastByte + 1)),
      accepts: BODILESS,
    });
    parts.push((headers.get('etag') ?? '').replace(/^"|"$/g, ''));
  }
  if (captions) await uploadCaptions(needs, captions, value.captionsUploadUrl);
  await api.answer({
    doing,
    method: 'POST',
    path: '/rest/videos',
    query: { action: 'finalizeUpload' },
    body: {
      json: {
        finalizeUploadRequest: { video: value.video, uploadToken: value.uploadToken, uploadedPartIds: parts },
      },
    },
    accepts: BODILESS,
  });
  return value.video;
}

async function uploadCaptions(
  { api, objects }: UploadNeeds,
  { key, language }: DerivedCaptions,
  uploadUrl: string | undefined,
): Promise<void> {
  const doing = 'upload the captions of a video to LinkedIn';
  if (uploadUrl === undefined)
    throw new ChannelError('later', `Could not ${doing}: it did not say where to. It will be tried again.`);
  const { cues } = readCaptions(await objects.read(key), Number.POSITIVE_INFINITY);
  const [base = 'en', country] = new Intl.Locale(language)
    .maximize()
    .toString()
    .split('-')
    .filter((part) => part.length === 2);
  const form = new FormData();
  const metadata = {
    format: 'SRT',
    formattedForEasyReader: true,
    largeText: true,
    source: 'USER_PROVIDED',
    locale: { language: base.toUpperCase(), ...(country !== undefined && { country }) },
    transcriptType: 'CLOSED_CAPTION',
  };
  form.append('metadata', JSON.stringify(metadata));
  form.append('file', new Blob([writeSrt(cues)], { type: 'text/plain' }), 'captions.srt');
  await api.answer({ doing, method: 'POST', path: uploadUrl, body: form, accepts: BODILESS });
}
