import { UsageError } from '../shared/core/errors.ts';
import type { Box } from '../shared/core/media/vision-facts.ts';
import { blurFile } from './blur-file.ts';
import { blurredText } from './blurred-text.ts';
import { readPolicy } from './config.ts';
import { copyPlaces } from './copy-place.ts';
import { deskMedia } from './desk-media.ts';
import { EXIT } from './exit.ts';
import { print, printJson, progress, say } from './output.ts';

export type BlurOptions = {
  /** A folder, or the name of the one copy; beside the original if absent. */
  readonly out?: string;
  readonly box?: readonly Box[];
  readonly force?: boolean;
  readonly policy?: string;
  readonly json?: boolean;
};

/** Blurs one picture after the other; one that cannot be does not keep the others waiting. Gives the exit code. */
export async function blurFiles(files: readonly string[], options: BlurOptions): Promise<number> {
  if (options.box && files.length > 1)
    throw new UsageError(
      'A place in one picture is another place in the next. With --box, name one picture.',
    );
  const placeOf = await copyPlaces(files, options);
  const deps = { ...deskMedia(), policy: readPolicy(options.policy) };
  const codes = new Set<number>();
  try {
    for (const file of files) {
      progress(`Looking at ${file}`);
      try {
        const blurred = await blurFile(deps, file, await placeOf(file), options);
        progress('');
        if (options.json) printJson(blurred);
        else print(blurredText(blurred));
        codes.add(blurred.did === 'blurred' ? EXIT.ok : EXIT.blocked);
      } catch (error) {
        progress('');
        if (!(error instanceof UsageError)) throw error;
        say(error.message);
        codes.add(EXIT.usage);
      }
    }
  } finally {
    await deps.vision.close();
  }
  if (codes.has(EXIT.ok))
    say('Look at each copy yourself before you publish it: a face that was not found is not blurred.');
  return Math.max(...codes);
}
