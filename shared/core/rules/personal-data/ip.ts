import { before, type Datum, type Detector, standsAlone } from './datum.ts';
import type { References } from './references.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`${OCTET}(?:\\.${OCTET}){3}`, 'g');
const IPV6 = /(?<![\p{L}\p{N}:])[\da-f]{0,4}(?::[\da-f]{0,4}){2,8}(?:\.\d{1,3}){0,3}/giu;
/** Four numbers with dots are also a section, a version or a shelfmark, so a word must say what they are. */
const CONTEXT =
  /\b(?:ip(?:v[46])?|address(?:es)?|server|host|network|proxy|gateway|ping|dns|subnet|log(?:ged)? ?in|connect(?:ed|ion|s)?|wi-?fi|router|firewall|printer|computer|pc|laptop|machine|device|visitor|client)\b[^!?\n]{0,40}$/i;
/** Who is blocked may come after it. */
const CONTEXT_AFTER = /^[^.!?\n]{0,40}\b(?:blocked|banned|logged in)\b/i;
/** What has three figures in three of four places is no section and no version. */
const LONG = /(?:^|\.)\d{3}(?=\.).*\.\d{3}(?=\.).*\.\d{3}$|^\d{3}\.\d{3}\.\d{3}\./;
const NEEDS_V4 = /\d\.\d{1,3}\.\d/;
const NEEDS_V6 = /:[\da-f]{0,4}:/i;
/** RFC 5735 and RFC 5737: private and documentation addresses, which nothing else looks like. */
const SPECIAL = /^(?:192\.168|192\.0\.2|198\.51\.100|203\.0\.113|127\.0)\./;

/** IP addresses of both versions. */
export const findIpAddresses: Detector = function* ({ text }, references) {
  if (NEEDS_V4.test(text)) yield* ipv4(text, references);
  if (NEEDS_V6.test(text)) yield* ipv6(text, references);
};

function* ipv4(text: string, references: References): Iterable<Datum> {
  for (const found of text.matchAll(IPV4)) {
    const start = found.index;
    const end = start + found[0].length;
    if (
      !standsAlone(text, start, end) ||
      /[.:/-]$/.test(before(text, start, 1)) ||
      /^[.-]\d/.test(text.slice(end, end + 2))
    )
      continue;
    if (!isTold(text, found[0], start, end)) continue;
    if (!references.overlap(start, end)) yield { kind: 'ip', start, end, value: found[0] };
  }
}

const isTold = (text: string, written: string, start: number, end: number): boolean =>
  SPECIAL.test(written) ||
  LONG.test(written) ||
  CONTEXT.test(before(text, start, 60)) ||
  CONTEXT_AFTER.test(text.slice(end, end + 50));

function* ipv6(text: string, references: References): Iterable<Datum> {
  for (const found of text.matchAll(IPV6)) {
    const written = found[0].endsWith('::') ? found[0] : found[0].replace(/:$/, '');
    const start = found.index;
    const end = start + written.length;
    if (!isIpv6(written) || !standsAlone(text, start, end) || references.overlap(start, end)) continue;
    yield { kind: 'ip', start, end, value: written.toLowerCase() };
  }
}

/** RFC 4291: eight groups, or fewer around one `::`. Very short ones (`1::2`) are left to verses and ratios. */
function isIpv6(written: string): boolean {
  const [address = '', quad] = /^(.*:)((?:\d{1,3}\.){3}\d{1,3})$/.exec(written)?.slice(1) ?? [written];
  const groups = (quad ? `${address}0:0` : address).split(':');
  if (/\./.test(address) || groups.some((group) => group.length > 4)) return false;
  const halves = written.split('::');
  if (halves.length === 1) return groups.length === 8 && groups.every((group) => group !== '');
  const filled = groups.filter((group) => group !== '');
  return halves.length === 2 && filled.length >= 2 && filled.length <= 7 && filled.join('').length >= 5;
}
