import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Records } from './records.ts';

type Kept = { [Kind in keyof Records]: Map<string, Records[Kind]> };

/**
 * All records in memory, each also a file of its own under `folder`: what a caller has awaited survives SIGKILL,
 * because a file is written beside its place and renamed into it. Without a folder they last as long as the process.
 */
export type RecordFolder = {
  readonly kept: { readonly [Kind in keyof Records]: ReadonlyMap<string, Records[Kind]> };
  save<Kind extends keyof Records>(kind: Kind, record: Records[Kind]): Promise<void>;
  remove(kind: keyof Records, id: string): Promise<void>;
  saveFile(id: string, bytes: Uint8Array): Promise<void>;
  readFile(id: string): Promise<Uint8Array | undefined>;
  removeFile(id: string): Promise<void>;
};

export async function openRecordFolder(folder: string | undefined): Promise<RecordFolder> {
  const kept: Kept = {
    accounts: new Map(),
    statuses: new Map(),
    media: new Map(),
    keys: new Map(),
    notifications: new Map(),
    relations: new Map(),
    reports: new Map(),
  };
  const files = new Map<string, Uint8Array>();
  if (folder !== undefined) {
    await mkdir(join(folder, 'files'), { recursive: true });
    await load(join(folder, 'accounts'), kept.accounts);
    await load(join(folder, 'statuses'), kept.statuses);
    await load(join(folder, 'media'), kept.media);
    await load(join(folder, 'keys'), kept.keys);
    await load(join(folder, 'notifications'), kept.notifications);
    await load(join(folder, 'relations'), kept.relations);
    await load(join(folder, 'reports'), kept.reports);
  }
  return {
    kept,
    async save(kind, record) {
      if (folder !== undefined) {
        await writeWhole(join(folder, kind, `${record.id}.json`), JSON.stringify(record));
      }
      kept[kind].set(record.id, record);
    },
    async remove(kind, id) {
      kept[kind].delete(id);
      if (folder !== undefined) await rm(join(folder, kind, `${id}.json`), { force: true });
    },
    async saveFile(id, bytes) {
      if (folder === undefined) files.set(id, bytes);
      else await writeWhole(join(folder, 'files', id), bytes);
    },
    readFile: async (id) =>
      folder === undefined ? files.get(id) : readFile(join(folder, 'files', id)).catch(() => undefined),
    async removeFile(id) {
      files.delete(id);
      if (folder !== undefined) await rm(join(folder, 'files', id), { force: true });
    },
  };
}

async function load<T extends { readonly id: string }>(folder: string, into: Map<string, T>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    // What a killed process was still writing was never answered for.
    if (!name.endsWith('.json')) await rm(path, { force: true });
    else {
      const record: T = JSON.parse(await readFile(path, 'utf8'));
      into.set(record.id, record);
    }
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, content);
  await rename(beside, path);
}
