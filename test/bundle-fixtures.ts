import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import { ZipFile } from 'yazl';

export const POST = `---
title: Reading room reopens
publish: 2026-12-01 10:00
accounts: [mastodon]
media:
  - file: reading-room.jpg
    alt: Two long oak tables under the skylight.
---
The reading room is open again.
`;

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const BUNDLE: Files = { 'post.md': POST, 'reading-room.jpg': 'not really a picture' };

/** A folder of its own for one test file; `clean` removes it. */
export async function scratch(): Promise<{ folder: string; clean: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'bundles-'));
  return { folder, clean: () => rm(folder, { recursive: true, force: true }) };
}

export async function writeFolder(folder: string, files: Files): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** An honest zip, made by a zip library. */
export async function zipOf(files: Files): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
}

export type RawEntry = {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** Unix mode, such as 0o120777 for a link. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** What the directory claims. */
  readonly claims?: { readonly bytes?: number; readonly packed?: number; readonly crc32?: number };
  /** Points at the entry of this index, as bombs do. */
  readonly sharesBytesOf?: number;
};

/** A zip byte by byte, with whatever lies an attacker would write. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const push = (...bytes: Buffer[]) => {
    for (const part of bytes) offset += part.length;
    parts.push(...bytes);
  };
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0x800, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(entry.claims?.crc32 ?? crc32(content), 10);
    fields.writeUInt32LE(entry.claims?.packed ?? packed.length, 14);
    fields.writeUInt32LE(entry.claims?.bytes ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const at = entry.sharesBytesOf === undefined ? offset : (offsets[entry.sharesBytesOf] ?? 0);
    offsets.push(at);
    if (entry.sharesBytesOf === undefined) push(Buffer.from('PK\x03\x04'), fields, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), fields, rest, name);
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listing, Buffer.from('PK\x05\x06'), end]);
}

/** What is left in a work folder, which should be nothing. */
export const leftIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
