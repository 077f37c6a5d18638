import { describe, expect, it } from 'vitest';
import { postDetails } from '../cli/render-posts.ts';
import { SECOND } from '../shared/core/time.ts';
import { setAccountState } from '../shared/steps/accounts.ts';
import { showPost } from '../shared/steps/posts.ts';
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
