/** Whoever has the same name on another server is somebody else, and so is whoever was only told of a person. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ErasureReport } from '../shared/core/comments/erasure.ts';
import type { Permission } from '../shared/core/permissions/permission.ts';
import { exportPerson } from '../shared/steps/export-person.ts';
import { BY, objectsKept, QUESTION } from './reader-traces.ts';
import { newPermission } from './register-store-contract.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';

let world: ReplyWorld;
let own: string;
beforeEach(async () => {
  world = await replyWorld();
  own = new URL(world.sandbox.url).host;
});
afterEach(() => world.close());

const forgetting = async (handle: string) => {
  const answer = await world.call({ op: 'forget', person: { handle }, ...BY });
  if (!('forgotten' in answer) || !answer.forgotten) throw new Error('Nobody was forgotten.');
  return answer;
};
const forget = async (handle: string): Promise<ErasureReport> => (await forgetting(handle)).forgotten;
const answered = async (name: string, text: string): Promise<string> => {
  const id = await world.ask(QUESTION, name);
  await world.call({ op: 'reply', id, saying: { say: 'text', text }, who: BY.who });
  await world.settle(40);
  return id;
};
const permit = (id: string, work: Permission['work'], more: Partial<Permission> = {}) =>
  world.store.create<Permission>(
    newPermission(id, {
      state: 'granted',
      credit: 'Photo: Anna B.',
      evidence: 'letters/99.pdf',
      work,
      ...more,
    }),
    BY,
    world.now(),
  );

describe('whoever has the name of a reader on another server', () => {
  it('takes nothing of the reader with them, and is not said to have been found', async () => {
    const id = await answered('Late One', 'Yes, the lift is there.');
    expect((await exportPerson(world.deps, { handle: '@late_one' })).comments).toHaveLength(1);
    const { forgotten, near } = await forgetting('@late_one@other.example');
    expect(forgotten).toMatchObject({ erased: { comment: 0, answer: 0 }, written: 0, public: [], left: 0 });
    expect(near).toEqual(['@late_one']);
    expect(await objectsKept(world)).toContain('@late_one Yes, the lift is there.');
    expect((await world.comment(id)).state).toBe('answered');
  });

  it('keeps a permission that they gave, with its proof, where the reader is forgotten', async () => {
    await answered('Anna', 'From ten.');
    const url = 'https://b.example/@anna/9';
    await permit('anna-b', { url, maker: { handle: '@anna@b.example' } });
    await permit('anna-there', { url, maker: { handle: '@anna' } });
    await permit('by-address', { url });
    expect(await forget('@anna')).toMatchObject({
      erased: { comment: 1, permission: 0 },
      kept: [],
      written: 1,
    });
    for (const id of ['anna-b', 'anna-there', 'by-address'])
      expect(await world.store.permission(id)).toMatchObject({
        state: 'granted',
        evidence: 'letters/99.pdf',
      });

    expect((await exportPerson(world.deps, { handle: '@anna@b.example' })).permissions).toHaveLength(3);
    expect(await forget('@Anna@B.example')).toMatchObject({ erased: { permission: 3 }, written: 0, left: 0 });
  });
});

describe('a permission', () => {
  it('that somebody else gave stays, and is named where its words name whoever is forgotten', async () => {
    await permit('by-carol', { maker: { handle: '@carol' } }, { credit: 'Photo: Carol, shown to @anna' });
    expect(await forget('@anna')).toMatchObject({
      erased: { permission: 0 },
      kept: [
        { what: 'permission', id: 'by-carol', why: expect.stringContaining('permissions show by-carol') },
      ],
      left: 0,
    });
    expect(await world.store.permission('by-carol')).toMatchObject({ state: 'granted' });
  });
});

describe('a reader spelt with the server', () => {
  it.each(['as the directory spells it', 'with its port', 'without'])(
    '%s is one and the same',
    async (how) => {
      const account = await world.store.account(ACCOUNT);
      const directory = account?.handle.replace('@library', '') ?? '';
      const server = { 'as the directory spells it': directory, 'with its port': `@${own}`, without: '' }[
        how
      ];
      const handle = `@asker_one${server}`;
      const id = await answered('Asker one', 'From ten.');
      expect((await exportPerson(world.deps, { handle })).comments).toMatchObject([{ id }]);
      expect(await forget(handle)).toMatchObject({ erased: { comment: 1, answer: 1 }, written: 1, left: 0 });
      expect(await objectsKept(world)).not.toContain('asker_one');
    },
  );

  it('with another port is somebody else', async () => {
    const id = await answered('Asker one', 'From ten.');
    expect(await forget('@asker_one@127.0.0.1:1')).toMatchObject({ written: 0, erased: { answer: 0 } });
    expect((await world.comment(id)).state).toBe('answered');
  });
});

describe('an answer to somebody else', () => {
  const TOLD = 'Please ask @asker_one, who knows.';

  it('stays theirs where it names whoever is forgotten, which is counted', async () => {
    await answered('Asker one', 'From ten.');
    await answered('Neighbour', TOLD);
    expect(await forget('@asker_one')).toMatchObject({
      erased: { comment: 1, answer: 1 },
      namedToOthers: 1,
      kept: [],
      left: 0,
    });
    expect(await objectsKept(world)).toContain(TOLD);
  });

  it('that a legal hold keeps is named with the hold', async () => {
    const id = await answered('Neighbour', TOLD);
    const { postId } = await world.delivery(id);
    await world.call({ op: 'legal-hold', id, ...BY });
    expect(await forget('@asker_one')).toMatchObject({
      erased: { answer: 0 },
      kept: [{ what: 'answer', id: postId, why: expect.stringContaining(`comments lift-hold ${id}`) }],
      written: 0,
      left: 0,
    });
    expect(await objectsKept(world)).toContain(TOLD);
  });

  it('goes where nothing says any more whom it answers', async () => {
    const id = await answered('Asker one', 'From ten.');
    const { author: _author, remote: _remote, ...rest } = await world.comment(id);
    const comment = await world.comment(id);
    await world.store.save(comment, { ...rest, text: '', state: 'deleted' }, BY, world.now());
    expect(await forget('@asker_one')).toMatchObject({ erased: { answer: 1 }, written: 0, left: 0 });
    expect(await objectsKept(world)).not.toContain('From ten.');
  });
});
