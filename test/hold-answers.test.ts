import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldFolder } from '../shared/core/comments/evidence.ts';
import { personExportText } from '../shared/core/comments/person-export-text.ts';
import { REPLIES } from '../shared/core/comments/reply-id.ts';
import { exportPerson } from '../shared/steps/export-person.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';

const BY = { who: 'the administrator', why: 'a court asked for it' };
const ANSWER = 'From ten in the morning.';

let world: ReplyWorld;
let id: string;
beforeEach(async () => {
  world = await replyWorld();
  id = await world.ask('When does the reading room open on Saturdays?');
});
afterEach(() => world.close());

const decide = (op: 'legal-hold' | 'lift-hold') => world.call({ op, id, ...BY });
async function answer(text = ANSWER): Promise<void> {
  await world.call({ op: 'reply', id, saying: { say: 'text', text }, who: BY.who });
  await world.settle(3);
}
async function held(): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const { key } of world.objects.list(heldFolder({ id, accountId: ACCOUNT })))
    found.push(JSON.parse(new TextDecoder().decode(await world.objects.read(key))));
  return found;
}
/** What the bucket does when their time is over. */
async function answersExpire(): Promise<void> {
  for await (const { key } of world.objects.list(REPLIES)) await world.objects.delete(key);
}

describe('the answer to a comment under a legal hold', () => {
  it('is there when its time is over, to be shown and to be given to whoever asked', async () => {
    await answer();
    await decide('legal-hold');
    await answersExpire();
    const { remote, publishedAt } = await world.delivery(id);
    expect(await held()).toMatchObject([
      {
        comment: id,
        answer: { text: `@reader ${ANSWER}`, who: BY.who, state: 'published', sentAt: publishedAt },
      },
    ]);
    expect(await world.call({ op: 'show', id })).toMatchObject({
      answer: { text: `@reader ${ANSWER}`, url: remote?.url },
    });
    const found = await exportPerson(world.deps, { handle: '@reader' });
    expect(found.answers).toEqual([
      { comment: id, text: `@reader ${ANSWER}`, sentAt: publishedAt, url: remote?.url },
    ]);
    expect(found.evidence).toEqual([]);
    expect(personExportText(found)).toContain(`    @reader ${ANSWER}`);
  });

  it('is held, too, where it goes out after that, and where it is taken down', async () => {
    await decide('legal-hold');
    expect(await held()).toEqual([]);
    await answer();
    expect(await held()).toMatchObject([{ answer: { state: 'published', url: expect.any(String) } }]);
    const { postId } = await world.delivery(id);
    await world.callPosts({ op: 'retract', id: postId, ...BY });
    await world.settle(3);
    await answersExpire();
    expect(await held()).toMatchObject([{ answer: { text: `@reader ${ANSWER}`, state: 'retracted' } }]);
  });

  it('is held with those before it, and released with them', async () => {
    await answer();
    await world.call({ op: 'reopen', id, ...BY });
    await answer('And on Sundays from eleven.');
    await decide('legal-hold');
    expect(await held()).toHaveLength(2);
    await decide('lift-hold');
    expect(await held()).toEqual([]);
  });
});
