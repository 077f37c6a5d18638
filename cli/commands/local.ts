import { Command, Option } from 'commander';
import { accountsFile, policyFile } from '../options.ts';
import { print, style } from '../output.ts';
import type { Done } from '../program.ts';

type Options = {
  readonly examples?: boolean;
  readonly once?: boolean;
  readonly policy?: string;
  readonly accounts?: string;
};

/** `imprimatur local`: the whole pipeline in this process; `npm start` calls it with `--examples`. */
export const localCommand = (done: Done): Command =>
  new Command('local')
    .description('run the whole pipeline on this machine, in this folder')
    .option('--examples', 'send the bundles of examples/ through it')
    .addOption(
      new Option(
        '--once',
        'send the examples, and end when they are done; exit code 0 if all went as expected',
      ).implies({ examples: true }),
    )
    .addOption(policyFile())
    .addOption(accountsFile())
    .addHelpText(
      'after',
      `
Example: imprimatur local

It keeps inbox/, outbox/ and .imprimatur/ in this folder. Ctrl-C stops it; what is not
done goes on at the next start.`,
    )
    .action(async ({ examples = false, once = false, policy, accounts }: Options) => {
      const { readDirectory, readPolicy } = await import('../config.ts');
      const { runLocal } = await import('../../local/run.ts');
      const code = await runLocal({
        folder: process.cwd(),
        policy: readPolicy(policy),
        directory: readDirectory(accounts),
        examples,
        once,
        style,
        print,
      });
      done(code);
    });
