import { afterEach, describe, expect, it } from 'vitest';
import type { Comment } from '../shared/core/comments/comment.ts';
import type { Decision } from '../shared/core/comments/decisions.ts';
import type { CommentTraits } from '../shared/core/comments/heard.ts';
import { hasReason } from '../shared/core/comments/reasons.ts';
import { MINUTE } from '../shared/core/time.ts';
import { decideComment } from '../shared/steps/decide-comment.ts';
import { tendComment } from '../shared/steps/tend-comment.ts';
import { ACCOUNT, type CommentWorld, commentWorld } from './comment-world.ts';
import { bent } from './world/bend.ts';
import { memoryStore } from './world/memory-store.ts';

const BY = { who: 'the administrator', why: 'it sells something' };
const AD = 'I offer proofreading for students. Message me for rates.';

let world: CommentWorld;
const start = async (traits?: CommentTraits): Promise<void> => {
  world = await commentWorld(memoryStore(), traits && { traits });
};
afterEach(() => world.close());

const heard = async (text: string): Promise<void> => {
  world.network.say({ remoteId: '1', text });
  world.pass(5 * MINUTE);
  await world.poll();
};
const decide = (decision: Decision) => decideComment(world.deps, world.idOf('1'), decision, BY);
type Action = 'hide' | 'remove' | 'mute' | 'block' | 'report';
/** Decided, and done by the network. */
const act = async (action: Action): Promise<void> => {
  await decide({ do: action, reason: 'commercial' });
  await world.settle();
};

describe('restoring a comment', () => {
  it.each<readonly Action[]>([
    ['hide', 'mute'],
    ['mute', 'hide'],
    ['hide', 'block'],
    ['mute', 'block'],
    ['hide', 'mute', 'block', 'report'],
  ])('takes back all that is in force, at once: %s, %s', async (...actions) => {
    await start();
    await heard(AD);
    for (const action of actions) await act(action);
    const { inForce } = (await world.comment('1')) ?? {};
    expect(inForce?.map(({ action }) => action)).toEqual(actions.filter((one) => one !== 'report'));
    await decide({ do: 'restore' });
    await world.settle();
    const shown = await world.comment('1');
    expect(shown?.state).toBe('open');
    expect([shown?.inForce, shown?.order, shown?.wake]).toEqual([undefined, undefined, undefined]);
    expect(world.network.comments.get('1')?.isHidden).toBe(false);
    expect([...world.network.muted, ...world.network.blocked]).toEqual([]);
    // Nobody is blocked any more when it is looked whether readers see it.
    const back = world.network.acts.slice(actions.length).map(({ action }) => action);
    if (actions.includes('hide')) expect(back.at(-1)).toBe('unhide');
  });

  it('takes back what the network may have done meanwhile, beside what it did', async () => {
    await start();
    await heard(AD);
    await act('hide');
    await decide({ do: 'mute', reason: 'commercial' });
    await decide({ do: 'restore' });
    await world.settle();
    expect(world.network.acts.map(({ action }) => action)).toEqual(['hide', 'unmute', 'unhide']);
    expect(await world.comment('1')).toMatchObject({ state: 'open' });
  });

  it('takes back what the network may have done before another order took its place', async () => {
    await start();
    await heard(AD);
    await decide({ do: 'mute', reason: 'commercial' });
    world.network.spoil({ status: 502, isAfter: true });
    await tendComment(world.deps, world.idOf('1'));
    expect([...world.network.muted]).toEqual(['a-1']);
    await act('hide');
    await decide({ do: 'restore' });
    await world.settle();
    expect(await world.comment('1')).toMatchObject({ state: 'open' });
    expect([...world.network.muted]).toEqual([]);
  });

  it('takes back what the network does only after two other things were wanted', async () => {
    await start();
    await heard(AD);
    await act('mute');
    await decide({ do: 'hide', reason: 'commercial' });
    const store = bent(world.deps.store, 'save', async (call, ...args) => {
      if (JSON.stringify(args[2]).includes('hide, for')) {
        await decide({ do: 'block', reason: 'commercial' });
        await decide({ do: 'restore' });
      }
      return call(...args);
    });
    await tendComment({ ...world.deps, store }, world.idOf('1'));
    await world.settle();
    expect(world.network.acts.map(({ action }) => action)).toContain('hide');
    expect(world.network.comments.get('1')?.isHidden).toBe(false);
    expect([...world.network.muted, ...world.network.blocked]).toEqual([]);
    expect(await world.comment('1')).toMatchObject({ state: 'open' });
  });

  it('takes back the rest where the network does not take back one thing, and tells of that', async () => {
    await start();
    await heard(AD);
    for (const action of ['hide', 'mute', 'block'] as const) await act(action);
    await decide({ do: 'restore' });
    world.network.spoil({ status: 422 }, { status: 422 });
    await world.settle();
    const left = await world.comment('1');
    expect(left).toMatchObject({ state: 'open', order: { action: 'unblock', isGivenUp: true } });
    expect(left?.inForce?.map(({ action }) => action)).toEqual(['mute', 'block']);
    expect(left?.wake).toBeUndefined();
    expect(world.notices.map(({ subject }) => subject)).toEqual(
      ['unblock', 'unmute'].map((action) => `A comment on ${ACCOUNT}: could not ${action} it`),
    );
    await decide({ do: 'restore' });
    await world.settle();
    const open = await world.comment('1');
    expect([open?.state, open?.inForce, open?.order]).toEqual(['open', undefined, undefined]);
    expect([...world.network.muted, ...world.network.blocked]).toEqual([]);
  });

  it('goes on taking back where the process ended between two things', async () => {
    await start();
    await heard(AD);
    for (const action of ['hide', 'mute'] as const) await act(action);
    await decide({ do: 'restore' });
    const store = bent(world.deps.store, 'save', async (call, ...args) => {
      if (JSON.stringify(args[2]).includes('unhide, for')) throw new Error('The process ended.');
      return call(...args);
    });
    await expect(tendComment({ ...world.deps, store }, world.idOf('1'))).rejects.toThrow('The process ended');
    expect(await world.comment('1')).toMatchObject({ state: 'hidden', order: { action: 'unhide' } });
    world.tends.splice(0);
    await world.settle(4);
    expect(await world.comment('1')).toMatchObject({ state: 'open' });
  });

  it('takes back what it can where the network lets nobody take back the rest, which stays said', async () => {
    await start({
      listens: ['account'],
      can: ['hide', 'unhide', 'mute'],
      showsHidden: true,
      replyNamesAuthor: false,
    });
    await heard(AD);
    for (const action of ['hide', 'mute'] as const) await act(action);
    await decide({ do: 'restore' });
    await world.settle();
    expect(await world.comment('1')).toMatchObject({ state: 'open', inForce: [{ action: 'mute' }] });
    await expect(decide({ do: 'restore' })).rejects.toThrow(/does not let us unmute/);
  });

  it('lets the author of what was removed for good be heard again', async () => {
    await start();
    await heard(AD);
    for (const action of ['mute', 'remove'] as const) await act(action);
    await decide({ do: 'restore' });
    await world.settle();
    expect(await world.comment('1')).toMatchObject({ state: 'removed' });
    expect([...world.network.muted]).toEqual([]);
    await expect(decide({ do: 'restore' })).rejects.toThrow(/removed for good/);
  });

  it('takes back what was done before all of it was remembered', async () => {
    await start();
    await heard(AD);
    await act('block');
    const stored = await world.comment('1');
    if (!stored) throw new Error('It is not stored.');
    const { inForce: _inForce, ...before } = stored;
    await world.deps.store.save<Comment>(stored, before, BY, world.now());
    await decide({ do: 'restore' });
    await world.settle();
    expect(await world.comment('1')).toMatchObject({ state: 'open' });
    expect([...world.network.blocked]).toEqual([]);
  });
});

describe('what the rules found in what was restored', () => {
  const THREAT = 'I am going to come down there and stab whoever is on the desk.';
  const isFor = (comment: Comment | undefined): boolean =>
    comment !== undefined && hasReason('threat', world.deps.policy)(comment);

  it('stays to be seen and to be listed, with who looked at it, and nothing comes of it any more', async () => {
    await start();
    await heard(THREAT);
    await decide({ do: 'hide', reason: 'threat' });
    await world.settle();
    await decide({ do: 'restore' });
    await world.settle(10);
    const shown = await world.comment('1');
    expect(shown).toMatchObject({
      state: 'open',
      judgement: { action: 'none', automatic: false, reviewed: { who: BY.who, at: expect.any(Number) } },
    });
    expect(shown?.judgement.findings.map(({ rule }) => rule)).toContain('threat');
    expect(isFor(shown)).toBe(true);
    expect([shown?.order, shown?.wake, shown?.threat]).toEqual([undefined, undefined, undefined]);
  });

  it('stays so also where it was restored before the network had done anything', async () => {
    await start();
    await heard('CHEAP FOLLOWERS!!! Buy now, click here http://bit.ly/x1 and earn $5000 per week from home');
    expect((await world.comment('1'))?.order).toMatchObject({ action: 'hide', who: 'policy' });
    await decide({ do: 'restore' });
    await world.settle(10);
    const shown = await world.comment('1');
    expect(shown).toMatchObject({ state: 'open', judgement: { action: 'none', reviewed: { who: BY.who } } });
    expect(shown?.judgement.findings.length).toBeGreaterThan(0);
  });

  it('is judged anew, and waits for a person again, once its author changes it', async () => {
    await start();
    await heard(THREAT);
    await decide({ do: 'hide', reason: 'threat' });
    await world.settle();
    await decide({ do: 'restore' });
    await world.settle();
    world.network.edit('1', `${THREAT} Tomorrow.`);
    world.pass(40 * MINUTE);
    await world.poll();
    const edited = await world.comment('1');
    expect(edited?.judgement).toMatchObject({ action: expect.stringMatching(/look|remove/) });
    expect([edited?.judgement.reviewed, edited?.threat]).toEqual([undefined, {}]);
  });
});
