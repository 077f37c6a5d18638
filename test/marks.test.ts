import { describe, expect, it } from 'vitest';
import { marksOf } from '../shared/core/report/html/marks-of.ts';
import type { Level } from '../shared/core/rules/finding.ts';
import { proveBundle } from '../shared/core/rules/prove.ts';
import { cue, face, facts, medium, proof, seen } from './rules/proof.ts';

const sight = seen(['OPEN DAY', 'Saturday 5 December', 'Ring 01223 335 029'], {
  height: 150,
  faces: [face()],
});
const post = (said: Parameters<typeof medium>[0] = {}) =>
  proof({ bundle: { media: [medium({ alt: 'A poster.', ...said })] }, facts: [facts({ sight })] });
const off = (rule: string): ReturnType<typeof proof> => {
  const whole = post();
  const level: Level | 'off' = 'off';
  return {
    ...whole,
    policy: { ...whole.policy, rules: { ...whole.policy.rules, [rule]: { level, options: {} } } },
  };
};
const kinds = (about: Parameters<typeof marksOf>[0]): string[] =>
  Object.values(marksOf(about)).flatMap((marks) => marks.map(({ kind, label }) => `${kind} ${label}`.trim()));

describe('the marks of a picture', () => {
  it('are what is personal, faces, and words that nothing says, block by block', () => {
    expect(kinds(post())).toEqual([
      'personal telephone number',
      'face',
      'unread-text “OPEN DAY / Saturday 5 December / Ring …”',
    ]);
  });

  it('belong to their file, in whatever order the facts come', () => {
    const both = proof({
      bundle: { media: [medium({ file: 'plain.jpg' }), medium({ file: 'poster.jpg', alt: 'A poster.' })] },
      facts: [facts({ file: 'poster.jpg', sight }), facts({ file: 'plain.jpg' })],
    });
    const marks = marksOf(both);
    expect(marks['plain.jpg']).toEqual([]);
    expect(marks['poster.jpg']).toHaveLength(3);
  });

  it('leave letters and digits whole: frames of words have a margin', () => {
    const [personal] = marksOf(post())['reading-room.jpg'] ?? [];
    const words = sight.problem ? [] : sight.words.filter(({ text }) => /\d{3}/.test(text));
    expect(words).toHaveLength(3);
    for (const { x, y, width, height } of words) {
      expect(personal?.x).toBeLessThan(x);
      expect(personal?.y).toBeLessThan(y);
      expect((personal?.x ?? 0) + (personal?.width ?? 0)).toBeGreaterThan(x + width);
      expect((personal?.y ?? 0) + (personal?.height ?? 0)).toBeGreaterThan(y + height);
    }
  });

  it('say of whom there is a consent', () => {
    expect(kinds(post({ people: 'consented', consent: ['open-day'] }))).toContain('face consented');
  });

  it.each([
    ['faces', 'face'],
    ['personal-data-in-picture', 'personal telephone number'],
  ])('lack what the policy does not ask about: %s', (rule, mark) => {
    expect(kinds(post())).toContain(mark);
    expect(kinds(off(rule))).not.toContain(mark);
  });

  it('lack the words that are not said where the policy does not ask for them', () => {
    expect(kinds(off('text-in-picture'))).toEqual(['personal telephone number', 'face']);
  });

  it('are none where nobody could look', () => {
    const problem = { code: 'timed-out', detail: 'too long' } as const;
    expect(kinds(proof({ facts: [facts({ sight: { problem } })] }))).toEqual([]);
  });
});

describe('what is found in captions', () => {
  it('is told with the time at which it is said', () => {
    const captions = { cues: [cue(0, 'Welcome.'), cue(75_000, '01223 335029 is the desk.')], problems: [] };
    const video = proof({
      bundle: { media: [medium({ file: 'tour.mp4', captions: 'tour.vtt' })] },
      facts: [facts({ file: 'tour.mp4', type: 'video/mp4', durationMs: 80_000, captions })],
    });
    const found = proveBundle(video).find(({ rule }) => rule === 'personal-data-in-text');
    expect(found?.at).toBe('media[0].captions');
    expect(found?.message).toBe('At 1:15: This looks like a telephone number, which could be somebody’s.');
  });

  it('is no hashtag and no plain-language advice', () => {
    const words = `#readingroom ${'and we go on to the next of the rooms '.repeat(9)}`;
    const video = proof({
      bundle: { media: [medium({ file: 'tour.mp4', captions: 'tour.vtt' })] },
      facts: [
        facts({ file: 'tour.mp4', type: 'video/mp4', captions: { cues: [cue(0, words)], problems: [] } }),
      ],
    });
    const rules = proveBundle(video)
      .filter(({ at }) => at.endsWith('.captions'))
      .map(({ rule }) => rule);
    expect(rules.filter((rule) => ['hashtag-case', 'plain-language', 'shouting'].includes(rule))).toEqual([]);
  });
});
