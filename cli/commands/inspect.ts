import { Command } from 'commander';
import type { InspectOptions } from '../inspect-files.ts';
import { htmlFile, json } from '../options.ts';
import type { Done } from '../program.ts';

/** `imprimatur inspect FILE…`: what the rules will know of pictures, videos and captions. */
export const inspectCommand = (done: Done): Command =>
  new Command('inspect')
    .description('say what is in pictures, videos and caption files: faces, words, places, flashes')
    .argument('<file...>', 'pictures, videos, captions; what is in a file decides, not its name')
    .addOption(json('one line per file, with boxes in pixels of the upright picture'))
    .addOption(htmlFile('show the pictures with boxes drawn over what was found, as a page'))
    .addHelpText(
      'after',
      `
Examples:
  imprimatur inspect reading-room.jpg
  imprimatur inspect photos/* --html photos.html
  imprimatur inspect photos/* --json | jq 'select(.location) | .file'

Exit codes: 0 all can be used · 1 one cannot be used · 2 one could not be looked at in full`,
    )
    .action(async (files: string[], options: InspectOptions) => {
      const { inspectFiles } = await import('../inspect-files.ts');
      done(await inspectFiles(files, options));
    });
