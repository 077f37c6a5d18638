import type { DerivedCaptions } from '../../core/media/facts.ts';
import type { UploadNeeds } from './upload-video.ts';

/**
 * Gives a video its captions (`captions.insert`, 400 units of the day's quota). A track of the same language that is
 * there already is ours: nobody else knows the video yet.
 * @throws ChannelError
 */
export async function insertCaptions(
  { api, objects }: UploadNeeds,
  videoId: string,
  { key, sha256, language }: DerivedCaptions,
): Promise<void> {
  const boundary = `captions-${sha256}`;
  const about = { snippet: { videoId, language, name: '', isDraft: false } };
  const text = new TextDecoder().decode(await objects.read(key));
  const parts = [
    `--${boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(about)}`,
    `--${boundary}\r\ncontent-type: application/octet-stream\r\n\r\n${text}`,
    `--${boundary}--\r\n`,
  ];
  await api.answer({
    doing: 'give the video its captions on YouTube',
    method: 'POST',
    path: '/upload/youtube/v3/captions',
    query: { uploadType: 'multipart', part: 'snippet' },
    headers: { 'content-type': `multipart/related; boundary=${boundary}` },
    body: new TextEncoder().encode(parts.join('\r\n')),
    accepts: [409],
  });
}
