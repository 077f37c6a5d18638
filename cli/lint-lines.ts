import * as v from 'valibot';
import { visible } from '../shared/core/report/text-layout.ts';
import type { Finding } from '../shared/core/rules/finding.ts';
import { lintText } from '../shared/core/rules/prove.ts';
import { readPolicy } from './config.ts';
import { EXIT } from './exit.ts';
import { jsonLines, lineId } from './json-lines.ts';
import { printAll, say, style } from './output.ts';

export type LintOptions = { readonly policy?: string; readonly json?: boolean };

const lineSchema = v.object({ id: lineId, text: v.string('text'), alt: v.nullish(v.string('text')) });
const SHAPE = '{"id": "…", "text": "…", "alt": "…"}';

/** Answers every line of the input, in order and while more is still to come. Gives the exit code. */
export async function lintLines(input: NodeJS.ReadStream, options: LintOptions): Promise<number> {
  const policy = readPolicy(options.policy);
  if (input.isTTY) say('Type one JSON object per line; Ctrl-D ends.');
  let isBroken = false;
  const broken = (): void => {
    isBroken = true;
  };
  for await (const lines of jsonLines(input.setEncoding('utf8'), lineSchema, SHAPE, broken))
    await printAll(
      lines
        .map(({ id, text, alt }) => {
          const findings = lintText(typeof alt === 'string' ? { text, alt } : { text }, policy);
          return options.json ? `${JSON.stringify({ id, findings })}\n` : inWords(id, findings);
        })
        .join(''),
    );
  return isBroken ? EXIT.usage : EXIT.ok;
}

const inWords = (written: string | number, findings: readonly Finding[]): string => {
  const id = visible(String(written));
  if (findings.length === 0) return `${id}: nothing found\n`;
  return findings
    .map(
      ({ level, at, message, rule }) =>
        `${id}: ${style(level, level)} ${at}: ${visible(message)} ${style('quiet', rule)}\n`,
    )
    .join('');
};
