import { describe, expect, it } from 'vitest';
import { doubtsAbout } from '../cli/doubts.ts';
import { commentDetails } from '../cli/render-comment.ts';
import { foundWords } from '../cli/render-comments.ts';
import type { Comment } from '../shared/core/comments/comment.ts';
import { judgeComment } from '../shared/core/comments/judge-comment.ts';
import { newComment } from './comment-store-contract.ts';
import { POLICY, verdictOn } from './moderation/policy.ts';
import { NOW } from './store-contract.ts';

const FURIOUS = 'Fucking hell, the heating is broken AGAIN on level 2, sort it out';
const AD = 'I offer proofreading for students. Message me for rates.';
const QUESTION = 'When does the reading room open on Saturdays?';

const heard = (text: string, more: Partial<Comment> = {}): Comment => ({
  ...newComment('1', {
    text,
    ...judgeComment(POLICY, verdictOn(text), { writtenAt: NOW, now: NOW, can: [] }),
    ...more,
  }),
  version: 1,
  history: [],
});
const page = (comment: Comment): string =>
  commentDetails({ comment, thread: [comment], more: 0, permissions: [] }, POLICY, NOW);
const inList = (comment: Comment): string => foundWords(comment, POLICY, [], NOW);

describe('before something is done about a comment', () => {
  it.each(['hide', 'remove', 'mute', 'block', 'report'] as const)(
    'it is said that the rules see criticism, which the policy never removes: %s',
    (action) => {
      expect(doubtsAbout(heard(FURIOUS), action, 'profanity', POLICY)).toEqual({
        words: expect.stringMatching(/see criticism of the library.*never removes criticism.*Only what else/),
        asks: true,
      });
    },
  );

  it('it is said that the rules did not find what it is to be done for, and what they found', () => {
    expect(doubtsAbout(heard(QUESTION), 'hide', 'spam', POLICY)).toEqual({
      words: 'The rules did not find "spam" in it, nor anything else.',
      asks: false,
    });
    expect(doubtsAbout(heard(AD), 'hide', 'threat', POLICY)).toEqual({
      words: 'The rules did not find "threat" in it, but commercial.',
      asks: false,
    });
  });

  it.each(['commercial', 'no-such-reason'])('nothing is said against what may be so: %s', (named) => {
    expect(doubtsAbout(heard(AD), 'hide', named, POLICY).words).toBe('');
  });

  it('nothing is asked where it is refused: what is for an officer is never hidden', () => {
    const request = heard('I make a subject access request under the UK GDPR.');
    expect(doubtsAbout(request, 'hide', 'spam', POLICY)).toEqual({ words: '', asks: false });
    expect(doubtsAbout({ ...request, state: 'closed' }, 'mute', 'spam', POLICY).words).toContain(
      'did not find',
    );
  });
});

describe('what the list and `comments show` say', () => {
  it('is that the rules see criticism, also where they find nothing else', () => {
    expect(inList(heard(FURIOUS))).toBe('profanity; criticism');
    expect(page(heard(FURIOUS))).toMatch(/^Criticism +The rules see criticism of the library in it/m);
    expect(inList(heard('Why on earth do you close at 7 in exam term?'))).toBe('criticism');
    expect(inList(heard(QUESTION))).toBe('–');
    expect(page(heard(QUESTION))).not.toContain('Criticism');
  });

  it('is what was found in what was restored, and who looked at it', () => {
    const { judgement } = heard(AD);
    const reviewed = { who: 'Ann', at: NOW };
    const shown = heard(AD, { judgement: { ...judgement, action: 'none', automatic: false, reviewed } });
    expect(inList(shown)).toBe('commercial; looked at by Ann');
    expect(page(shown)).toMatch(
      /^Found +commercial.*^Looked at +by Ann,.* nothing comes of what was found/ms,
    );
    expect(page(shown)).not.toContain('Suggested');
  });

  it('is all that was done and is in force, and what was done last', () => {
    const done = (action: 'hide' | 'mute' | 'report', at: number) =>
      ({ action, who: 'Ann', why: 'it sells', at }) as const;
    const both = heard(AD, {
      state: 'hidden',
      acted: done('report', NOW + 2),
      inForce: [done('hide', NOW), done('mute', NOW + 1)],
    });
    expect(page(both)).toMatch(/^In force +hide .*, for Ann: it sells\n +mute .*\nDone +report /m);
    const alone = heard(AD, { state: 'hidden', acted: done('hide', NOW) });
    expect(page(alone)).toMatch(/^In force +hide /m);
    expect(page(alone)).not.toMatch(/^Done/m);
  });
});
