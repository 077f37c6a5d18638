import { openPicture } from './open-picture.ts';

/** Longest side, in pixels: twice what a page shows, and 150 to 250 kB. */
const LONGEST_SIDE = 1_200;
/** Between sharp enough to judge a picture and small enough for a page that has several. */
const QUALITY = 72;

/** A JPEG of a picture, or of the first frame of a moving one: upright, scaled down, nothing but pixels. */
export const previewPicture = (path: string, seconds: number): Promise<Buffer> =>
  openPicture(path, seconds)
    .autoOrient()
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .jpeg({ quality: QUALITY, mozjpeg: true })
    .toBuffer();
