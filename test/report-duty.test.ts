import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../shared/core/accounts/account.ts';
import { isAnythingDue } from '../shared/core/duty/duty.ts';
import { dutyText } from '../shared/core/duty/duty-text.ts';
import type { Consent } from '../shared/core/permissions/consent.ts';
import type { Permission } from '../shared/core/permissions/permission.ts';
import { DAY, HOUR, MINUTE } from '../shared/core/time.ts';
import { replyComment } from '../shared/steps/reply-comment.ts';
import { reportDuty, tellDuty } from '../shared/steps/report-duty.ts';
import { newConsent, newPermission } from './register-store-contract.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';

const BY = { who: 'the administrator', why: 'the test' };
const REQUEST = 'I make a subject access request under the UK GDPR.';
const POST = 'POST /api/v1/statuses';

let world: ReplyWorld;
beforeEach(async () => {
  world = await replyWorld();
});
afterEach(() => world.close());

/** The written policy's review is long overdue; here it is not. */
const reviewed = () => world.withPolicy((policy) => ({ ...policy, reviewBy: '2027-06-30' }));
const duty = () => reportDuty(reviewed());
const text = async () => dutyText(await duty(), reviewed().policy);

describe('the duty report', () => {
  it('says that nothing waits, and then no message is sent', async () => {
    expect(await text()).toContain('Nothing is waiting for you.');
    expect(await tellDuty(reviewed())).toEqual({ isTold: false });
    expect(world.notices).toEqual([]);
  });

  it('names what is to be answered, by when, with neither words nor handles', async () => {
    const id = await world.ask('When do you open on Saturdays?');
    expect(await duty()).toMatchObject({ overdue: [], soon: [] });
    world.pass(30 * HOUR);
    expect(await duty()).toMatchObject({ overdue: [], soon: [{ id, account: ACCOUNT }] });
    world.pass(2 * DAY);
    expect(await duty()).toMatchObject({ overdue: [{ id }], soon: [] });
    await tellDuty(reviewed());
    expect(world.notices).toMatchObject([{ subject: 'Today: 1 comment overdue' }]);
    expect(world.notices[0]?.text).toContain(id);
    expect(JSON.stringify([world.notices, await duty()])).not.toMatch(/Saturdays|reader/);
  });

  it('begins with whoever may be in danger, until somebody closes the comment', async () => {
    const id = await world.ask('I want to kill myself tonight.');
    await world.ask(REQUEST, 'Another');
    expect((await duty()).danger).toMatchObject([{ id, account: ACCOUNT, officer: expect.any(String) }]);
    expect(await text()).toMatch(/^SOMEBODY MAY BE IN DANGER\n- sandbox\.\w+ on sandbox, since/);
    await tellDuty(reviewed());
    expect(world.notices.at(-1)?.subject).toBe('Today: somebody may be in danger');
    await replyComment(world.deps, id, { say: 'text', text: 'We are here.' }, { who: BY.who });
    await world.settle(3);
    expect((await duty()).danger).toMatchObject([{ id }]);
    await world.call({ op: 'close', id, ...BY });
    expect((await duty()).danger).toEqual([]);
  });

  it('keeps a time limit of the law until the comment is closed, also when it was answered in public', async () => {
    const id = await world.ask(REQUEST);
    await world.run();
    await replyComment(world.deps, id, { say: 'saved', name: 'information-request' }, { who: BY.who });
    await world.settle(3);
    expect((await world.comment(id)).state).toBe('answered');
    expect(await duty()).toMatchObject({
      law: [{ id, officer: 'Information compliance officer', request: 'access' }],
      soon: [],
    });
    await world.call({ op: 'close', id, ...BY });
    expect((await duty()).law).toEqual([]);
  });

  it('calls a time limit of the law that has passed passed, also in its subject', async () => {
    const id = await world.ask(REQUEST);
    expect(await text()).toMatch(new RegExp(`^- ${id} on sandbox, by .*: access, for the`, 'm'));
    world.pass(40 * DAY);
    expect(await text()).toMatch(new RegExp(`^- PASSED: ${id} on sandbox, by .*: access, for the`, 'm'));
    await tellDuty(reviewed());
    expect(world.notices.at(-1)?.subject).toBe('Today: 1 time limit of the law missed');
  });

  it('names an answer that was refused, and one of which nobody knows', async () => {
    const id = await world.ask('When do you open on Saturdays?');
    const answer = () => replyComment(world.deps, id, { say: 'text', text: 'At ten.' }, { who: BY.who });
    world.sandbox.faults.next(POST, { kind: 'error', when: 'before', status: 422, says: 'Not like this' });
    await answer();
    await world.settle(3);
    expect((await duty()).stuck).toMatchObject([{ id, what: expect.stringContaining('Not like this') }]);
    await answer();
    const { reply } = await world.comment(id);
    await world.settle(0);
    const delivery = await world.store.delivery(reply?.postId ?? '', ACCOUNT);
    expect(delivery?.state).toBe('published');
    expect((await duty()).stuck).toEqual([]);
  });

  it('names what the network did not do', async () => {
    const id = await world.ask('I offer proofreading for students. Message me for rates.');
    await world.call({ op: 'mute', id, reason: 'commercial', ...BY });
    world.sandbox.faults.next('*', { kind: 'error', when: 'before', status: 422, says: 'No' }, 5);
    await world.settle(2);
    expect((await duty()).stuck).toMatchObject([{ id, what: expect.stringContaining('could not mute') }]);
  });

  it('names paused accounts, access that ends, and entries to be reviewed', async () => {
    const { store } = world;
    const change = async (over: Partial<Account>): Promise<void> => {
      const account = await store.account(ACCOUNT);
      if (account) await store.save<Account>(account, { ...account, ...over }, BY, world.now());
    };
    await change({ state: 'paused', problem: 'The token was refused.' });
    await change({ access: { ends: world.now() + 5 * DAY, renews: false, since: world.now() } });
    await change({ review: '2026-11-30' });
    expect((await duty()).accounts.map(({ what }) => what)).toEqual([
      expect.stringContaining('It is paused: nothing is published there. The token was refused.'),
      expect.stringContaining('nothing here can renew it'),
      expect.stringContaining('reviewed by 2026-11-30'),
    ]);
  });

  it('names permissions and consents that end soon, with the days that are left', async () => {
    const until = (days: number) => ({ until: world.now() + days * DAY });
    const { store } = world;
    await store.create<Permission>(newPermission('window', until(12.5)), BY, world.now());
    await store.create<Permission>(newPermission('attic', until(31)), BY, world.now());
    await store.create<Consent>(newConsent('open-day', until(0.5)), BY, world.now());
    const words = await text();
    expect(words).toMatch(
      /Permissions and consents that end soon \(2\)\n- the consent open-day holds until .* \(less than a day left\)\n- the permission window holds until .* \(12 days left\)\n/,
    );
    expect(words).not.toContain('attic');
  });

  it('counts how often an account posted, and judges none that is new', async () => {
    expect((await duty()).frequency).toMatchObject([{ account: ACCOUNT, posts: 0, isNew: true }]);
    expect(isAnythingDue(await duty())).toBe(false);
    world.pass(8 * DAY);
    expect(await text()).toContain(`${ACCOUNT}: 0 posts in the last seven days, at least 3 wanted: too few`);
  });

  it('says more posts than are wanted without counting them among those', async () => {
    const frequency = [{ account: ACCOUNT, posts: 5, wanted: 3, reposts: { count: 2, of: 7 }, isNew: false }];
    const words = dutyText({ ...(await duty()), frequency, repostShare: 0.5 }, reviewed().policy);
    expect(words).toContain(
      `${ACCOUNT}: 5 posts in the last seven days, at least 3 wanted; of 7 in the last thirty days that say their kind, 2 passed on\n`,
    );
  });

  it('does not count answers as posts', async () => {
    const id = await world.ask('When do you open on Saturdays?');
    await replyComment(world.deps, id, { say: 'text', text: 'At ten.' }, { who: BY.who });
    await world.settle(3);
    world.pass(HOUR + MINUTE);
    expect((await duty()).frequency).toMatchObject([{ posts: 0 }]);
  });

  it('says that everything is stopped, and that the policy is to be reviewed', async () => {
    await world.callPosts({ op: 'hold-all', ...BY });
    const late = await reportDuty(world.deps);
    expect(late.review.isOverdue).toBe(true);
    const words = dutyText(late, world.deps.policy);
    expect(words).toContain('Everything is stopped');
    expect(words).toContain('review has been overdue');
    expect(await world.callPosts({ op: 'duty' })).toEqual(late);
  });
});
