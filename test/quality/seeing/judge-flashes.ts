import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flashesOf } from '../../../shared/adapters/vision/flash-frames.ts';
import { fileOf } from '../flashes/clip.ts';
import { clips } from '../flashes/clips.ts';
import { transparentClips } from '../flashes/transparent.ts';
import type { Verdict } from '../tally.ts';

const LIMIT_SECONDS = 60;
const word = (fails: boolean): string => (fails ? 'flashes' : '');

/** One verdict for each clip, as GIF and as WebP. */
export async function* judgeFlashes(): AsyncIterable<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-flashes-'));
  const judge = async (name: string, bytes: Buffer): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return word((await flashesOf(path, LIMIT_SECONDS)).fails);
  };
  try {
    for (const { group, name, fails, shots } of clips()) {
      const drawn = await shots();
      for (const format of ['gif', 'webp'] as const)
        yield {
          subject: `flashes: ${group}, ${format.toUpperCase()}`,
          text: name,
          wanted: word(fails),
          found: await judge(`clip.${format}`, await fileOf(drawn, format)),
        };
    }
    for (const { name, fails, gif } of transparentClips)
      yield {
        subject: 'flashes: put together from parts, GIF',
        text: name,
        wanted: word(fails),
        found: await judge('parts.gif', gif()),
      };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
