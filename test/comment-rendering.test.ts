import { describe, expect, it } from 'vitest';
import { erasureText, isNothingFound } from '../cli/render-erasure.ts';
import type { ErasureReport } from '../shared/core/comments/erasure.ts';

const NOTHING: ErasureReport = {
  at: 0,
  accounts: ['mastodon'],
  erased: { comment: 0, evidence: 0, answer: 0, permission: 0, consent: 0 },
  kept: [],
  public: [],
  namedByOthers: 0,
  left: 0,
};

describe('the report on somebody who was to be forgotten', () => {
  it('says that nothing was found under this spelling, and how handles are written', () => {
    expect(isNothingFound(NOTHING)).toBe(true);
    expect(erasureText(NOTHING)).toMatch(/Nothing was found under this spelling on mastodon.*@reader@/s);
  });

  it('says so no more where anything was there', () => {
    const one = { ...NOTHING, erased: { ...NOTHING.erased, comment: 1 } };
    expect(isNothingFound(one)).toBe(false);
    expect(erasureText(one)).toContain('Erased on mastodon: 1 comment.');
  });
});
