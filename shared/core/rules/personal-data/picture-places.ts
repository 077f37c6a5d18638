import { boxAround, rowsOf, stackedLines, type TextLine } from '../../media/text-lines.ts';
import type { Box, Sight, Word } from '../../media/vision-facts.ts';
import type { PersonalDataKind } from './datum.ts';
import { findPersonalData } from './find.ts';
import type { PersonalDataSettings } from './settings.ts';

/** Something personal that stands in a picture. What it says is kept out: reports are kept and mailed. */
export type PersonalPlace = {
  readonly kind: PersonalDataKind;
  /** Around the whole words that it is in, one box for each line or column. */
  readonly boxes: readonly Box[];
  readonly words: readonly Word[];
};

/** What stands between two columns: no number goes on across it. */
const COLUMN = '   ';
/** OCR reads these for digits among digits. As long as what they stand for, so that places stay true. */
const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', '|': '1', S: '5', B: '8' };

/**
 * All personal data among the words of a picture, whatever the confidence that they were read rightly: in a row of
 * words, and in a line below what names it, as in forms. The library's own public contacts are left out.
 */
export function personalPlaces(sight: Sight | undefined, settings: PersonalDataSettings): PersonalPlace[] {
  if (sight === undefined || sight.problem) return [];
  // In a video, what stands below a line in another frame has nothing to do with it.
  return [...Map.groupBy(sight.words, ({ atMs }) => atMs).values()].flatMap((words) =>
    placesAmong(words, settings),
  );
}

function placesAmong(words: readonly Word[], settings: PersonalDataSettings): PersonalPlace[] {
  const rows = rowsOf(words).map((row) => row.lines);
  const found: PersonalPlace[] = [];
  const taken = new Set<Word>();
  for (const [pieces, joint] of [
    ...rows.map((row) => [row, COLUMN] as const),
    ...stackedLines(rows.flat()).map((pair) => [pair, '\n'] as const),
  ]) {
    for (const place of placesIn(pieces, joint, settings)) {
      if (place.words.every((word) => taken.has(word))) continue;
      for (const word of place.words) taken.add(word);
      found.push(place);
    }
  }
  return found;
}

function* placesIn(
  lines: readonly TextLine[],
  joint: string,
  { libraryCards, isAllowed }: PersonalDataSettings,
): Iterable<PersonalPlace> {
  const plain = joined(lines, joint, (text) => text);
  const mended = joined(lines, joint, withDigits);
  for (const { text, runs } of mended.text === plain.text ? [plain] : [plain, mended]) {
    for (const { kind, value, span } of findPersonalData(text, libraryCards)) {
      if (isAllowed({ kind, value })) continue;
      const touched = runs.filter((run) => run.start < span.end && span.start < run.end);
      const boxes = lines.flatMap((line) => {
        const own = touched.filter((run) => run.line === line).map((run) => run.word);
        return own.length > 0 ? [boxAround(own)] : [];
      });
      yield { kind, boxes, words: touched.map((run) => run.word) };
    }
  }
}

type Run = { readonly start: number; readonly end: number; readonly line: TextLine; readonly word: Word };

/** One text of all words, and where each of them stands in it. */
function joined(lines: readonly TextLine[], joint: string, read: (text: string) => string) {
  const runs: Run[] = [];
  let text = '';
  for (const line of lines) {
    for (const [index, word] of line.words.entries()) {
      if (text !== '') text += index === 0 ? joint : ' ';
      const start = text.length;
      text += read(word.text);
      runs.push({ start, end: text.length, line, word });
    }
  }
  return { text, runs };
}

/** Words that are digits but for letters that look like some, and the sign of e-mail addresses as it is misread. */
function withDigits(text: string): string {
  const digits = text.match(/\d/g)?.length ?? 0;
  const others = text.match(/\p{L}|\|/gu) ?? [];
  const isNumber = digits > others.length && others.every((letter) => Object.hasOwn(DIGITS, letter));
  return isNumber
    ? text.replace(/[OoIl|SB]/g, (letter) => DIGITS[letter] ?? letter)
    : text.replace(/(?<=[\p{L}\p{N}])[©®](?=[\p{L}\p{N}])/gu, '@');
}
