import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../shared/core/comments/decisions.ts';
import { DAY, HOUR, MINUTE } from '../shared/core/time.ts';
import { listComments } from '../shared/steps/comments.ts';
import { decideComment } from '../shared/steps/decide-comment.ts';
import { reportDuty } from '../shared/steps/report-duty.ts';
import { type CommentWorld, commentWorld } from './comment-world.ts';
import { memoryStore } from './world/memory-store.ts';

const BY = { who: 'the administrator', why: 'it is as it reads' };
const BOTH =
  'I want a copy of all data you hold about me. A man follows me home from the library every night and I am scared';
const QUESTION = 'When do you open on Saturdays?';
/** A month, and twenty working days (Saint Andrew’s Day is none), from 23 November 2026. */
const WITHIN_A_MONTH = Date.UTC(2026, 11, 24) - 1;
const WITHIN_20_DAYS = Date.UTC(2026, 11, 23) - 1;

let world: CommentWorld;
beforeEach(async () => {
  world = await commentWorld(memoryStore());
});
afterEach(() => world.close());

const heard = async (text: string, more: { readonly writtenAt?: number } = {}): Promise<void> => {
  world.network.say({ remoteId: '1', text, ...more });
  world.pass(5 * MINUTE);
  await world.poll();
};
const decide = (decision: Decision) => decideComment(world.deps, world.idOf('1'), decision, BY);
const hide = () => decide({ do: 'hide', reason: 'spam' });
const subjects = () => world.notices.map(({ subject }) => subject);
const SAFEGUARDING = 'For the Safeguarding lead: a comment on town';
const RIGHTS = 'For the Information compliance officer: a comment on town';

describe('a comment that is for two officers', () => {
  it('is told to each of them, once, and kept as evidence once', async () => {
    await heard(BOTH);
    await world.settle(20);
    expect(subjects()).toEqual([SAFEGUARDING, RIGHTS]);
    expect(await world.evidence()).toHaveLength(1);
    expect(await world.comment('1')).toMatchObject({
      route: { why: 'safeguarding', told: expect.any(Number) },
      alsoFor: [{ why: 'information-rights', due: WITHIN_A_MONTH, told: expect.any(Number) }],
    });
  });

  it('tells the second where the first was told, and then everything ended', async () => {
    await heard(BOTH);
    const { notices } = world.deps;
    const send = notices.send;
    let sent = 0;
    Object.assign(notices, {
      send: async (notice: Parameters<typeof send>[0]) => {
        sent += 1;
        if (sent === 2) throw new Error('No mail goes out.');
        await send(notice);
      },
    });
    await world.settle(20);
    expect(subjects()).toEqual([SAFEGUARDING, RIGHTS]);
  });

  it('stands on both parts of the duty report, and among what the law wants, until it is closed', async () => {
    await heard(BOTH);
    await world.settle();
    const id = world.idOf('1');
    const listed = () => listComments(world.deps, { limit: 10 });
    expect(await listed()).toMatchObject({ danger: [id], law: [{ id, due: WITHIN_A_MONTH }] });
    expect(await reportDuty(world.deps)).toMatchObject({
      danger: [{ id, officer: 'Safeguarding lead' }],
      law: [{ id, by: WITHIN_A_MONTH, officer: 'Information compliance officer', request: 'access' }],
    });
    await decide({ do: 'close' });
    expect(await listed()).toMatchObject({ danger: [], law: [] });
    expect(await reportDuty(world.deps)).toMatchObject({ danger: [], law: [] });
  });

  it('is late by the clock of the second officer, too', async () => {
    await heard(BOTH);
    await decide({ do: 'close' });
    await decide({ do: 'reopen' });
    world.turnTo(WITHIN_A_MONTH + 1);
    const { comments } = await listComments(world.deps, { limit: 10, isOverdue: true });
    expect(comments).toHaveLength(1);
  });

  it('loses one of them where somebody says which was a mistake; the other stands', async () => {
    await heard(BOTH);
    await world.settle();
    await expect(decide({ do: 'unroute' })).rejects.toThrow(
      /for the Safeguarding lead \(safeguarding\) and the Information.*--for safeguarding .*, or .*--for information-rights /,
    );
    await expect(decide({ do: 'unroute', mistaken: 'foi' })).rejects.toThrow(
      /not for anybody because of foi.*information-rights: access/,
    );
    const left = await decide({ do: 'unroute', mistaken: 'safeguarding' });
    expect(left).toMatchObject({ route: { why: 'information-rights', due: WITHIN_A_MONTH } });
    expect(left).not.toHaveProperty('alsoFor');
    await expect(hide()).rejects.toThrow(/for the Information compliance officer .*never taken from readers/);
    await decide({ do: 'unroute' });
    await hide();
    await world.settle();
    expect(subjects()).toHaveLength(2);
    expect(await world.comment('1')).toMatchObject({ state: 'hidden' });
  });

  it('keeps the clock that runs, and gets another officer, where its author writes more into it', async () => {
    await heard('I make a subject access request under the UK GDPR.');
    await world.settle();
    world.pass(10 * DAY);
    world.network.edit('1', BOTH);
    world.pass(HOUR);
    await world.poll();
    await world.settle();
    expect(subjects()).toEqual([RIGHTS, SAFEGUARDING]);
    expect(await world.comment('1')).toMatchObject({
      route: { why: 'safeguarding' },
      alsoFor: [{ why: 'information-rights', due: WITHIN_A_MONTH }],
    });
  });

  it('keeps both, and the clock, where its author deletes it', async () => {
    await heard(BOTH);
    world.network.delete('1');
    for (const _ of [1, 2]) {
      world.pass(2 * HOUR);
      await world.poll();
    }
    expect(await world.comment('1')).toMatchObject({
      state: 'deleted',
      route: { why: 'safeguarding' },
      alsoFor: [{ due: WITHIN_A_MONTH }],
    });
    const corrected = await decide({ do: 'route', as: 'foi' });
    expect(corrected).toMatchObject({ state: 'deleted', alsoFor: [{ due: WITHIN_20_DAYS }] });
    expect(await decide({ do: 'unroute', mistaken: 'foi' })).toMatchObject({
      route: { why: 'safeguarding' },
      erase: expect.any(Number),
    });
  });
});

describe('what a person says that a comment is', () => {
  it('is told to the officer, with the time limit from when it was written, and can be taken back', async () => {
    await heard(QUESTION);
    await world.settle();
    world.pass(3 * DAY);
    const routed = await decide({ do: 'route', as: 'access' });
    expect(routed).toMatchObject({
      route: { why: 'information-rights', request: 'access', due: WITHIN_A_MONTH, by: BY.who },
    });
    await world.settle(20);
    expect(subjects()).toEqual([RIGHTS]);
    expect(world.notices[0]?.text).toMatch(
      /A member of staff says .*request for the data that the library has.*Wednesday 23 December 2026\./s,
    );
    const [key = ''] = await world.evidence();
    const kept = JSON.parse(new TextDecoder().decode(await world.objects.read(key)));
    expect(kept).toMatchObject({ for: { action: 'route', who: BY.who, why: 'information-rights' } });
    await expect(hide()).rejects.toThrow(/never taken from readers/);
    expect(await decide({ do: 'unroute', mistaken: 'access' })).not.toHaveProperty('route');
    await hide();
  });

  it('corrects the kind of a request, and its time limit; the officer is told again', async () => {
    await heard('I make a subject access request under the UK GDPR.');
    await world.settle();
    await expect(decide({ do: 'route', as: 'access' })).rejects.toThrow(
      /already: information-rights: access/,
    );
    const corrected = await decide({ do: 'route', as: 'foi' });
    expect(corrected).toMatchObject({ route: { request: 'foi', due: WITHIN_20_DAYS } });
    expect(corrected).not.toHaveProperty('alsoFor');
    expect(corrected.history.at(-1)?.why).toMatch(/information-rights: foi, not access.*as it reads/);
    await world.settle(20);
    expect(subjects()).toEqual([RIGHTS, RIGHTS]);
    expect(world.notices[1]?.text).toMatch(/freedom of information request\.\n.*Tuesday 22 December 2026\./);
  });

  it('adds an officer to the one whom the rules named', async () => {
    await heard('I make a subject access request under the UK GDPR.');
    await world.settle();
    expect(await decide({ do: 'route', as: 'safeguarding' })).toMatchObject({
      route: { why: 'safeguarding' },
      alsoFor: [{ why: 'information-rights', told: expect.any(Number) }],
    });
    await world.settle(20);
    expect(subjects()).toEqual([RIGHTS, SAFEGUARDING]);
  });

  it('opens again what was closed, and waits for what the network is just asked to do', async () => {
    await heard(QUESTION);
    await decide({ do: 'close' });
    expect(await decide({ do: 'route', as: 'foi' })).toMatchObject({ state: 'open' });
    await decide({ do: 'unroute' });
    await hide();
    await expect(decide({ do: 'route', as: 'foi' })).rejects.toThrow(/asked to hide .*comments restore/);
    await decide({ do: 'restore' });
    await world.settle();
    await decide({ do: 'route', as: 'foi' });
    await world.settle();
    expect(await world.comment('1')).toMatchObject({ state: 'open', route: { told: expect.any(Number) } });
  });
});

describe('a request of which the time limit has passed when it is first heard', () => {
  it('is told so', async () => {
    await heard('FOI request: how many fines were waived last year?', {
      writtenAt: Date.UTC(2025, 11, 5, 12),
    });
    await world.settle();
    expect(world.notices[0]?.text).toContain(
      'THE TIME LIMIT HAS PASSED: the law wanted it answered by the end of Thursday 8 January 2026.',
    );
  });
});
