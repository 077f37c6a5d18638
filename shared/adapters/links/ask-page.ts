import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isAddress, withoutBrackets } from '../../net/address-range.ts';
import { pinnedLookup, type Resolve } from '../../net/pinned-lookup.ts';

/** The address is private: nothing was sent there. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
}

/** No answer in the time that one request has. */
export class NoAnswerInTimeError extends Error {
  override readonly name = 'NoAnswerInTimeError';
}

export type HowToAsk = {
  readonly resolve: Resolve;
  /** Whether an address may be spoken to. */
  readonly mayAsk: (address: string) => boolean;
  readonly userAgent: string;
};

export type PageAnswer = {
  readonly status: number;
  /** Where a redirect leads, as the server wrote it. */
  readonly location?: string;
};

/**
 * One request, of which only the head of the answer is read: the connection is closed before any body. No cookies, no
 * credentials, no second use of the connection.
 * @throws ForbiddenAddressError, NoAnswerInTimeError, and whatever `node:https` says of a connection that fails.
 */
export function askPage(
  url: URL,
  method: 'HEAD' | 'GET',
  { resolve, mayAsk, userAgent }: HowToAsk,
  limitMs: number,
): Promise<PageAnswer> {
  const assertAllowed = (address: string): void => {
    if (!mayAsk(address)) throw new ForbiddenAddressError(`${url.host} is not on the public internet.`);
  };
  // For an address in place of a name nothing is looked up.
  if (isAddress(url.hostname)) assertAllowed(withoutBrackets(url.hostname));
  return new Promise((answer, reject) => {
    const outgoing = (url.protocol === 'https:' ? httpsRequest : httpRequest)(withoutCredentials(url), {
      method,
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'identity' },
      agent: false,
      lookup: pinnedLookup(url.hostname, resolve, assertAllowed),
    });
    const timer = setTimeout(
      () => outgoing.destroy(new NoAnswerInTimeError(`${url.host}: no answer within ${limitMs} ms`)),
      limitMs,
    );
    outgoing.once('response', (incoming) => {
      answer(headOf(incoming));
      outgoing.destroy();
    });
    // More than one may come: a connection that is closed may still complain.
    outgoing.on('error', reject);
    outgoing.once('close', () => {
      clearTimeout(timer);
      // Closed without an answer and without an error, as after "101 Switching Protocols".
      reject(new Error(`${url.host}: closed the connection without an answer`));
    });
    outgoing.end();
  });
}

/** `node:http` would send them. */
function withoutCredentials(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

function headOf({ statusCode = 0, headers: { location } }: IncomingMessage): PageAnswer {
  // Node reads headers as Latin-1; browsers take the bytes of an address for UTF-8.
  return {
    status: statusCode,
    ...(location !== undefined && { location: Buffer.from(location, 'latin1').toString('utf8') }),
  };
}
