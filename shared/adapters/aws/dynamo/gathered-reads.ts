import type { Entity } from '../../../ports.ts';
import { readEntity } from './items.ts';
import { type Key, nameOf } from './keys.ts';
import { getItem, getItemsBy, type Table } from './read-items.ts';

/** Requests under way, beyond which reads wait for one another. */
const AT_ONCE = 2;
/** What DynamoDB takes in one request. */
const MOST = 100;

type Waiting = {
  readonly key: Key;
  readonly resolve: (item: Entity | undefined) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Reads single items, consistently. What is asked for while requests are under way is read together in the next one: a
 * request costs a process more than what it carries, and many publishers of one process read at the same second. Nobody
 * is given what was read before he asked, so what is read under a lease is what holds under it (ADR 13).
 */
export function gatheredReads(table: Table): (key: Key) => Promise<Entity | undefined> {
  let waiting: Waiting[] = [];
  let underWay = 0;

  const next = (): void => {
    while (waiting.length > 0 && underWay < AT_ONCE) {
      const together = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      underWay += 1;
      void answer(table, together).finally(() => {
        underWay -= 1;
        next();
      });
    }
  };

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      // Whoever asks for two items in one breath asks once.
      if (waiting.length === 1) queueMicrotask(next);
    });
}

/** One that cannot be read does not keep the others from being read. */
async function answer(table: Table, waiting: readonly Waiting[]): Promise<void> {
  const [first, ...others] = waiting;
  if (first && others.length === 0) return getItem(table, first.key).then(first.resolve, first.reject);
  try {
    const keys = waiting.map(({ key }) => key);
    const found = await getItemsBy(table, keys, (key, item) => ({ name: nameOf(key), item }));
    const items = new Map(found.map(({ name, item }) => [name, item]));
    for (const { key, resolve, reject } of waiting) {
      const item = items.get(nameOf(key));
      try {
        resolve(item === undefined ? undefined : readEntity(key, item));
      } catch (error) {
        reject(error);
      }
    }
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}
