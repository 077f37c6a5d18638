import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accounts } from '../functions/accounts.ts';
import { intake } from '../functions/intake.ts';
import { objectCreated } from '../functions/intake-events.ts';
import { posts } from '../functions/posts.ts';
import { publish } from '../functions/publish.ts';
import { rescue } from '../functions/rescue.ts';
import { type AwsEndpoint, startAwsEndpoint } from '../local/aws-endpoint.ts';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { LOCAL_AWS } from '../shared/wiring/embedded.ts';
import { ACCOUNT, ARCHIVE_TOKEN, MINUTE, publishingWorld, TOKEN, type World } from './publishing-world.ts';
import { BODY, DUE, photograph, postOf, put, putZip, said, WRITTEN, written } from './sent-bundles.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';

let dynalite: RunningDynalite;
let client: DynamoDBDocumentClient;
let world: World;
let folder: string;
let endpoint: AwsEndpoint;
let lambda: LambdaClient;
/** All that was answered, errors with their traces: it leaves our hands too. */
let answers: string[];

beforeAll(async () => {
  dynalite = await temporaryDynalite();
  client = localClient(dynalite.endpoint);
});
afterAll(() => dynalite.close());
beforeEach(async () => {
  world = await publishingWorld(client);
  folder = await mkdtemp(join(tmpdir(), 'functions-'));
  answers = [];
  const { deps } = world;
  const functions = {
    intake: intake(deps),
    publish: publish(deps),
    rescue: rescue(deps),
    posts: posts(deps),
    accounts: accounts(deps),
    damaged: posts({
      ...deps,
      store: { ...deps.store, post: () => Promise.reject(new Error('The table is gone.')) },
    }),
    unreadable: posts({
      ...deps,
      store: { ...deps.store, post: async () => JSON.parse('When do you open?') },
    }),
  };
  endpoint = await startAwsEndpoint({ port: 0, folder, functions, onProblem: () => {} });
  lambda = new LambdaClient({ endpoint: endpoint.url, ...LOCAL_AWS, maxAttempts: 1 });
});
afterEach(async () => {
  const handles = (await world.store.accounts()).map((account) => account.handle);
  const secrets = [...handles, TOKEN, ARCHIVE_TOKEN];
  const told = said(world.log, [...WRITTEN, ...secrets]);
  const leaked = said(answers, [TOKEN, ARCHIVE_TOKEN]);
  lambda.destroy();
  await endpoint.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
  expect(told, 'the log says more than ids').toEqual([]);
  expect(leaked, 'an answer has a token').toEqual([]);
});

type Failure = { readonly errorType: string; readonly errorMessage: string };
const isFailure = (answer: object): answer is Failure => 'errorType' in answer && 'errorMessage' in answer;

async function invoke(name: string, event: unknown): Promise<object> {
  const { Payload } = await lambda.send(
    new InvokeCommand({ FunctionName: name, Payload: JSON.stringify(event) }),
  );
  const text = Payload?.transformToString() ?? '';
  answers.push(text);
  const answer: unknown = JSON.parse(text);
  return typeof answer === 'object' && answer !== null ? answer : { answer };
}
async function failureOf(name: string, event: unknown): Promise<Failure> {
  const answer = await invoke(name, event);
  if (!isFailure(answer)) throw new Error(`${name} did not fail: ${JSON.stringify(answer)}`);
  return answer;
}
const by = { who: 'the administrator', why: 'the test' };
const message = (messageId: string, body: string) => ({
  messageId,
  body,
  eventSource: 'aws:sqs',
  attributes: {},
});
const uploaded = (messageId: string, key: string) => message(messageId, objectCreated(key));

describe('a call that is not understood', () => {
  it.each([
    ['posts', {}, 'op:'],
    ['posts', { op: 'destroy' }, 'op:'],
    ['posts', { op: 'show' }, 'id:'],
    ['posts', { op: 'list', state: 'lost' }, 'state:'],
    ['posts', { op: 'list', limit: 0 }, 'limit:'],
    ['posts', { op: 'list', limit: 1.5 }, 'limit:'],
    ['posts', { op: 'report', id: 'reopening' }, 'revision:'],
    ['posts', { op: 'cancel', id: 'reopening', who: 'me' }, 'why:'],
    ['posts', { op: 'cancel', id: 'reopening', who: 'me', why: '' }, 'why: A reason is needed.'],
    ['posts', { op: 'reschedule', id: 'reopening', ...by }, 'to:'],
    ['posts', { op: 'hold-all', who: 'me' }, 'why:'],
    ['posts', { op: 'retract', id: 'reopening', who: 'me' }, 'why:'],
    ['posts', { op: 'resolve', id: 'reopening', account: 'a', ...by }, 'verdict:'],
    ['posts', { op: 'lateness', days: 0 }, 'days:'],
    ['posts', { op: 'reschedule', id: 'reopening', to: 5, ...by }, 'to:'],
    ['accounts', { op: 'show' }, 'id:'],
    ['accounts', { op: 'pause', id: ACCOUNT }, 'who:'],
    ['accounts', { op: 'apply', entries: 'all', ...by }, 'entries:'],
    ['accounts', { op: 'apply', entries: [{ id: 'a', channel: 'myspace' }], ...by }, 'entries.0.channel:'],
    ['publish', { postId: 'reopening' }, 'accountId:'],
    ['publish', 'reopening', 'event:'],
    ['intake', {}, 'bundle:'],
    ['intake', { bundle: 5 }, 'bundle:'],
    ['intake', { Records: [{ body: '{}' }] }, 'Records.0.messageId:'],
    ['intake', null, 'event:'],
  ])('%s %j names what is wrong: %s', async (name, event, field) => {
    const { errorType, errorMessage } = await failureOf(name, event);
    expect(errorType).toBe('UsageError');
    expect(errorMessage).toContain(`The call to ${name} is not understood.`);
    expect(errorMessage).toContain(field);
  });

  it('is not repeated in the log', async () => {
    await failureOf('posts', { op: 'show', id: { text: BODY } });
    expect(world.log).toEqual([
      { level: 'info', event: 'posts-failed', request: expect.any(String), error: 'UsageError' },
    ]);
  });
});

describe('intake', () => {
  it('takes in what the bucket tells of, each bundle once', async () => {
    await put(world.deps.objects, 'reopening', {
      'post.md': written({ pictures: ['a.jpg'] }),
      'a.jpg': await photograph(),
    });
    const Records = [
      uploaded('1', 'incoming/reopening/a.jpg'),
      uploaded('2', 'incoming/reopening/post.md'),
      uploaded('3', 'incoming/reopening/a.jpg'),
    ];
    const opened: string[] = [];
    const bundles = {
      open: (name: string) => {
        opened.push(name);
        return world.deps.bundles.open(name);
      },
    };
    const counted = intake({ ...world.deps, bundles });
    expect(await counted({ Records }, { awsRequestId: 'r' })).toEqual({ batchItemFailures: [] });
    expect(opened).toEqual(['reopening']);
    expect(await postOf(world, 'reopening')).toMatchObject({ state: 'accepted', plan: 1, version: 2 });
  });

  it.each([
    ['incoming/Opening Hours/post.md', 'incoming/Opening+Hours/post.md', 'Opening Hours'],
    ['incoming/a+b/post.md', 'incoming/a%2Bb/post.md', 'a+b'],
    ['incoming/Öffnungszeiten/post.md', 'incoming/%C3%96ffnungszeiten/post.md', 'Öffnungszeiten'],
    ['incoming/50% off/post.md', 'incoming/50%25+off/post.md', '50% off'],
    ['incoming/図書館.zip', 'incoming/%E5%9B%B3%E6%9B%B8%E9%A4%A8.zip', '図書館'],
  ])('finds %s by its key as S3 spells it', async (key, spelling, name) => {
    const body = JSON.stringify({ Records: [{ s3: { object: { key: spelling, size: 5 } } }] });
    expect(JSON.parse(objectCreated(key)).Records[0].s3.object.key).toBe(spelling);
    if (key.endsWith('.zip')) await putZip(world.deps.objects, name, { 'post.md': written() });
    else await put(world.deps.objects, name, { 'post.md': written() });
    expect(await invoke('intake', { Records: [message('1', body)] })).toEqual({ batchItemFailures: [] });
    expect((await world.store.posts('blocked')).posts.map((post) => post.name)).toEqual([name]);
  });

  it('gives back the messages that failed, and only those', async () => {
    for (const name of ['one', 'two', 'three'])
      await put(world.deps.objects, name, { 'post.md': written({ text: `${name}: ${BODY}` }) });
    const Records = [
      uploaded('first', 'incoming/one/post.md'),
      message('no-json', 'Which seat is yours?'),
      uploaded('second', 'incoming/two/post.md'),
      message('no-event', '{"Records":[{"s3":{}}]}'),
      message('bad-escape', '{"Records":[{"s3":{"object":{"key":"incoming/%ZZ/post.md"}}}]}'),
      uploaded('third', 'incoming/three/post.md'),
    ];
    expect(await invoke('intake', { Records })).toEqual({
      batchItemFailures: [
        { itemIdentifier: 'no-json' },
        { itemIdentifier: 'no-event' },
        { itemIdentifier: 'bad-escape' },
      ],
    });
    expect((await world.store.posts('accepted')).posts.map((post) => post.id).sort()).toEqual([
      'one',
      'three',
      'two',
    ]);
    const failed = world.log.filter((line) => line.event === 'intake-failed');
    expect(failed.map((line) => line.message)).toEqual(['no-json', 'no-event', 'bad-escape']);
  });

  it('gives back a message whose bundle met a fault of ours, and takes the rest', async () => {
    const texts = { one: BODY, two: 'Our book group meets again. Which author shall we read?' };
    for (const [name, text] of Object.entries(texts))
      await put(world.deps.objects, name, { 'post.md': written({ text }) });
    const store: World['store'] = {
      ...world.store,
      post: (id) =>
        id === 'one' ? Promise.reject(new Error('The table does not answer.')) : world.store.post(id),
    };
    const broken = intake({ ...world.deps, store });
    const Records = [uploaded('first', 'incoming/one/post.md'), uploaded('second', 'incoming/two/post.md')];
    expect(await broken({ Records }, { awsRequestId: 'r' })).toEqual({
      batchItemFailures: [{ itemIdentifier: 'first' }],
    });
    // The queue brings it again.
    expect(await invoke('intake', { Records: Records.slice(0, 1) })).toEqual({ batchItemFailures: [] });
    expect((await postOf(world, 'one')).state).toBe('accepted');
  });

  it('gives back a message that was overtaken, which is no fault', async () => {
    await put(world.deps.objects, 'one', { 'post.md': written() });
    const store: World['store'] = {
      ...world.store,
      async create(item, reason, now) {
        if (item.type === 'post') await world.store.create(item, reason, now);
        return world.store.create(item, reason, now);
      },
    };
    const overtaken = intake({ ...world.deps, store });
    const Records = [uploaded('first', 'incoming/one/post.md')];
    expect(await overtaken({ Records }, { awsRequestId: 'r' })).toEqual({
      batchItemFailures: [{ itemIdentifier: 'first' }],
    });
    expect(world.log.filter((line) => line.level === 'error')).toEqual([]);
  });

  it('ignores the message by which S3 tries the queue, and keys of nothing', async () => {
    const test = { Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'media' };
    const Records = [
      message('test', JSON.stringify(test)),
      uploaded('marker', 'incoming/reopening/'),
      uploaded('loose', 'incoming/readme.txt'),
      uploaded('gone', 'incoming/gone/post.md'),
    ];
    expect(await invoke('intake', { Records })).toEqual({ batchItemFailures: [] });
    expect((await world.store.posts('waiting')).posts).toEqual([]);
  });

  it('takes one bundle by its name, as rescue asks', async () => {
    await put(world.deps.objects, 'reopening', { 'post.md': written() });
    expect(await invoke('intake', { bundle: 'reopening' })).toEqual({ did: 'accepted' });
    expect(await invoke('intake', { bundle: 'nobody' })).toEqual({ did: 'nothing' });
  });
});

describe('the way of a post through the functions', () => {
  it('goes from the upload to the network, and the administrator sees it', async () => {
    await put(world.deps.objects, 'reopening', { 'post.md': written() });
    await invoke('intake', { Records: [uploaded('1', 'incoming/reopening/post.md')] });
    expect(await invoke('posts', { op: 'list' })).toMatchObject({ posts: [{ post: { id: 'reopening' } }] });
    world.turnTo(DUE - MINUTE);
    expect(await invoke('publish', { postId: 'reopening', accountId: ACCOUNT })).toEqual({
      did: 'published',
    });
    expect(await invoke('rescue', { source: 'a schedule' })).toEqual({ looked: 0, failed: 0 });
    expect(await invoke('posts', { op: 'show', id: 'reopening' })).toMatchObject({
      deliveries: [{ state: 'published' }],
    });
    expect(world.posts().map((post) => post.text)).toEqual([BODY]);
  });

  it('is told the words of a refusal, for people', async () => {
    expect(await failureOf('posts', { op: 'cancel', id: 'nobody', ...by })).toMatchObject({
      errorType: 'UsageError',
      errorMessage: 'There is no post "nobody". See them all: imprimatur posts list',
    });
    expect(await failureOf('accounts', { op: 'resume', id: ACCOUNT, ...by })).toMatchObject({
      errorType: 'UsageError',
      errorMessage: expect.stringContaining('is active already'),
    });
  });

  it.each([
    [{ op: 'cancel' }, 'cancelled'],
    [{ op: 'reschedule', to: 'now' }, 'accepted'],
    [{ op: 'publish-now' }, 'accepted'],
  ])(
    '%j does what it says, and keeps who asked and why, and nothing else of the call',
    async (asked, state) => {
      await put(world.deps.objects, 'reopening', { 'post.md': written() });
      await invoke('intake', { bundle: 'reopening' });
      await invoke('posts', { ...asked, id: 'reopening', ...by });
      const post = await postOf(world, 'reopening');
      expect(post.state).toBe(state);
      const decided = post.history.find((change) => change.who === by.who);
      // A move to another time says both beside the reason.
      expect(decided?.why.startsWith(by.why)).toBe(true);
    },
  );

  it('pauses, resumes, lists and applies accounts', async () => {
    expect(await invoke('accounts', { op: 'pause', id: ACCOUNT, ...by })).toMatchObject({
      account: { state: 'paused', problem: by.why },
    });
    expect(await invoke('accounts', { op: 'resume', id: ACCOUNT, ...by })).toMatchObject({
      account: { state: 'active' },
    });
    const { id, channel, handle, server, owner, purpose, review, language } = world.account;
    const entry = { id, channel, handle, server, owner, purpose, review, language };
    expect(await invoke('accounts', { op: 'apply', entries: [entry], ...by })).toMatchObject({
      applied: [{ did: 'changed', account: { id } }],
    });
    expect(await invoke('accounts', { op: 'list' })).toMatchObject({ accounts: [{ id }] });
    expect(await invoke('accounts', { op: 'show', id })).toMatchObject({ account: { id } });
  });
});

describe('a fault of ours', () => {
  it('is an error of its own kind, and is in the log with what happened', async () => {
    expect(await failureOf('damaged', { op: 'show', id: 'reopening' })).toMatchObject({
      errorType: 'Error',
      errorMessage: 'The table is gone.',
    });
    expect(world.log).toMatchObject([
      { level: 'error', event: 'posts-failed', error: 'Error', message: 'The table is gone.' },
    ]);
  });

  it('is named only, where its message quotes what could not be read', async () => {
    await failureOf('unreadable', { op: 'show', id: 'reopening' });
    expect(world.log).toMatchObject([{ event: 'posts-failed', error: 'SyntaxError' }]);
    expect(said(world.log, ['When do'])).toEqual([]);
  });
});
