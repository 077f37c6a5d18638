/** A new version that comes while an attempt to publish the one before has no answer yet. */
import { describe, expect, it } from 'vitest';
import { asItStands } from '../cli/render-posts.ts';
import { endOf } from '../cli/submit-end.ts';
import { type Report, reportText } from '../shared/core/report/report.ts';
import { HOUR } from '../shared/core/time.ts';
import { cancelPost } from '../shared/steps/decide-post.ts';
import { reportOf, showPost } from '../shared/steps/posts.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { resolveDelivery } from '../shared/steps/resolve-delivery.ts';
import { retractPost } from '../shared/steps/retract-post.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, type World } from './publishing-world.ts';
import { BODY, DUE, send, spelled, statesOf, type Written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'it names a reader' };
const POST = 'POST /api/v1/statuses';
const SLIP = BODY.replace('open', 'opne');
const CORRECTED = { publish: 'now', text: BODY };
const subjects = () => world.notices.map(({ subject }) => subject);
const texts = (username?: string) => world.posts(username).map(({ text }) => text);

/** An attempt is under way; the network takes it, or not, and its answer is not there yet. */
async function sending(taken: 'after' | 'before', asked: Written = {}): Promise<void> {
  await send(world, 'display', { text: SLIP, ...asked });
  world.turnTo(DUE);
  world.sandbox.faults.next(POST, { kind: 'no-answer', when: taken });
  await world.publish('display');
  expect((await world.delivery('display')).state).toBe('sending');
}

/** The report on what was sent last. */
async function reportNow(): Promise<Report> {
  const opened = await world.deps.bundles.open('display');
  await opened?.close();
  const { report } = await reportOf(world.deps, 'display', opened?.revision ?? '');
  if (!report) throw new Error('There is no report.');
  return report;
}
const words = async () => reportText(await reportNow(), world.deps.policy);

describe('a new version of what is being sent', () => {
  it('goes out instead, once, where the attempt turns out not to have come out', async () => {
    await sending('before');
    expect(await send(world, 'display', CORRECTED)).toEqual({ did: 'accepted' });
    expect((await world.delivery('display')).state).toBe('sending');
    await world.settle();
    expect(texts()).toEqual([BODY]);
    expect(subjects()).toEqual([]);
  });

  it('never goes out beside the one before: that one came out, and the administrator is told', async () => {
    await sending('after');
    await send(world, 'display', CORRECTED);
    await world.settle();
    const { wake = 0 } = await world.delivery('display');
    world.turnTo(wake);
    await world.publish('display');
    expect(texts()).toEqual([SLIP]);
    expect(subjects()).toEqual([`display on ${ACCOUNT}: out in an earlier version`]);
    expect(world.notices[0]?.text).toContain(`posts retract display --account ${ACCOUNT}`);
    const [report, view] = [await reportNow(), await showPost(world.deps, 'display')];
    expect(reportText(asItStands(report, view), world.deps.policy)).toContain(
      'On sandbox it is out in an earlier version since',
    );
    const { exit, notes } = endOf(report, view, world.deps.policy.timeZone);
    expect([exit, notes.join('\n')]).toEqual([1, expect.stringContaining('Send it under another name.')]);
    expect(await send(world, 'display', { ...CORRECTED, text: `${BODY} Come!` })).toEqual({ did: 'refused' });
  });

  it('says that the one before may come out, and when the network is asked', async () => {
    await sending('before');
    await send(world, 'display', CORRECTED);
    const report = await reportNow();
    expect(await words()).toMatch(
      /On sandbox the version before this one is being sent at this moment and may come out.*asked at 2026-11-23 \d\d:\d\d:\d\d/s,
    );
    const view = await showPost(world.deps, 'display');
    const said = reportText(asItStands(report, view), world.deps.policy);
    expect(said).toMatch(/^Passes: goes out on sandbox on .*\. On sandbox the version before this one/m);
    expect(endOf(report, view, world.deps.policy.timeZone).exit).toBe(0);
  });

  it('waits for a network that cannot say, and for the word of a person', async () => {
    await sending('before');
    await send(world, 'display', CORRECTED);
    world.sandbox.faults.next('GET /api/v1/accounts/:id/statuses', { kind: 'no-answer', when: 'before' }, 50);
    await world.settle();
    expect(await statesOf(world, 'display')).toEqual({ [ACCOUNT]: 'unconfirmed' });
    expect(texts()).toEqual([]);
    world.sandbox.faults.clear();
    await resolveDelivery(world.deps, 'display', ACCOUNT, { saw: 'not-published' }, BY);
    await world.settle();
    expect(texts()).toEqual([BODY]);
  });

  it('that cannot go out takes it back, as far as that still can be done', async () => {
    await sending('before');
    expect(await send(world, 'display', { accounts: ['nowhere'] })).toEqual({ did: 'blocked' });
    world.turnTo((await world.delivery('display')).wake ?? 0);
    await world.publish('display');
    await world.publish('display');
    expect(await statesOf(world, 'display')).toEqual({ [ACCOUNT]: 'cancelled' });
    expect(texts()).toEqual([]);
  });

  it('goes out after it was cancelled, too', async () => {
    await sending('before');
    await cancelPost(world.deps, 'display', BY);
    expect(await send(world, 'display', CORRECTED)).toEqual({ did: 'accepted' });
    await world.settle();
    expect(texts()).toEqual([BODY]);
  });

  it('does not make anybody forget that the one before is to come down', async () => {
    await sending('after');
    await retractPost(world.deps, 'display', undefined, BY);
    expect(await send(world, 'display', CORRECTED)).toEqual({ did: 'accepted' });
    for (let turn = 0; turn < 4; turn += 1) {
      world.turnTo((await world.delivery('display')).wake ?? 0);
      await world.publish('display');
    }
    expect(await statesOf(world, 'display')).toEqual({ [ACCOUNT]: 'retracted' });
    expect(texts()).toEqual([]);
  });

  it('is refused where another account has the one before; what each has is said', async () => {
    await world.addArchive();
    await send(world, 'display', { text: SLIP, accounts: [ACCOUNT, ARCHIVE] });
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'before' });
    await world.publish('display');
    world.jobs.length = 0;
    await publishDelivery(world.deps, { postId: 'display', accountId: ARCHIVE });
    expect(await statesOf(world, 'display')).toEqual({ [ACCOUNT]: 'sending', [ARCHIVE]: 'published' });
    expect(await send(world, 'display', { ...CORRECTED, accounts: [ACCOUNT, ARCHIVE] })).toEqual({
      did: 'refused',
    });
    expect(await words()).toMatch(
      /Not changed: the version before it is out already on archive; it is being sent on sandbox at this moment and may be out, and the network is asked at 2026-11-23 \d\d:\d\d:\d\d\./,
    );
    await world.settle();
    await world.intake('display');
    expect(await words()).toContain('is out already on archive and sandbox.');
    expect(subjects()).toEqual(['Not changed: Reading room reopens']);
  });

  it('is refused where nobody knows, and the words ask for an answer', async () => {
    await sending('before');
    world.sandbox.faults.next('GET /api/v1/accounts/:id/statuses', { kind: 'no-answer', when: 'before' }, 50);
    await world.settle();
    expect(await send(world, 'display', { publish: spelled(DUE + 20 * HOUR), text: BODY })).toEqual({
      did: 'refused',
    });
    expect(await words()).toMatch(/Not changed: the version before it may be out on sandbox.*posts resolve/s);
    expect(await words()).not.toContain('is out already');
  });

  it('that repeats goes out on its days, and the one before can be taken down by its name', async () => {
    await sending('after');
    const repeating = { publish: spelled(DUE + HOUR), repeat: 'FREQ=DAILY;COUNT=2', text: BODY };
    expect(await send(world, 'display', repeating)).toEqual({ did: 'accepted' });
    for (let turn = 0; turn < 2; turn += 1) {
      world.turnTo((await world.delivery('display')).wake ?? 0);
      await world.publish('display');
    }
    expect(texts()).toEqual([SLIP]);
    expect(subjects()).toEqual([`display on ${ACCOUNT}: out in an earlier version`]);
    expect(await statesOf(world, 'display-2026-11-23')).toEqual({ [ACCOUNT]: 'scheduled' });
    const { deliveries } = await retractPost(world.deps, 'display', ACCOUNT, BY);
    expect(deliveries.map(({ retraction }) => retraction?.why)).toEqual([BY.why]);
  });
});
