/** What a file may ask of this machine. Checked from headers, before anything is decoded. */
export const BOUNDS = {
  /** Width × height of a still picture: more than any phone takes by default, 200 MB once decoded. */
  stillPixels: 50_000_000,
  /** Width × height × frames of an animation: 800 × 600 for 200 frames. All frames are in memory at once. */
  animationPixels: 100_000_000,
  frames: 1_000,
  /** Width × height of a video: 4096 × 2304. Its decoder holds some twenty frames at once. */
  videoPixels: 9_437_184,
  /** A larger EXIF block is not read: JPEG's own limit is half of this, and entries may all name the same bytes. */
  exifBytes: 128_000,
  /** A larger XMP packet is not read. */
  xmpBytes: 1_000_000,
} as const;
