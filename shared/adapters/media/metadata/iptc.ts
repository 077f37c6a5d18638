import { type Embedded, present, tidy } from './embedded.ts';

/** Data sets of IPTC-IIM 4.2, record 2. */
const BYLINE = 80;
const SUBLOCATION = 92;
const CREDIT = 110;
const COPYRIGHT = 116;

/** Photoshop's image resource that holds IIM. */
const IIM_RESOURCE = 0x0404;

/** The IIM inside Photoshop's image resources, or the block itself where it has none around it. */
function iimOf(block: Buffer): Buffer {
  for (
    let at = block.indexOf('8BIM');
    at >= 0 && at + 12 <= block.length;
    at = block.indexOf('8BIM', at + 4)
  ) {
    const nameBytes = 1 + (block[at + 6] ?? 0);
    const sizeAt = at + 6 + nameBytes + (nameBytes % 2);
    if (block.readUInt16BE(at + 4) === IIM_RESOURCE && sizeAt + 4 <= block.length) {
      return block.subarray(sizeAt + 4, sizeAt + 4 + block.readUInt32BE(sizeAt));
    }
  }
  return block;
}

/** Old writers used the system's code page; what is no UTF-8 is read as Latin-1. */
function text(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

/** What an IPTC block says: creator, credit line, copyright notice, and whether it names a sublocation. */
export function fromIptc(block: Buffer | undefined): Embedded {
  if (block === undefined) return {};
  const iim = iimOf(block);
  const found = new Map<number, string>();
  for (let at = 0; at + 5 <= iim.length && iim[at] === 0x1c; ) {
    const size = iim.readUInt16BE(at + 3);
    // Bit 15 marks a length of more than two bytes; no text field has one.
    if (size > 0x7fff) break;
    const dataSet = iim[at + 2] ?? 0;
    const value = text(iim.subarray(at + 5, at + 5 + size));
    if (iim[at + 1] === 2 && value !== '' && !found.has(dataSet)) found.set(dataSet, value);
    at += 5 + size;
  }
  return present({
    location: found.has(SUBLOCATION) ? 'present' : undefined,
    creator: tidy(found.get(BYLINE)),
    credit: tidy(found.get(CREDIT)),
    rights: tidy(found.get(COPYRIGHT)),
  });
}
