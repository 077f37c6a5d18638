import { describe, expect, it } from 'vitest';
import { compareShown, type ShownMedium } from '../shared/core/delivery/verification.ts';
import type { DerivedMedium } from '../shared/core/media/facts.ts';

const NOW = Date.UTC(2026, 11, 1, 10);
const picture = (alt: string): DerivedMedium => ({
  key: 'media/0.png',
  sha256: '0',
  type: 'image/png',
  bytes: 1,
  alt,
});
const compare = (alts: readonly string[], media: readonly ShownMedium[], isAsSent = true) =>
  compareShown({ text: 'Open.', media: alts.map(picture) }, { text: 'Open.', isAsSent, media }, NOW);

describe('what reading a post back showed', () => {
  it('is as it was sent where words and descriptions are, whatever became of blanks', () => {
    expect(compare(['Two  tables.\n'], [{ alt: 'Two tables.' }])).toEqual({
      outcome: 'as-sent',
      at: NOW,
      text: true,
      media: 1,
      described: 1,
    });
  });

  it.each([
    ['a description is missing', ['A.', 'B.'], [{ alt: 'A.' }, {}], { media: 2, described: 1 }],
    ['a description is another', ['A.'], [{ alt: 'Z.' }], { media: 1, described: 0 }],
    ['a picture is missing', ['A.', 'B.'], [{ alt: 'A.' }], { media: 2, described: 1 }],
    ['there is one more', ['A.'], [{ alt: 'A.' }, { alt: 'B.' }], { media: 1, described: 1 }],
    ['a video is missing', ['A.'], [], { media: 1, described: 0 }],
  ] as const)('differs where %s', (_, sent, shown, counts) => {
    expect(compare(sent, shown)).toMatchObject({ outcome: 'differs', ...counts });
  });

  it('differs where the words are others', () => {
    expect(compare([], [], false)).toMatchObject({ outcome: 'differs', text: false });
  });

  it('says nothing of descriptions that the network never tells, for or against', () => {
    expect(compare(['A walk.'], [{ untold: true }])).toMatchObject({
      outcome: 'as-sent',
      media: 0,
      described: 0,
    });
    expect(compare(['A walk.', 'B.'], [{ untold: true }, {}])).toMatchObject({
      outcome: 'differs',
      media: 1,
      described: 0,
    });
  });
});
