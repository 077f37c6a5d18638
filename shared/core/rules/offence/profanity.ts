import {
  collapseDuplicatesTransformer,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import { wordFinder } from '../reading/word-finder.ts';
import { withoutDisguise } from './disguise.ts';
import type { Offence, OffenceKind } from './offence.ts';

type Level = Offence['level'];

/**
 * obscenity's own English list flags "cum laude", "Tu Fu", "negro" (a colour), "Dick", "Hooker" and "sex education",
 * so only its engine is used, which folds letters that look alike or are repeated; the words are ours. `|` is the edge
 * of a word, `[x]` may be missing. The engine leaves one of repeated letters, and two of b e o l s g n.
 */
const LISTS: readonly { readonly kind: OffenceKind; readonly level: Level; readonly words: string }[] = [
  {
    kind: 'profanity',
    level: 'block',
    words:
      'fuck, |fck|, |fcked|, |fcking|, |fcks|, f*ck, f-ck, |f*k|, f#ck, |fuking|, |fukin|, |phuck, |shit|, |shits|, |shity|, |sh*t|, |shithead, |shithole, |shitshow, |shiting|, |shite|, bul[l]shit, ' +
      'dogshit, horseshit, |dipshit, |batshit, |cunt, |c*nt, |twat|, |twats|, |wank|, |wanks|, |wanker, |wanking|, |arsehole, |as[s]hole, |dickhead, |knobhead, |bel[l]end|, |bel[l]ends|, |cocksucker, ' +
      '|dumbas[s]|, |pis[s] of|',
  },
  {
    kind: 'profanity',
    level: 'hold',
    words:
      '|f*king, |f*ing|, |f*ed|, |crap|, |crapy|, |bitch|, |bitches|, |whore|, |whores|, |bastards|, b*stard, |fuk u|, |fuk you|, |biatch, |feminazi, |sluts|, |sluty|, |tos[s]er|, |tos[s]ers|, |douchebag, |jackas[s]|, |retarded|, |pis[s]ed of|, |wtf|, |stfu|, |bol[l]ocks|',
  },
  {
    kind: 'slur',
    level: 'block',
    words:
      '|nigger, n*gger, |n*gga, |nignog, |nigga|, |niggas|, |niggaz|, |kike|, |kikes|, |spics|, |gook|, |gooks|, |wetback, |raghead, |towelhead, |paki|, |pakis|, |faggot, |tran[n]y|, |tran[n]ies|, |shemale, |pikey|, |pikeys|, ' +
      '|jigaboo, |gypo|, |gypos|, |darkie|, |darkies|, |chinky|',
  },
  {
    kind: 'slur',
    level: 'hold',
    words:
      '|golliwog, |golliwogg, |coons|, |beaners|, |dagos|, |krauts|, |yids|, |mongoloid|, |spastic|, |spastics|, |spaz|, |poofter, |redskins|, |squaw|, |squaws|, |japs|, |chinks|',
  },
];
/** Words that the folding would make of innocent ones. */
const INNOCENT = [
  'twatt',
  'faggots of',
  'thomas crapper',
  'chinks of',
  'chinks in',
  'cuntz',
  'maine coons',
  'faggots and peas',
  'jackass penguin',
  'bitches brew',
  'whore of babylon',
  "pity she's a whore",
  'pity she’s a whore',
  'the honest whore',
];

const TERMS = LISTS.flatMap(({ kind, level, words }) =>
  words.split(', ').map((word) => ({ kind, level, word })),
);
const LOOK_ALIKES = resolveConfusablesTransformer();
const SMALL_LETTERS = toAsciiLowerCaseTransformer();

let built: RegExpMatcher | undefined;
/** Built by the first text that needs it: most posts do not. */
const matcher = (): RegExpMatcher => {
  built ??= new RegExpMatcher({
    blacklistedTerms: TERMS.map(({ word }, id) => ({ id, pattern: parseRawPattern(word) })),
    whitelistedTerms: INNOCENT,
    blacklistMatcherTransformers: [
      LOOK_ALIKES,
      SMALL_LETTERS,
      collapseDuplicatesTransformer({
        defaultThreshold: 1,
        customThresholds: new Map([...'beolsgn'].map((letter) => [letter, 2])),
      }),
    ],
    whitelistMatcherTransformers: [SMALL_LETTERS],
  });
  return built;
};

/** Obscene words and slurs in English, also when signs stand for letters. */
export function* findProfanity(text: string): Iterable<Offence> {
  for (const { text: plain, placeOf } of withoutDisguise(text)) {
    for (const { termId, startIndex, endIndex } of matcher().getAllMatches(plain)) {
      const term = TERMS[termId];
      if (!term) continue;
      // The engine counts the last unit in.
      yield { kind: term.kind, level: term.level, start: placeOf(startIndex), end: placeOf(endIndex) + 1 };
    }
  }
}

/** Whether one of the words could be in the text, told without the engine. Never false where it would find one. */
export const mayHaveProfanity = (text: string): boolean => {
  for (const { text: plain } of withoutDisguise(text)) if (hasWord(folded(plain))) return true;
  return false;
};

/** What the engine makes of a text, and no letter twice in a row. */
function folded(text: string): string {
  let letters = '';
  let last = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const letter = foldedCode(code);
    if (letter !== last) letters += String.fromCodePoint(letter);
    last = letter;
  }
  return letters;
}

const foldedCode = (code: number): number => {
  const known = FOLDED[code];
  if (known !== undefined && known !== 0) return known;
  const letter = foldLetter(code);
  if (code < FOLDED.length) FOLDED[code] = letter;
  return letter;
};

/** Latin letters, signs and figures, which are nearly all: asked of the engine once each. */
const FOLDED = new Uint32Array(0x250);

const foldLetter = (code: number): number => {
  const alike = LOOK_ALIKES.transform(code) ?? code;
  return SMALL_LETTERS.transform(alike) ?? alike;
};

/** A letter that may be missing is a second one in every word of the lists, and of two `folded` leaves one. */
const hasWord = wordFinder(() =>
  TERMS.map(({ word }) => word.replace(/[|[\]]/g, '').replace(/(.)\1+/g, '$1')),
);
