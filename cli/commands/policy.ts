import { Command } from 'commander';
import { json, policyFile } from '../options.ts';
import { print, printJson } from '../output.ts';
import type { Done } from '../program.ts';
import type { TryOptions } from '../try-policy.ts';

/** `imprimatur policy …`: what is in force. */
export function policyCommand(done: Done): Command {
  const policy = new Command('policy').description('the library\u2019s policy as the rules read it');
  policy.addHelpText('after', '\nExample: imprimatur policy show');
  policy
    .command('show')
    .description('the clauses, the level of each rule, and when the policy is to be reviewed')
    .argument('[file]', 'a policy file; it is checked as well')
    .addOption(json('the policy'))
    .addHelpText('after', '\nExample: imprimatur policy show our-policy.yaml')
    .action(async (file: string | undefined, options: { json?: boolean }) => {
      const { readPolicy } = await import('../config.ts');
      const read = readPolicy(file);
      if (options.json) return printJson(read);
      const { policyDetails } = await import('../render-policy.ts');
      print(policyDetails(read, Date.now()));
    });
  policy
    .command('try')
    .description('what another policy would do about the same comments')
    .argument('<file>', 'the policy file to try')
    .requiredOption('--on <comments>', 'a file of {"id", "text", "author"?, "links"?}, one per line')
    .addOption(policyFile())
    .addOption(json('one {"id", "from", "to"} per comment that differs, then the counts'))
    .addHelpText(
      'after',
      `
Example: imprimatur policy try stricter.yaml --on comments.ndjson

Only comments that come out otherwise than by the policy in force are listed. Lines
that cannot be read are told, and make the exit code 64.`,
    )
    .action(async (file: string, options: TryOptions) => {
      const { tryPolicy } = await import('../try-policy.ts');
      done(await tryPolicy(file, options));
    });
  return policy;
}
