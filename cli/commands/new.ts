import { Command } from 'commander';

/** `imprimatur new DIR`: a bundle to fill in. */
export const newCommand = (): Command =>
  new Command('new')
    .description('make a folder with a post to fill in')
    .argument('<dir>', 'the folder to make; its name becomes the post\u2019s id')
    .addHelpText('after', '\nExample: imprimatur new reading-room')
    .action(async (folder: string) => {
      const { makeBundle } = await import('../make-bundle.ts');
      await makeBundle(folder);
    });
