import { MediaProblemError } from './media-problem-error.ts';

/**
 * Waits for `work` until `signal` aborts. The work itself is not stopped by this; libvips has its own limit for that.
 * @throws MediaProblemError `timed-out`
 */
export async function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const expiry = Promise.withResolvers<never>();
  const expire = () => expiry.reject(new MediaProblemError('timed-out', 'it took too long'));
  if (signal.aborted) expire();
  signal.addEventListener('abort', expire, { once: true });
  try {
    return await Promise.race([expiry.promise, work]);
  } finally {
    signal.removeEventListener('abort', expire);
    // Whichever comes second may fail without anybody waiting for it.
    work.catch(() => undefined);
    expiry.promise.catch(() => undefined);
  }
}
