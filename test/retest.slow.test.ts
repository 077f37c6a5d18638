import { describe, expect, it } from 'vitest';
import type { Policy } from '../shared/core/policy/policy.ts';
import { approvePost } from '../shared/steps/decide-post.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { freshWorlds } from './fresh-worlds.ts';
import type { World } from './publishing-world.ts';
import { BODY, DUE, postOf, put, revised, send, statesOf, stricter, under, written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'it is fine' };
const subjects = () => world.notices.map((notice) => notice.subject);
const rescueUnder = (policy: Policy) => rescue(under(world, policy));
/** Passes under the project's policy, which only advises to state the kind. */
const queue = (name: string) => send(world, name, { kind: undefined, text: `${name}: ${BODY}` });

describe('a change of the policy', () => {
  it('holds what is queued and no longer passes, and tells the administrator why', async () => {
    await queue('unstated');
    await send(world, 'stated');
    const policy = stricter(world.deps.policy);
    await rescueUnder(policy);
    expect(await statesOf(world, 'unstated')).toEqual({ sandbox: 'held' });
    expect(await statesOf(world, 'stated')).toEqual({ sandbox: 'scheduled' });
    expect([...world.schedules.keys()]).toEqual(['stated.sandbox']);
    expect(await postOf(world, 'unstated')).toMatchObject({
      state: 'held',
      plan: 2,
      planned: true,
      policy: policy.stamp,
      findings: { block: 0, hold: 1 },
    });
    expect(subjects()).toEqual(['Held: Reading room reopens']);
    expect(world.notices[0]?.text).toContain('of which kind it is');
    expect(world.notices[0]?.text).toContain('imprimatur posts approve unstated');
  });

  it('is tested once: nothing more happens in the minutes after it', async () => {
    await queue('unstated');
    const policy = stricter(world.deps.policy);
    await rescueUnder(policy);
    const after = await postOf(world, 'unstated');
    let asked = 0;
    const store = {
      ...world.store,
      posts: (...args: Parameters<World['store']['posts']>) => {
        asked += 1;
        return world.store.posts(...args);
      },
    };
    await rescue({ ...under(world, policy), store });
    expect(asked).toBe(0);
    expect(await postOf(world, 'unstated')).toEqual(after);
    expect(world.notices).toHaveLength(1);
    const inForce = await world.deps.objects.read('policy/in-force.json');
    expect(JSON.parse(new TextDecoder().decode(inForce))).toEqual(policy.stamp);
  });

  it('that now blocks holds too: a person accepted it once', async () => {
    await queue('unstated');
    const policy = stricter(world.deps.policy, 'block');
    await rescueUnder(policy);
    expect(await postOf(world, 'unstated')).toMatchObject({ state: 'held', findings: { block: 0, hold: 1 } });
    await approvePost(under(world, policy), 'unstated', BY);
    expect(await statesOf(world, 'unstated')).toEqual({ sandbox: 'scheduled' });
  });

  it('that goes back lets the next post through, and what is held still waits for a person', async () => {
    await queue('unstated');
    await rescueUnder(stricter(world.deps.policy));
    await rescue(world.deps);
    expect(await statesOf(world, 'unstated')).toEqual({ sandbox: 'held' });
    expect(world.notices).toHaveLength(1);
  });

  it('leaves what is out as it is', async () => {
    await queue('unstated');
    world.turnTo(DUE);
    await world.publish('unstated');
    const [post, delivery] = [await postOf(world, 'unstated'), await world.delivery('unstated')];
    await rescueUnder(stricter(world.deps.policy));
    expect(await postOf(world, 'unstated')).toEqual(post);
    expect(await world.delivery('unstated')).toEqual(delivery);
    expect(world.notices).toEqual([]);
  });

  it('is noticed by publish itself where rescue has not come yet', async () => {
    await queue('unstated');
    world.turnTo(DUE);
    const { did } = await world.publish('unstated', under(world, stricter(world.deps.policy)));
    expect(did).toContain('no longer passes');
    expect(world.posts()).toEqual([]);
    expect(subjects()).toEqual(['Held: Reading room reopens']);
  });

  it('tests the whole queue, also where it is longer than a page', async () => {
    const count = 5;
    await Promise.all(Array.from({ length: count }, (_, at) => world.newPost(DUE + at)));
    await rescue(world.deps);
    const store: World['store'] = {
      ...world.store,
      posts: (state, page) => world.store.posts(state, { ...page, limit: 2 }),
    };
    const policy = revised(world.deps.policy, '2027-02', {
      'purpose-and-audience': { level: 'hold', options: {} },
    });
    const audiences = policy.audiences.filter((one) => one !== 'undergraduates');
    await rescue({ ...under(world, { ...policy, audiences }), store });
    const { posts } = await world.store.posts('held', { limit: 1000 });
    expect([posts.length, world.notices.length]).toEqual([count, count]);
  });

  it('does not hold a post for being late', async () => {
    await queue('unstated');
    world.turnTo(DUE + 3_600_000);
    const policy = revised(world.deps.policy, '2027-02', {});
    expect((await world.publish('unstated', under(world, policy))).did).toBe('published');
  });
});

describe('an approval', () => {
  const approved = async (policy: Policy) => {
    await put(world.deps.objects, 'unstated', { 'post.md': written({ kind: undefined }) });
    await world.intake('unstated', under(world, policy));
    await approvePost(under(world, policy), 'unstated', BY);
    world.notices.splice(0);
  };

  it('names what it accepted, by whom and why', async () => {
    await approved(stricter(world.deps.policy));
    const post = await postOf(world, 'unstated');
    expect(post.approval).toEqual({ ...BY, findings: ['kind-stated kind'] });
    expect(post.holds).toBeUndefined();
  });

  it('holds good when the policy changes in something else', async () => {
    await approved(stricter(world.deps.policy));
    await rescueUnder(stricter(world.deps.policy, 'hold', '2027-02'));
    expect(await statesOf(world, 'unstated')).toEqual({ sandbox: 'scheduled' });
    expect(world.notices).toEqual([]);
    world.turnTo(DUE);
    const later = under(world, stricter(world.deps.policy, 'hold', '2027-03'));
    expect((await world.publish('unstated', later)).did).toBe('published');
  });

  it('of what a change of the policy held is good for the change after it', async () => {
    await queue('unstated');
    const policy = stricter(world.deps.policy);
    await rescueUnder(policy);
    await approvePost(under(world, policy), 'unstated', BY);
    await rescueUnder(stricter(world.deps.policy, 'hold', '2027-02'));
    expect(await statesOf(world, 'unstated')).toEqual({ sandbox: 'scheduled' });
    expect(world.notices).toHaveLength(1);
  });

  it('does not cover what a later policy asks besides', async () => {
    await approved(stricter(world.deps.policy));
    const policy = revised(stricter(world.deps.policy), '2027-02', {
      'text-length': { level: 'hold', options: {} },
      'purpose-and-audience': { level: 'hold', options: {} },
    });
    const audiences = policy.audiences.filter((audience) => audience !== 'undergraduates');
    await rescueUnder({ ...policy, audiences });
    expect(await statesOf(world, 'unstated')).toEqual({ sandbox: 'held' });
    expect((await postOf(world, 'unstated')).holds).toHaveLength(2);
  });
});

describe('one post that cannot be tested', () => {
  it('does not keep the others from it, nor the next minutes', async () => {
    await queue('a-broken');
    await queue('z-whole');
    const { revision } = await postOf(world, 'a-broken');
    await world.deps.objects.delete(`posts/a-broken/${revision}.json`);
    await rescueUnder(stricter(world.deps.policy));
    expect(await statesOf(world, 'z-whole')).toEqual({ sandbox: 'held' });
    expect(await statesOf(world, 'a-broken')).toEqual({ sandbox: 'scheduled' });
    expect(world.log).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'retest-failed', post: 'a-broken' }),
    );
    const lines = world.log.length;
    await rescueUnder(stricter(world.deps.policy));
    expect(world.log.slice(lines).map((line) => line.event)).not.toContain('retest-failed');
  });

  it('because somebody else changed it is tested a minute later', async () => {
    await queue('unstated');
    const policy = stricter(world.deps.policy);
    let isFirst = true;
    const store = {
      ...world.store,
      async post(id: string) {
        const post = await world.store.post(id);
        if (isFirst && post) {
          isFirst = false;
          await world.store.save(post, post, { who: 'test', why: 'at the same moment' }, DUE);
        }
        return post;
      },
    };
    await rescue({ ...under(world, policy), store });
    expect(await statesOf(world, 'unstated')).toEqual({ sandbox: 'scheduled' });
    await rescueUnder(policy);
    expect(await statesOf(world, 'unstated')).toEqual({ sandbox: 'held' });
  });
});
