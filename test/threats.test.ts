import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comments } from '../functions/comments.ts';
import { HOUR, MINUTE } from '../shared/core/time.ts';
import { reportDuty, tellDuty } from '../shared/steps/report-duty.ts';
import { tendComment } from '../shared/steps/tend-comment.ts';
import { newAccount } from './channel-world.ts';
import { newComment } from './comment-store-contract.ts';
import { ACCOUNT, type CommentWorld, commentWorld } from './comment-world.ts';
import { memoryStore } from './world/memory-store.ts';

const BY = { who: 'the administrator', why: 'the test' };
const THREAT = 'I am going to come down there and stab whoever is on the desk';
const SPAM = 'Buy 10k real followers now, DM me on telegram.';
const REQUEST = 'I make a subject access request under the UK GDPR.';
const DANGER = 'I want to kill myself tonight.';

let world: CommentWorld;
beforeEach(async () => {
  world = await commentWorld(memoryStore());
});
afterEach(() => world.close());

const hear = async (text: string, remoteId = '1'): Promise<string> => {
  world.network.say({ remoteId, text });
  world.pass(5 * MINUTE);
  await world.poll();
  return world.idOf(remoteId);
};
const call = (event: object) => comments(world.deps)(event, { awsRequestId: 'request-1' });
const threatsDue = async (): Promise<string[]> => (await reportDuty(world.deps)).threats.map(({ id }) => id);
const subjects = (): string[] => world.notices.map(({ subject }) => subject);
const TOLD = [`A comment on ${ACCOUNT} may be a threat`];

describe('a threat', () => {
  it('is told to the administrator at once, and once, with neither words nor handle', async () => {
    const id = await hear(THREAT);
    expect(world.tends).toContain(id);
    await world.settle(HOUR / MINUTE);
    await tendComment(world.deps, id);
    expect(subjects()).toEqual(TOLD);
    const { text = '' } = world.notices[0] ?? {};
    expect(text).toContain(`imprimatur comments show ${id}`);
    expect(text).not.toMatch(/stab|desk|reader|http/);
    expect(await world.comment('1')).toMatchObject({ state: 'open', threat: { told: expect.any(Number) } });
    expect((await world.comment('1'))?.wake).toBeUndefined();
    expect(await world.evidence()).toHaveLength(1);
  });

  it('is told later where the mail failed, or what should have started that was lost', async () => {
    const id = await hear(THREAT);
    world.tends.splice(0);
    const send = async (): Promise<void> => {
      throw new Error('No mail today.');
    };
    await expect(tendComment({ ...world.deps, notices: { send } }, id)).rejects.toThrow(/No mail/);
    expect((await world.comment('1'))?.threat).toEqual({});
    await world.settle(5);
    expect(subjects()).toEqual(TOLD);
  });

  it('is told, too, where it is hidden as spam without a person', async () => {
    await hear(`${SPAM} I will find you and break your legs.`);
    await world.settle(5);
    expect(subjects()).toEqual(TOLD);
    expect(await world.comment('1')).toMatchObject({ state: 'hidden', acted: { who: 'policy' } });
  });

  it('is told beside a request under the law, whose officer is not asked about threats', async () => {
    await hear(`${REQUEST} ${THREAT}`);
    await world.settle(5);
    expect(subjects()).toEqual([expect.stringMatching(/^For the /), ...TOLD]);
  });

  it('is the officer’s alone where somebody may be in danger', async () => {
    await hear(DANGER);
    await world.settle(5);
    expect(subjects()).toEqual([expect.stringMatching(/^For the /)]);
    expect(await threatsDue()).toEqual([]);
  });

  it('is told where its author took it back meanwhile, and again only where it comes back after a decision', async () => {
    await hear(THREAT);
    world.tends.splice(0);
    world.network.edit('1', 'Only a joke, sorry.');
    world.pass(HOUR);
    await world.poll();
    await world.settle(5);
    expect(subjects()).toEqual(TOLD);
    world.network.edit('1', 'I will find you and break your legs.');
    world.pass(HOUR);
    await world.poll();
    await world.settle(5);
    expect(subjects()).toEqual(TOLD);
    await call({ op: 'approve', id: world.idOf('1'), ...BY });
    world.network.edit('1', THREAT);
    world.pass(HOUR);
    await world.poll();
    await world.settle(5);
    expect(subjects()).toEqual([...TOLD, ...TOLD]);
  });

  it.each<[string, object]>([
    ['approve', {}],
    ['hide', { reason: 'threat' }],
    ['remove', { reason: 'offensive' }],
    ['block', { reason: 'threat' }],
    ['report', { reason: 'threat' }],
    ['close', {}],
    ['escalate', { to: 'the head of security' }],
    ['reply', { saying: { say: 'text', text: 'Please do not write like this.' } }],
  ])('is on the duty report until somebody decides: %s', async (op, more) => {
    const id = await hear(THREAT);
    await world.settle(2);
    expect(await threatsDue()).toEqual([id]);
    await call({ op: 'legal-hold', id, ...BY });
    expect(await threatsDue()).toEqual([id]);
    await call({ op, id, ...more, ...BY });
    expect(await threatsDue()).toEqual([]);
  });

  it('that somebody answered with the network’s own app was looked at', async () => {
    await hear(THREAT);
    await world.settle(2);
    world.network.say({ remoteId: 'own', text: 'We have called the police.', parent: '1', isOwn: true });
    world.pass(5 * MINUTE);
    await world.poll();
    expect((await world.comment('1'))?.state).toBe('answered');
    expect(await threatsDue()).toEqual([]);
  });

  it('that is hidden on its network already when it is heard is told all the same', async () => {
    world.network.say({
      remoteId: '1',
      text: `${SPAM} I will find you and break your legs.`,
      isHidden: true,
    });
    await world.poll();
    // The start is lost.
    world.tends.splice(0);
    await world.settle(5);
    expect(subjects()).toEqual(TOLD);
    expect(await world.comment('1')).toMatchObject({ state: 'hidden' });
    expect(await threatsDue()).toEqual([world.idOf('1')]);
  });

  it('that somebody has decided about before the mail went is told to nobody, and wakes nobody', async () => {
    const id = await hear(THREAT);
    world.tends.splice(0);
    await call({ op: 'escalate', id, to: 'the head of security', ...BY });
    expect((await world.comment('1'))?.wake).toBeUndefined();
    await world.settle(5);
    expect(subjects()).toEqual([]);
  });

  it('has a part of its own in the daily message, without words', async () => {
    const id = await hear(THREAT);
    await tellDuty(world.deps);
    const { text = '', subject } = world.notices.at(-1) ?? {};
    expect(subject).toBe('Today: 1 threat that nobody has looked at');
    expect(text).toContain(`Threats that nobody has looked at\n- ${id} on ${ACCOUNT}, since`);
    expect(text).not.toMatch(/stab|reader/);
  });

  it('is listed after danger and the law, before what is to be answered earlier', async () => {
    for (const [remoteId, text] of [
      ['q', 'When do you open?'],
      ['t', THREAT],
      ['r', REQUEST],
      ['d', DANGER],
    ] as const) {
      await hear(text, remoteId);
      world.pass(HOUR);
    }
    const ids = async () => {
      const answer = await call({ op: 'list' });
      return 'comments' in answer ? answer.comments.map(({ remote }) => remote?.id) : undefined;
    };
    expect(await ids()).toEqual(['d', 'r', 't', 'q']);
    const { store } = world.deps;
    await store.create(newAccount({ id: 'another', channel: 'mastodon', handle: '@b@b.example' }), BY, 0);
    await store.create(newComment('b', { accountId: 'another' }), BY, world.now());
    expect(await ids()).toEqual(['d', 'r', 't', 'b', 'q']);
    await call({ op: 'approve', id: world.idOf('t'), ...BY });
    expect(await ids()).toEqual(['d', 'r', 'b', 'q', 't']);
  });
});
