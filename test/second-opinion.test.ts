import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { withOpinion } from '../shared/core/comments/second-opinion.ts';
import type { Deps, SecondOpinion } from '../shared/ports.ts';
import { decideComment } from '../shared/steps/decide-comment.ts';
import { newAccount } from './channel-world.ts';
import { ACCOUNT, type CommentWorld, commentWorld } from './comment-world.ts';
import { memoryStore } from './world/memory-store.ts';

const HARMLESS = 'The curtains in the second photograph are the colour of weak tea.';
const CRITICISM = 'Your opening hours are a joke and the heating is broken.';
const REQUEST = 'I make a subject access request under the UK GDPR.';
const SPAM = 'CHEAP FOLLOWERS!!! Buy now, click here http://bit.ly/x1 and earn $5000 per week from home';

let world: CommentWorld;
let asked: string[];
afterEach(() => world.close());

/** Somebody who finds everything offensive. */
async function withStrictOpinion(): Promise<CommentWorld['deps'] & Pick<Deps, 'secondOpinion'>> {
  world = await commentWorld(memoryStore());
  asked = [];
  const on: SecondOpinion['on'] = async ({ text, language: _language, ...rest }) => {
    asked.push(text);
    expect(rest, 'nothing but the words').toEqual({});
    return { isOffensive: true };
  };
  return { ...world.deps, secondOpinion: { on } };
}
const said = async (remoteId: string) => {
  const comment = await world.comment(remoteId);
  if (!comment) throw new Error(`${remoteId} was lost.`);
  return comment;
};

describe('a second opinion', () => {
  it('has a person look at what the rules let pass, says so in the findings, and does nothing else', async () => {
    const deps = await withStrictOpinion();
    world.network.say({ remoteId: '1', text: HARMLESS });
    await world.poll(deps);
    await world.settle(10);
    const comment = await said('1');
    expect(comment).toMatchObject({
      state: 'open',
      judgement: {
        action: 'look',
        automatic: false,
        findings: [{ rule: 'second-opinion', reason: 'moderation.inappropriate', certainty: 'low' }],
      },
    });
    expect(comment.order).toBeUndefined();
    expect(comment.wake).toBeUndefined();
    expect(world.network.acts).toEqual([]);
    const by = { who: 'the administrator', why: 'harmless' };
    const approved = await decideComment(deps, comment.id, { do: 'approve' }, by);
    expect(approved.judgement).toMatchObject({ action: 'none', findings: [] });
  });

  it('is not asked about criticism, requests under the law, what the rules found, private messages, or staff', async () => {
    const deps = await withStrictOpinion();
    const entry = newAccount({ id: 'archive', channel: 'mastodon', handle: '@archive@network.example' });
    await deps.store.create(entry, { who: 'test', why: 'set up' }, world.now());
    world.network.say({ remoteId: 'criticism', text: CRITICISM });
    world.network.say({ remoteId: 'request', text: REQUEST });
    world.network.say({ remoteId: 'spam', text: SPAM });
    world.network.say({ remoteId: 'private', text: HARMLESS, isPrivate: true });
    world.network.say({
      remoteId: 'staff',
      text: HARMLESS,
      author: { id: 'a-2', handle: 'archive@network.example' },
    });
    world.network.say({ remoteId: 'own', text: HARMLESS, isOwn: true });
    await world.poll(deps);
    expect(asked).toEqual([]);
    expect((await said('criticism')).judgement.action).toBe('none');
    expect((await said('spam')).order).toMatchObject({ action: 'hide', who: 'policy' });
    expect((await said('request')).route).toMatchObject({ why: 'information-rights' });
    expect((await said('staff')).judgement.findings).toEqual([]);
  });

  it('is asked once about the same words, and again when they change', async () => {
    const deps = await withStrictOpinion();
    world.network.say({ remoteId: '1', text: HARMLESS });
    await world.poll(deps);
    await world.poll(deps);
    world.network.edit('1', 'Those chairs used to be by the window.');
    world.pass(60 * 60_000);
    await world.poll(deps);
    expect(asked).toEqual([HARMLESS, 'Those chairs used to be by the window.']);
  });

  it('leaves no words in the log', async () => {
    const deps = await withStrictOpinion();
    world.network.say({ remoteId: '1', text: HARMLESS });
    await world.poll(deps);
    expect(JSON.stringify(world.log)).not.toContain('weak tea');
    expect(world.log.length).toBeGreaterThan(0);
  });

  it('changes nothing where there is none', async () => {
    world = await commentWorld(memoryStore());
    world.network.say({ remoteId: '1', text: HARMLESS });
    await world.poll();
    expect((await said('1')).judgement).toMatchObject({ action: 'none', findings: [] });
  });
});

it('nothing but “none” is ever raised, to “look” and no further, and nothing is ordered', async () => {
  world = await commentWorld(memoryStore());
  const { stamp } = world.deps.policy;
  const order = { action: 'hide', who: 'policy', why: 'spam', at: 0 } as const;
  const route = { why: 'safeguarding', to: `officer of ${ACCOUNT}` } as const;
  fc.assert(
    fc.property(
      fc.constantFrom('none', 'look', 'hide', 'remove'),
      fc.option(fc.record({ isOffensive: fc.boolean() }), { nil: undefined }),
      fc.boolean(),
      fc.boolean(),
      (action, opinion, isRouted, isOrdered) => {
        const judged = {
          judgement: { action, automatic: isOrdered, findings: [], policy: stamp },
          answerBy: 1,
          ...(isRouted && { route }),
          ...(isOrdered && { order }),
        };
        const next = withOpinion(judged, opinion);
        expect([next.order, next.route, next.answerBy]).toEqual([
          isOrdered ? order : undefined,
          isRouted ? route : undefined,
          1,
        ]);
        const isRaised = action === 'none' && opinion?.isOffensive === true && !isRouted && !isOrdered;
        expect(next.judgement.action).toBe(isRaised ? 'look' : action);
        if (!isRaised) expect(next).toBe(judged);
      },
    ),
  );
});
