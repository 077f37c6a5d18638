import { Command } from 'commander';
import { json } from '../options.ts';
import { print, printJson } from '../output.ts';

/** `imprimatur policy …`: what is in force. */
export function policyCommand(): Command {
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
  return policy;
}
