export type LinkProblem =
  | 'unreadable'
  | 'scheme'
  | 'credentials'
  | 'private-host'
  | 'bare-number'
  | 'login-proxy'
  | 'mixed-scripts'
  | 'imitation'
  | 'reserved';

/** Whether it is the host's name that is wrong, and not the rest of the address. */
export const isHostProblem = (problem: LinkProblem): boolean =>
  problem !== 'unreadable' && problem !== 'scheme' && problem !== 'credentials';

/** Names that only some networks or machines know (RFC 6761, RFC 6762, RFC 8375, ICANN on `.internal`). */
const PRIVATE =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion)$/;
/** Stands for a name in examples, and is never given to anybody (RFC 2606). */
const RESERVED = /(?:^|\.)example$/;
/** Hosts that let the library's own readers in: others see a login page. */
const LOGIN_PROXY =
  /(?:^|\.)(?:ezproxy|libproxy|proxy\.lib|idm\.oclc\.org|remotexs|webvpn)(?:\.|-|$)|^(?:ezproxy|libproxy|proxy)[.-]/;
/** Hosts of which everybody knows the spelling, for names that differ from them by a look-alike. */
const WELL_KNOWN = [
  'google',
  'facebook',
  'instagram',
  'youtube',
  'wikipedia',
  'amazon',
  'microsoft',
  'paypal',
  'linkedin',
  'cambridge',
  'oxford',
  'jstor',
];
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/1/g, 'l'],
  [/3/g, 'e'],
  [/5/g, 's'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];

/** What is wrong with an address by its form alone; nobody is asked whether it answers. */
export function linkProblem(written: string): LinkProblem | undefined {
  if (!URL.canParse(written)) return 'unreadable';
  const { protocol, username, password, hostname } = new URL(written);
  if (protocol !== 'https:' && protocol !== 'http:') return 'scheme';
  if (username !== '' || password !== '') return 'credentials';
  const host = hostname.replace(/\.$/, '');
  // The parser writes every spelling of an IPv4 address (2130706433, 0x7f.1) as four numbers.
  if (/^\[|^\d+\.\d+\.\d+\.\d+$/.test(host)) return 'bare-number';
  if (!host.includes('.') || PRIVATE.test(host)) return 'private-host';
  if (LOGIN_PROXY.test(host)) return 'login-proxy';
  if (/(?:^|\.)xn--/.test(host) && mixesScripts(hostAsWritten(written))) return 'mixed-scripts';
  if (host.split('.').some(isImitation)) return 'imitation';
  return RESERVED.test(host) ? 'reserved' : undefined;
}

/** The parser turns letters outside ASCII into Punycode; what a reader sees is in the text. */
const hostAsWritten = (written: string): string => /^[a-z]+:\/\/([^/?#:]*)/iu.exec(written)?.[1] ?? '';

const mixesScripts = (host: string): boolean =>
  host
    .split('.')
    .some(
      (label) =>
        /[a-z]/i.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\u0131\u0251\u0261]/u.test(label),
    );

/** Whether a part of a name is a well-known one with letters swapped: `paypa1`, `rnicrosoft`. */
export function isImitation(label: string): boolean {
  const plain = SWAPS.reduce((name, [pattern, letter]) => name.replace(pattern, letter), label);
  return plain !== label && WELL_KNOWN.some((name) => plain === name);
}
