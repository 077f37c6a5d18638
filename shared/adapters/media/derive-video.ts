import { readFile } from 'node:fs/promises';
import type { Limits } from '../../core/accounts/limits.ts';
import type { MediaFacts } from '../../core/media/facts.ts';
import { bytesOf } from './bytes.ts';
import type { Made } from './made.ts';
import type { VideoType } from './measure-video.ts';
import { findVideoMetadata, mentionsPlace } from './video-metadata.ts';

const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;

/**
 * Makes the video that a network gets: sound and picture as they came, and everything that describes them (place,
 * camera, titles, cover) overwritten in place. Nothing is re-encoded, so a video that is too large is refused.
 */
export async function deriveVideo(
  path: string,
  facts: MediaFacts & { readonly type: VideoType },
  limits: Limits['media'],
): Promise<Made> {
  const { file, type } = facts;
  if (!limits.types.includes(type) || limits.videos < 1) {
    return {
      reason: `This account takes no ${type === 'video/mp4' ? 'MP4' : 'WebM'} videos. Leave ${file} out, or leave the account out.`,
    };
  }
  if (facts.bytes > limits.videoBytes) {
    return {
      reason: `${file} has ${megabytes(facts.bytes)}; this account takes videos up to ${megabytes(limits.videoBytes)}. Export it shorter, or with a lower quality.`,
    };
  }
  const content = await readFile(path);
  const bytes = bytesOf(content);
  const found = await findVideoMetadata(type, bytes);
  if (found.dataTracks.length > 0) {
    return {
      reason: `${file} has a data track beside picture and sound, as action cameras and phones write it with their route. It cannot be taken out safely here: export the video again from an editing program, which leaves that track out.`,
    };
  }
  for (const { span, filler } of found.blanks) {
    content.fill(0, span.start, span.end);
    content.set(filler, span.start);
  }
  const again = await findVideoMetadata(type, bytes);
  if (again.blanks.length !== found.blanks.length || (await mentionsPlace(bytes, again))) {
    throw new Error('A video made for publishing should say nothing of where it was taken; it still does.');
  }
  const { width, height, durationMs } = facts;
  return {
    bytes: content,
    type,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(durationMs !== undefined && { durationMs }),
  };
}
