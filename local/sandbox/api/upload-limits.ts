export const MAX_DESCRIPTION = 1500;
export const MAX_IMAGE_BYTES = 16 * 1024 * 1024;
export const MAX_VIDEO_BYTES = 99 * 1024 * 1024;
/** Width × height. */
export const MAX_PIXELS = 33_177_600;
export const ACCEPTED_TYPES: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
  'video/mp4',
  'video/webm',
];
