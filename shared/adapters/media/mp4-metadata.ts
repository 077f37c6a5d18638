import type { Bytes } from './bytes.ts';
import { MediaProblemError } from './media-problem-error.ts';
import type { VideoMetadata } from './video-metadata.ts';

type Box = { readonly type: string; readonly start: number; readonly body: number; readonly end: number };

/** Boxes whose children are looked at. */
const CONTAINERS = ['moov', 'trak', 'mdia', 'moof', 'traf', 'mvex'];
/**
 * Boxes that describe and that no player needs: user data, metadata, extensions by UUID, and free space, where
 * editors leave what they removed.
 */
const DESCRIBING = ['udta', 'meta', 'uuid', 'free', 'skip', 'wide', 'ilst', 'XMP_', 'gps '];
/** Handlers of tracks that people see, hear or read (ISO/IEC 14496-12, 8.4.3), time codes and streaming hints. */
const PLAIN_HANDLERS = ['vide', 'soun', 'text', 'sbtl', 'subt', 'clcp', 'tmcd', 'hint'];

/** A film in fragments of a second has a few boxes for each: eight hours of it. */
const MOST_BOXES = 200_000;

async function boxAt(bytes: Bytes, start: number, limit: number): Promise<Box> {
  const header = await bytes.read(start, 16);
  if (header.length < 8) throw new MediaProblemError('damaged', 'the file ends too early');
  const type = header.toString('latin1', 4, 8);
  const size = header.readUInt32BE(0);
  // 1: a 64-bit size follows · 0: to the end of what is around it.
  if (size === 1 && header.length < 16) throw new MediaProblemError('damaged', 'the file ends too early');
  const length = size === 1 ? Number(header.readBigUInt64BE(8)) : size === 0 ? limit - start : size;
  const body = start + (size === 1 ? 16 : 8);
  if (start + length < body)
    throw new MediaProblemError('damaged', `its part ${JSON.stringify(type)} has an impossible size`);
  if (start + length > limit) throw new MediaProblemError('damaged', 'the file ends too early');
  return { type, start, body, end: start + length };
}

/**
 * Finds the describing boxes of an MP4 file (ISO/IEC 14496-12). Each is turned into a `free` box of the same size, so
 * no offset in the file changes.
 * @throws MediaProblemError `damaged` where the boxes do not add up.
 */
export async function findMp4Metadata(bytes: Bytes): Promise<VideoMetadata> {
  const blanks: VideoMetadata['blanks'][number][] = [];
  const dataTracks: string[] = [];
  let boxes = 0;

  const walk = async (from: number, to: number): Promise<void> => {
    // Writers leave up to seven bytes of padding at the end of a container.
    for (let at = from; at + 8 <= to; ) {
      boxes += 1;
      if (boxes > MOST_BOXES) throw new MediaProblemError('damaged', `it has more than ${MOST_BOXES} parts`);
      const box = await boxAt(bytes, at, to);
      if (DESCRIBING.includes(box.type)) {
        const filler = Buffer.alloc(box.body - box.start);
        (await bytes.read(box.start, filler.length)).copy(filler);
        filler.write('free', 4, 'latin1');
        blanks.push({ span: { start: box.start, end: box.end }, filler });
      } else if (box.type === 'hdlr') {
        const handler = (await bytes.read(box.body + 8, 4)).toString('latin1');
        if (!PLAIN_HANDLERS.includes(handler)) dataTracks.push(handler);
      } else if (CONTAINERS.includes(box.type)) await walk(box.body, box.end);
      at = box.end;
    }
  };
  await walk(0, bytes.size);
  return { blanks, dataTracks };
}
