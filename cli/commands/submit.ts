import { Command } from 'commander';
import { json, wholeNumber } from '../options.ts';
import type { Done } from '../program.ts';
import type { SubmitOptions } from '../submit-bundle.ts';

type Options = Omit<SubmitOptions, 'waitSeconds'> & { readonly wait: number | false };

/** `imprimatur submit PATH`: sends a bundle and says what became of it. */
export const submitCommand = (done: Done): Command =>
  new Command('submit')
    .description('send a bundle, and wait for what the rules say')
    .argument('<path>', 'a folder with a post.md, or a zip file')
    .option('--no-wait', 'do not wait for the answer')
    .option('--wait <seconds>', 'wait at most this long', wholeNumber(1, 3600), 60)
    .addOption(json('the report, and whether the bundle was sent'))
    .addHelpText(
      'after',
      `
Example: imprimatur submit reading-room

What is wrong with the form of a bundle is said at once, and nothing is sent.
Exit codes: 0 accepted, or sent with --no-wait · 1 does not go out · 2 held`,
    )
    .action(async (path: string, { wait, ...options }: Options) => {
      const { submitBundle } = await import('../submit-bundle.ts');
      done(await submitBundle(path, { ...options, ...(wait !== false && { waitSeconds: wait }) }));
    });
