import { Command } from 'commander';
import type { LintOptions } from '../lint-lines.ts';
import { json, policyFile } from '../options.ts';
import type { Done } from '../program.ts';

/** `imprimatur lint --stdin`: the rules that need only texts, line by line, for editors and for measuring. */
export const lintCommand = (done: Done): Command =>
  new Command('lint')
    .description('run the text rules over lines of {"id", "text", "alt"?}')
    .requiredOption('--stdin', 'read one JSON object per line from standard input')
    .addOption(json('one {"id", "findings"} per line, in the order of the input'))
    .addOption(policyFile())
    .addHelpText(
      'after',
      `
Example:
  echo '{"id": 1, "text": "Call me on 020 7946 0123"}' | imprimatur lint --stdin --json

A line that cannot be read is told on standard error; the others go on, and the exit
code is 64 at the end. Otherwise it is 0, whatever is found.`,
    )
    .action(async (options: LintOptions) => {
      const { lintLines } = await import('../lint-lines.ts');
      done(await lintLines(process.stdin, options));
    });
