import { before, type Datum, type Detector } from './datum.ts';

/** RFC 5321, 4.5.3.1: a local part has at most 64 octets, a domain at most 255. */
const LOCAL_LENGTH = 64;
const DOMAIN_LENGTH = 255;

/** The end of a local part: letters and digits joined by the marks that RFC 5322 allows inside an atom. */
const LOCAL = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}]|[.!$%&'’*+^_~-]+(?=[\p{L}\p{N}\p{M}+_-])){0,63}[+_-]*$/u;
/** Host name labels with a last one that is no number; internationalised names are letters of any script. */
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}[\p{L}\p{M}]{1,23})/iu;
const ADDRESS_LITERAL = /^\[(?:\d{1,3}\.){3}\d{1,3}\]/;
/** Endings of file names that no domain has: `logo@2x.png`. */
const FILE_ENDING = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|css|js|ts|json|html?|xml|txt|docx?)$/i;
const VERSION = /^v?\d+\.\d+/i;
/** Scripts written without spaces, whose words run into an address: 请联系desk@example.cn。 */
const UNSPACED = /^[\s\S]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** E-mail addresses, and not handles of the fediverse, packages with versions, or names in links. */
export const findEmails: Detector = function* ({ text }, references) {
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const email = emailAround(text, sign);
    if (!email) continue;
    // Inside a link only a parameter is an address: ?to=desk@example.org, never https://user@host/.
    const inLink = references.overlap(email.start, email.end, ['link']);
    if (inLink && text[email.start - 1] !== '=') continue;
    yield email;
  }
};

function emailAround(text: string, sign: number): Datum | undefined {
  const local = quotedBefore(text, sign) ?? localBefore(text, sign);
  const domain = domainAfter(text, sign + 1);
  if (local === '' || domain === '') return undefined;
  const start = sign - local.length;
  const end = sign + 1 + domain.length;
  // @user@server is a handle, and acct: names one. git@host:folder/file is where a program fetches from.
  if (/@$|acct:$/i.test(before(text, start, 5))) return undefined;
  if (/^:[\w.~-]+\//.test(text.slice(end, end + 80))) return undefined;
  return { kind: 'email', start, end, value: canonicalEmail(local, domain) };
}

/** Mail systems take no notice of case, so neither does the comparison. */
export const canonicalEmail = (local: string, domain: string): string =>
  `${local}@${domain}`.normalize('NFKC').toLowerCase();

/** RFC 5322, 3.2.4: `"first last"@example.org`. */
const quotedBefore = (text: string, sign: number): string | undefined =>
  /(?<![\p{L}\p{N}])"[^"\n@]{1,62}"$/u.exec(before(text, sign, LOCAL_LENGTH + 1))?.[0];

function localBefore(text: string, sign: number): string {
  const found = LOCAL.exec(before(text, sign, LOCAL_LENGTH))?.[0] ?? '';
  return /[a-z0-9_+-]$/i.test(found) ? found.replace(UNSPACED, '') : found;
}

/** The domain that begins at `from`, or nothing. */
export function domainAfter(text: string, from: number): string {
  const rest = text.slice(from, from + DOMAIN_LENGTH);
  const literal = ADDRESS_LITERAL.exec(rest)?.[0];
  if (literal) return literal;
  const found = DOMAIN.exec(rest)?.[0];
  if (!found || VERSION.test(found) || FILE_ENDING.test(found)) return '';
  return withoutRunOn(found);
}

/** Cuts what ran into the address: another script (`example.cn谢谢`), or a sentence (`example.org.Then we`). */
function withoutRunOn(domain: string): string {
  const last = domain.slice(domain.lastIndexOf('.') + 1);
  const plain = (/^[a-z]{2,}(?=[^a-z-])/i.exec(last) ?? /^[a-z]{2,}(?=[A-Z][a-z])/.exec(last))?.[0];
  if (plain && !/^xn--/i.test(last)) return domain.slice(0, domain.length - last.length + plain.length);
  const sentence = /\.[A-Z][a-z]+$/.exec(domain);
  const shorter = sentence ? domain.slice(0, sentence.index) : '';
  return /^[^A-Z]+\.[a-z]{2,}$/.test(shorter) ? shorter : domain;
}
