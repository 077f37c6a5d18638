/** What a revision of a post that repeats says and does of days that are out, in doubt, moved or left behind. */
import { describe, expect, it } from 'vitest';
import { postDetails } from '../cli/render-posts.ts';
import { type Report, reportText } from '../shared/core/report/report.ts';
import { DAY, HOUR } from '../shared/core/time.ts';
import { cancelPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { showPost } from '../shared/steps/posts.ts';
import { retractPost } from '../shared/steps/retract-post.ts';
import { updateReport } from '../shared/steps/update-report.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, type World } from './publishing-world.ts';
import { BODY, DUE, postOf, send, spelled, statesOf } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'the room is taken' };
const POST = 'POST /api/v1/statuses';
const THREE = { repeat: 'FREQ=DAILY;COUNT=3' };
const NEW = { ...THREE, text: `${BODY} Come!` };
const [FIRST, SECOND, THIRD] = ['club-2026-11-23', 'club-2026-11-24', 'club-2026-11-25'] as const;

async function reportOn(id: string): Promise<Report> {
  const { report = '' } = await postOf(world, id);
  return JSON.parse(new TextDecoder().decode(await world.deps.objects.read(report)));
}
/** What the report that was written says, day by day. */
const said = async (id = 'club') => daysIn(reportText(await reportOn(id), world.deps.policy));
const shown = async (id = 'club') => daysIn(postDetails(await showPost(world.deps, id), world.deps.policy));
const daysIn = (text: string) =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, words = '', post = ''] = /^ {2}(\S .*) \((\S+-\d{4}-\d\d-\d\d)\)$/.exec(line) ?? [];
      return post === '' ? [] : [[post, words]];
    }),
  );
const page = async (id = 'club') => {
  const { report = '' } = await postOf(world, id);
  return new TextDecoder().decode(await world.deps.objects.read(report.replace(/json$/, 'html')));
};

async function publishFirst(answer: 'answers' | 'before' | 'after' = 'answers'): Promise<void> {
  world.turnTo(DUE);
  if (answer !== 'answers') world.sandbox.faults.next(POST, { kind: 'no-answer', when: answer });
  await world.publish(FIRST);
}
async function lookUp(id: string, times = 1): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    world.turnTo((await world.delivery(id)).wake ?? 0);
    await world.publish(id);
  }
}

describe('a day that is in doubt', () => {
  it('goes out in the new words where it has not come out, and the report says that it may have', async () => {
    await send(world, 'club', THREE);
    await publishFirst('before');
    await send(world, 'club', NEW);
    expect((await said())[FIRST]).toMatch(
      /passes; it is being sent on sandbox at this moment and may be out, and the network is asked at 2026-11-23 \d\d:\d\d:\d\d$/,
    );
    await lookUp(FIRST, 4);
    expect(world.posts().map(({ text }) => text)).toEqual([NEW.text]);
  });

  it('stays as it is where it has come out, and the administrator is told', async () => {
    await send(world, 'club', THREE);
    await publishFirst('after');
    await send(world, 'club', NEW);
    await lookUp(FIRST, 2);
    expect(world.posts().map(({ text }) => text)).toEqual([BODY]);
    expect(world.notices.map(({ subject }) => subject)).toEqual([
      `${FIRST} on ${ACCOUNT}: out in an earlier version`,
    ]);
  });

  it('is planned again after the series was cancelled, and sent at its new time', async () => {
    await send(world, 'club', THREE);
    await publishFirst('before');
    await cancelPost(world.deps, 'club', BY);
    await send(world, 'club', { ...NEW, publish: spelled(DUE + 30 * MINUTE) });
    await lookUp(FIRST, 2);
    expect(await postOf(world, FIRST)).toMatchObject({ state: 'accepted', due: DUE + 30 * MINUTE });
    expect(await statesOf(world, FIRST)).toEqual({ [ACCOUNT]: 'scheduled' });
  });

  it('does not go out where the new rule does not have it', async () => {
    await send(world, 'club', THREE);
    await publishFirst('before');
    await send(world, 'club', { ...NEW, publish: spelled(DUE + DAY) });
    expect((await said())[FIRST]).toMatch(
      /is not among the dates any more and is cancelled; it is being sent on sandbox at this moment and may be out/,
    );
    await lookUp(FIRST, 2);
    expect(await statesOf(world, FIRST)).toEqual({ [ACCOUNT]: 'cancelled' });
    expect(world.posts()).toEqual([]);
  });
});

describe('a day that is out', () => {
  it('on one account is said with what became of the others', async () => {
    await world.addArchive();
    const accounts = [ACCOUNT, ARCHIVE];
    await send(world, 'club', { ...THREE, accounts });
    await publishFirst();
    await cancelPost(world.deps, 'club', BY);
    await send(world, 'club', { ...NEW, accounts });
    expect((await said())[FIRST]).toContain('is out already on sandbox; it was cancelled on archive');
    await retractPost(world.deps, FIRST, ACCOUNT, BY);
    await lookUp(FIRST);
    await send(world, 'club', { ...NEW, accounts, text: `${BODY} Do come!` });
    expect((await said())[FIRST]).toContain(
      'was out on sandbox and has been taken down; it was cancelled on',
    );
    expect((await said())[FIRST]).not.toContain('is out already');
  });

  it('is named by every later revision, also of a series that begins later', async () => {
    await send(world, 'club', THREE);
    await publishFirst();
    const later = { ...NEW, publish: spelled(DUE + 3 * DAY), repeat: 'FREQ=DAILY;COUNT=2' };
    for (const text of [NEW.text, `${BODY} Do come!`]) {
      await send(world, 'club', { ...later, text });
      expect((await said())[FIRST]).toMatch(/is out already/);
      const { posts = [] } = await showPost(world.deps, 'club');
      expect(posts.map(({ post }) => post.id)).toContain(FIRST);
      await expect(retractPost(world.deps, 'club', undefined, BY)).rejects.toThrow(
        `posts retract ${FIRST} --reason "…"`,
      );
    }
  });

  it('is named while the series is a single post, and after', async () => {
    await send(world, 'club', THREE);
    await publishFirst();
    await send(world, 'club', { publish: spelled(DUE + 5 * DAY) });
    await send(world, 'club', { publish: spelled(DUE + 6 * DAY), text: NEW.text });
    expect((await said())[FIRST]).toMatch(/is out already/);
    await expect(retractPost(world.deps, 'club', undefined, BY)).rejects.toThrow(FIRST);
    await send(world, 'club', { ...NEW, publish: spelled(DUE + 7 * DAY) });
    expect((await said())[FIRST]).toMatch(/is out already/);
    const view = await showPost(world.deps, 'club');
    expect(view.deliveries).toEqual([]);
    await expect(retractPost(world.deps, 'club', undefined, BY)).rejects.toThrow(/repeats.*2026-11-23/s);
  });

  it('on some accounts only is stopped on the others with its series, whatever was sent since', async () => {
    await world.addArchive();
    const accounts = [ACCOUNT, ARCHIVE];
    await send(world, 'club', { ...THREE, accounts });
    await publishFirst();
    await send(world, 'club', { ...NEW, accounts });
    await cancelPost(world.deps, 'club', BY);
    expect(await statesOf(world, FIRST)).toEqual({ [ACCOUNT]: 'published', [ARCHIVE]: 'cancelled' });
  });
});

describe('a day that was moved by hand', () => {
  const MOVED = DUE + DAY + 5 * HOUR;
  it('stays where it was moved when the others get another time, and the report says so', async () => {
    await send(world, 'club', THREE);
    await reschedulePost(world.deps, SECOND, spelled(MOVED), BY);
    for (const later of [HOUR, 2 * HOUR]) {
      await send(world, 'club', { ...NEW, publish: spelled(DUE + later) });
      expect((await postOf(world, SECOND)).due).toBe(MOVED);
      expect((await postOf(world, THIRD)).due).toBe(DUE + 2 * DAY + later);
      expect((await said())[SECOND]).toMatch(/14:30 .*: passes, at the time to which it was moved by hand$/);
    }
  });
});

describe('a series that is cancelled', () => {
  it('says so of each day, where it is shown and on its page, also when it is sent again unchanged', async () => {
    await send(world, 'club', THREE);
    await publishFirst();
    await cancelPost(world.deps, 'club', BY);
    await world.intake('club');
    await updateReport(world.deps, 'club');
    for (const days of [await shown(), await said()]) {
      expect(days[FIRST]).toMatch(/^✓ .*: is out already on sandbox$/);
      expect(days[SECOND]).toMatch(/^– .*: does not go out: it was cancelled$/);
    }
    expect(await page()).toMatch(
      /<li class="advise"><span[^>]*>–<\/span>[^<]*does not go out: it was cancelled/,
    );
    expect(await page()).not.toContain('passes <span');
  });
});

describe('a series that becomes a single post', () => {
  it('says of each day that was to come that it is cancelled with it', async () => {
    await send(world, 'club', THREE);
    await publishFirst();
    await send(world, 'club', { publish: spelled(DUE + 5 * DAY), text: NEW.text });
    expect(await said()).toEqual({
      [FIRST]: expect.stringContaining('is out already'),
      [SECOND]: expect.stringMatching(
        /24 November 2026, 09:30 .*: is not among the dates any more and is cancelled$/,
      ),
      [THIRD]: expect.stringContaining('is cancelled'),
    });
    expect(await page()).toContain('is not among the dates any more and is cancelled');
  });
});

it('a series with nothing out says that there is nothing to take down, and how to stop it', async () => {
  await send(world, 'club', THREE);
  await expect(retractPost(world.deps, 'club', undefined, BY)).rejects.toThrow(
    /repeats.*nothing of it is out.*posts cancel club/s,
  );
  await expect(retractPost(world.deps, 'club', undefined, BY)).rejects.not.toThrow(/send the bundle again/);
});
