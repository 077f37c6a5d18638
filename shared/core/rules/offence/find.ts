import type { Span } from '../finding.ts';
import { toPlainText } from '../personal-data/plain-text.ts';
import { sieve } from '../reading/sieve.ts';
import { withSignsAsLetters } from './disguise.ts';
import { FOREIGN } from './foreign.ts';
import { ATTACKS } from './groups.ts';
import { INSULTS } from './insults.ts';
import { isAnAnimal, isMentioned, quotations } from './mention.ts';
import { matches, type Offence, type Wording } from './offence.ts';
import { findProfanity, mayHaveProfanity } from './profanity.ts';
import { THREATS } from './threats.ts';

const WORDINGS: readonly Wording[] = [...ATTACKS, ...THREATS, ...INSULTS, ...FOREIGN];

export type FoundOffence = Pick<Offence, 'kind' | 'level'> & {
  readonly span: Span;
  /** It may be spoken about, not meant. */
  readonly isMentioned: boolean;
};

/** Which wordings of the list, by number, and whether obscene words, a text has to be searched for. */
export type Candidates = {
  readonly wordings: (text: string) => readonly number[];
  readonly hasProfanity: (text: string) => boolean;
};

/** Only what a text has the words for: the patterns are dear, and nearly every post needs none of them. */
const LIKELY: Candidates = {
  wordings: sieve(WORDINGS.map(({ pattern }) => pattern)),
  hasProfanity: mayHaveProfanity,
};

const isForComments = ({ kind, level }: Wording): boolean => kind !== 'insult' && level === 'block';
const FOR_COMMENTS = [...WORDINGS.keys()].filter((number) => {
  const one = WORDINGS[number];
  return one !== undefined && (FOREIGN.includes(one) || isForComments(one));
});
const inComments = sieve(FOR_COMMENTS.flatMap((number) => WORDINGS[number]?.pattern ?? []));

/** Without insults and what is only likely: in comments, those are found otherwise. */
export const IN_COMMENTS: Candidates = {
  wordings: (text) => inComments(text).flatMap((number) => FOR_COMMENTS[number] ?? []),
  hasProfanity: mayHaveProfanity,
};

/** Everything, which finds the same; for the proof that it does. */
export const ALL: Candidates = { wordings: () => [...WORDINGS.keys()], hasProfanity: () => true };

/** All offences of a text, in order; where several overlap, the one that weighs most. */
export function findOffences(text: string, candidates: Candidates = LIKELY): FoundOffence[] {
  const plain = toPlainText(text);
  const likely = candidates.wordings(plain.text).flatMap((number) => WORDINGS[number] ?? []);
  const said = [...matches(plain.text, likely), ...inDisguise(plain.text, candidates)];
  const found = candidates.hasProfanity(plain.text) ? [...said, ...findProfanity(plain.text)] : said;
  if (found.length === 0) return [];
  const quoted = quotations(plain.text);
  const meant = found.filter(({ start, end }) => !isAnAnimal(plain.text, start, end));
  const weighed = meant.map((offence) => {
    const mentioned = isMentioned(plain.text, offence.start, offence.end, quoted);
    return { ...offence, isMentioned: mentioned, level: mentioned ? ('hold' as const) : offence.level };
  });
  return withoutOverlaps(weighed).map(({ kind, level, start, end, isMentioned }) => ({
    kind,
    level,
    isMentioned,
    span: plain.spanOf(start, end),
  }));
}

/** Signs for letters inside a word: `k1ll yourself`. Beside figures alone (7pm, B2) nothing is hidden. */
const SIGN_IN_WORD = /\p{L}[\d$@!|(]\p{L}/u;

function* inDisguise(text: string, candidates: Candidates): Iterable<Offence> {
  if (!SIGN_IN_WORD.test(text)) return;
  // Sign for letter, so that places stay true.
  const read = withSignsAsLetters(text);
  if (read === text) return;
  yield* matches(
    read,
    candidates.wordings(read).flatMap((number) => WORDINGS[number] ?? []),
  );
}

function withoutOverlaps<T extends Offence>(found: readonly T[]): T[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const offence of inOrder) {
    const last = kept.at(-1);
    if (!last || last.end <= offence.start) kept.push(offence);
    else if (last.level === 'hold' && offence.level === 'block') kept[kept.length - 1] = offence;
  }
  return kept;
}
