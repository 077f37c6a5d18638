import { afterEach, describe, expect, it } from 'vitest';
import type { CommentTraits } from '../shared/core/comments/heard.ts';
import { POLL_EVERY_MS } from '../shared/core/comments/poll-plan.ts';
import { HOUR } from '../shared/core/time.ts';
import { decideComment } from '../shared/steps/decide-comment.ts';
import { type CommentWorld, commentWorld } from './comment-world.ts';
import { memoryStore } from './world/memory-store.ts';

const BY = { who: 'the administrator', why: 'it sells something' };
const AD = 'I offer proofreading for students. Message me for rates.';
const SHOWS_HIDDEN: CommentTraits = {
  listens: ['account'],
  can: ['hide', 'unhide'],
  showsHidden: true,
  replyNamesAuthor: false,
};
const { showsHidden: _shows, ...SHOWS_NOTHING } = SHOWS_HIDDEN;

let world: CommentWorld;
afterEach(() => world.close());

/** A comment that was hidden an hour ago. */
async function hidden(traits: CommentTraits = SHOWS_HIDDEN): Promise<void> {
  world = await commentWorld(memoryStore(), { traits });
  world.network.say({ remoteId: '1', text: AD });
  await world.poll();
  await decideComment(world.deps, world.idOf('1'), { do: 'hide', reason: 'commercial' }, BY);
  await world.settle();
  expect(await world.comment('1')).toMatchObject({ state: 'hidden' });
  world.pass(HOUR);
}

/** What is dealt with is looked through in two turns, one a poll. */
async function lookAtAll(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    world.pass(POLL_EVERY_MS);
    await world.poll();
  }
}

const shownByColleague = (): void => {
  const comment = world.network.comments.get('1');
  if (comment) world.network.say({ ...comment, isHidden: false });
};
const toldOfIt = () => world.notices.filter(({ subject }) => subject.includes('shown again'));

describe('a comment that is hidden', () => {
  it('is seen to be hidden still, and stays so', async () => {
    await hidden();
    const before = await world.comment('1');
    await lookAtAll();
    const after = await world.comment('1');
    expect(after).toMatchObject({ state: 'hidden', text: AD, erase: before?.erase });
    expect(after?.seenAt).toBeGreaterThan(before?.seenAt ?? 0);
    expect(toldOfIt()).toEqual([]);
  });

  it('loses its words when its author deletes it, after a second look', async () => {
    await hidden();
    world.network.delete('1');
    await lookAtAll();
    expect(await world.comment('1'), 'one look is not believed').toMatchObject({ state: 'hidden', text: AD });
    world.pass(HOUR);
    await lookAtAll();
    const gone = await world.comment('1');
    expect(gone).toMatchObject({ state: 'deleted', text: '', links: [] });
    expect(gone?.author).toBeUndefined();
  });

  it('keeps its words where the network does not show us what is hidden', async () => {
    await hidden(SHOWS_NOTHING);
    world.network.delete('1');
    for (let hours = 0; hours < 3; hours += 1) {
      await lookAtAll();
      world.pass(HOUR);
    }
    expect(await world.comment('1')).toMatchObject({ state: 'hidden', text: AD });
    expect(world.network.requests.filter((path) => path === '/look')).toHaveLength(1);
  });

  it('stays shown where somebody else showed it, and the administrator hears of it once', async () => {
    await hidden();
    shownByColleague();
    await lookAtAll();
    await world.settle(5);
    await lookAtAll();
    const shown = await world.comment('1');
    expect(shown).toMatchObject({ state: 'open' });
    expect(shown?.erase).toBeUndefined();
    expect(shown?.order).toBeUndefined();
    expect(world.network.acts).toEqual([{ id: '1', action: 'hide' }]);
    expect(toldOfIt()).toHaveLength(1);
    expect(toldOfIt()[0]?.text).toContain(`imprimatur comments show ${world.idOf('1')}`);
    expect(JSON.stringify(toldOfIt())).not.toContain('proofreading');
  });

  it('may be hidden again by a person', async () => {
    await hidden();
    shownByColleague();
    await lookAtAll();
    await decideComment(world.deps, world.idOf('1'), { do: 'hide', reason: 'commercial' }, BY);
    await world.settle();
    expect(await world.comment('1')).toMatchObject({ state: 'hidden' });
  });

  it('is not taken for shown while the network still makes up its mind', async () => {
    await hidden();
    const { acted } = (await world.comment('1')) ?? {};
    expect(world.now() - (acted?.at ?? 0)).toBe(HOUR);
    shownByColleague();
    world.network.say({ remoteId: '2', text: AD });
    await world.poll();
    await decideComment(world.deps, world.idOf('2'), { do: 'hide', reason: 'commercial' }, BY);
    await world.settle();
    const second = world.network.comments.get('2');
    if (second) world.network.say({ ...second, isHidden: false });
    world.pass(HOUR / 2);
    await lookAtAll();
    expect(await world.comment('1')).toMatchObject({ state: 'open' });
    expect(await world.comment('2')).toMatchObject({ state: 'hidden' });
    world.pass(HOUR / 2);
    await lookAtAll();
    expect(await world.comment('2')).toMatchObject({ state: 'open' });
    expect(toldOfIt()).toHaveLength(2);
  });

  it('that its author changes stays hidden, with the new words', async () => {
    await hidden();
    world.network.edit('1', 'Sorry. When do you open?');
    await lookAtAll();
    expect(await world.comment('1')).toMatchObject({ state: 'hidden', text: 'Sorry. When do you open?' });
  });
});
