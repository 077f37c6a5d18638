import { Command, Option } from 'commander';
import { print, style } from '../output.ts';
import { readDirectory, readPolicy } from '../place.ts';

/** `imprimatur local`: the whole pipeline in this process; `npm start` calls it with `--examples`. */
export const localCommand = (done: (code: number) => void): Command =>
  new Command('local')
    .description('run the whole pipeline on this machine, in this folder')
    .option('--examples', 'send the bundles of examples/ through it')
    .option('--once', 'with --examples: end when they are done; exit code 0 if all went as expected')
    .addOption(new Option('--policy <file>', 'the policy in force'))
    .addOption(new Option('--accounts <file>', 'the directory of accounts'))
    .action(async (options) => {
      // Only here: the servers and the picture library take half a second to load.
      const { runLocal } = await import('../../local/run.ts');
      const code = await runLocal({
        folder: process.cwd(),
        policy: readPolicy(options.policy),
        directory: readDirectory(options.accounts),
        examples: options.examples ?? false,
        once: options.once ?? false,
        style,
        print,
      });
      done(code);
    });
