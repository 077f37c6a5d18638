/** What the account itself wrote under its post, heard there again and again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../shared/core/time.ts';
import { listenUnder } from '../shared/steps/listen.ts';
import { pollComments } from '../shared/steps/poll-comments.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { tendComment } from '../shared/steps/tend-comment.ts';
import { TOKEN } from './publishing-world.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';

const BY = { who: 'the administrator', why: 'the test' };

let world: ReplyWorld;
let id: string;
beforeEach(async () => {
  world = await replyWorld();
  const [post] = world.sandbox.posts();
  const account = await world.store.account(ACCOUNT);
  if (!post || !account) throw new Error('There is no post to listen under.');
  const remote = { id: post.id, url: world.sandbox.url };
  await listenUnder(world.deps, account, { postId: 'opening', remote, publishedAt: world.now() });
  id = await world.ask('May I come on Sundays?');
});
afterEach(() => world.close());

/** With the network's own app, which names nobody. */
async function answerByHand(status: string): Promise<void> {
  const { remote } = await world.comment(id);
  await fetch(`${world.sandbox.url}/api/v1/statuses`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ status, in_reply_to_id: remote?.id, language: 'en' }),
  });
}
const poll = async (): Promise<void> => {
  world.pass(6 * MINUTE);
  await pollComments(world.deps, ACCOUNT);
};
const state = async () => (await world.comment(id)).state;

describe('what the library wrote under a comment', () => {
  it('with the network’s own app answers it, and no more once the comment is opened again', async () => {
    await answerByHand('Yes, from ten.');
    await poll();
    expect(await state()).toBe('answered');
    await world.call({ op: 'reopen', id, ...BY });
    await world.ask('Thank you!', 'Somebody else');
    await poll();
    expect(await state()).toBe('open');
    await answerByHand('On Sundays from eleven.');
    await poll();
    expect(await state()).toBe('answered');
  });

  it('from here and asks for a permission answers nobody', async () => {
    const saying = { say: 'text', text: 'May we show your picture?', asks: true };
    await world.call({ op: 'reply', id, saying, who: BY.who });
    await world.settle(3);
    expect(world.answers()).toHaveLength(1);
    await poll();
    expect(await state()).toBe('open');
  });

  it('is a colleague’s, and answers it, also where what was said from here has been taken down', async () => {
    await answerByHand('Yes, from ten.');
    const saying = { say: 'text', text: 'May we show your picture?', asks: true };
    await world.call({ op: 'reply', id, saying, who: BY.who });
    // Published and taken down, each before the comment is looked after.
    const [tended] = world.tends.splice(0);
    await tendComment(world.deps, tended ?? id);
    for (const names of world.publishes.splice(0)) await publishDelivery(world.deps, names);
    world.tends.length = 0;
    expect(world.answers()).toHaveLength(2);
    await world.callPosts({ op: 'retract', id: (await world.delivery(id)).postId, ...BY });
    for (const names of world.publishes.splice(0)) await publishDelivery(world.deps, names);
    expect((await world.delivery(id)).state).toBe('retracted');
    await poll();
    expect(await state()).toBe('answered');
  });

  it('is a colleague’s, and answers it, as long as nothing of what waits to be said from here is public', async () => {
    await world.callPosts({ op: 'hold-all', ...BY });
    const saying = { say: 'text', text: 'May we show your picture?', asks: true };
    await world.call({ op: 'reply', id, saying, who: BY.who });
    await world.run();
    await answerByHand('Yes, from ten.');
    await poll();
    expect(await state()).toBe('answered');
  });
});
