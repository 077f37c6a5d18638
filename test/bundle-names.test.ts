import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleNameOf, isPostId, postIdOf, suggestPostId } from '../shared/core/bundle/names.ts';

describe("a bundle's name", () => {
  it.each(['a', 'reading-room-2026', '7', 'a'.repeat(60)])('%s is the post id', (name) => {
    expect(postIdOf(name)).toEqual({ id: name });
  });

  it.each([
    ['Reading Room', 'reading-room'],
    ['reading_room.v2', 'reading-room-v2'],
    ['Café: Öffnung!', 'cafe-offnung'],
    ["What's on", 'whats-on'],
    ['-a--b-', 'a-b'],
    ['図書館', 'post'],
    ['', 'post'],
    [`${'long-'.repeat(20)}name`, 'long-'.repeat(12).slice(0, -1)],
    ['a'.repeat(61), 'a'.repeat(60)],
  ])('%s is refused, and %s suggested', (name, example) => {
    expect(postIdOf(name).problem).toMatchObject({ code: 'bad-name', example });
  });

  it.each(['x--y', '-x', 'x-'])('%s is refused with words that say where hyphens may stand', (name) => {
    expect(postIdOf(name).problem?.expected).toContain('single hyphens between them');
  });

  it('gives every name an id of its own, and only suggests what would be accepted', () => {
    const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-cA-C -]{1,70}$/));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(isPostId(postIdOf(one).id), postIdOf(one).id).toBe(true);
        expect(isPostId(suggestPostId(one))).toBe(true);
        if (one !== other) expect(postIdOf(one).id).not.toBe(postIdOf(other).id);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('an uploaded object', () => {
  it.each([
    ['incoming/reopening/post.md', 'reopening'],
    ['incoming/reopening/a/b.jpg', 'reopening'],
    ['incoming/reopening.zip', 'reopening'],
    ['incoming/reopening.ZIP', 'reopening'],
    ['incoming/Opening Hours/post.md', 'Opening Hours'],
    ['incoming/a.zip/post.md', 'a.zip'],
    ['incoming/a/b.zip', 'a'],
    ['incoming/reopening/', undefined],
    ['incoming/photo.jpg', undefined],
    ['incoming/.zip', undefined],
    ['incoming//post.md', undefined],
    ['media/reopening.zip', undefined],
  ])('%s belongs to %s', (key, name) => {
    expect(bundleNameOf(key)).toBe(name);
  });
});
