import * as v from 'valibot';
import { say } from './output.ts';
import { LONGEST_LINE, type TextLine, textLines } from './text-lines.ts';

/** Any larger number would not come back as it was written. */
const isKept = (id: number): boolean => Math.abs(id) <= Number.MAX_SAFE_INTEGER;

/** What names a line, and comes back as it was. */
export const lineId = v.union([v.string(), v.pipe(v.number(), v.check(isKept))], 'text or a number');

/**
 * Reads one JSON object per line, and hands out those of one chunk together. A line that cannot be read is told on
 * standard error by its number, `broken` hears of it, and the others go on. `shape` is an example of what is expected.
 */
export async function* jsonLines<Schema extends v.GenericSchema>(
  chunks: AsyncIterable<string>,
  schema: Schema,
  shape: string,
  broken: () => void,
): AsyncGenerator<v.InferOutput<Schema>[]> {
  for await (const lines of textLines(chunks))
    yield lines.flatMap((line) => {
      const read = readLine(line, schema, shape);
      if (read === undefined) return [];
      if ('value' in read) return [read.value];
      broken();
      say(read.problem);
      return [];
    });
}

type Read<Value> = { readonly value: Value } | { readonly problem: string };

/** Undefined for an empty line. */
function readLine<Schema extends v.GenericSchema>(
  line: TextLine,
  schema: Schema,
  shape: string,
): Read<v.InferOutput<Schema>> | undefined {
  const { number } = line;
  if ('tooLong' in line) return { problem: `Line ${number} has more than ${LONGEST_LINE} characters.` };
  // Files that Windows wrote begin with it, also where several were put together.
  const written = line.text.replace(/^\u{feff}+/u, '');
  if (written.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return {
      problem: `Line ${number} is not JSON${isGarbled(written) ? ' in UTF-8: save the file with that encoding' : ''}. Expected ${shape}.`,
    };
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { value: parsed.output };
  return { problem: problemOf(number, parsed.issues[0], shape) };
}

/** Read as UTF-8, other encodings have gaps, and UTF-16 a NUL at every letter. */
const isGarbled = (text: string): boolean => /[\0\ufffd]/.test(text);

function problemOf(number: number, issue: v.GenericIssue, shape: string): string {
  const key = v.getDotPath(issue);
  if (key === null) return `Line ${number}: expected ${shape}, got ${issue.received}.`;
  const isMissing = issue.received === 'undefined';
  // Only texts must be there.
  const other = isMissing ? 'text' : issue.message;
  const expected = key === 'id' ? `text or a number up to ${Number.MAX_SAFE_INTEGER}` : other;
  return `Line ${number}: ${key}: expected ${expected}, got ${isMissing ? 'nothing' : issue.received}.`;
}
