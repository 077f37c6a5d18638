import type { Bytes } from './bytes.ts';
import { MediaProblemError } from './media-problem-error.ts';
import type { VideoMetadata } from './video-metadata.ts';

/** Element ids (Matroska, RFC 9559, section 5). */
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const TAGS = 0x1254c367;
const ATTACHMENTS = 0x1941a469;
const VOID = 0xec;
const TRACKS = 0x1654ae6b;
const TRACK_ENTRY = 0xae;
const TRACK_TYPE = 0x83;

/** Video, audio, complex, subtitle (RFC 9559, 5.1.4.1.3). */
const PLAIN_TRACKS = [1, 2, 3, 0x11];

/** A live recording is walked block by block: three hours of video and sound. */
const MOST_ELEMENTS = 2_000_000;

type Element = {
  readonly id: number;
  readonly start: number;
  readonly body: number;
  readonly end: number | undefined;
};

/** An EBML number of variable length: its width is the count of leading noughts plus one (RFC 8794, section 4). */
function width(first: number | undefined, most: number): number {
  const octets = first ? Math.clz32(first) - 23 : most + 1;
  if (octets > most) throw new MediaProblemError('damaged', 'its parts do not follow one another');
  return octets;
}

async function elementAt(bytes: Bytes, start: number): Promise<Element> {
  const header = await bytes.read(start, 12);
  const idWidth = width(header[0], 4);
  const sizeWidth = width(header[idWidth], 8);
  const body = idWidth + sizeWidth;
  if (header.length < body) throw new MediaProblemError('damaged', 'the file ends too early');
  const id = header.readUIntBE(0, idWidth);
  const marker = 2 ** (7 * sizeWidth);
  // Eight octets are more than readUIntBE takes; the first of them holds only the marker.
  const size =
    sizeWidth === 8
      ? Number(header.readBigUInt64BE(idWidth) & 0x00ff_ffff_ffff_ffffn)
      : header.readUIntBE(idWidth, sizeWidth) - marker;
  // All ones: a live recording that did not know its length yet.
  const isUnknown = sizeWidth === 8 ? size >= 2 ** 56 - 1 : size === marker - 1;
  return { id, start, body: start + body, end: isUnknown ? undefined : start + body + size };
}

/** A Void element's header that makes it exactly `length` long (at least 2). */
function voidHeader(length: number): Buffer {
  if (length < 9) return Buffer.from([VOID, 0x80 | (length - 2)]);
  const header = Buffer.alloc(9);
  header.writeBigUInt64BE((1n << 56n) | BigInt(length - 9), 1);
  header[0] = VOID;
  return header;
}

/**
 * Finds tags, attachments and old voids of a WebM file, to be overwritten by Void elements of the same size.
 * @throws MediaProblemError `damaged` where the elements do not follow one another.
 */
export async function findWebmMetadata(bytes: Bytes): Promise<VideoMetadata> {
  const blanks: VideoMetadata['blanks'][number][] = [];
  const dataTracks: string[] = [];
  let elements = 0;

  for (let at = 0; at < bytes.size; ) {
    elements += 1;
    if (elements > MOST_ELEMENTS)
      throw new MediaProblemError('damaged', `it has more than ${MOST_ELEMENTS} parts`);
    const { id, start, body, end } = await elementAt(bytes, at);
    const isEntered = [SEGMENT, CLUSTER, TRACKS, TRACK_ENTRY].includes(id);
    if (end !== undefined && end > bytes.size)
      throw new MediaProblemError('damaged', 'the file ends too early');
    if (end === undefined && !isEntered) {
      throw new MediaProblemError('damaged', 'a part of it does not say where it ends');
    }
    if (id === TAGS || id === ATTACHMENTS || id === VOID) {
      const span = { start, end: end ?? bytes.size };
      blanks.push({ span, filler: voidHeader(span.end - start) });
    } else if (id === TRACK_TYPE) {
      const kind = (await bytes.read(body, 1))[0] ?? 0;
      if (!PLAIN_TRACKS.includes(kind)) dataTracks.push(`type ${kind}`);
    }
    // What is entered is walked flat: its children follow its header, whether or not its length is known.
    at = isEntered || end === undefined ? body : end;
  }
  return { blanks, dataTracks };
}
