import type { CaptionFacts } from '../../core/captions/cue.ts';
import { captionsTooLarge, MOST_CAPTION_BYTES, readCaptions } from '../../core/captions/read-captions.ts';
import { withBytes } from './bytes.ts';

/** Reads the caption file at `path`; of one that is too large, nothing. */
export const readCaptionFile = (path: string): Promise<CaptionFacts> =>
  withBytes(path, async (bytes) =>
    bytes.size > MOST_CAPTION_BYTES
      ? captionsTooLarge(bytes.size)
      : readCaptions(await bytes.read(0, bytes.size)),
  );
