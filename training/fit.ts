import { SHORTEST } from '../shared/core/moderation/learned/features.ts';

/** One text: its features, and the number of its label. */
export type Example = { readonly features: readonly string[]; readonly label: number };

export type Fitted = {
  readonly features: readonly string[];
  /** Of every feature, one number for each label. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
};

/** Met in fewer texts, a feature says more of those texts than of their kind. */
const MET_IN = 3;
/** How much weights may grow: the inverse of the penalty on their squares (`C` of a logistic regression). */
const FREEDOM = 20;
/** Found by leaving out texts (`npm run train -- --measure`); more steps learn the texts by heart. */
const STEPS = 70;
const STEP = 0.3;
const [FIRST, SECOND, TINY] = [0.9, 0.999, 1e-8];

type Sample = { readonly features: Int32Array; readonly label: number };

/**
 * Multinomial logistic regression with a penalty on the squares, by Adam (Kingma and Ba, 2015) over all texts at once. No
 * chance is in it: the same texts give the same weights.
 */
export function fitModel(
  examples: readonly Example[],
  labels: number,
  onStep?: (share: number) => void,
): Fitted {
  const features = common(examples);
  const numbers = new Map(features.map((name, index) => [name, index]));
  const samples = examples.map(({ features, label }) => ({
    features: Int32Array.from(features.flatMap((name) => numbers.get(name) ?? [])),
    label,
  }));
  const size = (features.length + 1) * labels;
  const [weights, gradient] = [new Float64Array(size), new Float64Array(size)];
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step += 1) {
    gradientOf(samples, weights, labels, gradient);
    const slower = 1 - (step - 1) / STEPS;
    const rate = (STEP * slower * Math.sqrt(1 - SECOND ** step)) / (1 - FIRST ** step);
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at] ?? 0;
      mean[at] = FIRST * (mean[at] ?? 0) + (1 - FIRST) * slope;
      square[at] = SECOND * (square[at] ?? 0) + (1 - SECOND) * slope * slope;
      weights[at] = (weights[at] ?? 0) - (rate * (mean[at] ?? 0)) / (Math.sqrt(square[at] ?? 0) + TINY);
    }
    onStep?.(step / STEPS);
  }
  return { features, weights: weights.subarray(0, -labels), bias: weights.subarray(-labels) };
}

/** Those of several texts, in the order of the alphabet. */
function common(examples: readonly Example[]): string[] {
  const met = new Map<string, number>();
  for (const { features } of examples) for (const name of features) met.set(name, (met.get(name) ?? 0) + 1);
  return [...met.entries()].flatMap(([name, times]) => (times >= MET_IN ? [name] : [])).sort();
}

/** Of the mean loss and the penalty; the bias, which comes last, is free. */
function gradientOf(
  samples: readonly Sample[],
  weights: Float64Array,
  labels: number,
  gradient: Float64Array,
): void {
  const bias = weights.length - labels;
  const share = 1 / samples.length;
  for (let at = 0; at < bias; at += 1) gradient[at] = ((weights[at] ?? 0) * share) / FREEDOM;
  gradient.fill(0, bias);
  const wrong = new Float64Array(labels);
  for (const { features, label } of samples) {
    const scale = 1 / Math.sqrt(Math.max(SHORTEST, features.length));
    wrong.fill(0);
    for (const feature of features)
      for (let of = 0; of < labels; of += 1)
        wrong[of] = (wrong[of] ?? 0) + (weights[feature * labels + of] ?? 0);
    let all = 0;
    for (let of = 0; of < labels; of += 1) {
      wrong[of] = Math.exp((wrong[of] ?? 0) * scale + (weights[bias + of] ?? 0));
      all += wrong[of] ?? 0;
    }
    for (let of = 0; of < labels; of += 1) {
      wrong[of] = ((wrong[of] ?? 0) / all - (of === label ? 1 : 0)) * share;
      gradient[bias + of] = (gradient[bias + of] ?? 0) + (wrong[of] ?? 0);
    }
    for (const feature of features)
      for (let of = 0; of < labels; of += 1) {
        const at = feature * labels + of;
        gradient[at] = (gradient[at] ?? 0) + (wrong[of] ?? 0) * scale;
      }
  }
}
