import { describe, expect, it } from 'vitest';
import { buildTexts, proveBundle } from '../shared/core/rules/prove.ts';
import { EVERYDAY } from './quality/posts/everyday.ts';
import { proof } from './rules/proof.ts';

const POST = proof();

describe('the rules', () => {
  it('have nothing to say on what a library posts every day', () => {
    const remarks = EVERYDAY.flatMap((text) => {
      const bundle = { ...POST.bundle, text };
      return proveBundle({ ...POST, bundle, texts: buildTexts(bundle, []) }).map(
        ({ rule, message }) => `${rule}: ${message} In: ${text}`,
      );
    });
    expect(remarks).toEqual([]);
    expect(EVERYDAY.length).toBeGreaterThan(70);
  });
});
