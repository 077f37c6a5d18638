import { describe, expect, it } from 'vitest';
import { decide } from '../shared/core/decision/decide.ts';
import { previewDeliveries } from '../shared/core/report/preview.ts';
import { type Report, type ReportWords, reportText } from '../shared/core/report/report.ts';
import { proveBundle } from '../shared/core/rules/prove.ts';
import { bluesky, bundle, medium, proof, thePolicy } from './rules/proof.ts';

const policy = thePolicy();

function reportOf(parts: Parameters<typeof bundle>[0], more: Partial<Report> = {}): Report {
  const proven = proof({ bundle: parts });
  const findings = proveBundle(proven);
  return {
    post: 'reading-room',
    title: proven.bundle.title,
    revision: 'abc',
    policy: policy.stamp,
    at: '2026-11-20T09:00:00.000Z',
    due: '2026-12-01T10:00:00.000Z',
    accounts: proven.accounts.map(({ id }) => id),
    findings,
    deliveries: previewDeliveries(proven.bundle, proven.accounts),
    ...decide(findings),
    ...more,
  };
}

describe('a report in words', () => {
  it('says when and where a post goes out, and what each account gets', () => {
    const text = reportText(reportOf({ textFor: { bluesky: 'Short.' } }), policy);
    expect(text).toContain(
      'Passes: goes out on mastodon and bluesky on Tuesday 1 December 2026, 10:00 (Europe/London).',
    );
    expect(text).toContain('bluesky library.example: 6 of 300 characters, 1 file\n  Short.');
    expect(text).toContain(`${policy.title}, version ${policy.stamp.version}`);
  });

  it('groups what is wrong by place, with line, level, what to do, and the clause by its title', () => {
    const text = reportText(
      reportOf({
        media: [medium({ alt: undefined, licence: undefined })],
        audience: [],
        lines: { audience: 4, 'media[0]': 7, 'media[0].licence': 9 },
      }),
      policy,
    );
    const order = [
      'Cannot go out yet: 3 things to change.',
      'The audience (post.md, line 4)',
      'Medium 1: description (alt) (post.md, line 7)',
      '✗ must change: reading-room.jpg has no description',
      '      alt: Two long oak tables',
      'Policy: Image descriptions (accessibility.alt-text)',
      'Medium 1: licence (post.md, line 9)',
    ].map((words) => text.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(text).not.toContain('300 characters');
  });

  it('says what is for the administrator', () => {
    const report = reportOf({
      media: [medium({ licence: 'http://rightsstatements.org/vocab/CNE/1.0/' })],
      kind: undefined,
    });
    const text = reportText(report, policy);
    expect(text).toContain('Waits for the administrator: 1 question to decide, and 1 piece of advice.');
    expect(text).toContain('? for the administrator: ');
  });

  it('says that a new revision came too late', () => {
    expect(reportText(reportOf({}, { alreadySentOn: ['bluesky'] }), policy)).toContain(
      'out already on bluesky',
    );
  });

  it('says each line again where the findings of one place stand in different ones', () => {
    const finding = { ...reportOf({ kind: undefined }).findings[0], at: 'text' };
    const { rule = '', clause = '', level = 'advise', message = '', help = '', args = {} } = finding;
    const at = (line: number) => ({ rule, clause, level, message, help, args, at: 'text', line });
    const text = reportText(reportOf({}, { findings: [at(20), at(23)] }), policy);
    expect(text).toContain('The text (post.md, line 20)');
    expect(text.match(/\(line \d+\)/g)).toEqual(['(line 23)']);
  });

  it('colours only through the function that it is given', () => {
    const seen = new Set<ReportWords>();
    const style = (words: ReportWords, text: string): string => {
      seen.add(words);
      return `<${words}>${text}</>`;
    };
    const coloured = reportText(reportOf({ audience: [] }), policy, { style });
    expect([...seen].sort()).toEqual(['block', 'quiet', 'strong']);
    expect(coloured.replace(/<[a-z]+>|<\/>/g, '')).toBe(reportText(reportOf({ audience: [] }), policy));
  });

  it('lets no control character or turned text of a bundle through', () => {
    const report = reportOf({
      title: 'A\u001b[2Jb\u202ec',
      purpose: 'x\u001b]0;y\u0007',
      text: 'fine\u0000',
    });
    expect(reportText(report, policy).replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('breaks long lines between words', () => {
    const report = reportOf({ media: [medium({ licence: undefined })] });
    for (const line of reportText(report, policy).split('\n')) expect(line.length).toBeLessThanOrEqual(92);
  });
});

describe('a preview', () => {
  it('counts each wording as its network counts it', () => {
    const [preview] = previewDeliveries(bundle({ text: '👨‍👩‍👧 https://library.example/x' }), [bluesky()]);
    expect(preview).toMatchObject({ account: 'bluesky', length: 27, max: 300, media: 1 });
  });
});
