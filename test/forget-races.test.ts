/** What happens at the very moment in which somebody is forgotten: simulated worlds found each of these. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decideComment } from '../shared/steps/decide-comment.ts';
import { forgetLeft } from '../shared/steps/forget-left.ts';
import { forgetPerson } from '../shared/steps/forget-person.ts';
import { keepEvidence } from '../shared/steps/keep-evidence.ts';
import { replyComment } from '../shared/steps/reply-comment.ts';
import { BY, HANDLE, QUESTION, REQUEST } from './reader-traces.ts';
import { ACCOUNT, type ReplyDeps, type ReplyWorld, replyWorld } from './reply-world.ts';
import { bent } from './world/bend.ts';

let world: ReplyWorld;
let id: string;
beforeEach(async () => {
  world = await replyWorld();
  id = await world.ask(REQUEST, 'Nightowl');
  // The officer is told, so there is evidence.
  await world.settle();
});
afterEach(() => world.close());

const forget = (deps: ReplyDeps = world.deps) => forgetPerson(deps, { handle: HANDLE }, BY);
const decide = (what: 'legal-hold' | 'lift-hold', deps: ReplyDeps = world.deps) =>
  decideComment(deps, id, { do: what }, BY);

/** Something happens right before the first call of a method. */
function rightBefore<Port extends object>(
  port: Port,
  name: keyof Port & string,
  happens: () => Promise<unknown>,
): Port {
  let left = 1;
  return bent(port, name, async (call, ...args) => {
    if (left-- > 0) await happens();
    return call(...args);
  });
}
async function kept(folder: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of world.objects.list(folder)) keys.push(key);
  return keys;
}

describe('in the moment in which somebody is forgotten', () => {
  it('a legal hold that comes first keeps everything', async () => {
    const store = rightBefore(world.store, 'erase', () => decide('legal-hold'));
    const report = await forget({ ...world.deps, store });
    expect(report).toMatchObject({ kept: [{ what: 'comment', id }], erased: { comment: 0, evidence: 0 } });
    expect(await world.comment(id)).toMatchObject({
      text: expect.stringContaining(REQUEST),
      legalHold: true,
    });
    expect(await kept('evidence/')).toHaveLength(1);
  });

  it('a legal hold that comes second is told that nothing is left', async () => {
    const objects = rightBefore(world.objects, 'delete', async () => {
      await expect(decide('legal-hold')).rejects.toThrow('nothing is left to decide');
    });
    expect(await forget({ ...world.deps, objects })).toMatchObject({ kept: [], left: 0 });
    expect(await kept('evidence/')).toEqual([]);
  });

  it('evidence that somebody is just keeping goes with the rest', async () => {
    const comment = await world.comment(id);
    const objects = rightBefore(world.objects, 'write', () => forget());
    await keepEvidence({ ...world.deps, objects }, comment, { action: 'route', ...BY });
    expect(await kept('evidence/')).toEqual([]);
  });

  it('words that somebody is just answering with go with the rest, and nobody is answered', async () => {
    const question = await world.ask(QUESTION, 'Nightowl');
    const objects = rightBefore(world.objects, 'write', () => forget());
    const saying = { say: 'text', text: 'From ten.' } as const;
    await expect(replyComment({ ...world.deps, objects }, question, saying, BY)).rejects.toThrow(
      'forgotten at the same moment',
    );
    expect(await kept('replies/')).toEqual([]);
    await world.settle(3);
    expect(world.answers()).toEqual([]);
  });

  it('an answer that is made of a comment that was read before is cancelled, and wakes nobody any more', async () => {
    const question = await world.ask(QUESTION, 'Nightowl');
    await world.call({ op: 'reply', id: question, saying: { say: 'text', text: 'From ten.' }, who: BY.who });
    const { postId = '' } = (await world.comment(question)).reply ?? {};
    // Whoever tends it has read the words, and stands still.
    const store = rightBefore(world.store, 'create', () => forget());
    await world.run({ ...world.deps, store });
    await world.settle(5);
    expect((await world.store.delivery(postId, ACCOUNT))?.state).toBe('cancelled');
    expect(world.answers()).toEqual([]);
    expect(await world.store.awake(world.now(), 9)).not.toContainEqual(
      expect.objectContaining({ type: 'delivery' }),
    );
  });

  it('what a broken-off forgetting left goes within a day', async () => {
    const deaf = bent(world.objects, 'delete', () => Promise.reject(new Error('killed')));
    await expect(forget({ ...world.deps, objects: deaf })).rejects.toThrow('killed');
    expect(await kept('evidence/')).toHaveLength(1);
    expect((await world.comment(id)).state).toBe('forgotten');
    expect(await forgetLeft(world.deps)).toEqual({ erased: 1, held: 0 });
    expect(await kept('evidence/')).toEqual([]);
    expect(await forgetLeft(world.deps)).toEqual({ erased: 0, held: 0 });
  });
});

describe('in the moment in which a legal hold is lifted', () => {
  it('another hold keeps its copies', async () => {
    await decide('legal-hold');
    const objects = rightBefore(world.objects, 'delete', () => decide('legal-hold'));
    await decide('lift-hold', { ...world.deps, objects });
    expect((await world.comment(id)).legalHold).toBe(true);
    expect(await kept('legal-hold/')).toHaveLength(1);
  });

  it('evidence that is kept by somebody who does not know of a hold is held, too', async () => {
    const comment = await world.comment(id);
    world.pass(1_000);
    const objects = rightBefore(world.objects, 'write', () => decide('legal-hold'));
    await keepEvidence({ ...world.deps, objects }, comment, { action: 'report', ...BY });
    expect(await kept('legal-hold/')).toHaveLength(2);
  });

  it('a copy that was taken away by somebody who stood still is made again within a day', async () => {
    await decide('legal-hold');
    for (const key of await kept('legal-hold/')) await world.objects.delete(key);
    expect(await forgetLeft(world.deps)).toEqual({ erased: 0, held: 1 });
    expect(await kept('legal-hold/')).toHaveLength(1);
  });
});
