import { describe, expect, it } from 'vitest';
import { approvePost, cancelPost } from '../shared/steps/decide-post.ts';
import { publishNow } from '../shared/steps/publish-now.ts';
import { resumePublishing, stopPublishing } from '../shared/steps/stop-publishing.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, SECOND, START, type World } from './publishing-world.ts';
import { BODY, DUE, postOf, put, send, statesOf, stricter, under, written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'the reading room opens early' };
const now = (id = 'reopening', deps = world.deps) => publishNow(deps, id, BY);
/** What the administrator is told instead; the post must stay as it was. */
async function refusal(work: () => Promise<unknown>, id = 'reopening'): Promise<string> {
  const before = await postOf(world, id);
  const error: unknown = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'UsageError' });
  expect(await postOf(world, id)).toEqual(before);
  return error instanceof Error ? error.message : '';
}
const runJobs = async () => {
  for (const { postId } of world.jobs.splice(0)) await world.publish(postId);
};

describe('posts publish-now', () => {
  it('sends what was to go out later, once, and its old schedule is gone', async () => {
    await send(world, 'reopening', { expires: '2h' });
    const { post } = await now();
    const due = START + 5 * SECOND;
    expect(post).toMatchObject({ state: 'accepted', due, expires: due + 120 * MINUTE, planned: true });
    expect(post.history.at(-2)).toMatchObject({ who: BY.who, why: expect.stringContaining(BY.why) });
    expect(world.schedules.size).toBe(0);
    await runJobs();
    expect((await world.delivery('reopening')).publishedAt).toBe(due);
    await world.settle();
    expect(world.posts().map(({ text }) => text)).toEqual([BODY]);
  });

  it('sends what was missed', async () => {
    await send(world, 'reopening', { expires: '1h' });
    world.turnTo(DUE + 120 * MINUTE);
    await world.publish('reopening');
    expect(await statesOf(world, 'reopening')).toEqual({ [ACCOUNT]: 'missed' });
    world.jobs.length = 0;
    await now();
    await runJobs();
    expect(await statesOf(world, 'reopening')).toEqual({ [ACCOUNT]: 'published' });
    expect(world.posts()).toHaveLength(1);
  });

  it('sends it where it is not out, and not again where it is', async () => {
    await world.addArchive();
    await send(world, 'reopening', { accounts: [ACCOUNT, ARCHIVE] });
    world.turnTo(DUE);
    await world.publish('reopening');
    await now();
    await world.settle();
    expect([world.posts().length, world.posts('archive').length]).toEqual([1, 1]);
  });

  it('asks the rules again, and leaves what they block as it was, with what is wrong', async () => {
    await put(world.deps.objects, 'reopening', { 'post.md': written({ kind: undefined }) });
    await world.intake('reopening');
    const policy = under(world, stricter(world.deps.policy, 'block'));
    const words = await refusal(() => now('reopening', policy));
    expect(words).toContain('"reopening" cannot go out now, and stays as it was:\n- ');
    expect(words).toContain('of which kind it is');
    expect([...world.schedules.keys()]).toEqual(['reopening.sandbox']);
  });

  it('holds what the rules hold, and sends it once that is approved', async () => {
    await put(world.deps.objects, 'reopening', { 'post.md': written({ kind: undefined }) });
    await world.intake('reopening');
    const policy = under(world, stricter(world.deps.policy));
    const { post } = await now('reopening', policy);
    expect(post).toMatchObject({ state: 'held', holds: ['kind-stated kind'], findings: { hold: 1 } });
    expect([world.jobs.length, world.schedules.size]).toEqual([0, 0]);
    world.turnTo(START + MINUTE);
    await approvePost(policy, 'reopening', BY);
    expect(world.jobs.splice(0)).toHaveLength(1);
    expect((await world.publish('reopening', policy)).did).toBe('published');
  });

  it('does not ask twice for what the administrator has approved', async () => {
    const policy = under(world, stricter(world.deps.policy));
    await put(world.deps.objects, 'reopening', { 'post.md': written({ kind: undefined }) });
    await world.intake('reopening', policy);
    await approvePost(policy, 'reopening', BY);
    expect((await now('reopening', policy)).post.state).toBe('accepted');
  });

  it('is refused for what waits for a decision, is cancelled, is out or does not exist', async () => {
    await put(world.deps.objects, 'asked', { 'post.md': written({ kind: undefined }) });
    await world.intake('asked', under(world, stricter(world.deps.policy)));
    expect(await refusal(() => now('asked'), 'asked')).toContain('imprimatur posts approve asked');
    await cancelPost(world.deps, 'asked', BY);
    expect(await refusal(() => now('asked'), 'asked')).toContain('"asked" is cancelled');
    await send(world, 'reopening');
    world.turnTo(DUE);
    await world.publish('reopening');
    expect(await refusal(() => now())).toContain('is out already (sandbox: published)');
    await expect(now('nobody')).rejects.toThrow('There is no post "nobody".');
  });

  it('is refused while everything is stopped, and does not go out by itself afterwards', async () => {
    await send(world, 'reopening');
    await stopPublishing(world.deps, { ...BY, why: 'an accident' });
    expect(await refusal(() => now())).toContain('by the administrator: an accident.');
    await resumePublishing(world.deps, BY);
    expect((await world.delivery('reopening')).due).toBe(DUE);
  });
});
