import type { Bytes } from './bytes.ts';
import { MediaProblemError } from './media-problem-error.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

const colourTableBytes = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/**
 * Follows a GIF's blocks to their end (GIF89a specification, section 12 to 27). libvips shows whatever came of a cut
 * file without a word, so this is how a cut one is found. A missing trailer alone is forgiven: many programs omit it.
 * @throws MediaProblemError `damaged`
 */
export async function assertWholeGif(bytes: Bytes): Promise<void> {
  const cut = () => new MediaProblemError('damaged', 'the file ends too early');
  const byteAt = async (offset: number): Promise<number> => {
    const byte = (await bytes.read(offset, 1))[0];
    if (byte === undefined) throw cut();
    return byte;
  };
  /** Sub-blocks: a length and so many bytes, until a length of nought. */
  const afterSubBlocks = async (start: number): Promise<number> => {
    let offset = start;
    for (let length = await byteAt(offset); length > 0; length = await byteAt(offset)) offset += 1 + length;
    return offset + 1;
  };

  let offset = 13 + colourTableBytes(await byteAt(10));
  while (offset < bytes.size) {
    const block = await byteAt(offset);
    if (block === TRAILER) return;
    if (block === EXTENSION) offset = await afterSubBlocks(offset + 2);
    else if (block === IMAGE) {
      offset = await afterSubBlocks(offset + 11 + colourTableBytes(await byteAt(offset + 9)));
    } else
      throw new MediaProblemError(
        'damaged',
        `an unknown block (0x${block.toString(16)}) stands among its frames`,
      );
  }
  if (offset > bytes.size) throw cut();
}
