import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTable } from '../shared/adapters/aws/dynamo/create-table.ts';
import { dynamoStore } from '../shared/adapters/aws/dynamo/store.ts';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { ConflictError, CorruptDataError, TooLargeError, UsageError } from '../shared/core/errors.ts';
import type { Store } from '../shared/ports.ts';
import { type LosingProxy, losingProxy } from './losing-proxy.ts';
import { NOW, newDelivery, newPost } from './store-contract.ts';
import { localClient, newTable, temporaryDynalite } from './store-dynamo.ts';

const REASON = { who: 'publish', why: 'it is due' };

describe('the DynamoDB store', () => {
  let dynalite: RunningDynalite;
  let client: DynamoDBDocumentClient;
  let store: Store;
  let tableName: string;
  beforeAll(async () => {
    dynalite = await temporaryDynalite();
    client = localClient(dynalite.endpoint);
  });
  afterAll(async () => {
    client.destroy();
    await dynalite.close();
  });
  beforeEach(async () => {
    ({ store, tableName } = await newTable(client));
  });

  const put = (item: Record<string, unknown>) =>
    client.send(new PutCommand({ TableName: tableName, Item: item }));

  describe('behind a network that loses answers', () => {
    let proxy: LosingProxy;
    let client: DynamoDBDocumentClient;
    let behind: Store;
    beforeEach(async () => {
      proxy = await losingProxy(dynalite.endpoint);
      client = localClient(proxy.endpoint);
      behind = dynamoStore({ client, tableName });
      return async () => {
        client.destroy();
        await proxy.close();
      };
    });
    const isWrite = /PutItem|UpdateItem/;

    it('knows its own create again when the second try finds it', async () => {
      proxy.loseAnswerTo(isWrite);
      const created = await behind.create(newPost('a'), REASON, NOW);
      expect(proxy.lost()).toBe(1);
      expect(await store.post('a')).toStrictEqual(created);
      expect(created.version).toBe(1);
    });

    it('knows its own save again when the second try finds it, and writes it once', async () => {
      const before = await behind.create(newDelivery('a'), REASON, NOW);
      proxy.loseAnswerTo(isWrite);
      const after = await behind.save(before, { ...before, state: 'sending' }, REASON, NOW);
      expect(proxy.lost()).toBe(1);
      expect(after.version).toBe(2);
      expect(await store.delivery('a', 'mastodon')).toStrictEqual(after);
    });

    it('knows it even when somebody else has written since', async () => {
      const before = await behind.create(newDelivery('a'), REASON, NOW);
      proxy.beforeLoss = async () => {
        const sending = await store.delivery('a', 'mastodon');
        if (sending) await store.save(sending, { ...sending, state: 'unconfirmed' }, REASON, NOW);
      };
      proxy.loseAnswerTo(isWrite);
      const after = await behind.save(before, { ...before, state: 'sending' }, REASON, NOW);
      expect(after).toMatchObject({ state: 'sending', version: 2 });
      expect(await store.delivery('a', 'mastodon')).toMatchObject({ state: 'unconfirmed', version: 3 });
    });

    it('still sees a conflict when the write that won was another’s', async () => {
      const before = await behind.create(newDelivery('a'), REASON, NOW);
      await store.save(before, { ...before, state: 'sending' }, REASON, NOW);
      proxy.loseAnswerTo(isWrite);
      await expect(behind.save(before, { ...before, state: 'cancelled' }, REASON, NOW)).rejects.toThrow(
        ConflictError,
      );
      expect(proxy.lost()).toBe(1);
    });
  });

  it('says which attribute of which item is not what it should be', async () => {
    await store.create(newPost('a'), REASON, NOW);
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: { pk: 'post#a', sk: 'post' },
        UpdateExpression: 'SET #state = :state, findings = :findings REMOVE title',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':state': 'lost', ':findings': { block: 'many', hold: 0, advise: 0 } },
      }),
    );
    const reading = store.post('a');
    await expect(reading).rejects.toThrow(CorruptDataError);
    await expect(reading).rejects.toThrow(/post#a \/ post/);
    for (const field of [/state should be/, /findings\.block should be number, but is "many"/, /title/])
      await expect(reading).rejects.toThrow(field);
  });

  it('wakes the others when one item cannot be read, and says so when it is alone', async () => {
    const asleep = await store.create(newPost('a', { wake: NOW + 2 }), REASON, NOW);
    await store.create(newPost('b', { wake: NOW }), REASON, NOW);
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: { pk: 'post#b', sk: 'post' },
        UpdateExpression: 'REMOVE title',
      }),
    );
    expect(await store.awake(NOW + 2, 9)).toStrictEqual([asleep]);
    await expect(store.awake(NOW, 9)).rejects.toThrow(/post#b \/ post.*title/s);
  });

  it('refuses an item of no type that it knows', async () => {
    await put({ pk: 'post#b', sk: 'post', type: 'comment' });
    await expect(store.post('b')).rejects.toThrow(CorruptDataError);
  });

  it('leaves attributes alone that a newer version wrote', async () => {
    const before = await store.create(newPost('a'), REASON, NOW);
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: { pk: 'post#a', sk: 'post' },
        UpdateExpression: 'SET mood = :mood',
        ExpressionAttributeValues: { ':mood': 'new' },
      }),
    );
    await store.save(before, { ...before, title: 'Changed' }, REASON, NOW);
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: { pk: 'post#a', sk: 'post' } }),
    );
    expect(Item).toMatchObject({ mood: 'new', title: 'Changed' });
  });

  it('refuses a permission that it cannot read, and says which', async () => {
    await put({ pk: 'permissions', sk: 'p-3', type: 'permission', id: 'p-3' });
    await expect(store.permissions()).rejects.toThrow(/permissions \/ p-3.*credit/s);
  });

  it('says that an item has grown too large', async () => {
    const before = await store.create(
      newDelivery('a', { prepared: { text: 'x'.repeat(390_000) } }),
      REASON,
      NOW,
    );
    const why = 'y'.repeat(30_000);
    const saving = store.save(before, { ...before, state: 'sending' }, { who: 'publish', why }, NOW);
    await expect(saving).rejects.toThrow(TooLargeError);
    await expect(saving).rejects.toThrow(/post#a \/ delivery#mastodon.*400 KB/);
    const huge = newDelivery('b', { prepared: { text: 'x'.repeat(420_000) } });
    await expect(store.create(huge, REASON, NOW)).rejects.toThrow(TooLargeError);
  });

  it('refuses ids that no item can have', async () => {
    await expect(store.post('')).rejects.toThrow(UsageError);
    await expect(store.delivery('a', '')).rejects.toThrow(UsageError);
    await expect(store.account('x'.repeat(901))).rejects.toThrow(/901 bytes/);
    expect(await store.account('x'.repeat(900))).toBeUndefined();
  });

  it('creates its table once, however often and from however many sides it is asked', async () => {
    const name = `${tableName}-again`;
    await Promise.all([createTable(client, name), createTable(client, name), createTable(client, name)]);
    const again = dynamoStore({ client, tableName: name });
    const created = await again.create(newPost('a'), REASON, NOW);
    await createTable(client, name);
    expect(await again.post('a')).toStrictEqual(created);
  });
});
