/**
 * Stretches of a text that are no personal data though they look like it: links, hashtags, the identifiers of books
 * and records, dates. A library posts them every day.
 */
export type ReferenceKind = 'link' | 'tag' | 'bibliographic' | 'business' | 'date';
export type References = {
  /** Whether any of these kinds overlaps the run from `start` to `end`. */
  readonly overlap: (start: number, end: number, kinds?: readonly ReferenceKind[]) => boolean;
};

/** What even a number with a valid checksum cannot be. */
export const BOOKISH: readonly ReferenceKind[] = ['link', 'tag', 'bibliographic'];

/** Between a label and its value: `no.`, `number`, a colon. */
const LINK_WORDS = String.raw`(?:\s?(?:no|nos|nr|number|numbers|id|ids|#)(?![\p{L}])\.?)?[\s:.#=(-]{0,4}`;
/** A word with a digit in it. */
const TOKEN = String.raw`(?=[\p{L}().:-]{0,8}\d)[\p{L}\d.,:/()[\]-]{1,40}`;
const labelled = (words: string, more: number): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}])${LINK_WORDS}${TOKEN}(?:[ ]${TOKEN}){0,${more}}`,
    'giu',
  );

const PATTERNS: readonly (readonly [ReferenceKind, RegExp])[] = [
  ['link', /\b(?:https?|ftp):\/\/[^\s<>"]+/gi],
  ['link', /(?<![a-z0-9@.-])www\.[^\s<>"]+/gi],
  // A bare address with a path: lib.example.org/item/123.
  ['link', /(?<![a-z0-9@._-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\/[^\s<>"]*/gi],
  ['tag', /(?<![\p{L}\p{N}])#[\p{L}\p{N}_]+/gu],
  ['tag', /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}._-]{1,64}(?:@[\p{L}\p{N}.-]{1,255})?/gu],
  ['bibliographic', /\b10\.\d{4,9}\/\S+/g],
  ['bibliographic', /(?<![\p{L}\d])(?:doi|ark|urn|hdl|arxiv|isbn|issn|info|sha\d+|md5):\S+/giu],
  // ISBN-13, with any hyphens.
  ['bibliographic', /(?<![\d+])97[89](?:[ -]?\d){10}(?!\d)/g],
  // ORCID and ISNI: the block that both have so far begins with seven zeros.
  ['bibliographic', /(?<!\d)0000[ -]?000\d[ -]?\d{4}[ -]?\d{3}[\dX](?!\d)/g],
  [
    'bibliographic',
    labelled(
      'e?-?issn(?:-l)?|isbn(?:-?1[03])?|ismn|isrc|lccn|oclc|ocolc|doi|orcid|isni|viaf|gnd|ppn|istc|ustc|estc|gw|stc|wing|pmid|eprint|(?:item |library )?bar ?codes?|bib(?:liographic)?(?: record)?|mms|accession|shelf ?marks?|class ?marks?|call (?:no|number|mark)|(?:catalogue|bib|system) (?:no|number|record)|record (?:no|number|id)|dewey|ean|upc|signatur|cote|signatura|microfilm|reel|mss?|item|sku',
      6,
    ),
  ],
  // What an office numbers: no telephone, though it may be digits only.
  [
    'business',
    labelled(
      '(?:order|invoice|ticket|case|job|project|grant|contract|serial|licence|reference|ref|tracking|track|account|nhs|patient)(?: (?:no|number|id|code))?|room|section|version|directive|regulation|paper|box|locker|seat',
      0,
    ),
  ],
  ['date', /(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?![./-]?\d)/g],
  ['date', /(?<!\d)(?:1[0-9]|20)\d\d([-./])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g],
];

/** ISBN-10 in its four parts, such as 0-19-953556-6 or 2 07 036002 4. */
const ISBN_10 = /(?<![\d-])\d{1,5}[ -]\d{1,7}[ -]\d{1,6}[ -][\dX](?![\d-])/g;

/** Looks for them when somebody asks first: most texts have nothing that could be mistaken. */
export function findReferences(text: string): References {
  let known: References | undefined;
  return {
    overlap: (start, end, kinds) => {
      known ??= referencesIn(text);
      return known.overlap(start, end, kinds);
    },
  };
}

function referencesIn(text: string): References {
  const found: { start: number; end: number; kind: ReferenceKind }[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, kind });
    }
  }
  for (const match of text.matchAll(ISBN_10)) {
    if (isIsbn10(match[0].replace(/[ -]/g, ''))) {
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'bibliographic' });
    }
  }
  found.sort((a, b) => a.start - b.start);
  // The furthest end so far, so that a lookup can stop early however the stretches nest.
  let furthest = 0;
  const reach = found.map((reference) => {
    furthest = Math.max(furthest, reference.end);
    return furthest;
  });
  return {
    overlap: (start, end, kinds) => {
      for (let at = lastBefore(found, end); at >= 0; at -= 1) {
        if ((reach[at] ?? 0) <= start) return false;
        const reference = found[at];
        if (reference && reference.end > start && (!kinds || kinds.includes(reference.kind))) return true;
      }
      return false;
    },
  };
}

/** ISBN-10: ten characters weighted 10 to 1, modulus 11 (ISO 2108:1992). */
export function isIsbn10(characters: string): boolean {
  if (!/^\d{9}[\dX]$/.test(characters)) return false;
  const sum = [...characters].reduce(
    (total, character, index) => total + (character === 'X' ? 10 : Number(character)) * (10 - index),
    0,
  );
  return sum % 11 === 0;
}

/** The last of the sorted stretches that begins before `end`, by halving. */
function lastBefore(sorted: readonly { start: number }[], end: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
