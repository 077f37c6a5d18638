/**
 * No usable answer came back. `mayHaveArrived` is false only when it is certain that the server never got the request:
 * the name did not resolve, the connection was refused, the address is not allowed.
 */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly mayHaveArrived: boolean;

  constructor(message: string, options: ErrorOptions & { mayHaveArrived: boolean }) {
    super(message, options);
    this.mayHaveArrived = options.mayHaveArrived;
  }
}

/** Failures that happen while connecting, before a byte of the request is written. */
const BEFORE_SENDING: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there (connection refused)',
  ENOTFOUND: 'there is no server of that name',
  EAI_AGAIN: 'its name could not be looked up just now',
  EHOSTUNREACH: 'it cannot be reached from here',
  ENETUNREACH: 'the network is down',
  UND_ERR_CONNECT_TIMEOUT: 'it did not accept the connection in time',
};

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Several addresses were tried: they must all have failed alike to be sure.
  if (error instanceof AggregateError) {
    const codes = new Set(error.errors.map(codeOf));
    return codes.size === 1 ? [...codes][0] : undefined;
  }
  return codeOf(error.cause);
};

/** Words for what a `fetch` threw. `connected` is false where the caller knows that no connection was made. */
export function asTransportError(error: unknown, host: string, connected = true): TransportError {
  if (error instanceof TransportError) return error;
  const code = codeOf(error);
  const known = code === undefined ? undefined : BEFORE_SENDING[code];
  const what = known ?? `the connection broke off${code === undefined ? '' : ` (${code})`}`;
  return new TransportError(`${host}: ${what}`, {
    cause: error,
    mayHaveArrived: connected && known === undefined,
  });
}
