import { describe, expect, it } from 'vitest';
import { commentDetails } from '../cli/render-comment.ts';
import { stateWords } from '../cli/render-comments.ts';
import { erasureText } from '../cli/render-erasure.ts';
import type { Comment, Reply } from '../shared/core/comments/comment.ts';
import { type ErasureReport, isNothingFound } from '../shared/core/comments/erasure.ts';
import { newComment } from './comment-store-contract.ts';
import { POLICY } from './moderation/policy.ts';

const NOTHING: ErasureReport = {
  at: 0,
  accounts: ['mastodon'],
  erased: { comment: 0, evidence: 0, answer: 0, permission: 0, consent: 0, recording: 0 },
  kept: [],
  written: 0,
  public: [],
  namedByOthers: 0,
  namedToOthers: 0,
  left: 0,
};

describe('the report on somebody who was to be forgotten', () => {
  it('says that nothing was found under this spelling, and how handles are written', () => {
    expect(isNothingFound(NOTHING)).toBe(true);
    expect(erasureText(NOTHING)).toMatch(/Nothing was found under this spelling on mastodon.*@reader@/s);
  });

  it('says so no more where anything was there', () => {
    const one = { ...NOTHING, written: 1, erased: { ...NOTHING.erased, comment: 1 } };
    expect(isNothingFound(one)).toBe(false);
    expect(erasureText(one)).toContain('Erased on mastodon: 1 comment.');
    expect(erasureText(one)).toContain('looked through once more: nothing else is left.');
    expect(erasureText(one)).not.toContain('spelt');
    const held = { ...NOTHING, kept: [{ what: 'comment', id: 'c', why: 'A court wants it.' }] as const };
    expect(erasureText(held)).toContain('Erased on mastodon: nothing.\n');
    expect(erasureText(held)).toContain('Kept: the comment c. A court wants it.');
  });
});

describe('the report on somebody who is only named', () => {
  it('says that they wrote nothing, and how handles are written', () => {
    const text = erasureText({
      ...NOTHING,
      erased: { ...NOTHING.erased, answer: 1 },
      namedByOthers: 1,
      namedToOthers: 2,
    });
    expect(text).toContain('Erased on mastodon: 1 answer of ours.\nNobody so spelt has written a comment');
    expect(text).toContain('@reader@social.example');
    expect(text).toContain('looked through once more: under this spelling nothing else is left.');
    expect(text).toContain('1 comment of others names them');
    expect(text).toContain('2 answers of ours to others name them');
  });
});

describe('what is on its way to a comment', () => {
  const reply = { postId: 'reply--town--0123456789ab--2', revision: 'r', at: 1 };
  const wordsOf = (more: Partial<Reply>): string =>
    stateWords({ ...newComment('1'), version: 1, history: [], reply: { ...reply, ...more } });

  it.each<[string, Partial<Reply>]>([
    ['answer', {}],
    ['explanation', { explains: true }],
    ['request', { asks: true }],
  ])('is called by what it is: %s', (name, is) => {
    expect(wordsOf(is)).toBe(`open, ${name} on its way`);
    expect(wordsOf({ ...is, problem: 'The network refused it.' })).toBe(`open, ${name} not out`);
    expect(wordsOf({ ...is, sentAt: 2 })).toBe('open');
  });
});

describe('what `comments show` offers to do', () => {
  const canOf = (more: Partial<Comment>): string | undefined => {
    const comment = { ...newComment('1'), version: 1, history: [], ...more };
    const network = {
      listens: [],
      can: ['hide', 'unhide', 'remove', 'mute', 'unmute'],
      replyNamesAuthor: false,
    } as const;
    return /^Can +(.*)$/m.exec(
      commentDetails(
        { comment, thread: [comment], more: 0, permissions: [], network },
        POLICY,
        comment.heardAt,
      ),
    )?.[1];
  };

  it('is only what may be done', () => {
    const route = { why: 'safeguarding', to: 'the officer' } as const;
    expect(canOf({})).toBe('hide, remove, mute');
    expect(canOf({ route })).toBe('nothing but answer and close');
    expect(canOf({ route, state: 'hidden' })).toBe('restore');
    expect(canOf({ route, state: 'closed' })).toBe('mute');
    expect(canOf({ state: 'hidden' })).toBe('restore, remove, mute');
    expect(canOf({ state: 'forgotten' })).toBe('nothing: it is forgotten');
    const request = { why: 'information-rights', to: 'the officer', due: 0 } as const;
    expect(canOf({ state: 'forgotten', route: request })).toBe(
      'close, once what was asked for was sent: it is forgotten',
    );
  });
});

describe('the conversation of a comment', () => {
  it('says which of it are private, and how many are not shown', () => {
    const kept = (remoteId: string, more: Partial<Comment> = {}): Comment => ({
      ...newComment(remoteId, more),
      version: 1,
      history: [],
    });
    const comment = kept('1');
    const others = [kept('2', { isPrivate: true, text: 'Between us' }), kept('3', { text: '' })];
    const page = commentDetails(
      { comment, thread: [comment, ...others], more: 2, permissions: [] },
      POLICY,
      comment.heardAt,
    );
    expect(page).toMatch(/\(private\): Between us/);
    expect(page).toContain('its words are erased');
    expect(page).toContain('2 more of it are kept and not shown');
    expect(page).not.toContain('looked through');
  });
});
