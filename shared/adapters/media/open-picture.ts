import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { BOUNDS } from './bounds.ts';

/**
 * Opens a picture the same way everywhere, so that what was measured can be made. `failOn: 'error'` and not `warning`:
 * libjpeg warns of harmless things that real cameras write. A cut picture is an error.
 */
export const openPicture = (path: string, seconds: number, options: SharpOptions = {}): Sharp =>
  sharp(path, { failOn: 'error', limitInputPixels: BOUNDS.stillPixels, ...options }).timeout({ seconds });
