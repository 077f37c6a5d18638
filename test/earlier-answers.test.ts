/** What the library said, and readers still see, though the comment has other words or another answer by now. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commentDetails } from '../cli/render-comment.ts';
import { MINUTE } from '../shared/core/time.ts';
import { showComment } from '../shared/steps/comments.ts';
import { pollComments } from '../shared/steps/poll-comments.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';

const BY = { who: 'the administrator', why: 'the test' };
let world: ReplyWorld;
let id: string;
beforeEach(async () => {
  world = await replyWorld();
  id = await world.ask('May I bring tea?');
});
afterEach(() => world.close());

async function answer(text: string): Promise<string> {
  await world.call({ op: 'reply', id, saying: { say: 'text', text }, who: BY.who });
  await world.settle(3);
  return (await world.comment(id)).reply?.postId ?? '';
}
async function edit(text: string): Promise<void> {
  const { remote } = await world.comment(id);
  world.pass(MINUTE);
  await fetch(`${world.sandbox.url}/comments/${remote?.id}/edit`, {
    method: 'POST',
    body: new URLSearchParams({ text }),
    redirect: 'manual',
  });
  // What is answered is looked at again by every second poll.
  world.pass(60 * MINUTE);
  for (const pause of [0, 5 * MINUTE]) {
    world.pass(pause);
    await pollComments(world.deps, ACCOUNT);
  }
}
const show = () => showComment(world.deps, id);
const page = async (): Promise<string> => commentDetails(await show(), world.deps.policy, world.now());

it('an answer that is public still is shown when the author has changed the comment, until it is taken down', async () => {
  const postId = await answer('Yes, in a closed cup.');
  expect((await show()).earlier).toBeUndefined();
  await edit('May I smoke?');
  const { comment, earlier } = await show();
  expect(comment).toMatchObject({ state: 'open', text: expect.stringContaining('May I smoke?') });
  expect(comment.reply).toBeUndefined();
  expect(earlier).toEqual([
    {
      postId,
      text: '@reader Yes, in a closed cup.',
      url: expect.stringContaining(world.sandbox.url),
      sentAt: expect.any(Number),
      isToOtherWords: true,
    },
  ]);
  expect((await page()).replaceAll(/\s+/g, ' ')).toMatch(
    /Said before @reader Yes, in a closed cup\. still public: \S+; it was given to other words than .* posts retract reply--/,
  );
  expect(
    (await showComment(world.deps, id, true)).earlier,
    'for whoever asks again and again',
  ).toBeUndefined();

  await world.callPosts({ op: 'retract', id: postId, ...BY });
  await world.settle(3);
  expect(world.answers()).toEqual([]);
  expect((await show()).earlier).toBeUndefined();
});

it('of two answers to the same words both are shown', async () => {
  const first = await answer('Yes, in a closed cup.');
  await world.call({ op: 'reopen', id, ...BY });
  await answer('And water, of course.');
  expect(await show()).toMatchObject({
    answer: { text: '@reader And water, of course.' },
    earlier: [{ postId: first, isToOtherWords: false }],
  });
});
