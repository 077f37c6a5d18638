import { open } from 'node:fs/promises';

/** Random access to a file on disk or in memory. */
export type Bytes = {
  readonly size: number;
  /** At most `length` bytes from `offset`: fewer at the end. */
  read(offset: number, length: number): Promise<Buffer>;
};

/** Read in windows of this size, so that walking thousands of small elements does not cost a call each. */
const WINDOW = 65_536;

export const bytesOf = (buffer: Uint8Array): Bytes => {
  const all = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  return { size: all.length, read: async (offset, length) => all.subarray(offset, offset + length) };
};

/** Opens `path` for as long as `use` takes. */
export async function withBytes<T>(path: string, use: (bytes: Bytes) => Promise<T>): Promise<T> {
  await using file = await open(path, 'r');
  const { size } = await file.stat();
  let window: { start: number; bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) };

  const fetch = async (offset: number, length: number): Promise<Buffer> => {
    const wanted = Math.max(0, Math.min(length, size - offset));
    const { bytesRead, buffer } = await file.read(Buffer.alloc(wanted), 0, wanted, offset);
    return buffer.subarray(0, bytesRead);
  };
  const read = async (offset: number, length: number): Promise<Buffer> => {
    if (length > WINDOW) return fetch(offset, length);
    const end = Math.min(offset + length, size);
    if (offset < window.start || end > window.start + window.bytes.length) {
      window = { start: offset, bytes: await fetch(offset, WINDOW) };
    }
    return window.bytes.subarray(offset - window.start, offset - window.start + length);
  };
  // Awaited here: the file would otherwise be closed while `use` still reads.
  return await use({ size, read });
}
