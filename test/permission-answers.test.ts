/** What makers answer to a request for a permission, where comments are judged and listed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commentDetails } from '../cli/render-comment.ts';
import { commentTable } from '../cli/render-comments.ts';
import { permissions } from '../functions/permissions.ts';
import type { Comment } from '../shared/core/comments/comment.ts';
import { dutyText } from '../shared/core/duty/duty-text.ts';
import type { ModerationRuleId } from '../shared/core/moderation/rule-ids.ts';
import type { ModerationFinding, Verdict } from '../shared/core/moderation/verdict.ts';
import { asAnswer } from '../shared/core/permissions/as-answer.ts';
import { DAY } from '../shared/core/time.ts';
import { listComments, showComment } from '../shared/steps/comments.ts';
import { reportDuty } from '../shared/steps/report-duty.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';

const BY = { who: 'the administrator', why: 'a fine picture' };
const YES = 'Yes, please do. Credit: a reader of yours';

let world: ReplyWorld;
beforeEach(async () => {
  world = await replyWorld();
  const id = await world.ask('My picture of your window, taken yesterday.');
  await unjudged(id);
  await call({ op: 'request', id: 'window', work: { comment: id } });
});
afterEach(() => world.close());

const call = (event: object) => permissions(world.deps)({ ...event, ...BY }, { awsRequestId: 'request-1' });
/** Whatever the rules say of the words. */
async function unjudged(id: string): Promise<void> {
  const { route: _route, alsoFor: _alsoFor, ...comment } = await world.comment(id);
  const judgement = { ...comment.judgement, action: 'none', findings: [] } as const;
  await world.store.save<Comment>(await world.comment(id), { ...comment, judgement }, BY, world.now());
}
const list = () => listComments(world.deps, { limit: 50 });
const found = async (id: string) => (await world.comment(id)).judgement.findings.map(({ rule }) => rule);

describe('an answer to a request for a permission', () => {
  it('is no repeated posting where its maker says it for each of several works, as it is of anybody else', async () => {
    await world.ask(YES);
    expect(await found(await world.ask(YES))).not.toContain('repeated');
    await world.ask(`${YES}!`, 'Somebody');
    expect(await found(await world.ask(`${YES}!`, 'Somebody'))).toContain('repeated');
  });

  it('is called by what it is in the list, on its page and on the duty report, until it is recorded', async () => {
    const id = await world.ask(YES);
    const { policy } = world.deps;
    const listed = await list();
    expect(listed.permissions).toEqual([
      { comment: id, permission: 'window', says: 'yes', wantsCredit: false },
    ]);
    expect(commentTable(listed, policy, world.now())).toContain('permission window: yes?');
    expect(commentDetails(await showComment(world.deps, id), policy, world.now())).toMatch(
      /^Answers +It seems to be a yes to the request for the permission window\./m,
    );
    world.pass(3 * DAY);
    expect(dutyText(await reportDuty(world.deps), policy)).toMatch(
      new RegExp(
        `- ${id} on ${ACCOUNT}, by .*: seems to answer the request for window; read it, then: .*record`,
      ),
    );

    const granted = { says: 'granted', evidence: 'the comment', credit: 'A reader', accounts: 'all' };
    await call({ op: 'record', id: 'window', work: {}, answer: granted });
    expect((await list()).permissions).toEqual([]);
  });

  it('is none of what others write, or of what says neither yes nor no', async () => {
    await world.ask(YES, 'Somebody');
    await world.ask('When do you open on Saturdays?');
    expect((await list()).permissions).toEqual([]);
  });
});

describe('what the rules find in an answer', () => {
  const verdict = (findings: Verdict['findings'], more: Partial<Verdict> = {}): Verdict => ({
    action: 'hide',
    automatic: true,
    isCriticism: false,
    findings,
    ...more,
  });
  const finding = (rule: ModerationRuleId, action: ModerationFinding['action']): ModerationFinding => ({
    rule,
    reason: 'a clause',
    certainty: 'high',
    action,
    args: {},
  });
  const to = { role: 'the officer', contact: 'at the desk' };

  it('is not what was asked for: a name, a page, the same again', () => {
    const asked = ['spam', 'commercial', 'repeated', 'off-topic'] as const;
    const all = verdict(asked.map((rule) => finding(rule, 'hide')));
    expect(asAnswer(all, 'Yes! My page: https://maker.example')).toEqual(
      verdict([], { action: 'none', automatic: false }),
    );
  });

  it('is everything else, for a person to decide about', () => {
    const [spam, threat] = [finding('spam', 'hide'), finding('threat', 'remove')];
    expect(asAnswer(verdict([spam, threat], { suggestion: 'remove' }), 'No.')).toEqual(
      verdict([threat], { action: 'remove', automatic: false }),
    );
    expect(asAnswer(verdict([threat], { isCriticism: true }), 'No.').action).toBe('look');
  });

  it.each([
    ['No, please do not use it.', false],
    ['Yes, please credit me with my name.', false],
    ['No. And delete everything that you hold about me.', true],
    ['No, under Article 17 GDPR.', true],
    ['No, I want my details off your page.', true],
  ])('is a request under the law only where it speaks of data or the law: %s', (text, isRequest) => {
    const request = finding('information-rights', 'look');
    const route = { why: 'information-rights', to, request: 'objection' } as const;
    const routed = verdict([request], { action: 'look', automatic: false, route });
    expect(asAnswer(routed, text)).toEqual(
      isRequest ? routed : verdict([], { action: 'none', automatic: false }),
    );
  });

  it('is always that somebody may be in danger', () => {
    const route = { why: 'safeguarding', to } as const;
    const routed = verdict([finding('safeguarding', 'look'), finding('spam', 'hide')], { route });
    expect(asAnswer(routed, 'Yes.')).toMatchObject({ action: 'look', automatic: false, route });
    const alsoFor = [{ why: 'information-rights', to, request: 'objection' } as const];
    const both = verdict([finding('safeguarding', 'look')], { route, alsoFor });
    expect(asAnswer(both, 'No.')).not.toHaveProperty('alsoFor');
    expect(asAnswer(both, 'No, and delete my data.')).toMatchObject({ route, alsoFor });
  });
});
