import type { MediaProblem } from '../../core/media/facts.ts';

/** A file cannot be used, for a reason that its sender can understand. Becomes `facts.problem`. */
export class MediaProblemError extends Error {
  override readonly name = 'MediaProblemError';
  readonly code: MediaProblem;

  constructor(code: MediaProblem, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.code = code;
  }
}

/** Errors of the operating system (no such file, disk full) are not the file's fault and must not be called damage. */
const isSystemError = (error: Error): boolean =>
  'syscall' in error && 'code' in error && typeof error.code === 'string';

/**
 * What to tell the sender about `error`, whatever library threw it.
 * @throws what was thrown, when it is the machine's fault and not the file's.
 */
export function toProblem(error: unknown): { code: MediaProblem; detail: string } {
  if (error instanceof MediaProblemError) return { code: error.code, detail: error.message };
  if (!(error instanceof Error)) return { code: 'damaged', detail: String(error) };
  if (isSystemError(error)) throw error;
  // libvips ends its own work after the limit that it was given, and says so in these words.
  if (/timeout: \d+% complete/.test(error.message)) {
    return { code: 'timed-out', detail: 'decoding it took too long' };
  }
  if (
    /premature end|unexpected end|truncated|ends within|not enough data|end of stream/i.test(error.message)
  ) {
    return { code: 'damaged', detail: 'the file ends too early' };
  }
  return { code: 'damaged', detail: `it cannot be decoded (${error.message.split('\n')[0]})` };
}
