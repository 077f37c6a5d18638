import { Command } from 'commander';
import { runLocal } from '../../local/run.ts';

/** `imprimatur local`: the whole pipeline in this process; `npm start` calls it with `--examples`. */
export const localCommand = (done: (code: number) => void): Command =>
  new Command('local')
    .description('run the whole pipeline on this machine, in this folder')
    .option('--examples', 'send the bundles of examples/ through it')
    .option('--once', 'end by itself when the examples are done')
    .action(async (options) => {
      done(await runLocal({ folder: process.cwd(), examples: options.examples ?? false, once: options.once ?? false }));
    });
