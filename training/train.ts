/**
 * Learns from `training/comments` what comments are like, and writes it where the rules read it.
 *
 *   npm run train                what all comments teach
 *   npm run train -- --measure   nothing is written: each file is judged by what the others teach
 */
import { writeFileSync } from 'node:fs';
import { readModel, written } from '../shared/core/moderation/learned/model.ts';
import { commentFiles, commentsIn, exampleOf, LABEL_NAMES } from './examples.ts';
import { type Fitted, fitModel } from './fit.ts';
import { measure } from './measure.ts';

const TARGET = new URL('../shared/core/moderation/learned/weights.ts', import.meta.url);
/** What says less than this for or against every label is left out. */
const SAYS_SOMETHING = 0.5;

/** What the comments of these files teach. */
const fitted = (files: readonly string[], onStep?: (share: number) => void): Fitted =>
  fitModel(
    files.flatMap((file) => commentsIn(file).map(exampleOf)),
    LABEL_NAMES.length,
    onStep,
  );

/** A line for each feature that says something. */
const linesOf = ({ features, weights }: Fitted): string[] =>
  features.flatMap((name, number) => {
    const row = weights.subarray(number * LABEL_NAMES.length, (number + 1) * LABEL_NAMES.length);
    return row.some((weight) => Math.abs(weight) >= SAYS_SOMETHING) ? [`${name}\t${written(row)}`] : [];
  });

const biasOf = ({ bias }: Fitted): number[] => Array.from(bias, (one) => Math.round(one * 1_000) / 1_000);

/** The module that the rules read, from all comments. */
export function learnedModule(onStep?: (share: number) => void): string {
  const learned = fitted(commentFiles(), onStep);
  return [
    '// Written by `npm run train` from training/comments; never by hand.',
    `export const LEARNED_LABELS = ${JSON.stringify(LABEL_NAMES)};`,
    `export const BIAS = ${JSON.stringify(biasOf(learned))};`,
    'export const WEIGHTS = `',
    ...linesOf(learned),
    '`;',
    '',
  ].join('\n');
}

if (import.meta.main) {
  const progress = (share: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${Math.round(share * 100)} % `);
  };
  if (process.argv.includes('--measure'))
    measure((files) => {
      const learned = fitted(files, progress);
      return readModel(LABEL_NAMES, biasOf(learned), linesOf(learned).join('\n'));
    });
  else {
    const module = learnedModule(progress);
    writeFileSync(TARGET, module);
    console.log(`${module.split('\n').length} lines, ${Math.round(module.length / 1_000)} kB`);
  }
}
