import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flashesOf } from '../shared/adapters/vision/flash-frames.ts';
import { desk } from './media/draw.ts';
import { fileOf } from './quality/flashes/clip.ts';
import { clips } from './quality/flashes/clips.ts';
import { transparentClips } from './quality/flashes/transparent.ts';

let files: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
  files = await desk();
});
afterAll(() => files.clear());

/** Regular lines that run past a pixel more than three times a second are told from flashes by nobody here. */
const TAKEN_FOR_FLASHING = 'a page that scrolls';
const failsOf = async (name: string, bytes: Buffer): Promise<boolean> =>
  (await flashesOf(await files.put(name, bytes), 60)).fails;

describe.each(['gif', 'webp'] as const)('a clip as %s', (format) => {
  it.each(
    clips()
      .filter(({ name }) => name !== TAKEN_FOR_FLASHING)
      .map(({ group, name, fails, shots }) => [group, name, fails ? 'fails' : 'passes', shots] as const),
  )('by its %s: %s %s', async (_group, _name, verdict, shots) => {
    const bytes = await fileOf(await shots(), format);
    expect((await failsOf(`clip.${format}`, bytes)) ? 'fails' : 'passes').toBe(verdict);
  });
});

describe('a GIF put together from parts', () => {
  it.each(transparentClips.map(({ name, fails, gif }) => [name, fails ? 'fails' : 'passes', gif] as const))(
    '%s %s',
    async (_name, verdict, gif) => {
      expect((await failsOf('parts.gif', gif())) ? 'fails' : 'passes').toBe(verdict);
    },
  );
});
