import ipaddr from 'ipaddr.js';

/** Where IPv6 addresses of the public internet are given out (RFC 4291, RFC 3587): everything else is special. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
/** The address of a network that has only IPv6, for a server that has only IPv4 (RFC 6052). */
const WELL_KNOWN_PREFIX = ipaddr.parseCIDR('64:ff9b::/96');

/** An IPv6 address in a URL stands in brackets. */
export const withoutBrackets = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Whether it is an address, in any spelling, and not a name. */
export const isAddress = (hostname: string): boolean => ipaddr.isValid(withoutBrackets(hostname));

/**
 * What kind of address it is: `unicast` on the public internet, otherwise `loopback`, `private`, `linkLocal` (cloud
 * metadata among others), `carrierGradeNat`, … (the IANA registries of special-purpose addresses), or `invalid`.
 * IPv4 inside IPv6 counts as the IPv4 address, the usual way around such a check.
 */
export function addressRange(address: string): string {
  if (!ipaddr.isValid(address)) return 'invalid';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.range();
  if (parsed.match(WELL_KNOWN_PREFIX)) return ipaddr.fromByteArray(parsed.toByteArray().slice(12)).range();
  const range = parsed.range();
  return range === 'unicast' && !parsed.match(GLOBAL_UNICAST) ? 'reserved' : range;
}

/** This machine itself: the sandbox network, or a server under test. RFC 6761 keeps `localhost` names for it. */
export const isLoopbackHost = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  addressRange(withoutBrackets(hostname)) === 'loopback';
