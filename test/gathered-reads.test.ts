import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dynamoStore } from '../shared/adapters/aws/dynamo/store.ts';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { CorruptDataError } from '../shared/core/errors.ts';
import type { Store } from '../shared/ports.ts';
import { NOW, newDelivery, newPost } from './store-contract.ts';
import { localClient, newTable, temporaryDynalite } from './store-dynamo.ts';

const BY = { who: 'test', why: 'set up' };

describe('single items', () => {
  let dynalite: RunningDynalite;
  let client: DynamoDBDocumentClient;
  let store: Store;
  let tableName: string;
  /** The commands that were sent since the test began. */
  let sent: string[] = [];
  /** Awaited by each answer before anybody hears of it. */
  let hold: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    dynalite = await temporaryDynalite();
    client = localClient(dynalite.endpoint);
    client.middlewareStack.add(
      (next, { commandName = '' }) =>
        async (args) => {
          sent.push(commandName);
          const answer = await next(args);
          await hold;
          return answer;
        },
      { step: 'initialize', name: 'heard' },
    );
  });
  afterAll(async () => {
    client.destroy();
    await dynalite.close();
  });
  beforeEach(async () => {
    hold = Promise.resolve();
    ({ tableName } = await newTable(client));
    store = dynamoStore({ client, tableName });
    sent = [];
  });
  const reads = () => sent.filter((name) => name.includes('Get'));

  it('that are asked for in one breath are read together, and everybody gets his own', async () => {
    const ids = Array.from({ length: 250 }, (_, n) => `post-${n}`);
    for (const id of ids.slice(0, 240)) await store.create(newPost(id), BY, NOW);
    const posts = await Promise.all(ids.map((id) => store.post(id)));
    expect(posts.map((post) => post?.id)).toEqual([...ids.slice(0, 240), ...Array(10).fill(undefined)]);
    expect(reads()).toEqual(['BatchGetItemCommand', 'BatchGetItemCommand', 'BatchGetItemCommand']);
  });

  it('that are asked for alone are read alone', async () => {
    await store.create(newPost('a'), BY, NOW);
    expect(await store.post('a')).toMatchObject({ id: 'a' });
    expect(await store.post('a')).toMatchObject({ id: 'a' });
    expect(reads()).toEqual(['GetItemCommand', 'GetItemCommand']);
  });

  it('are never those of before somebody asked, whatever is under way', async () => {
    const before = await store.create(newDelivery('a'), BY, NOW);
    const answers = Promise.withResolvers<void>();
    hold = answers.promise;
    const early = Array.from({ length: 5 }, () => store.delivery('a', 'mastodon'));
    const other = dynamoStore({ client: localClient(dynalite.endpoint), tableName });
    await expect.poll(() => reads().length).toBeGreaterThan(0);
    const sending = await other.save(before, { ...before, state: 'sending' }, BY, NOW);
    const late = Array.from({ length: 5 }, () => store.delivery('a', 'mastodon'));
    answers.resolve();
    await Promise.all(early);
    for (const read of await Promise.all(late)) expect(read).toEqual(sending);
  });

  it('that cannot be read fail for whoever asked for them, and for nobody else', async () => {
    await store.create(newPost('a'), BY, NOW);
    await client.send(
      new PutCommand({ TableName: tableName, Item: { pk: 'post#b', sk: 'post', type: 'post', id: 7 } }),
    );
    const [whole, broken, none] = await Promise.allSettled(['a', 'b', 'c'].map((id) => store.post(id)));
    expect(whole).toMatchObject({ status: 'fulfilled', value: { id: 'a' } });
    expect(broken).toMatchObject({ status: 'rejected', reason: expect.any(CorruptDataError) });
    expect(none).toEqual({ status: 'fulfilled', value: undefined });
  });

  it('are asked for again by whoever asks after a request that failed', async () => {
    await store.create(newPost('a'), BY, NOW);
    hold = Promise.reject(new Error('The store cannot be reached.'));
    hold.catch(() => {});
    const failed = await Promise.allSettled(['a', 'b', 'c', 'd'].map((id) => store.post(id)));
    expect(failed.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    hold = Promise.resolve();
    expect(await store.post('a')).toMatchObject({ id: 'a' });
  });
});
