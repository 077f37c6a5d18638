/** Looking failed through no fault of the picture: a thread ended, a model is not where it should be. */
export class VisionError extends Error {
  override readonly name = 'VisionError';
}
