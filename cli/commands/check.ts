import { Command, Option } from 'commander';
import type { CheckOptions } from '../check-bundles.ts';
import { accountsFile, htmlFile, json, policyFile } from '../options.ts';
import type { Done } from '../program.ts';

/** `imprimatur check PATH…`: what intake would say, without a server and without sending anything. */
export const checkCommand = (done: Done): Command =>
  new Command('check')
    .description('say what the rules find in bundles, without sending them')
    .argument('<path...>', 'bundles: folders with a post.md, or zip files')
    .addOption(policyFile())
    .addOption(accountsFile())
    .addOption(json('one line per bundle'))
    .addOption(htmlFile('write the report as a page as well, to open in a browser'))
    .addOption(new Option('--offline', 'do not ask whether the pages behind links are there'))
    .option('--fix <folder>', 'write corrected copies into a new folder, and check those')
    .addHelpText(
      'after',
      `
Examples:
  imprimatur check reading-room
  imprimatur check drafts/* --json
  imprimatur check drafts/* --html report.html
  imprimatur check reading-room --fix corrected

Corrected is what needs no judgement: pictures with "people: blur" are blurred, location
and camera are taken out of pictures, hashtags get their capitals.

Exit codes: 0 all pass (advice allowed) · 1 one is blocked · 2 one is held`,
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { checkBundles } = await import('../check-bundles.ts');
      done(await checkBundles(paths, options));
    });
