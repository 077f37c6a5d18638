import { before, type Datum, type Detector } from './datum.ts';
import { canonicalEmail } from './email.ts';

/** How people write the sign so that no program reads it; in the languages that a languages library posts in. */
const SIGN =
  /[ ]{0,2}[[({<]\s?(?:at|@|ät|arroba|arobase|chiocciola|собака)\s?[\])}>][ ]{0,2}|[ ]?[-_*]{1,2}at[-_*]{1,2}[ ]?|&#64;|&#x40;|&commat;|%40| @ |@| at /giu;
const DOT_WORD = 'dot|punkt|point|punto|ponto|точка';
const DOT = String.raw`(?:\.|[ ]{0,2}[[({<]\s?(?:\.|${DOT_WORD})\s?[\])}>][ ]{0,2}|[ ]?[-_*]{1,2}(?:${DOT_WORD})[-_*]{1,2}[ ]?| (?:${DOT_WORD}) )`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const DOMAIN = new RegExp(`^${LABEL}(?:${DOT}${LABEL}){1,6}`, 'iu');
const LOCAL =
  /(?<![\p{L}\p{N}@])[\p{L}\p{N}](?:[\p{L}\p{N}]|[._+'-](?=[\p{L}\p{N}])|(?: dot |\[dot\]|\(dot\))(?=[\p{L}\p{N}])){0,63}$/iu;
const DOTS = new RegExp(DOT, 'giu');
const SPELT_DOT = new RegExp(String.raw`[ _*\])}>({<[-](?:${DOT_WORD})[ _*\])}>-]|[[({<]\s?\.`, 'iu');
/** Top-level domains that are also words: after a single "dot" they prove nothing ("the dot in the corner"). */
const WORDLIKE = /^(?:in|at|is|it|me|my|so|to|us|no|be|am|as|by|do|on|or|of|and|the)$/i;
const TOP_LEVEL =
  /^(?:[a-z]{2}|com|org|net|edu|gov|info|name|mil|int|museum|library|example|test|email|online|рф)$/i;
/** What stands before "at example.org" and is nobody's name. */
const NO_NAME =
  /^(?:me|us|you|him|her|them|we|or|and|is|the|it|here|online|more|details|pages?|(?:web)?sites?|info|information|forms?|blog|address(?:es)?|list|service|desk|team|office|library|author|editor)$/i;
const CUE =
  /(?:e-?mails?|mail|contact|write(?: to)?|address|reach|enquiries|questions)\W{0,3}(?:me|us|to|at|is|:)?\W{0,3}$/i;

/** Addresses in words: `desk [at] example dot ac dot uk`. */
export const findObfuscatedEmails: Detector = function* ({ text }, references) {
  for (const found of text.matchAll(SIGN)) {
    const email = emailAround(text, found.index, found.index + found[0].length, found[0].toLowerCase());
    if (email && !references.overlap(email.start, email.end, ['link'])) yield email;
  }
};

function emailAround(text: string, signStart: number, signEnd: number, sign: string): Datum | undefined {
  const local = LOCAL.exec(before(text, signStart, 64))?.[0];
  const domain = withoutProse(DOMAIN.exec(text.slice(signEnd, signEnd + 255))?.[0]);
  if (!local || !domain) return undefined;
  const start = signStart - local.length;
  const end = signEnd + domain.length;
  if (!isConvincing(sign, local, domain, before(text, start, 30), text.slice(signStart, signEnd)))
    return undefined;
  return { kind: 'email', start, end, value: canonicalEmail(plainDots(local), plainDots(domain)) };
}

/** A domain ends with its top-level domain; what follows a further spelt "dot" may be the sentence. */
function withoutProse(domain: string | undefined): string | undefined {
  for (let candidate = domain; candidate; ) {
    const cuts = [...candidate.matchAll(DOTS)];
    const last = cuts.at(-1);
    if (!last) return undefined;
    if (TOP_LEVEL.test(candidate.slice(last.index + last[0].length))) return candidate;
    candidate = candidate.slice(0, last.index);
  }
  return undefined;
}

/** "Read more at example.org" and "Join us @ example.org" are no addresses; a spelt dot or a bracketed sign says so. */
function isConvincing(sign: string, local: string, domain: string, lead: string, written: string): boolean {
  if (sign === ' at ') {
    if (written === ' AT ' && /[._\d]/.test(local) && local === local.toLowerCase()) return true;
    // "Write to ann at example.org", not "Write to us at example.org".
    if (!SPELT_DOT.test(domain))
      return /\p{L}{2}[._]\p{L}{2}/u.test(local) || (CUE.test(lead) && !NO_NAME.test(local));
    const last = plainDots(domain).split('.').at(-1) ?? '';
    return plainDots(domain).split('.').length > 2 || !WORDLIKE.test(last);
  }
  // As a bare sign it is for `findEmails`, unless the dots are in words.
  if (sign === '@') return SPELT_DOT.test(domain);
  if (/^[ ]?[-_*]/.test(sign)) return SPELT_DOT.test(domain) || /[._\d]/.test(local);
  return sign === ' @ ' ? /[._\d-]/.test(local) || CUE.test(lead) : true;
}

const plainDots = (text: string): string => text.replace(DOTS, '.');
