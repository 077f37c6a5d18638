/** A comment whose author writes something else into it while its answer is on its way. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../shared/core/time.ts';
import { pollComments } from '../shared/steps/poll-comments.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';

const BY = { who: 'the administrator', why: 'the test' };
const ANSWER = 'Yes, gladly.';
const CHANGED = 'Do you sell essays?';

let world: ReplyWorld;
let id: string;
beforeEach(async () => {
  world = await replyWorld();
  id = await world.ask('May I bring tea?');
});
afterEach(() => world.close());

const reply = (more: object = {}) =>
  world.call({ op: 'reply', id, saying: { say: 'text', text: ANSWER, ...more }, who: BY.who });
async function edit(text = CHANGED): Promise<void> {
  const { remote } = await world.comment(id);
  world.pass(MINUTE);
  const body = new URLSearchParams({ text });
  await fetch(`${world.sandbox.url}/comments/${remote?.id}/edit`, {
    method: 'POST',
    body,
    redirect: 'manual',
  });
}
const said = (): string[] => world.answers().map(({ text }) => text);

async function expectWaiting(): Promise<void> {
  expect(said()).toEqual([]);
  expect(await world.comment(id)).toMatchObject({
    state: 'open',
    text: CHANGED,
    reply: { problem: expect.stringContaining('changed the comment after it was answered') },
  });
  expect(world.notices.map(({ text }) => text)).toEqual([expect.stringContaining('comments reply')]);
  // The new words may be answered, with the same ones too.
  await reply();
  await world.settle(3);
  expect(said()).toEqual([`@reader ${ANSWER}`]);
  expect((await world.comment(id)).state).toBe('answered');
}

describe('an answer to words that their author changed', () => {
  it('is not sent where nobody has heard of the change yet', async () => {
    await edit();
    await reply();
    await world.settle(3);
    await expectWaiting();
  });

  it('is not sent where it was heard while the answer waited', async () => {
    await world.callPosts({ op: 'hold-all', ...BY });
    await reply();
    await world.settle(2);
    await edit();
    world.pass(40 * MINUTE);
    await pollComments(world.deps, ACCOUNT);
    expect((await world.comment(id)).text).toBe(CHANGED);
    await world.callPosts({ op: 'resume', ...BY });
    await world.settle(40);
    await expectWaiting();
  });

  it('is not sent either where it asks for a permission, which waits for no words that follow', async () => {
    await edit();
    await reply({ asks: true });
    await world.settle(3);
    expect(said()).toEqual([]);
  });

  it('waits while the network cannot be asked, and goes out where nothing was changed', async () => {
    world.sandbox.faults.next('*', { kind: 'error', when: 'before', status: 503 });
    await reply();
    await world.run();
    expect(said()).toEqual([]);
    await world.settle(5);
    expect(said()).toEqual([`@reader ${ANSWER}`]);
  });

  it('is an explanation, which answers no words, and goes out', async () => {
    id = await world.ask('I offer proofreading for students. Message me for rates.', 'Somebody else');
    await world.call({ op: 'hide', id, reason: 'commercial', ...BY });
    await world.settle(2);
    await edit();
    await world.call({ op: 'reply', id, saying: { say: 'explanation' }, who: BY.who });
    await world.settle(3);
    expect(said()).toHaveLength(1);
  });
});
