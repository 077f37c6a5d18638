import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Answer } from '../http/failure.ts';
import { readShape } from '../http/read-shape.ts';
import { Video } from './schemas.ts';

/** What is known after one request of an upload: it is whole, so much has arrived, or the request broke off. */
export type Progress =
  | { readonly id: string }
  | { readonly received: number }
  | { readonly interrupted: ChannelError };

export const BROKEN_OFF = [500, 502, 503, 504];
const INCOMPLETE = 308;
/** Statuses that the protocol gives a meaning ("Resumable Uploads"). */
export const MEANT = [INCOMPLETE, 404, ...BROKEN_OFF];

/** @throws ChannelError where the upload cannot go on. */
export async function progressOf(request: Promise<Answer>): Promise<Progress> {
  try {
    return progressIn(await request);
  } catch (error) {
    // No answer says as little as a server error: both leave open how much arrived.
    const isOpen =
      error instanceof ChannelError && error.outcome === 'later' && error.retryAfterMs === undefined;
    if (isOpen && !(error instanceof SessionEnded)) return { interrupted: error };
    throw error;
  }
}

class SessionEnded extends ChannelError {
  constructor() {
    super('later', 'YouTube no longer knows the upload that was begun. It will begin anew.');
  }
}

function progressIn({ status, headers, json }: Answer): Progress {
  if (status === 404) throw new SessionEnded();
  if (BROKEN_OFF.includes(status)) {
    return {
      interrupted: new ChannelError(
        'later',
        `The upload to YouTube broke off again and again (status ${status}). It will be tried again.`,
      ),
    };
  }
  if (status === INCOMPLETE) {
    // `Range: bytes=0-524287` is what has arrived; without it, nothing has.
    const last = /^bytes=0-(\d+)$/.exec(headers.get('range') ?? '')?.[1];
    return { received: last === undefined ? 0 : Number(last) + 1 };
  }
  return { id: readShape(Video, json, { doing: 'upload the video to YouTube' }).id };
}
