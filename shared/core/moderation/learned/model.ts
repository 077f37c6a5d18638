import { featuresOf, SHORTEST } from './features.ts';

/** What was learned: for every feature a weight per label. `training/train.ts` writes it. */
export type Model = {
  readonly labels: readonly string[];
  readonly bias: Float64Array;
  /** The number of each feature; its weights begin at that number times the number of labels. */
  readonly features: ReadonlyMap<string, number>;
  readonly weights: Float32Array;
};

/** One sign for every weight: from -10 to 10, by quarters. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;=?@[]';
const ZERO = 40;
const PER_ONE = 4;

/** The weights of one feature as they are kept. */
export const written = (weights: Iterable<number>): string =>
  Array.from(weights, (weight) => {
    const sign = Math.min(SIGNS.length - 1, Math.max(0, Math.round(weight * PER_ONE) + ZERO));
    return SIGNS[sign];
  }).join('');

const VALUES = new Map(Array.from(SIGNS, (sign, at) => [sign.charCodeAt(0), (at - ZERO) / PER_ONE]));

/** Reads lines of a feature, a tabulator and its weights. */
export function readModel(labels: readonly string[], bias: readonly number[], lines: string): Model {
  const features = new Map<string, number>();
  const rows = lines.split('\n').filter((line) => line !== '');
  const weights = new Float32Array(rows.length * labels.length);
  for (const [number, row] of rows.entries()) {
    const tab = row.indexOf('\t');
    features.set(row.slice(0, tab), number);
    for (let of = 0; of < labels.length; of += 1)
      weights[number * labels.length + of] = VALUES.get(row.charCodeAt(tab + 1 + of)) ?? 0;
  }
  return { labels, bias: Float64Array.from(bias), features, weights };
}

export type Scored = {
  /** How likely each label is, in their order; together 1. */
  readonly likelihoods: Float64Array;
  /** How much each word says for a label. */
  readonly saysFor: (label: number) => Float64Array;
};

/**
 * Multinomial logistic regression: the weights of what is there, added up and divided by the root of how many they are, so that
 * a long text is not surer than a short one.
 */
export function score(words: readonly string[], { labels, bias, features, weights }: Model): Scored {
  const known: [number: number, at: number][] = [];
  for (const [name, at] of featuresOf(words)) {
    const number = features.get(name);
    if (number !== undefined) known.push([number * labels.length, at]);
  }
  const scale = 1 / Math.sqrt(Math.max(SHORTEST, known.length));
  const likelihoods = new Float64Array(labels.length);
  for (const [from] of known)
    for (let of = 0; of < labels.length; of += 1)
      likelihoods[of] = (likelihoods[of] ?? 0) + (weights[from + of] ?? 0);
  let all = 0;
  for (let of = 0; of < labels.length; of += 1) {
    likelihoods[of] = Math.exp((likelihoods[of] ?? 0) * scale + (bias[of] ?? 0));
    all += likelihoods[of] ?? 0;
  }
  for (let of = 0; of < labels.length; of += 1) likelihoods[of] = (likelihoods[of] ?? 0) / all;
  return {
    likelihoods,
    saysFor: (label) => {
      const said = new Float64Array(words.length);
      for (const [from, at] of known) said[at] = (said[at] ?? 0) + (weights[from + label] ?? 0);
      return said;
    },
  };
}
