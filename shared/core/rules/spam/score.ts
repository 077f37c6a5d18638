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
  const looked = [
    ...likely(plain).flatMap((index) => SIGNS[index] ?? []),
    ...FORMS.map((sign) => ({ sign, isHint: true })),
  ];
  const found = looked.flatMap(({ sign, isHint }) => placesOf(plain, sign, isHint)).sort(byPlace);
  for (const [index, opening] of found.entries()) {
    const until = opening.span.start + WINDOW;
    const near: Found[] = [];
    for (let at = index; at < found.length; at += 1) {
      const one = found[at];
      if (!one || one.span.start >= until || near.length > MOST) break;
      near.push(one);
    }
    const each = near.filter((one, at) => near.findIndex(({ sign }) => sign === one.sign) === at);
    if (pointsOf(each, plain.slice(Math.max(0, opening.span.start - WINDOW), until)) >= ENOUGH)
      return each.toSorted((a, b) => b.sign.points - a.sign.points).map(({ span }) => span);
  }
  return undefined;
}

function placesOf(text: string, sign: Sign, isHint: boolean): Found[] {
  if (text.search(sign.pattern) < 0) return [];
  const places: Found[] = [];
  for (const { index, 0: words } of text.matchAll(sign.pattern)) {
    if (places.length === MOST) break;
    places.push({ sign, isHint, span: { start: index, end: index + words.length } });
  }
  return places;
}

function pointsOf(found: readonly Found[], around: string): number {
  const sum = (isHint: boolean): number =>
    found.reduce((total, one) => (one.isHint === isHint ? total + one.sign.points : total), 0);
  const hints = sum(true);
  const signs = sum(false);
  if (hints === 0 || signs + hints < ENOUGH) return signs;
  const words = new Set(around.toLowerCase().match(LIBRARY_WORDS) ?? []);
  return signs + Math.max(0, hints - LIBRARY_WORD * Math.min(3, words.size));
}

const byPlace = (a: Found, b: Found): number => a.span.start - b.span.start;
