import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TooLargeError } from '../core/errors.ts';

type Bytes = AsyncIterable<Uint8Array>;

/**
 * Passes bytes on and counts them, whatever the sender said there would be.
 * @throws TooLargeError as soon as there are more than `maxBytes`.
 */
export async function* atMost(
  maxBytes: number | undefined,
  name: string,
  bytes: Bytes,
): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const chunk of bytes) {
    count += chunk.byteLength;
    if (maxBytes !== undefined && count > maxBytes)
      throw new TooLargeError(`${name} has more than the ${maxBytes} bytes that were expected at most.`);
    yield chunk;
  }
}

export async function collect(bytes: Bytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** In hexadecimal. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * Writes a file so that its name only ever shows all of it: the bytes go to a hidden file beside it, to the disk, and
 * then under the name. What goes wrong on the way leaves nothing behind and the old content as it was.
 * `accept` may still refuse once everything is written.
 */
export async function toNewFile(
  path: string,
  bytes: Bytes | Iterable<Uint8Array>,
  { mode, accept }: { readonly mode?: number; readonly accept?: () => void } = {},
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const partial = join(folder, `.${randomBytes(8).toString('hex')}.part`);
  try {
    const file = await open(partial, 'wx', mode);
    try {
      for await (const chunk of bytes) await file.writeFile(chunk);
      accept?.();
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  // The new name is a change of the folder, which has its own place on the disk.
  const parent = await open(folder, 'r');
  await parent.sync().finally(() => parent.close());
}
