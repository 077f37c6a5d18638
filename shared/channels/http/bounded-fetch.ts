import { guardedFetch } from './guarded-fetch.ts';
import { asTransportError, TransportError } from './transport-error.ts';

export type Bounds = {
  /** Milliseconds from the start until the last byte of the answer. */
  readonly timeoutMs?: number;
  /** Largest answer in bytes. */
  readonly maxBytes?: number;
  /** What talks to the network; tests may give their own. */
  readonly fetch?: typeof fetch;
};

const MEGABYTE = 1024 * 1024;

async function readUpTo(response: Response, maxBytes: number, host: string): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) {
      throw new TransportError(
        `${host}: sent more than ${Math.floor(maxBytes / MEGABYTE)} MB, which no answer needs`,
        { mayHaveArrived: true },
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * A `fetch` that always ends: the whole answer is here, small enough and in time, when it resolves. Fits wherever a
 * library takes a `fetch`. A redirect is an answer like any other. See `guardedFetch` for whom it talks to.
 * @throws TransportError, whose `mayHaveArrived` says whether the request can have had an effect.
 */
export const boundedFetch =
  ({ timeoutMs = 20_000, maxBytes = 5 * MEGABYTE, fetch = guardedFetch() }: Bounds = {}): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, { ...init, redirect: 'manual' });
    const { host } = new URL(request.url);
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(request, { signal: AbortSignal.any([timeout, request.signal]) });
      const body = await readUpTo(response, maxBytes, host);
      return new Response(body.length === 0 ? null : body, {
        status: response.status,
        headers: response.headers,
      });
    } catch (error) {
      const failure = asTransportError(error, host);
      if (!timeout.aborted) throw failure;
      throw new TransportError(`${host}: no answer within ${timeoutMs / 1000} seconds`, {
        cause: error,
        mayHaveArrived: failure.mayHaveArrived,
      });
    }
  };

/** A channel's dependencies, with its own bounds around what talks to its network. */
export const bounded = <Deps extends { readonly fetch?: typeof fetch }>(
  deps: Deps,
  timeoutMs: number,
  bounds: Pick<Bounds, 'maxBytes'> = {},
): Deps & { readonly fetch: typeof fetch } => ({
  ...deps,
  fetch: boundedFetch({ timeoutMs, ...bounds, ...(deps.fetch && { fetch: deps.fetch }) }),
});
