import * as v from 'valibot';
import type { Finding } from '../shared/core/rules/finding.ts';
import { lintText } from '../shared/core/rules/prove.ts';
import { readPolicy } from './config.ts';
import { EXIT } from './exit.ts';
import { printAll, say, style } from './output.ts';
import { LONGEST_LINE, type TextLine, textLines } from './text-lines.ts';

export type LintOptions = { readonly policy?: string; readonly json?: boolean };

/** Any larger number would not come back as it was written. */
const isKept = (id: number): boolean => Math.abs(id) <= Number.MAX_SAFE_INTEGER;

const lineSchema = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.check(isKept))], 'text or a number'),
  text: v.string('text'),
  alt: v.nullish(v.string('text')),
});
type Line = v.InferOutput<typeof lineSchema>;
type Read = { readonly line: Line } | { readonly problem: string };

/** Answers every line of the input, in order and while more is still to come. Gives the exit code. */
export async function lintLines(input: NodeJS.ReadStream, options: LintOptions): Promise<number> {
  const policy = readPolicy(options.policy);
  if (input.isTTY) say('Type one JSON object per line; Ctrl-D ends.');
  let isBroken = false;
  for await (const lines of textLines(input.setEncoding('utf8'))) {
    const answers: string[] = [];
    for (const written of lines) {
      const read = readLine(written);
      if (read === undefined) continue;
      if ('problem' in read) {
        isBroken = true;
        say(read.problem);
        continue;
      }
      const { id, text, alt } = read.line;
      const findings = lintText(typeof alt === 'string' ? { text, alt } : { text }, policy);
      answers.push(options.json ? `${JSON.stringify({ id, findings })}\n` : inWords(id, findings));
    }
    await printAll(answers.join(''));
  }
  return isBroken ? EXIT.usage : EXIT.ok;
}

/** Undefined for an empty line. */
function readLine(line: TextLine): Read | undefined {
  const { number } = line;
  if ('tooLong' in line) return { problem: `Line ${number} has more than ${LONGEST_LINE} characters.` };
  const written = number === 1 ? line.text.replace(/^\u{feff}/u, '') : line.text;
  if (written.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { problem: `Line ${number} is not JSON. Expected {"id": "…", "text": "…", "alt": "…"}.` };
  }
  const parsed = v.safeParse(lineSchema, value);
  if (parsed.success) return { line: parsed.output };
  const [issue] = parsed.issues;
  const key = v.getDotPath(issue);
  return {
    problem:
      key === null
        ? `Line ${number}: expected {"id": "…", "text": "…", "alt": "…"}, got ${issue.received}.`
        : `Line ${number}: ${key}: expected text${key === 'id' ? ` or a number up to ${Number.MAX_SAFE_INTEGER}` : ''}, got ${issue.received === 'undefined' ? 'nothing' : issue.received}.`,
  };
}

const inWords = (id: string | number, findings: readonly Finding[]): string =>
  findings.length === 0
    ? `${id}: nothing found\n`
    : findings
        .map(
          ({ level, at, message, rule }) =>
            `${id}: ${style(level, level)} ${at}: ${message} ${style('quiet', rule)}\n`,
        )
        .join('');
