import { Command, InvalidArgumentError, Option } from 'commander';
import type { Box } from '../../shared/core/media/vision-facts.ts';
import type { BlurOptions } from '../blur-files.ts';
import { json, policyFile } from '../options.ts';
import type { Done } from '../program.ts';

/** `imprimatur blur FILE…`: copies of pictures without faces and personal text. */
export const blurCommand = (done: Done): Command =>
  new Command('blur')
    .description('make copies of pictures with faces blurred and personal text filled')
    .argument('<file...>', 'still pictures: JPEG, PNG, WebP, AVIF, GIF')
    .option('--out <place>', 'a folder for the copies, or the name of the one copy')
    .addOption(boxes())
    .option('--force', 'write over copies that are there already')
    .addOption(policyFile())
    .addOption(json('one line per picture'))
    .addHelpText(
      'after',
      `
Examples:
  imprimatur blur desk.jpg                       writes desk-blurred.jpg beside it
  imprimatur blur photos/*.jpg --out blurred
  imprimatur blur desk.jpg --box 120,80,60,70    a face that was not found

The original is never changed. A face that the program does not see is not blurred: look
at each copy yourself before you publish it.

Exit codes: 0 copies are written · 1 of a picture there is none: nothing was found in it,
            or something was found in the copy too`,
    )
    .action(async (files: string[], options: BlurOptions) => {
      const { blurFiles } = await import('../blur-files.ts');
      done(await blurFiles(files, options));
    });

const boxes = (): Option =>
  new Option(
    '--box <x,y,width,height>',
    'blur this place too, in pixels of the upright picture; may be repeated',
  )
    .argParser((written: string, before: readonly Box[] | undefined): readonly Box[] => {
      const [x, y, width, height] = written.split(',').map(Number);
      if (!/^\d+,\d+,\d+,\d+$/.test(written) || x === undefined || y === undefined || !width || !height)
        throw new InvalidArgumentError(
          'Expected four whole numbers such as 120,80,60,70: from the left, from the top, width, height.',
        );
      return [...(before ?? []), { x, y, width, height }];
    })
    .default(undefined);
