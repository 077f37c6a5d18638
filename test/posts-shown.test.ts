import { describe, expect, it } from 'vitest';
import { whatIsBeingSent } from '../cli/being-sent.ts';
import { asItStands, liveUrls, postDetails } from '../cli/render-posts.ts';
import { endOf, replacedBy } from '../cli/submit-end.ts';
import { type Report, reportText } from '../shared/core/report/report.ts';
import { HOUR } from '../shared/core/time.ts';
import { cancelPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { showPost } from '../shared/steps/posts.ts';
import { resolveDelivery } from '../shared/steps/resolve-delivery.ts';
import { retractPost } from '../shared/steps/retract-post.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, MINUTE, SECOND, START, type World } from './publishing-world.ts';

const BY = { who: 'the administrator', why: 'the speaker is ill' };
const DUE = START + 10 * MINUTE;
const POST = 'POST /api/v1/statuses';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

/** What `imprimatur posts show` prints. */
const shown = async (id: string): Promise<string> =>
  postDetails(await showPost(world.deps, id), world.deps.policy, { now: world.deps.clock.now() });
const historyOf = async (id: string): Promise<string[]> => {
  const lines = (await shown(id)).split('\n');
  return lines.slice(lines.findIndex((line) => line.startsWith('History')) + 1).map((line) => line.trim());
};

/** The network took it, or did not, and said nothing. */
async function inDoubt(): Promise<string> {
  const { id } = await world.acceptedPost(DUE);
  world.turnTo(DUE);
  world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'before' });
  await world.publish(id);
  expect((await world.delivery(id)).state).toBe('sending');
  return id;
}

describe('a delivery whose answer was lost', () => {
  it('says that the network has not confirmed it, and when it is asked again', async () => {
    const id = await inDoubt();
    expect(await shown(id)).toMatch(
      /has not confirmed it\. Unless it answers, it is asked again\s+at 2026-11-23 09:1\d:\d\d/,
    );
  });

  it('is not resolved by hand while it is being found out, and the words say by when that is', async () => {
    const id = await inDoubt();
    const verdict = resolveDelivery(world.deps, id, ACCOUNT, { saw: 'published' }, BY);
    await expect(verdict).rejects.toThrow(/is asked again by itself at 2026-11-23 09:1\d:\d\d/);
    await expect(verdict).rejects.toThrow(`imprimatur posts show ${id}`);
    await expect(verdict).rejects.not.toThrow(/nothing is in doubt/);
  });

  it('may come out after its post was cancelled, and whoever cancels is told what to do then', async () => {
    const [open, calm] = [await inDoubt(), (await world.acceptedPost(DUE + HOUR)).id];
    const { policy } = world.deps;
    const [said] = whatIsBeingSent(await cancelPost(world.deps, open, BY), 'stop', policy);
    expect(said).toMatch(/may still come out on sandbox: .* asked again at 2026-11-23 09:1\d:\d\d \(Europe/);
    expect(said).toContain(`imprimatur posts retract ${open} --account ${ACCOUNT}`);
    expect(whatIsBeingSent(await cancelPost(world.deps, calm, BY), 'stop', policy)).toEqual([]);
  });
});

describe('the history of a post', () => {
  it('has what was done on each account, by time, to the second, and why', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE + 7 * SECOND);
    await world.publish(id);
    await retractPost(world.deps, id, undefined, BY);
    await world.publish(id);
    const lines = await historyOf(id);
    expect(lines).toEqual([...lines].sort((a, b) => (a.slice(0, 19) < b.slice(0, 19) ? -1 : 0)));
    for (const line of [
      `2026-11-23 09:10:07  ${ACCOUNT}: scheduled → sending  publish: attempt 1`,
      `2026-11-23 09:10:07  ${ACCOUNT}: published  the administrator: to be taken down: the speaker is ill`,
    ])
      expect(lines).toContain(line);
    expect(lines.at(-1)).toContain(`${ACCOUNT}: published → retracted`);
    expect(lines.join()).not.toContain('its deliveries are what it says');
  });

  it('keeps the old time and the new one of what was moved', async () => {
    const { id } = await world.acceptedPost(DUE);
    await reschedulePost(world.deps, id, '2026-11-24 12:00', BY);
    expect((await historyOf(id)).join('\n')).toContain(
      'the administrator: the speaker is ill (from 2026-11-23 09:10:00 to 2026-11-24 12:00:00)',
    );
  });
});

describe('what `submit` says of the same content sent again', () => {
  const report = (id: string): Report => ({
    post: id,
    title: id,
    revision: 'r1',
    outcome: 'pass',
    counts: { block: 0, hold: 0, advise: 0 },
    policy: world.deps.policy.stamp,
    at: '',
    due: new Date(DUE).toISOString(),
    accounts: [ACCOUNT],
    findings: [],
  });
  const end = async (id: string) =>
    endOf(report(id), await showPost(world.deps, id), world.deps.policy.timeZone);

  it('is that it was taken down and when, and it does not end as if it went out', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    await world.publish(id);
    expect(await end(id)).toMatchObject({ exit: 0 });
    expect(liveUrls((await showPost(world.deps, id)).deliveries)).toHaveLength(1);
    await retractPost(world.deps, id, undefined, BY);
    await world.publish(id);
    const { exit, notes } = await end(id);
    expect(exit).toBe(1);
    expect(notes[0]).toBe(
      `It was taken down on ${ACCOUNT} on Monday 23 November 2026, 09:10 (Europe/London).`,
    );
    expect(notes[1]).toContain('send it under another name');
    const view = await showPost(world.deps, id);
    expect(liveUrls(view.deliveries)).toEqual([]);
    const said = reportText(asItStands(report(id), view), world.deps.policy);
    expect(said).toContain('it was out, and has been taken down');
    expect(said).not.toContain('goes out');
  });

  it('is that another version has replaced it, and when that came', async () => {
    const { id } = await world.acceptedPost(DUE);
    const view = await showPost(world.deps, id);
    const other = { ...report(id), revision: 'r0' };
    expect(endOf(other, view, 'Europe/London')).toEqual({
      exit: 1,
      notes: [replacedBy(view.post, 'Europe/London')],
    });
    const change = { at: START, who: 'intake', why: 'a new revision was sent', from: 'accepted', to: 'held' };
    expect(replacedBy({ ...view.post, history: [change] }, 'Europe/London')).toContain(
      'replaced by another version that was sent under the same name, taken in on Monday 23 November 2026, 09:00',
    );
  });
});
