import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Decision } from '../shared/core/comments/decisions.ts';
import type { CommentTraits } from '../shared/core/comments/heard.ts';
import { inForceOf } from '../shared/core/comments/in-force.ts';
import { UsageError } from '../shared/core/errors.ts';
import { DAY, HOUR, MINUTE } from '../shared/core/time.ts';
import { decideComment } from '../shared/steps/decide-comment.ts';
import { ACCOUNT, type CommentWorld, commentWorld } from './comment-world.ts';
import { memoryStore } from './world/memory-store.ts';

const BY = { who: 'the administrator', why: 'it sells something' };
const AD = 'I offer proofreading for students. Message me for rates.';
const REQUEST =
  'Under the UK GDPR I request a copy of all personal data that the library holds about me (subject access request).';
const CRITICISM = 'Your opening hours are a disgrace, you are useless and nobody ever answers the phone.';

let world: CommentWorld;
const start = async (traits?: CommentTraits): Promise<void> => {
  world = await commentWorld(memoryStore(), traits && { traits });
};
afterEach(() => world.close());

const heard = async (text: string, remoteId = '1'): Promise<void> => {
  world.network.say({ remoteId, text });
  world.pass(5 * MINUTE);
  await world.poll();
};
const decide = (decision: Decision, remoteId = '1') =>
  decideComment(world.deps, world.idOf(remoteId), decision, BY);
const hide = () => decide({ do: 'hide', reason: 'commercial' });

describe('what a person decides about a comment', () => {
  it('is done on the network, with the evidence kept before, and can be taken back', async () => {
    await start();
    await heard(AD);
    await hide();
    await world.settle();
    const hidden = await world.comment('1');
    expect(hidden).toMatchObject({
      state: 'hidden',
      acted: { action: 'hide', who: BY.who, why: BY.why, reason: 'moderation.commercial' },
    });
    const [key = ''] = await world.evidence();
    const kept = JSON.parse(new TextDecoder().decode(await world.objects.read(key)));
    expect(kept).toMatchObject({
      comment: world.idOf('1'),
      text: AD,
      author: { handle: 'reader@network.example' },
      link: expect.stringContaining('/@reader/1'),
      judgement: { policy: world.deps.policy.stamp },
      for: { action: 'hide', ...BY },
    });
    await decide({ do: 'restore' });
    await world.settle();
    expect(world.network.acts.map(({ action }) => action)).toEqual(['hide', 'unhide']);
    const shown = await world.comment('1');
    expect(shown).toMatchObject({ state: 'open', judgement: { action: 'none' } });
    expect(shown?.erase).toBeUndefined();
  });

  it.each([
    ['remove', 'removed'],
    ['mute', 'closed'],
    ['block', 'closed'],
    ['report', 'open'],
  ] as const)('%s leaves it %s', async (action, state) => {
    await start();
    await heard(AD);
    await decide({ do: action, reason: 'commercial' });
    await world.settle();
    expect(await world.comment('1')).toMatchObject({ state, acted: { action } });
    expect(await world.evidence()).toHaveLength(1);
  });

  it('takes back a mute and a block, and opens the comment again', async () => {
    await start();
    await heard(AD);
    await decide({ do: 'block', reason: 'commercial' });
    await world.settle();
    await decide({ do: 'restore' });
    await world.settle();
    expect(await world.comment('1')).toMatchObject({ state: 'open' });
    expect(world.network.acts.map(({ action }) => action)).toEqual(['block', 'unblock']);
  });

  it('waits until what is being taken back is: nothing else takes the place of that', async () => {
    await start();
    await heard(AD);
    await hide();
    await world.settle();
    await decide({ do: 'restore' });
    await expect(decide({ do: 'block', reason: 'commercial' })).rejects.toThrow(/taken back \(unhide\)/);
    await world.settle();
    await decide({ do: 'block', reason: 'commercial' });
    await world.settle();
    expect(world.network.acts.map(({ action }) => action)).toEqual(['hide', 'unhide', 'block']);
  });

  it('is refused where the network cannot do it, naming what it can', async () => {
    await start({
      listens: ['account'],
      can: ['mute', 'unmute', 'report'],
      replyNamesAuthor: true,
      remark: 'Replies of others stay.',
    });
    await heard(AD);
    await expect(hide()).rejects.toThrow(
      /does not let us hide .*It can: mute, report\. Replies of others stay/,
    );
    expect((await world.comment('1'))?.order).toBeUndefined();
  });

  it('is refused for criticism alone: the policy has no such reason', async () => {
    await start();
    await heard(CRITICISM);
    await expect(decide({ do: 'hide', reason: 'criticism' })).rejects.toThrow(/Criticism alone is none/);
  });

  it.each<[Decision, RegExp]>([
    [{ do: 'restore' }, /Nothing was done/],
    [{ do: 'reopen' }, /open already/],
    [{ do: 'unroute' }, /no officer/],
  ])('is refused where it means nothing: %o', async (decision, words) => {
    await start();
    await heard(AD);
    await expect(decide(decision)).rejects.toThrow(words);
  });

  it('closes with a reason, hands on, and keeps for a legal reason', async () => {
    await start();
    await heard(AD);
    await decide({ do: 'escalate', to: 'Head of Collections' });
    const closed = await decide({ do: 'close' });
    expect(closed).toMatchObject({ state: 'closed', escalated: 'Head of Collections' });
    expect(closed.erase).toBe(world.now() + world.deps.policy.retention.commentDays * DAY);
    expect((await decide({ do: 'legal-hold' })).erase).toBeUndefined();
    world.network.delete('1');
    world.pass(10 * DAY);
    // One state is looked through a poll.
    for (const _ of [1, 2, 3, 4]) {
      world.pass(HOUR + 5 * MINUTE);
      await world.poll();
    }
    expect(await world.comment('1')).toMatchObject({ state: 'deleted', text: AD });
    const lifted = await decide({ do: 'lift-hold' });
    expect(lifted).toMatchObject({ state: 'deleted', text: '' });
    expect(lifted.erase).toBeGreaterThan(world.now());
  });

  it('calls off what the policy ordered without a person', async () => {
    await start();
    await heard('CHEAP FOLLOWERS!!! Buy now, click here http://bit.ly/x1 and earn $5000 per week from home');
    expect((await world.comment('1'))?.order).toMatchObject({ who: 'policy' });
    world.tends.splice(0);
    await decide({ do: 'approve' });
    world.pass(HOUR);
    await world.settle(3);
    expect(await world.comment('1')).toMatchObject({ state: 'open', judgement: { action: 'none' } });
    expect(world.network.acts).toEqual([]);
  });
});

describe('a request under the law', () => {
  it('is told to its officer once, with the time limit and the link, without its words, and is never hidden', async () => {
    await start();
    await heard(REQUEST);
    await world.settle(20);
    const found = await world.comment('1');
    expect(found).toMatchObject({
      state: 'open',
      route: {
        why: 'information-rights',
        request: 'access',
        due: expect.any(Number),
        told: expect.any(Number),
      },
    });
    expect(world.notices).toHaveLength(1);
    expect(world.notices[0]?.text).toContain(found?.id);
    expect(world.notices[0]?.text).toContain('by the end of Wednesday 23 December 2026.');
    expect(JSON.stringify(world.notices)).not.toContain('personal data that the library holds');
    expect(await world.evidence()).toHaveLength(1);
    await expect(hide()).rejects.toThrow(/never taken from readers/);
    await decide({ do: 'unroute' });
    await hide();
  });

  it.each([
    ['a request under the law', REQUEST, 'information-rights'],
    ['somebody in danger', 'I want to kill myself tonight.', 'safeguarding'],
  ])('that is %s: its author stays heard until a person says that it is seen to', async (_, text, why) => {
    await start();
    await heard(text);
    await world.settle(20);
    for (const action of ['mute', 'block', 'report'] as const)
      await expect(decide({ do: action, reason: 'spam' })).rejects.toThrow(
        new RegExp(`for the .* \\(${why}.*\\).*not seen to it yet.*comments close.*comments unroute`),
      );
    expect(await world.comment('1')).toMatchObject({ state: 'open', route: { why } });
    await decide({ do: 'close' });
    await decide({ do: 'mute', reason: 'spam' });
    await world.settle();
    expect(world.network.acts).toMatchObject([{ action: 'mute' }]);
  });

  it('that its author made of something else while they were muted stays open, with its clock', async () => {
    await start();
    await heard(AD);
    await decide({ do: 'mute', reason: 'commercial' });
    world.tends.splice(0);
    world.network.edit('1', REQUEST);
    world.pass(HOUR);
    await world.poll();
    await world.settle(20);
    expect(await world.comment('1')).toMatchObject({
      state: 'open',
      acted: { action: 'mute' },
      route: { due: expect.any(Number) },
    });
  });

  it('is told although somebody decided about it before, and not any more once it is none', async () => {
    await start();
    await heard(REQUEST);
    world.tends.splice(0);
    await decide({ do: 'approve' });
    await world.settle(4);
    expect(world.notices).toHaveLength(1);
    await heard(REQUEST, '2');
    world.tends.splice(0);
    expect((await decide({ do: 'unroute' }, '2')).wake).toBeUndefined();
    await world.settle(4);
    expect(world.notices).toHaveLength(1);
  });

  it('keeps its clock when its author edits or deletes it', async () => {
    await start();
    await heard(REQUEST);
    const due = (await world.comment('1'))?.route?.due;
    world.network.edit('1', 'Never mind the weather.');
    world.pass(HOUR);
    await world.poll();
    expect(await world.comment('1')).toMatchObject({ text: 'Never mind the weather.', route: { due } });
    world.network.delete('1');
    for (const _ of [1, 2]) {
      world.pass(2 * HOUR);
      await world.poll();
    }
    expect(await world.comment('1')).toMatchObject({ state: 'deleted', route: { due } });
    await world.settle(5);
    expect(world.notices).toHaveLength(1);
  });
});

describe('a network that does not do what was ordered', () => {
  it.each([
    ['is out of order', [{ status: 503 }]],
    ['does it, and its answer is lost', [{ status: 502, isAfter: true }]],
    ['says later', [{ status: 429, retryAfter: 120 }]],
    ['does not let us look', [undefined, { status: 500 }]],
    ['refuses the token', [{ status: 401 }]],
  ])('and %s is asked again', async (_, faults) => {
    await start();
    await heard(AD);
    await hide();
    world.network.spoil(...faults);
    await world.settle();
    expect(await world.comment('1')).toMatchObject({ state: 'open', order: { problem: expect.any(String) } });
    await world.settle(20);
    const done = await world.comment('1');
    expect(done).toMatchObject({ state: 'hidden' });
    expect(done?.order).toBeUndefined();
    expect(world.notices).toEqual([]);
    expect(await world.evidence()).toHaveLength(1);
  });

  it('has nothing to hide where its author deleted it, which is not said to be done, and forgets it after an hour', async () => {
    await start();
    await heard(AD);
    await hide();
    world.network.delete('1');
    await world.settle();
    expect(await world.comment('1')).toMatchObject({
      state: 'open',
      order: { problem: expect.stringContaining('may have deleted it') },
    });
    await world.settle(75);
    expect(await world.comment('1')).toMatchObject({ state: 'deleted', text: '' });
    expect(world.notices).toEqual([]);
  });

  it('is not believed where readers still see the comment, and told of after a day', async () => {
    await start();
    world.network.ignoreOrders();
    await heard(AD);
    await hide();
    await world.settle(25 * 60);
    const open = await world.comment('1');
    expect(open).toMatchObject({ state: 'open', order: { problem: expect.stringContaining('still see') } });
    expect(open?.wake).toBeUndefined();
    expect(world.notices.map(({ subject }) => subject)).toEqual([
      `A comment on ${ACCOUNT}: could not hide it`,
    ]);
    expect(open?.history.length).toBeLessThan(100);
  });

  it('for days because of its limit is asked on, and nobody is told', async () => {
    await start();
    await heard(AD);
    await hide();
    world.network.refusing.set('/act', { status: 429, retryAfter: 3_600 });
    await world.settle(3 * 24 * 60);
    expect(world.notices).toEqual([]);
    world.network.refusing.clear();
    await world.settle(61);
    expect(await world.comment('1')).toMatchObject({ state: 'hidden' });
  });

  it('and refuses for good is told of at once', async () => {
    await start();
    await heard(AD);
    await hide();
    world.network.spoil({ status: 422 });
    await world.settle();
    expect(world.notices).toHaveLength(1);
    expect((await world.comment('1'))?.wake).toBeUndefined();
  });

  it('is not asked again when its author changes the words: a person decides', async () => {
    await start();
    await heard(AD);
    await hide();
    world.network.spoil({ status: 422 });
    await world.settle();
    world.network.edit('1', `${AD} Call today.`);
    world.pass(40 * MINUTE);
    await world.poll();
    await world.settle(5);
    const edited = await world.comment('1');
    expect(edited).toMatchObject({ state: 'open', order: { action: 'hide', isGivenUp: true } });
    expect(edited?.text).toContain('Call today');
    expect(edited?.wake).toBeUndefined();
    expect(world.network.acts).toEqual([]);
    await hide();
    await world.settle();
    expect(await world.comment('1')).toMatchObject({ state: 'hidden' });
  });
});

describe('any decisions in any order', () => {
  const DECISIONS: readonly Decision[] = [
    { do: 'hide', reason: 'commercial' },
    { do: 'remove', reason: 'commercial' },
    { do: 'mute', reason: 'spam' },
    { do: 'block', reason: 'spam' },
    { do: 'report', reason: 'spam' },
    { do: 'restore' },
    { do: 'unmute' },
    { do: 'unblock' },
    { do: 'close' },
    { do: 'reopen' },
    { do: 'approve' },
    { do: 'legal-hold' },
    { do: 'lift-hold' },
  ];

  it('end in what readers see being what the comment says, with nothing left to do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...DECISIONS), fc.boolean()), { maxLength: 8 }),
        async (steps) => {
          await start();
          await heard(AD);
          for (const [decision, isTended] of steps) {
            await decide(decision).catch((error: unknown) => {
              if (!(error instanceof UsageError)) throw error;
            });
            if (isTended) await world.settle();
          }
          await world.settle(5);
          const end = await world.comment('1');
          const onNetwork = world.network.comments.get('1');
          expect(end?.wake).toBeUndefined();
          expect(end?.order).toBeUndefined();
          expect(end?.state === 'removed').toBe(onNetwork === undefined);
          if (onNetwork) expect(end?.state === 'hidden').toBe(onNetwork.isHidden === true);
          const { muted, blocked } = world.network;
          const done = inForceOf(end ?? { state: 'open' }).map(({ action }) => action);
          expect([done.includes('mute'), done.includes('block')]).toEqual([muted.size > 0, blocked.size > 0]);
          const isKept = end?.state === 'open' || end?.legalHold === true;
          expect(end?.erase === undefined).toBe(isKept);
          await world.close();
        },
      ),
      {
        numRuns: 60,
        // A report of what is hidden once showed it again.
        examples: [
          [
            [
              [{ do: 'hide', reason: 'commercial' }, true],
              [{ do: 'report', reason: 'spam' }, false],
            ],
          ],
        ],
      },
    );
  });
});
