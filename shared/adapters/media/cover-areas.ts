import type { Box } from '../../core/media/vision-facts.ts';
import type { Size } from './fit-size.ts';

/** Shares of a face's box that are added beside it, above it (the hair is told again too) and below. */
const FACE_MARGIN = { side: 0.2, above: 0.35, below: 0.2 };
/** Shares of a line's height: OCR's boxes cut the ends of letters, and a stroke that is left may be read. */
const TEXT_MARGIN = { side: 0.5, above: 0.25, below: 0.25 };
/** What is a few pixels high needs more than a share of them. */
const LEAST_MARGIN = 3;

/** `box` with so many pixels more on its sides, in whole pixels, inside of a picture of that size. */
function grown(
  { x, y, width, height }: Box,
  add: { readonly side: number; readonly above: number; readonly below: number },
  within: Size,
): Box {
  const left = Math.max(0, Math.floor(x - add.side));
  const top = Math.max(0, Math.floor(y - add.above));
  const right = Math.min(within.width, Math.ceil(x + width + add.side));
  const bottom = Math.min(within.height, Math.ceil(y + height + add.below));
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

const margins = (share: typeof FACE_MARGIN, across: number, along: number) => ({
  side: Math.max(LEAST_MARGIN, share.side * across),
  above: Math.max(LEAST_MARGIN, share.above * along),
  below: Math.max(LEAST_MARGIN, share.below * along),
});

/** What of a picture becomes unrecognisable for a face in `box`: generously more than the box. */
export const faceArea = (box: Box, within: Size): Box =>
  grown(box, margins(FACE_MARGIN, box.width, box.height), within);

/** What of a picture is filled for a text in `box`. A box may hold several words of one line. */
export const textArea = (box: Box, within: Size): Box => {
  // Of letters that run up the picture, the width is their height.
  const letters = Math.min(box.width, box.height);
  return grown(box, margins(TEXT_MARGIN, letters, letters), within);
};
