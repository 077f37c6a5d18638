import { describe, expect, it } from 'vitest';
import type { Finding } from '../shared/core/rules/finding.ts';
import { findingsOn } from '../shared/core/series/findings-on.ts';
import { mergeFindings } from '../shared/core/series/merge-findings.ts';

const DATES = ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'];
const near = (post: string): Finding => ({
  rule: 'clash',
  clause: 'editorial.spacing',
  level: 'advise',
  at: 'publish',
  message: `The post “${post}” goes out on noticeboard 15 minutes before this one.`,
  help: 'Leave 30 minutes between them.',
  args: { post },
});
const merged = (of: (date: string) => readonly Finding[]): readonly Finding[] =>
  mergeFindings(DATES.map((date) => ({ date, findings: of(date) })));
const FIRST = 'The post “news-2026-12-31” goes out on noticeboard 15 minutes before this one.';

describe('what is found on the dates of a series', () => {
  it('is said once, with nothing before it, where it is the same on all', () => {
    expect(merged(() => [near('book-fair')])).toEqual([near('book-fair')]);
  });

  it('says on which date its words are, where each date has others', () => {
    const [one, ...more] = merged((date) => [near(`news-${date}`)]);
    expect(more).toEqual([]);
    expect(one?.message).toBe(
      `On all 5 dates, on each in other words; on the first, Thursday 31 December 2026: ${FIRST}`,
    );
    expect(one?.on).toBeUndefined();
  });

  it('says how many there are, where some of the dates have words of their own', () => {
    const [one] = merged((date) => (date === '2027-02-28' ? [] : [near(`news-${date}`)]));
    expect(one?.message).toBe(
      `On 4 of the 5 dates, on each in other words; on the first, Thursday 31 December 2026: ${FIRST}`,
    );
    expect(one?.on).toEqual(DATES.filter((date) => date !== '2027-02-28'));
  });

  it('is shown of one date in the words of that date', () => {
    const all = merged((date) => (date === '2027-02-28' ? [] : [near(`news-${date}`)]));
    expect(findingsOn(all, '2027-03-31').map(({ message }) => message)).toEqual([
      near('news-2027-03-31').message,
    ]);
    expect(findingsOn(all, '2027-02-28')).toEqual([]);
  });

  it('is kept for each date of the first few only: a report has an end', () => {
    const all = merged((date) =>
      Array.from({ length: 40 }, (_, index) => ({ ...near(`${index}-${date}`), at: `text.${index}` })),
    );
    expect(all).toHaveLength(40);
    expect(all.filter(({ said }) => said)).toHaveLength(20);
  });
});
