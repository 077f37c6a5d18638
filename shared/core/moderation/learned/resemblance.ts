import type { Args, Span } from '../../rules/finding.ts';
import type { Word } from '../reading/words.ts';
import type { ModerationRuleId } from '../rule-ids.ts';
import { isLabel, LABELS } from './labels.ts';
import { type Model, type Scored, score } from './model.ts';

/** How much a comment is like those that one rule looks for. */
export type Resemblance = {
  /** From 0 to 1. */
  readonly likelihood: number;
  /** The same of the whole comment, whatever single parts of it are like. */
  readonly ofWhole: number;
  /** Which of the rule's kinds it is most like. */
  readonly args: Args;
  /** The words that say so most. */
  readonly span: () => Span | undefined;
};

export type Resemblances = {
  readonly to: (rule: ModerationRuleId) => Resemblance;
  readonly toCriticism: number;
  readonly toOrdinary: number;
};

/**
 * How much it counts what one sentence is like by itself, without those around it: less than all of the comment, and nothing
 * but for what must not be missed beside something else.
 */
const ALONE: Readonly<Partial<Record<ModerationRuleId, number>>> = {
  'information-rights': 0.55,
  safeguarding: 0.55,
  threat: 0.4,
};
/** So many sentences of a comment are looked at one by one; the rest is judged as a whole. */
const MOST_SENTENCES = 40;
/** Runs of so many words of what is taken for spam are looked at by themselves, beginning with every second word. */
const WINDOWS = [4, 8];
const STRIDE = 2;
const MOST_WINDOWS = 1_000;
/** As like spam as this, whatever else it says may stand in it without a sentence's end. */
const MAYBE_SPAM = 0.15;
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', 'http']);

type Part = { readonly words: readonly Word[]; readonly scored: Scored };

/**
 * What a comment is like, by what the model has learned: all of it, and each of its sentences where a rule is grave, so that a
 * request behind an advertisement is not missed.
 */
export function resemblancesOf(words: readonly Word[], model: Model): Resemblances {
  const whole = partOf(words, model);
  const sentences = sentencesOf(words);
  const isSpam =
    likelihoodOf(whole, [...numbersOf(model.labels, 'spam'), ...numbersOf(model.labels, 'commercial')]) >=
    MAYBE_SPAM;
  const alone = [...(sentences.length < 2 ? [] : sentences), ...(isSpam ? windowsOf(words) : [])].map(
    (part) => partOf(part, model),
  );
  return {
    to: (rule) => mostLike(rule, whole, alone, model),
    toCriticism: likelihoodOf(whole, [model.labels.indexOf('criticism')]),
    toOrdinary: likelihoodOf(whole, [model.labels.indexOf('ordinary')]),
  };
}

const partOf = (words: readonly Word[], model: Model): Part => ({
  words,
  scored: score(
    words.map(({ word }) => word),
    model,
  ),
});

/** Those of more than one word. */
function sentencesOf(words: readonly Word[]): (readonly Word[])[] {
  const sentences: Word[][] = [];
  let from = 0;
  for (const [at, { word }] of words.entries())
    if (ENDS.has(word) || at === words.length - 1) {
      if (at > from) sentences.push(words.slice(from, at + 1));
      from = at + 1;
      if (sentences.length === MOST_SENTENCES) break;
    }
  return sentences;
}

/** Runs of words that overlap, so that what is glued to an advertisement is read without it. */
function windowsOf(words: readonly Word[]): (readonly Word[])[] {
  const windows: (readonly Word[])[] = [];
  for (const size of WINDOWS)
    for (let from = 0; from + size < words.length + STRIDE && windows.length < MOST_WINDOWS; from += STRIDE)
      windows.push(words.slice(from, from + size));
  return windows;
}

/** Where deleting is meant as well, it is for erasure: what is deleted was looked up before. */
const ERASURE_TOO = 0.25;

function mostLike(
  rule: ModerationRuleId,
  whole: Part,
  alone: readonly Part[],
  { labels }: Model,
): Resemblance {
  const numbers = numbersOf(labels, rule);
  const counts = ALONE[rule];
  const ofWhole = likelihoodOf(whole, numbers);
  let [part, likelihood] = [whole, ofWhole];
  if (counts !== undefined)
    for (const sentence of alone) {
      const other = counts * likelihoodOf(sentence, numbers);
      if (other > likelihood) [part, likelihood] = [sentence, other];
    }
  const likely = (number: number): number => part.scored.likelihoods[number] ?? 0;
  const mostly = numbers.reduce(
    (most, number) => (likely(number) > likely(most) ? number : most),
    numbers[0] ?? 0,
  );
  const erasure = labels.indexOf('erasure');
  const label = numbers.includes(erasure) && likely(erasure) > likelihood * ERASURE_TOO ? erasure : mostly;
  const name = labels[label] ?? '';
  return {
    likelihood,
    ofWhole,
    args: isLabel(name) ? LABELS[name].args : {},
    span: () => tellingSpan(part, label),
  };
}

const likelihoodOf = ({ scored }: Part, numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + (scored.likelihoods[number] ?? 0), 0);

const numbersOf = (labels: readonly string[], rule: ModerationRuleId): number[] =>
  labels.flatMap((name, number) => {
    const label = isLabel(name) ? LABELS[name] : undefined;
    return label && 'rule' in label && label.rule === rule ? [number] : [];
  });

/** A word that says nothing may stand between words that do, if it is bought by them. */
const NEUTRAL = 1;

/** The run of words that together say most for a label (Kadane). */
function tellingSpan({ words, scored }: Part, label: number): Span | undefined {
  const says = scored.saysFor(label);
  let [sum, from] = [0, 0];
  let best: { readonly sum: number; readonly from: number; readonly to: number } | undefined;
  for (let at = 0; at < words.length; at += 1) {
    if (sum <= 0) [sum, from] = [0, at];
    sum += (says[at] ?? 0) - NEUTRAL;
    if (!best || sum > best.sum) best = { sum, from, to: at };
  }
  const [first, last] = [words[best?.from ?? 0], words[best?.to ?? 0]];
  return first && last && { start: first.start, end: last.end };
}
