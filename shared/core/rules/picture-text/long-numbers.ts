import type { TextLine } from '../../media/text-lines.ts';
import type { Word } from '../../media/vision-facts.ts';

/** As short as a telephone number without its area; years, prices and hours are shorter. */
const FEWEST_DIGITS = 7;
/** Figures with their marks, and the letters that are read for some. */
const FIGURES = /^[\dOoIlSB|.,+()/#*-]*\d[\dOoIlSB|.,+()/#*-]*$/;
const DATE_OR_HOUR =
  /^\(?(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|\d{4}[-/]\d{2,4}|\d{1,2}[.:]\d\d(?:-\d{1,2}[.:]\d\d)?)[.,)]?$/;

/**
 * The words of a line that make up a long number. It may be somebody's though no detector knows it, or was misread, so
 * no report repeats it and no description needs it.
 */
export function longNumbers({ words }: Pick<TextLine, 'words'>): Word[] {
  const runs: Word[][] = [[]];
  for (const word of words)
    if (FIGURES.test(word.text) && !DATE_OR_HOUR.test(word.text)) runs.at(-1)?.push(word);
    else runs.push([]);
  return runs.filter((run) => digitsIn(run) >= FEWEST_DIGITS && !isOfYears(run)).flat();
}

const digitsIn = (run: readonly Word[]): number =>
  run.reduce((sum, { text }) => sum + (text.match(/\d/g)?.length ?? 0), 0);

const isOfYears = (run: readonly Word[]): boolean =>
  run.every(({ text }) => /^(?:1[5-9]|20)\d\d[.,]?$/.test(text));
