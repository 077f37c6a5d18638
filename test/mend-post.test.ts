import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../shared/core/bundle/bundle.ts';
import { mendPost } from '../shared/core/bundle/mend-post.ts';
import { readBundle } from '../shared/core/bundle/read-bundle.ts';

const ALL = { blurred: new Set([0]), keptTags: new Set<string>() };

const POST = `---
# Written by the desk team.
title:   "Reading room: open"   # for the calendar, #readingroom
publish: now
accounts: [mastodon, bluesky]
media:
  - file: desk.jpg
    alt: 'Two readers at the desk, #readingroom'
    people: blur   # they asked for it
  - { file: shelf.jpg, alt: "Shelves", people: "blur" }
text:
  bluesky: >-
    A shorter wording with
    #readingroom
---

The room is open. #readingroom #openday2027

https://library.example/#readingroom
`;

function read(postMd: string): Bundle {
  const reading = readBundle(
    postMd,
    [
      { path: 'desk.jpg', bytes: 1 },
      { path: 'shelf.jpg', bytes: 1 },
    ],
    { timeZone: 'Europe/London', expiresAfterMs: 1 },
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.bundle;
}

describe('post.md', () => {
  it('is changed where it must be, and nowhere else', () => {
    const { postMd, changes } = mendPost(POST, { ...ALL, blurred: new Set([0, 1]) });
    expect(changes).toEqual([
      { at: 'media[0].alt', line: 8, from: '#readingroom', to: '#ReadingRoom' },
      { at: 'media[0].people', line: 9, from: 'blur', to: 'none' },
      { at: 'media[1].people', line: 10, from: '"blur"', to: 'none' },
      { at: 'text.bluesky', line: 14, from: '#readingroom', to: '#ReadingRoom' },
      { at: 'text', line: 17, from: '#readingroom', to: '#ReadingRoom' },
      { at: 'text', line: 17, from: '#openday2027', to: '#OpenDay2027' },
    ]);
    const [before, after] = [POST.split('\n'), postMd.split('\n')];
    const changed = new Set(changes.map(({ line }) => line));
    expect(after.filter((_, index) => !changed.has(index + 1))).toEqual(
      before.filter((_, index) => !changed.has(index + 1)),
    );
    expect(after[8]).toBe('    people: none   # they asked for it');
    expect(after[9]).toBe('  - { file: shelf.jpg, alt: "Shelves", people: none }');
    expect(after[16]).toBe('The room is open. #ReadingRoom #OpenDay2027');
  });

  it('says the same as before, but for what was changed', () => {
    const before = read(POST);
    const after = read(mendPost(POST, ALL).postMd);
    expect(after).toEqual({
      ...before,
      text: 'The room is open. #ReadingRoom #OpenDay2027\n\nhttps://library.example/#readingroom',
      textFor: { bluesky: 'A shorter wording with #ReadingRoom' },
      media: [
        { ...before.media[0], alt: 'Two readers at the desk, #ReadingRoom', people: 'none' },
        before.media[1],
      ],
    });
  });

  it.each([
    ['\r\n', 'Windows'],
    ['\r', 'an old Mac'],
  ])('keeps the line ends %j of %s', (end) => {
    const { postMd, changes } = mendPost(POST.replaceAll('\n', end), ALL);
    expect(postMd).toBe(mendPost(POST, ALL).postMd.replaceAll('\n', end));
    expect(changes).toEqual(mendPost(POST, ALL).changes);
  });

  it('keeps hashtags that the policy keeps, and all of them where the rule is off', () => {
    expect(mendPost(POST, { keptTags: new Set(['readingroom']) }).changes).toMatchObject([
      { to: '#OpenDay2027' },
    ]);
    expect(mendPost(POST, {})).toEqual({ postMd: POST, changes: [] });
  });

  it('keeps a sign for # that would begin a note if it were one', () => {
    const post = POST.replace("'Two readers at the desk, #readingroom'", 'Readers ＃readingroom');
    expect(read(mendPost(post, ALL).postMd).media[0]?.alt).toBe('Readers ＃ReadingRoom');
  });

  it('without front matter is left alone', () => {
    for (const text of [
      '',
      'Only words. #readingroom',
      '---\ntitle: #readingroom',
      'words\n---\n---\n#readingroom',
    ])
      expect(mendPost(text, ALL)).toEqual({ postMd: text, changes: [] });
  });

  it('is read after mending as before, whatever stands in it', () => {
    const words = fc
      .array(
        fc.constantFrom(
          '#readingroom',
          '#openday',
          'Café',
          '##',
          '“#openday”',
          '---',
          '- x',
          'a: b',
          '\n',
          '\n\n',
        ),
        {
          maxLength: 12,
        },
      )
      .map((all) => all.join(' '));
    const scalar = words.map((text) => JSON.stringify(text.replaceAll('\n', ' ')));
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(scalar, scalar, words, end, (alt, wording, body, lineEnd) => {
        const post =
          `---\ntitle: x\npublish: now\naccounts: [mastodon]\nmedia:\n- file: desk.jpg\n  alt: ${alt}\n  people: blur\n- file: shelf.jpg\ntext: {mastodon: ${wording}}\n---\nBody\n${body}`.replaceAll(
            '\n',
            lineEnd,
          );
        const { postMd, changes } = mendPost(post, ALL);
        const [before, after] = [readOrNot(post), readOrNot(postMd)];
        fc.pre(before !== undefined);
        const sameCase = (bundle: Bundle | undefined) =>
          JSON.stringify(bundle, (key, value) => (key === 'people' ? 'any' : value)).toLowerCase();
        expect(sameCase(after)).toBe(sameCase(before));
        expect(after?.media[0]?.people).toBe('none');
        expect(changes.every(({ from, to }) => from.length === to.length)).toBe(true);
        const again = mendPost(postMd, { keptTags: new Set() });
        expect(again).toEqual({ postMd, changes: [] });
      }),
    );
  });
});

const readOrNot = (post: string): Bundle | undefined => {
  try {
    return read(post);
  } catch {
    return undefined;
  }
};
