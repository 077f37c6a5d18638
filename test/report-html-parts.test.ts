import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64 } from '../shared/core/report/html/data-uri.ts';
import { markSpans } from '../shared/core/report/html/mark-spans.ts';
import { arrangeSpots } from '../shared/core/report/html/spots.ts';
import { whyItMatters } from '../shared/core/report/html/why-it-matters.ts';
import type { Finding } from '../shared/core/rules/finding.ts';
import { FORM_CLAUSE } from '../shared/core/rules/form-findings.ts';
import { RULES } from '../shared/core/rules/index.ts';
import { bundle, medium } from './rules/proof.ts';

describe('a text with spans', () => {
  const number = fc.integer({ min: -3, max: 40 });
  const spans = fc.array(fc.record({ start: number, end: number }), { maxLength: 8 });

  it('is cut into runs that are the text, each covered by exactly the spans around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), spans, (text, given) => {
        const runs = markSpans(
          text,
          given.map((span) => ({ span, of: span })),
        );
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const span of given) {
          const marked = runs.filter(({ covering }) => covering.includes(span)).map((run) => run.text);
          expect(marked.join('')).toBe(
            span.start < span.end ? text.slice(Math.max(0, span.start), Math.max(0, span.end)) : '',
          );
          expect(runs.filter(({ ending }) => ending.includes(span)).length).toBe(marked.length > 0 ? 1 : 0);
        }
      }),
    );
  });

  it('shows both of two that overlap', () => {
    const runs = markSpans('0123456789', [
      { span: { start: 2, end: 6 }, of: 'a' },
      { span: { start: 4, end: 8 }, of: 'b' },
    ]);
    expect(runs.map(({ text, covering }) => [text, covering.join('')])).toEqual([
      ['01', ''],
      ['23', 'a'],
      ['45', 'ab'],
      ['67', 'b'],
      ['89', ''],
    ]);
  });
});

describe('the pieces of a post', () => {
  const finding = (at: string): Finding => ({
    rule: 'r',
    clause: 'c',
    level: 'hold',
    at,
    message: at,
    help: '',
    args: {},
  });

  it('come as text, media, details, and findings are numbered in that order', () => {
    const spots = arrangeSpots(
      ['publish', 'media[1].alt', 'text', 'media[0]', 'text.bluesky', 'media[1].credit'].map(finding),
      bundle({ media: [medium(), medium()], textFor: { bluesky: 'Short.' } }),
    );
    expect(
      spots.map(({ at, points }) => [at, points.map((one) => `${one.number} ${one.finding.at}`)]),
    ).toEqual([
      ['text', ['1 text']],
      ['text.bluesky', ['2 text.bluesky']],
      ['media[0]', ['3 media[0]']],
      ['media[1]', ['4 media[1].alt', '5 media[1].credit']],
      ['publish', ['6 publish']],
    ]);
  });

  it('keep the names that a bundle gives, even those that objects have', () => {
    const at = '__proto__';
    expect(arrangeSpots([finding(at)], undefined)).toMatchObject([{ kind: 'detail', at }]);
  });

  it('lose no finding, wherever it says that it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('text', 'media[0].alt', 'media[7].alt', 'media', '', 'x[2]')),
        (places) => {
          const spots = arrangeSpots(places.map(finding), bundle());
          const numbers = spots.flatMap(({ points }) => points.map((one) => one.number));
          expect(numbers).toEqual(places.map((_, index) => index + 1));
        },
      ),
    );
  });
});

describe('why it matters', () => {
  const clauses = new Set([
    FORM_CLAUSE,
    ...RULES.flatMap((rule) => [rule.clause, ...(rule.moreClauses ?? [])]),
  ]);

  it.each([...clauses])('is said for every clause that a rule carries out: %s', (clause) => {
    expect(whyItMatters(clause)).toMatch(/^[A-Z].*\.$/);
  });

  it('falls back to the family of a clause, and says nothing where there is none', () => {
    expect(whyItMatters('privacy.sensitive')).toBe(whyItMatters('privacy'));
    expect(whyItMatters('toString')).toBeUndefined();
    expect(whyItMatters('')).toBeUndefined();
  });
});

describe('bytes in a page', () => {
  it('are written as everybody reads them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
    const long = new Uint8Array(200_001).fill(7);
    expect(base64(long)).toBe(Buffer.from(long).toString('base64'));
  });
});
