import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pinnedLookup, type Resolve, resolveWithSystem } from '../../net/pinned-lookup.ts';
import { assertAllowedAddress, assertAllowedUrl } from './addresses.ts';
import { asTransportError, TransportError } from './transport-error.ts';

const WITHOUT_BODY = [204, 205, 304];

/**
 * A `fetch` for servers that others run: HTTPS only (plain HTTP on this machine), public addresses only, the checked
 * address is the one connected to, redirects are handed back and never followed, no cookies, one connection for each
 * request. Built on `node:https` because the global `fetch` has no way to check the address that it connects to.
 * @throws TransportError
 */
export const guardedFetch =
  ({ resolve = resolveWithSystem }: { readonly resolve?: Resolve } = {}): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    assertAllowedUrl(url);
    const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
    const headers = {
      'user-agent': 'Imprimatur',
      ...Object.fromEntries(request.headers),
      // Compressed answers would have to be unpacked before their size is known.
      'accept-encoding': 'identity',
      ...(body === undefined ? {} : { 'content-length': String(body.length) }),
    };
    return new Promise<Response>((answer, reject) => {
      let isConnected = false;
      const isSecure = url.protocol === 'https:';
      const outgoing = (isSecure ? httpsRequest : httpRequest)(url, {
        method: request.method,
        headers,
        agent: false,
        lookup: pinnedLookup(url.hostname, resolve, (address) => assertAllowedAddress(address, url.hostname)),
        signal: request.signal,
      });
      outgoing.once('socket', (socket) =>
        socket.once(isSecure ? 'secureConnect' : 'connect', () => {
          isConnected = true;
        }),
      );
      outgoing.once('error', (error) => reject(asTransportError(error, url.host, isConnected)));
      outgoing.once('response', (incoming) => {
        const status = incoming.statusCode ?? 0;
        if (status < 200 || status > 599) {
          incoming.destroy();
          reject(
            new TransportError(`${url.host}: answered with the unknown status ${status}`, {
              mayHaveArrived: true,
            }),
          );
          return;
        }
        const received = new Headers();
        for (const [name, values] of Object.entries(incoming.headersDistinct))
          for (const value of values ?? []) received.append(name, value);
        if (WITHOUT_BODY.includes(status)) {
          incoming.resume();
          answer(new Response(null, { status, headers: received }));
        } else {
          answer(new Response(Readable.toWeb(incoming), { status, headers: received }));
        }
      });
      outgoing.end(body);
    });
  };
