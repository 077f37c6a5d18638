import { describe, expect, it } from 'vitest';
import type { Comment, Reply } from '../shared/core/comments/comment.ts';
import { editedComment } from '../shared/core/comments/heard-comment.ts';
import { DAY, HOUR } from '../shared/core/time.ts';
import { newComment } from './comment-store-contract.ts';
import { readTestPolicy } from './publishing-world.ts';
import { NOW } from './store-contract.ts';

const reply: Reply = { postId: 'reply--mastodon--0123456789ab--1', revision: 'r1', at: NOW };
const answered = (more: Partial<Comment>): Comment => ({
  ...newComment('1', { state: 'answered', answeredAt: NOW, reply, wake: NOW + HOUR }),
  version: 3,
  history: [],
  ...more,
});
async function edited(comment: Comment) {
  const policy = await readTestPolicy();
  const { judgement, answerBy } = comment;
  const heard = {
    remoteId: '1',
    url: 'https://network.example/1',
    author: { id: 'ann', handle: 'ann' },
    text: 'Other words.',
    links: [],
    writtenAt: NOW,
    isOwn: false,
  };
  return editedComment(comment, heard, { judgement, answerBy }, NOW + DAY, policy);
}

describe('a comment that its author changed', () => {
  it('is not woken any more for an answer to the old words that was to be taken down', async () => {
    const comment = await edited(answered({ reply: { ...reply, sentAt: NOW } }));
    expect(comment).toMatchObject({ state: 'open', text: 'Other words.' });
    expect([comment.reply, comment.wake]).toEqual([undefined, undefined]);
  });

  it('is still woken for an answer that is on its way', async () => {
    expect(await edited(answered({}))).toMatchObject({ reply, wake: NOW + HOUR });
  });
});
