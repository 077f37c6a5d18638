import { addressRange, isAddress, isLoopbackHost, withoutBrackets } from '../../net/address-range.ts';
import { TransportError } from './transport-error.ts';

/**
 * Account servers come from a directory file and answers may redirect: neither may make us talk to the machine's own
 * network (cloud metadata, intranet). A server that is itself on this machine may be plain HTTP.
 * @throws TransportError saying what to write instead.
 */
export function assertAllowedUrl(url: URL): void {
  if (isLoopbackHost(url.hostname)) {
    if (url.protocol === 'http:' || url.protocol === 'https:') return;
  } else if (url.protocol === 'https:') {
    if (isAddress(url.hostname)) assertAllowedAddress(withoutBrackets(url.hostname), url.hostname);
    return;
  }
  throw new TransportError(
    `${url.host}: expected an address that starts with https://, got ${url.protocol}//. Correct the account's server in the directory.`,
    { mayHaveArrived: false },
  );
}

/** @throws TransportError unless the address is on the public internet, or on this machine for a loopback host. */
export function assertAllowedAddress(address: string, hostname: string): void {
  const range = addressRange(address);
  if (range === (isLoopbackHost(hostname) ? 'loopback' : 'unicast')) return;
  throw new TransportError(
    `${hostname}: its address ${address} is not on the public internet (${range}), so nothing was sent there. Correct the account's server in the directory.`,
    { mayHaveArrived: false },
  );
}
