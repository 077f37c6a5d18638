/**
 * A process that writes until it is killed: `node test/store-writer.ts FOLDER`. It starts dynalite in FOLDER, then
 * sends deliveries round and round, and prints each write that was acknowledged as one line of JSON.
 */
import { writeSync } from 'node:fs';
import { createTable } from '../shared/adapters/aws/dynamo/create-table.ts';
import { dynamoStore } from '../shared/adapters/aws/dynamo/store.ts';
import { startDynalite } from '../shared/adapters/embedded/dynalite.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { localClient } from './store-dynamo.ts';

const NOW = Date.UTC(2026, 11, 1, 10);
const REASON = { who: 'writer', why: 'as fast as it can' };

const { endpoint } = await startDynalite({ folder: process.argv[2] ?? '' });
const client = localClient(endpoint);
await createTable(client, 'imprimatur');
const store = dynamoStore({ client, tableName: 'imprimatur' });

const acknowledge = ({ postId, version, wake }: Delivery): void => {
  writeSync(1, `${JSON.stringify({ postId, version, wake })}\n`);
};

/** Every save moves the delivery in the index, into it or out of it: the writes that a kill can tear. */
async function write(postId: string): Promise<never> {
  let delivery: Delivery = await store.create<Delivery>(
    {
      type: 'delivery',
      postId,
      accountId: 'mastodon',
      revision: 'r1',
      plan: 1,
      state: 'scheduled',
      due: NOW,
      expires: NOW + 1,
      attempt: 0,
      policy: { version: '1', hash: 'f00d' },
      wake: NOW,
    },
    REASON,
    NOW,
  );
  for (;;) {
    acknowledge(delivery);
    const wake = delivery.version % 3 === 0 ? undefined : NOW + delivery.version;
    delivery = await store.save(delivery, { ...delivery, wake }, REASON, NOW);
  }
}

await Promise.all(Array.from({ length: 16 }, (_, n) => write(`p${n}`)));
