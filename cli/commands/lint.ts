import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import { object, optional, safeParse, string } from 'valibot';
import { UsageError } from '../../shared/core/errors.ts';
import type { Finding } from '../../shared/core/rules/finding.ts';
import { lintText } from '../../shared/core/rules/prove.ts';
import { EXIT } from '../exit.ts';
import { print, printJson, style } from '../output.ts';
import { readPolicy } from '../place.ts';

const line = object({ id: string(), text: string(), alt: optional(string()) });

/** `imprimatur lint --stdin`: the rules that need only texts, line by line, for editors and for measuring. */
export const lintCommand = (done: (code: number) => void): Command =>
  new Command('lint')
    .description('run the text rules over lines of {"id", "text", "alt"?}')
    .requiredOption('--stdin', 'read one JSON object per line from standard input')
    .addOption(new Option('--json', 'print one {"id", "findings"} per line'))
    .addOption(new Option('--policy <file>', 'the policy to check against'))
    .action(async (options) => {
      const policy = readPolicy(options.policy);
      let number = 0;
      let isBroken = false;
      for await (const written of createInterface({
        input: process.stdin,
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        number += 1;
        if (written.trim() === '') continue;
        try {
          const { id, ...texts } = read(written, number);
          const findings = lintText(
            texts.alt === undefined ? { text: texts.text } : { text: texts.text, alt: texts.alt },
            policy,
          );
          if (options.json) printJson({ id, findings });
          else print(human(id, findings));
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          isBroken = true;
          process.stderr.write(`${error.message}\n`);
        }
      }
      done(isBroken ? EXIT.usage : EXIT.ok);
    });

function read(written: string, number: number) {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch (error) {
    throw new UsageError(`Line ${number} is not JSON. Expected {"id": "…", "text": "…", "alt": "…"}.`, {
      cause: error,
    });
  }
  const parsed = safeParse(line, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const at = issue.path?.map((part) => part.key).join('.') ?? 'the line';
  throw new UsageError(`Line ${number}: ${at}: expected ${issue.expected}, got ${issue.received}.`);
}

const human = (id: string, findings: readonly Finding[]): string =>
  findings.length === 0
    ? `${id}: nothing found`
    : findings
        .map(
          ({ level, at, message, rule }) =>
            `${id}: ${style('strong', level)} ${at}: ${message} ${style('quiet', rule)}`,
        )
        .join('\n');
