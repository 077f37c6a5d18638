import { Command } from 'commander';
import type { ModerateOptions } from '../moderate-lines.ts';
import { json, policyFile } from '../options.ts';
import type { Done } from '../program.ts';

/** `imprimatur moderate --stdin`: the moderation rules on comments, line by line, without a network. */
export const moderateCommand = (done: Done): Command =>
  new Command('moderate')
    .description('what the policy would do about comments, lines of {"id", "text", "author"?, "links"?}')
    .requiredOption('--stdin', 'read one JSON object per line from standard input')
    .addOption(json('one {"id", "action", "automatic", "findings", …} per line, in the order of the input'))
    .addOption(policyFile())
    .addHelpText(
      'after',
      `
Example:
  echo '{"id": 1, "text": "Check out my channel!"}' | imprimatur moderate --stdin

Nothing is hidden or sent: it is a way to try a policy on old comments. A line that
cannot be read is told on standard error; the others go on, and the exit code is 64
at the end. Otherwise it is 0, whatever is found. docs/moderation.md says what the
rules see, and what they cannot see.`,
    )
    .action(async (options: ModerateOptions) => {
      const { moderateLines } = await import('../moderate-lines.ts');
      done(await moderateLines(process.stdin, options));
    });
