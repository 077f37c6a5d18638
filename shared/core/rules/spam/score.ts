import type { Span } from '../finding.ts';
import { plainly } from '../reading/prose.ts';
import { sieve } from '../reading/sieve.ts';
import { FORMS, HINTS, LIBRARY_WORDS } from './hints.ts';
import type { Sign } from './signs.ts';
import { SIGNS_OF_FRAUD } from './signs-of-fraud.ts';
import { SIGNS_OF_PEOPLE } from './signs-of-people.ts';
import { SIGNS_OF_TRADE } from './signs-of-trade.ts';

type Found = { readonly sign: Sign; readonly isHint: boolean; readonly span: Span };

/** Fewer points are chance: a library says "free", "link" and "win" too, but not all in one breath. */
const ENOUGH = 4;
/** As long as a message of spam is; further apart, signs are of different things. */
const WINDOW = 300;
/** Of each sign so many are looked at: a text of nothing else is found by the first. */
const MOST = 40;
/** What each of the library's own words takes from the hints, and three of them at most. */
const LIBRARY_WORD = 1.5;

const SIGNS = [
  ...[...SIGNS_OF_PEOPLE, ...SIGNS_OF_FRAUD, ...SIGNS_OF_TRADE].map((sign) => ({ sign, isHint: false })),
  ...HINTS.map((sign) => ({ sign, isHint: true })),
];
const likely = sieve(SIGNS.map(({ sign }) => sign.pattern));

/** What gives a text away as spam, the strongest first; undefined where it is none, as far as signs tell. */
export function spamSigns(text: string): readonly Span[] | undefined {
  const plain = plainly(text);
  const forms = FORMS.filter(({ pattern }) => plain.search(pattern) >= 0);
  const looked = [
    ...likely(plain).flatMap((index) => SIGNS[index] ?? []),
    ...forms.map((sign) => ({ sign, isHint: true })),
  ];
  // Before any dear pattern: together they might not be enough.
  if (sumOf(looked) < ENOUGH) return undefined;
  const found = looked.flatMap(({ sign, isHint }) => placesOf(plain, sign, isHint)).sort(byPlace);
  if (sumOf(firstOfEach(found)) < ENOUGH) return undefined;
  const libraryWords = [...plain.matchAll(LIBRARY_WORDS)];
  for (const [index, opening] of found.entries()) {
    const until = opening.span.start + WINDOW;
    const near = firstOfEach(found.slice(index, index + MOST).filter(({ span }) => span.start < until));
    if (sumOf(near) < ENOUGH) continue;
    const around = wordsBetween(libraryWords, opening.span.start - WINDOW, until);
    if (pointsOf(near, around) >= ENOUGH)
      return near.toSorted((a, b) => b.sign.points - a.sign.points).map(({ span }) => span);
  }
  return undefined;
}

const firstOfEach = (found: readonly Found[]): Found[] => {
  const seen = new Set<Sign>();
  return found.filter(({ sign }) => !seen.has(sign) && seen.add(sign));
};

const sumOf = (found: readonly { readonly sign: Sign }[]): number =>
  found.reduce((total, { sign }) => total + sign.points, 0);

function placesOf(text: string, sign: Sign, isHint: boolean): Found[] {
  if (text.search(sign.pattern) < 0) return [];
  const places: Found[] = [];
  for (const { index, 0: words } of text.matchAll(sign.pattern)) {
    if (places.length === MOST) break;
    places.push({ sign, isHint, span: { start: index, end: index + words.length } });
  }
  return places;
}

/** Hints count for less among a library's words, of which `around` are different ones. */
function pointsOf(found: readonly Found[], around: number): number {
  const hints = sumOf(found.filter(({ isHint }) => isHint));
  return sumOf(found) - hints + Math.max(0, hints - LIBRARY_WORD * around);
}

/** How many different words begin between two places; more than three make no difference. */
function wordsBetween(words: readonly RegExpExecArray[], from: number, until: number): number {
  const different = new Set<string>();
  for (let at = firstFrom(words, from); at < words.length && different.size < 3; at += 1) {
    const word = words[at];
    if (!word || word.index >= until) break;
    different.add(word[0].toLowerCase());
  }
  return different.size;
}

/** By halving: a text may be made of these words. */
function firstFrom(words: readonly RegExpExecArray[], from: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.index ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const byPlace = (a: Found, b: Found): number => a.span.start - b.span.start;
