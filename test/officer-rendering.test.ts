import { describe, expect, it } from 'vitest';
import { commentDetails } from '../cli/render-comment.ts';
import { commentTable, lawText } from '../cli/render-comments.ts';
import type { Comment, Route } from '../shared/core/comments/comment.ts';
import { firstLimit } from '../shared/core/comments/time-left.ts';
import { DAY, HOUR } from '../shared/core/time.ts';
import { newComment } from './comment-store-contract.ts';
import { POLICY } from './moderation/policy.ts';

const NOW = Date.UTC(2026, 10, 23, 10);
const danger: Route = { why: 'safeguarding', to: 'Safeguarding lead' };
const request = (due: number): Route => ({
  why: 'information-rights',
  to: 'Information compliance officer',
  request: 'foi',
  due,
});
const comment = (more: Partial<Comment>): Comment => ({
  ...newComment('1'),
  version: 1,
  history: [],
  answerBy: NOW + 5 * HOUR,
  ...more,
});
/** In one line: where it is broken means nothing. */
const details = (one: Comment): string =>
  commentDetails({ comment: one, thread: [one], more: 0, permissions: [] }, POLICY, NOW).replace(/\s+/g, ' ');
const row = (one: Comment): string => commentTable({ comments: [one], permissions: [] }, POLICY, NOW);

describe('a time limit of the law that has passed', () => {
  const late = comment({ route: request(NOW - 3 * DAY) });

  it('is called passed where comments are listed and shown', () => {
    expect(row(late)).toMatch(/the law: passed 3 days ago.*information-rights: foi, passed 2026-11-20 10:00/);
    expect(details(late)).toMatch(
      /For +the Information compliance officer: .*THE TIME LIMIT HAS PASSED: the law wanted it answered by Friday/,
    );
    expect(lawText([{ id: 'c', due: NOW - 1 }], POLICY, NOW)).toContain('c (passed 2026-11-23 09:59)');
  });

  it('is none of a comment that was closed, in time or not', () => {
    const closed = { ...late, state: 'closed' as const };
    expect(row(closed)).not.toContain('passed');
    expect(details(closed)).toMatch(/wanted it answered by .*; it is closed\./);
  });
});

describe('what of several time limits is shown where comments are listed', () => {
  it.each<[string, number, number, RegExp]>([
    ['what the library promised, before the law', 2 * HOUR, 9 * DAY, /^2 h left$/],
    ['the law, before what the library promised', 30 * HOUR, 10 * HOUR, /^the law: less than a day left$/],
    ['what has ended first', -2 * HOUR, -HOUR, /^overdue by 1 h$/],
    ['the law, where that has ended first', -2 * HOUR, -2 * DAY, /^the law: passed 2 days ago$/],
  ])('is %s', (_, promised, law, words) => {
    expect(firstLimit(comment({ answerBy: NOW + promised, route: request(NOW + law) }), NOW, POLICY)).toMatch(
      words,
    );
  });

  it('is the law, where it was answered in public, and what was asked for not sent yet', () => {
    const answered = comment({ state: 'answered', route: danger, alsoFor: [request(NOW + 12 * DAY)] });
    expect(firstLimit(answered, NOW, POLICY)).toBe('the law: 12 days left');
    expect(firstLimit({ ...answered, state: 'closed' }, NOW, POLICY)).toBe('');
  });
});

describe('a comment that is for two officers', () => {
  const both = comment({
    route: { ...danger, told: NOW },
    alsoFor: [{ ...request(NOW + 12 * DAY), by: 'the administrator' }],
    judgement: {
      ...newComment('1').judgement,
      findings: [
        { rule: 'safeguarding', reason: 'safeguarding', certainty: 'high' },
        { rule: 'information-rights', reason: 'information-rights', certainty: 'high' },
        { rule: 'profanity', reason: 'moderation.inappropriate', certainty: 'high' },
      ],
    },
  });

  it('is shown with each of them, with the time limit, and what else was found', () => {
    expect(details(both)).toMatch(
      / For the Safeguarding lead: safeguarding\. Told 2026-11-23 10:00\. It is never hidden\. the Information compliance officer: information-rights: foi\. Said by the administrator\. Not told yet\. The law wants it answered/,
    );
    expect(details(both)).toMatch(/ Found profanity/);
    expect(row(both)).toMatch(
      /DANGER: safeguarding; information-rights: foi, by 2026-12-05 10:00; profanity(?!.*safeguarding)/,
    );
  });
});
