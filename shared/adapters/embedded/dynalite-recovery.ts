import { access } from 'node:fs/promises';
import { getIndexActions, type Table } from 'dynalite/db/index.js';
import { Level } from 'level';
import { UsageError } from '../../core/errors.ts';

/**
 * Looks after dynalite's files before it opens them. It writes an item in several steps (indexes first, then the
 * item) and makes a table usable a moment after it is created. A process that is killed in between leaves an item that
 * no index knows, which rescue would never find, or a table that stays in state CREATING for ever. So after anything
 * but an orderly end, which `inUse` tells, the tables are made usable and every index is built again.
 * @throws UsageError when another process has the files open.
 */
export async function checkTables(files: string, inUse: string): Promise<void> {
  const db = new Level<string, unknown>(files, { valueEncoding: 'json' });
  try {
    await db.open();
  } catch (error) {
    throw new UsageError(
      `The store's files in ${files} cannot be opened. Most likely another run of Imprimatur uses them: stop it, or choose another folder.`,
      { cause: error },
    );
  }
  try {
    if (await exists(inUse)) {
      for await (const [key, value] of db.iterator(under('table~'))) {
        if (!isTable(value)) continue;
        await db.put(key, usable(value));
        await rebuildIndexes(db, value);
      }
    }
  } finally {
    await db.close();
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Keys with this prefix. dynalite's own keys are ASCII. */
const under = (prefix: string) => ({ gte: prefix, lt: `${prefix}\u{7f}` });

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && 'TableName' in value && 'TableStatus' in value;

const usable = (table: Table): Table => ({
  ...table,
  TableStatus: 'ACTIVE',
  ...(table.GlobalSecondaryIndexes && {
    GlobalSecondaryIndexes: table.GlobalSecondaryIndexes.map((index) => ({
      ...index,
      IndexStatus: 'ACTIVE',
    })),
  }),
});

/** Entries written at once, so that a large table does not fill the memory. */
const CHUNK = 1_000;

async function rebuildIndexes(db: Level<string, unknown>, table: Table): Promise<void> {
  const indexes = table.GlobalSecondaryIndexes ?? [];
  const indexPrefix = (name: string): string => `index-global~${table.TableName}~${name}~`;
  for (const { IndexName } of indexes) await db.clear(under(indexPrefix(IndexName)));
  let entries: { type: 'put'; key: string; value: unknown }[] = [];
  for await (const item of db.values(under(`item-${table.TableName}~`))) {
    if (!isItem(item)) continue;
    for (const put of getIndexActions(indexes, undefined, item, table).puts)
      entries.push({ type: 'put', key: indexPrefix(put.index) + put.key, value: put.item });
    if (entries.length >= CHUNK) {
      await db.batch(entries);
      entries = [];
    }
  }
  await db.batch(entries);
}

const isItem = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
