import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny';
import { BOUNDS } from '../media/bounds.ts';
import { MediaProblemError } from '../media/media-problem-error.ts';
import type { DecodedFrame, DecoderLibrary, DecoderSettings } from './decoder.ts';
import { insert, isShown } from './packets.ts';

/** One frame of a video, in the order shown. It is closed when the next one is asked for. */
export type ShownFrame = { readonly frame: DecodedFrame; readonly atMs: number };

/** Share of its frames that a video may lack: players go over a lost one too. */
const MOST_LOST = 0.05;

/** @throws MediaProblemError `too-many-pixels` */
export function assertBounded({ width, height }: { readonly width: number; readonly height: number }): void {
  if (width * height <= BOUNDS.videoPixels) return;
  const most = `at most ${BOUNDS.videoPixels / 1e6} million pixels are taken`;
  throw new MediaProblemError('too-many-pixels', `a video of ${width} × ${height} pixels; ${most}`);
}

/**
 * Decodes every frame of a video, one at a time.
 * @throws MediaProblemError `damaged`, `too-many-pixels`, and whatever mediabunny throws for a file that it cannot read.
 */
export async function* decodeTrack(
  track: InputVideoTrack,
  settings: DecoderSettings,
  library: DecoderLibrary,
): AsyncIterable<ShownFrame> {
  const ready: DecodedFrame[] = [];
  // What it cannot decode is missing at the end; its own words for that help nobody.
  const decoder = new library.VideoDecoderNative(
    (frame) => ready.push(frame),
    () => undefined,
  );
  // The decoder gives a frame the time of the packet that it was just fed, not the frame's own.
  const times: number[] = [];
  let wanted = 0;
  let got = 0;

  function* decoded(): Iterable<ShownFrame> {
    for (let frame = ready.shift(); frame !== undefined; frame = ready.shift()) {
      got += 1;
      try {
        assertBounded(frame);
        yield { frame, atMs: (times.shift() ?? 0) * 1_000 };
      } finally {
        frame.close();
      }
    }
  }

  try {
    decoder.configure(settings);
    for await (const packet of new EncodedPacketSink(track).packets()) {
      if (isShown(settings.codec, packet.data)) {
        insert(times, packet.timestamp);
        wanted += 1;
      }
      decoder.decode(Buffer.from(packet.data), packet.type === 'key', 0, 0);
      yield* decoded();
    }
    decoder.flush(() => undefined);
    yield* decoded();
  } finally {
    for (const frame of ready) frame.close();
    decoder.close();
  }
  if (got === 0 && wanted === 0) throw new MediaProblemError('damaged', 'the file ends too early');
  if (got < wanted * (1 - MOST_LOST)) {
    throw new MediaProblemError('damaged', `${wanted - got} of its ${wanted} frames cannot be decoded`);
  }
}
