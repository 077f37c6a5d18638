import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Level } from 'level';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createTable } from '../shared/adapters/aws/dynamo/create-table.ts';
import { dynamoStore } from '../shared/adapters/aws/dynamo/store.ts';
import { startDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { UsageError } from '../shared/core/errors.ts';
import type { Store } from '../shared/ports.ts';
import { NOW, newDelivery, newPost } from './store-contract.ts';
import { localClient } from './store-dynamo.ts';

const REASON = { who: 'test', why: 'to see it again' };
const ACKNOWLEDGED = v.object({ postId: v.string(), version: v.number(), wake: v.optional(v.number()) });
const STORED = v.looseObject({
  pk: v.object({ S: v.string() }),
  wake: v.optional(v.unknown()),
  remote: v.optional(v.unknown()),
});
const LATER = NOW + 1_000_000;

describe('the embedded store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-store-'));
    return () => rm(folder, { recursive: true, force: true });
  });

  /** Starts it on `folder`, runs `use`, and closes it in order. */
  async function opened<T>(use: (store: Store) => Promise<T>): Promise<T> {
    const running = await startDynalite({ folder });
    const client = localClient(running.endpoint);
    try {
      await createTable(client, 'imprimatur');
      return await use(dynamoStore({ client, tableName: 'imprimatur' }));
    } finally {
      client.destroy();
      await running.close();
    }
  }

  const files = <T>(use: (db: Level<string, unknown>) => Promise<T>): Promise<T> => {
    const db = new Level<string, unknown>(join(folder, 'leveldb'), { valueEncoding: 'json' });
    return use(db).finally(() => db.close());
  };

  it('has every acknowledged write, and every item in its indexes, after a SIGKILL in the middle of writing', {
    timeout: 60_000,
  }, async () => {
    const last = new Map<string, v.InferOutput<typeof ACKNOWLEDGED>>();
    for (const enough of [150, 150]) {
      await rm(folder, { recursive: true, force: true });
      last.clear();
      const writer = spawn(process.execPath, [join(import.meta.dirname, 'store-writer.ts'), folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      onTestFinished(() => void writer.kill('SIGKILL'));
      let seen = 0;
      for await (const line of createInterface(writer.stdout)) {
        const written = v.parse(ACKNOWLEDGED, JSON.parse(line));
        last.set(written.postId, written);
        if (++seen === enough) writer.kill('SIGKILL');
      }
      if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
      expect(writer.signalCode).toBe('SIGKILL');

      await opened(async (store) => {
        expect(last.size).toBe(16);
        const awake = await store.awake(LATER, 100);
        for (const { postId, version, wake } of last.values()) {
          const delivery = await store.delivery(postId, 'mastodon');
          // The write that was under way when the process died may be there or not; an acknowledged one is.
          expect(delivery?.version).toBeGreaterThanOrEqual(version);
          expect(delivery?.version).toBeLessThanOrEqual(version + 1);
          if (delivery?.version === version) expect(delivery.wake).toBe(wake);
          expect(delivery?.history).toHaveLength(delivery?.version ?? 0);
          expect(awake.filter((item) => item.type === 'delivery' && item.postId === postId)).toHaveLength(
            delivery?.wake === undefined ? 0 : 1,
          );
          if (delivery) await store.save(delivery, { ...delivery, state: 'cancelled' }, REASON, NOW);
        }
      });
    }
  });

  it('keeps everything between two runs', async () => {
    const before = await opened(async (store) => store.create(newPost('a', { wake: NOW }), REASON, NOW));
    await opened(async (store) => {
      expect(await store.post('a')).toStrictEqual(before);
      expect(await store.awake(NOW, 9)).toStrictEqual([before]);
    });
  });

  it('rebuilds the indexes that a killed process left torn', async () => {
    await opened(async (store) => {
      await store.create(newPost('a', { wake: NOW }), REASON, NOW);
      await store.create(
        newDelivery('a', { state: 'published', remote: { id: '7', url: 'x:' } }),
        REASON,
        NOW,
      );
    });
    await files(async (db) => {
      for await (const key of db.keys({ gte: 'index-', lt: 'index~' })) await db.del(key);
    });
    await opened(async (store) => expect(await store.awake(LATER, 9)).toEqual([]));

    await writeFile(join(folder, 'in-use'), '');
    await opened(async (store) => {
      expect(await store.awake(LATER, 9)).toHaveLength(2);
      expect((await store.posts('accepted')).posts).toHaveLength(1);
      expect(await store.deliveryOf('mastodon', '7')).toMatchObject({ postId: 'a' });
    });
  });

  it('makes a table usable that a killed process left half-created', async () => {
    await opened(async (store) => store.create(newPost('a'), REASON, NOW));
    await files(async (db) => {
      const table = v.parse(v.looseObject({ TableStatus: v.string() }), await db.get('table~imprimatur'));
      await db.put('table~imprimatur', { ...table, TableStatus: 'CREATING' });
    });
    await writeFile(join(folder, 'in-use'), '');
    await opened(async (store) => expect(await store.post('a')).toMatchObject({ id: 'a' }));
  });

  it('looks past index entries whose items are gone, or no longer like that', async () => {
    const remote = { id: '7', url: 'x:' };
    await opened(async (store) => {
      for (let n = 0; n < 40; n += 1) await store.create(newPost(`old${n}`, { wake: NOW + n }), REASON, NOW);
      await store.create(newDelivery('old', { state: 'published', remote, wake: NOW }), REASON, NOW);
      await store.create(newPost('here', { wake: NOW + 99, due: NOW + 99 }), REASON, NOW);
    });
    // What the indexes of AWS show while they lag: they still have what the items have left behind.
    await files(async (db) => {
      for await (const [key, value] of db.iterator({ gte: 'item-', lt: 'item~' })) {
        const { pk, wake: _wake, remote: _remote, ...item } = v.parse(STORED, value);
        if (pk.S === 'post#old0') await db.del(key);
        else if (pk.S.startsWith('post#old')) await db.put(key, { pk, ...item, state: { S: 'cancelled' } });
      }
    });
    await opened(async (store) => {
      expect(await store.awake(LATER, 2)).toMatchObject([{ id: 'here' }]);
      const { posts, cursor } = await store.posts('accepted', { limit: 40 });
      expect(posts).toEqual([]);
      expect((await store.posts('accepted', { limit: 40, ...(cursor && { cursor }) })).posts).toMatchObject([
        { id: 'here' },
      ]);
      expect(await store.delivery('old', 'mastodon')).toMatchObject({ state: 'cancelled' });
      expect(await store.deliveryOf('mastodon', remote.id)).toBeUndefined();
    });
  });

  it('refuses a folder that another run uses, and a port that is taken', async () => {
    const running = await startDynalite({ folder });
    const port = Number(new URL(running.endpoint).port);
    try {
      await expect(startDynalite({ folder })).rejects.toThrow(UsageError);
      const other = startDynalite({ folder: join(folder, 'other'), port });
      await expect(other).rejects.toThrow(`port ${port}`);
    } finally {
      await running.close();
    }
    await opened(async (store) => expect(await store.accounts()).toEqual([]));
  });
});
