import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Resolves a name to all its addresses, as `dns.lookup` does with `all`. */
export type Resolve = (hostname: string) => Promise<readonly { address: string; family: number }[]>;

export const resolveWithSystem: Resolve = (hostname) =>
  new Promise((resolve, reject) =>
    lookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  );

/** Node fails outside of any request where it is given no address at all. */
class NoAddressError extends Error {
  override readonly name = 'NoAddressError';
  readonly code = 'ENOTFOUND';
}

/**
 * For `node:http`: the connection goes to the very addresses that were checked; a second look-up could be answered
 * differently. Node does not call it where the host is an address already: check that one yourself.
 * @param assertAllowed Called with every address; throws for one that must not be spoken to.
 */
export const pinnedLookup =
  (hostname: string, resolve: Resolve, assertAllowed: (address: string) => void): LookupFunction =>
  (_, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        try {
          for (const { address } of addresses) assertAllowed(address);
        } catch (error) {
          callback(error instanceof Error ? error : new Error(String(error)), []);
          return;
        }
        const [first] = addresses;
        if (!first) callback(new NoAddressError(`${hostname} has no address.`), []);
        else if (options.all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
