import { Command } from 'commander';
import type { CheckOptions } from '../check-bundles.ts';
import { accountsFile, json, policyFile } from '../options.ts';
import type { Done } from '../program.ts';

/** `imprimatur check PATH…`: what intake would say, without a server and without sending anything. */
export const checkCommand = (done: Done): Command =>
  new Command('check')
    .description('say what the rules find in bundles, without sending them')
    .argument('<path...>', 'bundles: folders with a post.md, or zip files')
    .addOption(policyFile())
    .addOption(accountsFile())
    .addOption(json('one line per bundle'))
    .addHelpText(
      'after',
      `
Examples:
  imprimatur check reading-room
  imprimatur check drafts/* --json

Exit codes: 0 all pass (advice allowed) · 1 one is blocked · 2 one is held`,
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { checkBundles } = await import('../check-bundles.ts');
      done(await checkBundles(paths, options));
    });
