import sharp from 'sharp';
import { CorruptDataError } from '../../core/errors.ts';
import type { MediaFacts, MediaType } from '../../core/media/facts.ts';
import type { Media } from '../../ports.ts';
import { withBytes } from './bytes.ts';
import { readCaptionFile } from './caption-file.ts';
import { coverPicture } from './cover-picture.ts';
import { deriveAnimation } from './derive-animation.ts';
import { deriveStill } from './derive-still.ts';
import { deriveVideo } from './derive-video.ts';
import { gate } from './gate.ts';
import { hashBytes, hashFile } from './hash-file.ts';
import type { Made } from './made.ts';
import { measureLook } from './measure-look.ts';
import { isAnimated, measurePicture } from './measure-picture.ts';
import { isVideo, measureVideo } from './measure-video.ts';
import { toProblem } from './media-problem-error.ts';
import { previewPicture } from './preview-picture.ts';
import { sniff } from './sniff.ts';
import { within } from './within.ts';

export type MediaOptions = {
  /** Longest that one file may take to be measured, and to be made. */
  readonly timeLimitMs?: number;
  /** Files worked on at once. Each may need 400 MB for a moment (a picture of 50 million pixels). */
  readonly parallel?: number;
  /** A signal that aborts after so many milliseconds. */
  readonly timer?: (ms: number) => AbortSignal;
};

const EXTENSIONS: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

const hasSize = (
  facts: MediaFacts,
): facts is MediaFacts & Required<Pick<MediaFacts, 'type' | 'width' | 'height'>> =>
  facts.type !== undefined && facts.width !== undefined && facts.height !== undefined;

/** @throws CorruptDataError where the file is no longer the one that `facts` are about */
async function refuseChanged(path: string, facts: MediaFacts): Promise<void> {
  const { sha256 } = await hashFile(path);
  if (sha256 !== facts.sha256)
    throw new CorruptDataError(
      `${facts.file} is not the file that was measured: its content has changed since.`,
    );
}

/** Measures and makes pictures with libvips, and videos from their containers alone. */
export function sharpMedia(options: MediaOptions = {}): Media {
  const { timeLimitMs = 30_000, parallel = 2, timer = AbortSignal.timeout } = options;
  // libvips keeps opened files by name; a file replaced under the same name must be read again.
  sharp.cache(false);
  // One thread for each picture: the files themselves are worked on side by side.
  sharp.concurrency(1);
  const seconds = Math.max(1, Math.ceil(timeLimitMs / 1000));
  const inTurn = gate(parallel);
  const inTime = <T>(work: Promise<T>): Promise<T> => within(work, timer(timeLimitMs));

  const measure = async (path: string) => {
    const type = await withBytes(path, sniff);
    return isVideo(type) ? measureVideo(path, type) : measurePicture(path, type, seconds);
  };

  const make = async (
    path: string,
    facts: MediaFacts,
    limits: Parameters<Media['derive']>[2],
  ): Promise<Made> => {
    const { type } = facts;
    if (isVideo(type)) return deriveVideo(path, { ...facts, type }, limits.media);
    if (!hasSize(facts)) return { reason: `${facts.file} was not measured.` };
    const derivePicture = isAnimated(facts) ? deriveAnimation : deriveStill;
    return derivePicture(path, facts, limits.media, seconds);
  };

  return {
    inspect: (path, file) =>
      inTurn(async () => {
        const identity = { file, ...(await hashFile(path)) };
        try {
          const measured = await inTime(measure(path));
          // A video is watched by others (`Videos`).
          if (isVideo(measured.type)) return { ...identity, ...measured };
          const look = await measureLook(path, measured, seconds, timer(timeLimitMs));
          return { ...identity, ...measured, ...look };
        } catch (error) {
          return { ...identity, problem: toProblem(error) };
        }
      }),

    captions: readCaptionFile,

    derive: (path, facts, limits) =>
      inTurn(async () => {
        if (facts.problem)
          return { ok: false, reason: `${facts.file} cannot be used: ${facts.problem.detail}.` };
        await refuseChanged(path, facts);
        const made = await inTime(make(path, facts, limits)).catch((error: unknown): Made => {
          if (toProblem(error).code !== 'timed-out') throw error;
          return { reason: `${facts.file} took too long to prepare for this account. Send a smaller one.` };
        });
        if ('reason' in made) return { ok: false, reason: made.reason };
        const { bytes, ...about } = made;
        const hash = hashBytes(bytes);
        return {
          ok: true,
          medium: {
            key: `media/${hash}.${EXTENSIONS[made.type]}`,
            sha256: hash,
            bytes: bytes.length,
            ...about,
          },
          bytes,
        };
      }),

    preview: (path, facts) =>
      inTurn(async () => {
        if (facts.problem || !hasSize(facts) || isVideo(facts.type)) return undefined;
        return inTime(previewPicture(path, seconds)).catch((error: unknown) => {
          // Throws again what is the machine's fault.
          toProblem(error);
          return undefined;
        });
      }),

    cover: (path, facts, places, toFile) =>
      inTurn(async () => {
        if (facts.problem)
          return { ok: false, reason: `${facts.file} cannot be used: ${facts.problem.detail}.` };
        if (!hasSize(facts)) return { ok: false, reason: `${facts.file} was not measured.` };
        await refuseChanged(path, facts);
        return inTime(coverPicture(path, facts, places, toFile, seconds)).catch((error: unknown) => {
          if (toProblem(error).code !== 'timed-out') throw error;
          return { ok: false, reason: `${facts.file} took too long to blur. Send a smaller one.` };
        });
      }),
  };
}
