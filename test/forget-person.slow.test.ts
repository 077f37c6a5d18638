import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import type { ErasureReport } from '../shared/core/comments/erasure.ts';
import { personExportText } from '../shared/core/comments/person-export-text.ts';
import { REPLIES } from '../shared/core/comments/reply-id.ts';
import { UsageError } from '../shared/core/errors.ts';
import type { Permission } from '../shared/core/permissions/permission.ts';
import type { Post } from '../shared/core/post.ts';
import { HOUR } from '../shared/core/time.ts';
import { exportPerson } from '../shared/steps/export-person.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import {
  BY,
  foundIn,
  HANDLE,
  leavesTraces,
  NAME,
  objectsKept,
  QUESTION,
  REQUEST,
  THEIRS,
} from './reader-traces.ts';
import { newPermission } from './register-store-contract.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';
import { newPost } from './store-contract.ts';
import { localClient, newTable, temporaryDynalite } from './store-dynamo.ts';

let world: ReplyWorld;
afterEach(() => world.close());

const forget = async (asked: object = {}): Promise<ErasureReport> => {
  const answer = await world.call({ op: 'forget', person: { handle: HANDLE, ...asked }, ...BY });
  if (!('forgotten' in answer) || !answer.forgotten) throw new Error('Nobody was forgotten.');
  return answer.forgotten;
};

describe('whoever asks to be forgotten', () => {
  let dynalite: RunningDynalite;
  beforeAll(async () => {
    dynalite = await temporaryDynalite();
  });
  afterAll(() => dynalite.close());

  it('is gone from every byte of the table and of the objects, which the report proves', async () => {
    const client = localClient(dynalite.endpoint);
    const table = await newTable(client);
    world = await replyWorld(table.store);
    const { request, question, other } = await leavesTraces(world);
    const before = await client.send(new ScanCommand({ TableName: table.tableName }));
    expect(foundIn(JSON.stringify(before.Items) + (await objectsKept(world)))).toEqual(THEIRS);

    const { postId } = await world.delivery(question);
    const report = await forget();
    expect(report).toMatchObject({
      accounts: [ACCOUNT],
      erased: { comment: 3, evidence: 1, answer: 2, permission: 1, consent: 1 },
      kept: [],
      public: [postId],
      namedByOthers: 1,
      left: 0,
    });
    const after = await client.send(new ScanCommand({ TableName: table.tableName }));
    // What another reader wrote is theirs, and so is why it was closed.
    const others = JSON.stringify(after.Items?.filter((item) => item.sk === other));
    const rest = JSON.stringify(after.Items?.filter((item) => item.sk !== other));
    expect(foundIn(others)).toEqual(['nightowl']);
    expect(foundIn(rest + (await objectsKept(world)))).toEqual([]);
    expect(JSON.stringify([report, world.log]).toLowerCase()).not.toContain('nightowl');

    expect(await world.comment(question)).toMatchObject({ state: 'forgotten', text: '', links: [] });
    // The law's clock runs on, without a word.
    expect((await world.comment(request)).route).toMatchObject({ why: 'information-rights' });
    // The network still shows them; they are not stored again, and the answer that waited never goes out.
    await world.settle(30);
    expect((await world.comment(question)).state).toBe('forgotten');
    expect(world.answers()).toHaveLength(1);
    expect(await forget()).toMatchObject({ erased: { comment: 0, evidence: 0, answer: 0 }, left: 0 });
  });

  it('is told of what stays, and why: a legal hold, and a permission that a post relies on', async () => {
    world = await replyWorld();
    const { question } = await leavesTraces(world);
    await world.call({ op: 'legal-hold', id: question, ...BY });
    const { store } = world.deps;
    await store.create<Permission>(
      newPermission('attic', { work: { maker: { handle: 'NightOwl' } } }),
      BY,
      0,
    );
    const uses = { permissions: ['attic'], consents: [] };
    const times = { due: world.now() + HOUR, expires: world.now() + 2 * HOUR, accounts: [ACCOUNT] };
    const post = await store.create<Post>(newPost('attic-post', { uses, ...times }), BY, world.now());
    await planDeliveries(world.deps, post, BY);
    const report = await forget();
    expect(report.kept).toMatchObject([
      { what: 'comment', id: question, why: expect.stringMatching(/legal hold.*lift-hold/) },
      {
        what: 'permission',
        id: 'attic',
        why: expect.stringMatching(/attic-post.*permissions withdraw attic/),
      },
    ]);
    expect(report).toMatchObject({ erased: { comment: 2, permission: 1 }, left: 0 });
    expect((await world.comment(question)).text).toContain(QUESTION);

    await world.call({ op: 'lift-hold', id: question, ...BY });
    await world.callPosts({ op: 'cancel', id: 'attic-post', ...BY });
    const again = await forget();
    expect(again).toMatchObject({ erased: { comment: 1, permission: 1 }, kept: [], left: 0 });
    expect(await store.permission('attic')).toMatchObject({ state: 'withdrawn', work: {}, credit: '' });
  });

  it('is forgotten also where a comment was deleted by its author, and only evidence still says whose it was', async () => {
    world = await replyWorld();
    const request = await world.ask(REQUEST, NAME);
    await world.run();
    const comment = await world.comment(request);
    const { author: _author, remote: _remote, ...rest } = comment;
    await world.store.save(comment, { ...rest, text: '', state: 'deleted' }, BY, world.now());
    expect(foundIn(await objectsKept(world))).not.toEqual([]);
    expect(await forget()).toMatchObject({ erased: { evidence: 1 }, left: 0 });
    expect(foundIn(await objectsKept(world))).toEqual([]);
  });

  describe('and was answered more than once', () => {
    const said = async () =>
      new Set((await objectsKept(world)).match(/carry advertisements|ask at the desk/g));
    const BOTH = new Set(['carry advertisements', 'ask at the desk']);

    beforeEach(async () => {
      world = await replyWorld();
      const id = await world.ask('I offer proofreading for students. Message me for rates.', NAME);
      const reply = (saying: object) => world.call({ op: 'reply', id, saying, who: BY.who });
      await world.call({ op: 'hide', id, reason: 'commercial', ...BY });
      await reply({ say: 'explanation' });
      await world.settle(3);
      await world.call({ op: 'restore', id, ...BY });
      await world.settle(3);
      await reply({ say: 'text', text: 'Please ask at the desk.' });
      await world.settle(3);
      expect(await said()).toEqual(BOTH);
    });

    it('is forgotten with all of it, also with what does not name them', async () => {
      const report = await forget();
      expect(report).toMatchObject({ erased: { comment: 1, answer: 2 }, left: 0 });
      expect(report.public).toHaveLength(2);
      expect(await said()).toEqual(new Set());
    });

    it('is told that some of it is left, should it be', async () => {
      const { objects } = world.deps;
      const stuck = {
        ...objects,
        delete: async (key: string) => void (key.startsWith(REPLIES) || (await objects.delete(key))),
      };
      const event = { op: 'forget', person: { handle: HANDLE }, ...BY };
      const answer = await world.call(event, { ...world.deps, objects: stuck });
      expect(answer).toMatchObject({ forgotten: { erased: { comment: 1 }, left: 2 } });
      expect(await said()).toEqual(BOTH);
    });
  });

  it('is nobody else of that name', async () => {
    world = await replyWorld();
    const first = await world.ask(QUESTION, NAME);
    const second = await world.ask('Is it warm in there?', 'Neighbour');
    const { store } = world;
    const comment = await world.comment(second);
    const author = { id: comment.author?.id ?? '', handle: HANDLE };
    await store.save(comment, { ...comment, author }, BY, world.now());
    await expect(forget()).rejects.toThrow(/2 people have had that name.*--id/);
    expect(await forget({ account: ACCOUNT, id: author.id })).toMatchObject({ erased: { comment: 1 } });
    expect((await world.comment(first)).state).toBe('open');
    await expect(forget({ account: 'nowhere' })).rejects.toThrow(UsageError);
    await expect(forget({ handle: ' ' })).rejects.toThrow(/whose handle/);
  });
});

describe('evidence that is damaged', () => {
  it.each(['I am Nightowl', '{"text": ["I am Nightowl"]}'])(
    'is named, and never quoted: %s',
    async (said) => {
      world = await replyWorld();
      const key = `evidence/${ACCOUNT}/${ACCOUNT}.0123456789ab/2026-01-01T00-00-00Z.json`;
      await world.objects.write(key, new TextEncoder().encode(said), 'application/json');
      await expect(forget()).rejects.toThrow(`${key} is not as it was written.`);
      expect(world.log.at(-1)).toMatchObject({ event: 'comments-failed', error: 'CorruptDataError' });
      expect(JSON.stringify(world.log)).not.toContain('Nightowl');
    },
  );
});

describe('whoever asks what is kept', () => {
  it('is given all of it, to read and as data, and nothing of others', async () => {
    world = await replyWorld();
    const { question, request, pending, other } = await leavesTraces(world);
    const found = await exportPerson(world.deps, { handle: 'NIGHTOWL', account: ACCOUNT });
    expect(found.comments.map(({ id }) => id)).toEqual([question, request, pending]);
    expect(found.answers).toMatchObject([
      { comment: question, text: '@nightowl From ten.', url: expect.stringMatching(/^http/) },
      { comment: pending, text: '@nightowl Turn left.' },
    ]);
    expect(found.evidence).toMatchObject([{ comment: request, text: expect.stringContaining(REQUEST) }]);
    expect(found.permissions.map(({ id }) => id)).toEqual(['window']);
    expect(found.consents.map(({ id }) => id)).toEqual(['open-day']);
    expect(JSON.stringify(found)).not.toContain('asked at the desk');
    expect(JSON.stringify(found)).not.toContain(other);
    const text = personExportText(found);
    for (const words of [QUESTION, REQUEST, '90 days', 'Information compliance officer', 'ico.org.uk'])
      expect(text).toContain(words);
    expect(text).toMatch(/officer of the library was told of it \(by the policy: information-rights\)/);
    expect(text).toMatch(/ {2}By @?nightowl.*\(the network’s id: \d+\)\n {2}Where it stood: http/);
    expect(text, 'it is for people').not.toMatch(/[{}]|undefined/);
    const nobody = await exportPerson(world.deps, { handle: '@nobody' });
    expect([nobody.comments, nobody.evidence, nobody.permissions]).toEqual([[], [], []]);
  });
});
