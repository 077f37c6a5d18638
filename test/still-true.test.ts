import { describe, expect, it } from 'vitest';
import { asItStands, postDetails } from '../cli/render-posts.ts';
import { asItLasts } from '../shared/core/delivery/problem-now.ts';
import type { Post } from '../shared/core/post.ts';
import { headlineOf } from '../shared/core/report/headline.ts';
import { type Report, reportText } from '../shared/core/report/report.ts';
import { HOUR, SECOND } from '../shared/core/time.ts';
import { setAccountState } from '../shared/steps/accounts.ts';
import { reschedulePost } from '../shared/steps/decide-post.ts';
import { showPost } from '../shared/steps/posts.ts';
import { stopPublishing } from '../shared/steps/stop-publishing.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, MINUTE, START, type World } from './publishing-world.ts';

const BY = { who: 'the administrator', why: 'the phone was lost' };
const DUE = START + 10 * MINUTE;
const POST = 'POST /api/v1/statuses';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

/** What `imprimatur posts show` says of where each delivery stands, in one line. */
async function stands(id: string): Promise<string> {
  const now = world.deps.clock.now();
  const shown = postDetails(await showPost(world.deps, id), world.deps.policy, { now });
  return (shown.split('\n\n')[1] ?? '').replace(/\s+/g, ' ');
}

describe('why a delivery is not out is said while it is so', () => {
  it('of a pause until the account is resumed, and not a moment longer', async () => {
    const { id } = await world.acceptedPost(DUE);
    await setAccountState(world.deps, ACCOUNT, 'paused', BY);
    expect(await stands(id)).toContain('Waiting: the account is paused. the phone was lost');
    world.turnTo(DUE);
    await world.publish(id);
    expect(await stands(id)).toContain('Waiting: the account is paused. the phone was lost');
    await setAccountState(world.deps, ACCOUNT, 'active', BY);
    expect((await world.delivery(id)).problem).toContain('paused');
    expect(await stands(id)).not.toContain('paused');
  });

  it('of a token that does not serve until somebody has mended it and resumed the account', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'error', when: 'before', status: 401, says: 'revoked' });
    await world.publish(id);
    const { problem = '' } = await world.delivery(id);
    expect(problem).toContain('revoked');
    expect(await stands(id)).toContain('Waiting: the account is paused.');
    world.turnTo(DUE + SECOND);
    await setAccountState(world.deps, ACCOUNT, 'active', BY);
    expect(await stands(id)).not.toContain('revoked');
  });

  it('with what to do, as the mail says it, where the network refused it without a reason', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'error', when: 'before', status: 422 });
    await world.publish(id);
    const toDo = `To try it as it is: imprimatur posts reschedule ${id} --to now`;
    expect(world.notices.at(-1)?.text).toContain(toDo);
    expect(await stands(id)).toMatch(/“Something went wrong” \(status 422\)\. Correct the bundle/);
    expect(await stands(id)).toContain(toDo);
  });

  it('of a network that said later until it is asked again: then the row says so', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'error', when: 'before', status: 429, says: 'Too many' });
    await world.publish(id);
    expect(await stands(id)).toContain('Too many');
    const { retryAt = 0 } = await world.delivery(id);
    world.turnTo(retryAt);
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'before' });
    await world.publish(id);
    expect((await world.delivery(id)).state).toBe('sending');
    expect(await stands(id)).not.toContain('Too many');
    expect(await stands(id)).toContain('it is asked again at');
    world.turnTo((await world.delivery(id)).wake ?? 0);
    expect(await stands(id)).not.toContain('asked again at');
    expect(await stands(id)).toContain('It is asked again within a minute or two.');
  });
});

describe('when a delivery goes out is said while it is so', () => {
  const report = (post: Post): Report => ({
    post: post.id,
    title: post.title,
    revision: post.revision,
    outcome: 'pass',
    counts: { block: 0, hold: 0, advise: 0 },
    policy: post.policy,
    at: '',
    due: new Date(DUE).toISOString(),
    accounts: [ACCOUNT],
    findings: [],
  });
  /** What `submit` and `posts show` say first, of a post that passed. */
  async function said(id: string): Promise<string> {
    const view = await showPost(world.deps, id);
    const [, verdict = ''] = reportText(asItStands(report(view.post), view), world.deps.policy).split('\n');
    return verdict;
  }
  const AT = 'Monday 23 November 2026, 09:10 (Europe/London)';

  it('and not while everything is stopped, before its time, after it, and when it has expired', async () => {
    const { id } = await world.acceptedPost(DUE);
    expect(await said(id)).toBe(`Passes: goes out on ${ACCOUNT} on ${AT}.`);
    await stopPublishing(world.deps, BY);
    const waits = `On ${ACCOUNT} it waits, due on ${AT}: everything is stopped`;
    expect(await said(id)).toBe(`${waits}.`);
    expect(await stands(id)).toContain(`Waiting: everything is stopped. ${BY.why}`);
    expect((await showPost(world.deps, id)).stop).toMatchObject(BY);
    world.turnTo(DUE + MINUTE);
    expect(await said(id)).toBe(`${waits}.`);
    world.turnTo(DUE + 2 * HOUR);
    expect(await said(id)).toBe(`${waits}, and it is too late for it by now.`);
  });

  it('and nothing is promised at once while everything is stopped', async () => {
    const { id } = await world.acceptedPost(DUE + HOUR);
    await stopPublishing(world.deps, BY);
    const before = await world.store.post(id);
    await expect(reschedulePost(world.deps, id, 'now', BY)).rejects.toThrow(
      `Everything is stopped, by ${BY.who}: ${BY.why}. Nothing goes out until it goes on: imprimatur resume`,
    );
    expect(await world.store.post(id)).toEqual(before);
    await reschedulePost(world.deps, id, '2026-11-24 12:00', BY);
  });

  it('and not while its account is paused', async () => {
    const { id } = await world.acceptedPost(DUE);
    await setAccountState(world.deps, ACCOUNT, 'paused', BY);
    world.turnTo(DUE);
    await world.publish(id);
    expect(await said(id)).toBe(`On ${ACCOUNT} it waits, due on ${AT}: the account is paused.`);
    await setAccountState(world.deps, ACCOUNT, 'active', BY);
    world.turnTo(DUE + 31 * SECOND);
    expect(await said(id)).toMatch(/: it could not go out at its time; it is tried again on Monday 23/);
  });

  it('and not while a network has said later: then when it is asked again', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'error', when: 'before', status: 429, says: 'Too many' });
    await world.publish(id);
    expect(await said(id)).toMatch(
      /due on .*: the network did not take it yet; it is tried again on Monday 23 November 2026, 09:1/,
    );
    expect(
      headlineOf(
        asItStands(report((await showPost(world.deps, id)).post), await showPost(world.deps, id)),
        world.deps.policy,
      ),
    ).toMatchObject({ look: 'advise', short: 'Waits' });
    const kept = asItLasts(await world.delivery(id));
    expect([kept.problem, kept.waits]).toEqual([undefined, { why: 'it is tried again by itself' }]);
  });
});
