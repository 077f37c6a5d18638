import { FilePathSource, Input, MP4, QTFF, WEBM } from 'mediabunny';
import sharp from 'sharp';
import type { Frame } from '../../core/media/flash/frame.ts';
import { measureFlashes } from '../../core/media/flash/measure-flashes.ts';
import type { Sample, Watched } from '../../core/media/watched.ts';
import { MediaProblemError } from '../media/media-problem-error.ts';
import { type Colours, rgbaOf } from './colours.ts';
import { assertBounded, decodeTrack } from './decode-track.ts';
import type { DecodedFrame, DecoderLibrary } from './decoder.ts';
import { samplePicker } from './sample-picker.ts';
import { readTrack } from './video-track.ts';

/** The longer side of a frame in which flashes are measured; the same as of animations. */
const FLASH_SIDE = 160;
/** The longer side of a frame in which faces and words are looked for: full high definition. */
const SAMPLE_SIDE = 1_920;
/** How long the last frame is shown when nothing says so. */
const LAST_FRAME_MS = 40;

/** A video whose last frame comes so long before its end was cut off, as an upload that broke off. */
const MOST_MISSING_MS = 1_000;

/** Colours of a kind that nothing here can read. */
class UnknownColours extends Error {}

function smaller(frame: DecodedFrame, side: number, colours: Colours) {
  const scale = Math.min(1, side / Math.max(frame.width, frame.height));
  const width = Math.max(1, Math.round(frame.width * scale));
  const height = Math.max(1, Math.round(frame.height * scale));
  const copy = scale === 1 ? frame : frame.scale(width, height);
  try {
    const rgba = rgbaOf(copy, colours);
    if (rgba === undefined) throw new UnknownColours();
    return { width, height, rgba };
  } finally {
    if (copy !== frame) copy.close();
  }
}

const noDecoder = (detail: string): Watched => ({ problem: { code: 'no-decoder', detail } });

/**
 * Decodes a whole video, measures its flashes and picks frames to look at.
 * @throws MediaProblemError, and whatever mediabunny throws for a file that it cannot read.
 */
export async function watchVideo(path: string, library: DecoderLibrary): Promise<Watched> {
  using input = new Input({ formats: [MP4, QTFF, WEBM], source: new FilePathSource(path) });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new MediaProblemError('unsupported-type', 'it has no picture');
  const { colours, settings } = await readTrack(track);
  if (settings === undefined) return noDecoder('its kind of compression is not known here');
  assertBounded(settings);

  const rotation = await track.getRotation();
  // Pixels need not be square.
  const shape = { width: await track.getSquarePixelWidth(), height: await track.getSquarePixelHeight() };
  const frames = decodeTrack(track, settings, library);
  const endsMs = (await track.computeDuration()) * 1_000;
  const picker = samplePicker(endsMs);
  const samples: Sample[] = [];

  const take = async (frame: DecodedFrame, atMs: number): Promise<void> => {
    const { width, height, rgba } = smaller(frame, SAMPLE_SIDE, colours);
    const scale = Math.min(1, SAMPLE_SIDE / Math.max(shape.width, shape.height));
    const picture = await sharp(rgba, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .resize({
        width: Math.max(1, Math.round(shape.width * scale)),
        height: Math.max(1, Math.round(shape.height * scale)),
        fit: 'fill',
      })
      .rotate(rotation)
      .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      .toBuffer();
    samples.push({ atMs: Math.round(atMs), picture });
  };

  async function* small(): AsyncIterable<Frame> {
    // How long a frame is shown is known when the next one comes.
    let held: { readonly atMs: number; readonly picture: Omit<Frame, 'durationMs'> } | undefined;
    for await (const { frame, atMs } of frames) {
      const picture = smaller(frame, FLASH_SIDE, colours);
      if (held) yield { ...held.picture, durationMs: Math.max(0, atMs - held.atMs) };
      held = { atMs, picture };
      if (picker.wants({ ...picture, durationMs: 0 }, atMs)) await take(frame, atMs);
    }
    if (held === undefined || held.atMs < endsMs - MOST_MISSING_MS)
      throw new MediaProblemError('damaged', 'the file ends too early');
    yield { ...held.picture, durationMs: LAST_FRAME_MS };
  }

  try {
    return { flash: await measureFlashes(small()), samples };
  } catch (error) {
    if (error instanceof UnknownColours) return noDecoder('its colours are of a kind that is not known here');
    throw error;
  }
}
