import {
  type BoundingBox,
  DetectFacesCommand,
  DetectTextCommand,
  type RekognitionClient,
} from '@aws-sdk/client-rekognition';
import sharp from 'sharp';
import { VisionError } from '../../core/errors.ts';
import type { Box, Face, Word } from '../../core/media/vision-facts.ts';
import type { Vision } from '../../ports.ts';
import { MediaProblemError } from '../media/media-problem-error.ts';
import { budgetOf } from './budget.ts';
import { lookAtPicture } from './look-at-picture.ts';
import type { Pixels } from './pixels.ts';
import { quartersOf } from './tiles.ts';

export type RekognitionOptions = {
  readonly client: RekognitionClient;
  /** Longest that may be spent on one picture. */
  readonly timeLimitMs?: number;
  readonly timer?: (ms: number) => AbortSignal;
};

/** Most that Rekognition takes without a bucket (its developer guide, "Guidelines and quotas"). */
const MOST_BYTES = 5_000_000;
/** DetectText tells of no more words than this. */
const MOST_WORDS = 100;
/** Smallest side that it takes is 80 pixels; what is smaller is enlarged. */
const LEAST_SIDE = 80;
const SMALLER = 0.7;

async function jpegOf(pixels: Pixels, part: Box): Promise<Uint8Array> {
  const { rgb, width, height } = pixels;
  const whole = Math.max(1, LEAST_SIDE / Math.min(part.width, part.height));
  for (let scale = whole; ; scale *= SMALLER) {
    const jpeg = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .extract({ left: part.x, top: part.y, width: part.width, height: part.height })
      .resize({ width: Math.round(part.width * scale), height: Math.round(part.height * scale), fit: 'fill' })
      .jpeg({ quality: 92 })
      .toBuffer();
    if (jpeg.length <= MOST_BYTES) return jpeg;
  }
}

/** Its boxes are shares of the picture, and may lie partly outside of it. */
function boxOf(box: BoundingBox | undefined, part: Box): Box {
  const { Left = 0, Top = 0, Width = 0, Height = 0 } = box ?? {};
  return {
    x: part.x + Left * part.width,
    y: part.y + Top * part.height,
    width: Width * part.width,
    height: Height * part.height,
  };
}

/** Looks at pictures with Amazon Rekognition (`DetectFaces`, `DetectText`), which is paid for by the picture. */
export function rekognitionVision(options: RekognitionOptions): Vision {
  const { client, timeLimitMs = 60_000, timer = AbortSignal.timeout } = options;
  const seconds = Math.max(1, Math.ceil(timeLimitMs / 1000));
  sharp.cache(false);

  const facesOf = async (pixels: Pixels, part: Box, abortSignal: AbortSignal): Promise<readonly Face[]> => {
    const command = new DetectFacesCommand({ Image: { Bytes: await jpegOf(pixels, part) } });
    const { FaceDetails = [] } = await client.send(command, { abortSignal });
    return FaceDetails.map(({ BoundingBox, Confidence = 0 }) => ({
      ...boxOf(BoundingBox, part),
      score: Confidence / 100,
    }));
  };

  const wordsOf = async (pixels: Pixels, part: Box, abortSignal: AbortSignal): Promise<readonly Word[]> => {
    const command = new DetectTextCommand({ Image: { Bytes: await jpegOf(pixels, part) } });
    const { TextDetections = [] } = await client.send(command, { abortSignal });
    const words = TextDetections.filter(({ Type }) => Type === 'WORD').map(
      ({ DetectedText = '', Confidence = 0, Geometry }) => ({
        ...boxOf(Geometry?.BoundingBox, part),
        text: DetectedText,
        confidence: Confidence,
      }),
    );
    const isAll = words.length < MOST_WORDS || Math.min(part.width, part.height) < 2 * LEAST_SIDE;
    if (isAll) return words;
    const closer = quartersOf(part).map((quarter) => wordsOf(pixels, quarter, abortSignal));
    return (await Promise.all(closer)).flat();
  };

  return {
    async look(picture) {
      const budget = budgetOf(timeLimitMs, timer);
      const limit = timer(timeLimitMs);
      return lookAtPicture(picture, seconds, (pixels) =>
        budget.spend(async () => {
          const whole = { x: 0, y: 0, width: pixels.width, height: pixels.height };
          try {
            const [faces, words] = await Promise.all([
              facesOf(pixels, whole, limit),
              wordsOf(pixels, whole, limit),
            ]);
            return { faces, words };
          } catch (cause) {
            if (limit.aborted) throw new MediaProblemError('timed-out', 'looking at it took too long');
            const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
            throw new VisionError(`Amazon Rekognition did not look at the picture (${why}).`, { cause });
          }
        }),
      );
    },
    close: async () => client.destroy(),
  };
}
