import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { BundleFile, FormProblem, Reading } from '../shared/core/bundle/bundle.ts';
import { readBundle } from '../shared/core/bundle/read-bundle.ts';
import { POST } from './bundle-fixtures.ts';

const SETTINGS = { timeZone: 'Europe/London', expiresAfterMs: 12 * 3_600_000 };
const PHOTO: BundleFile = { path: 'reading-room.jpg', bytes: 1 };

const read = (post: string, files: readonly BundleFile[] = []): Reading => readBundle(post, files, SETTINGS);
const bundleOf = (post: string, files?: readonly BundleFile[]) => {
  const reading = read(post, files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.bundle;
};
const problemsOf = (post: string, files?: readonly BundleFile[]): readonly FormProblem[] => {
  const reading = read(post, files);
  return reading.ok ? [] : reading.problems;
};
/** A post whose other keys are right. */
const withKeys = (...lines: string[]): string => {
  const isThere = (key: string) => lines.some((line) => line.startsWith(key));
  const others = ['title: A title', 'publish: now', 'accounts: [mastodon, bluesky]'];
  const keys = [...others.filter((line) => !isThere(line.split(':')[0] ?? '')), ...lines];
  return `---\n${keys.join('\n')}\n---\nA body.\n`;
};

describe('a post.md in order', () => {
  it('gives every key', () => {
    const post = `---
title: Reading room reopens              # internal
publish: 2026-12-01 10:00
expires: 2d
accounts: [mastodon, bluesky]
purpose: spaces-and-collections
audience: [undergraduates, researchers]
kind: own
media:
  - file: reading-room.jpg
    alt: Two long oak tables under the restored skylight, every seat taken.
    licence: own
    credit: "Photo: Library staff"
    people: consented
    consent: [c-1, c-2]
  - file: tour.mp4
    licence: permission
    permission: p-7
    captions: tour.vtt
sources: [https://www.example.org/]
text:
  bluesky: A shorter wording…
---
The reading room is open again. Which seat is yours? #ReadingRoom
`;
    const files = [PHOTO, { path: 'tour.mp4', bytes: 1 }, { path: 'tour.vtt', bytes: 1 }];
    const { lines, ...bundle } = bundleOf(post, files);
    expect(bundle).toEqual({
      title: 'Reading room reopens',
      publish: { kind: 'at', at: Date.UTC(2026, 11, 1, 10), written: '2026-12-01 10:00' },
      expiresAfterMs: 48 * 3_600_000,
      accounts: ['mastodon', 'bluesky'],
      purpose: 'spaces-and-collections',
      audience: ['undergraduates', 'researchers'],
      kind: 'own',
      media: [
        {
          file: 'reading-room.jpg',
          alt: 'Two long oak tables under the restored skylight, every seat taken.',
          licence: 'own',
          credit: 'Photo: Library staff',
          people: 'consented',
          consent: ['c-1', 'c-2'],
        },
        { file: 'tour.mp4', licence: 'permission', consent: [], permission: 'p-7', captions: 'tour.vtt' },
      ],
      sources: ['https://www.example.org/'],
      text: 'The reading room is open again. Which seat is yours? #ReadingRoom',
      textFor: { bluesky: 'A shorter wording…' },
    });
    expect(lines).toMatchObject({ title: 2, publish: 3, 'media[0].alt': 11, 'text.bluesky': 22, text: 24 });
    // What is not written is found where its medium begins.
    expect(lines['media[1].alt']).toBe(lines['media[1]']);
  });

  it('needs no more than a title, a time, accounts and a body', () => {
    expect(bundleOf(withKeys())).toMatchObject({
      publish: { kind: 'now' },
      expiresAfterMs: SETTINGS.expiresAfterMs,
      audience: [],
      media: [],
      sources: [],
      text: 'A body.',
      textFor: {},
    });
  });

  it.each([
    ['a byte order mark', `\ufeff${POST}`],
    ['CRLF', POST.replaceAll('\n', '\r\n')],
    ['CR', POST.replaceAll('\n', '\r')],
    ['no line end at the end', POST.trimEnd()],
    ['blank lines before', `\n\n${POST}`],
    ['blanks behind the hyphens', POST.replaceAll('---\n', '---  \n')],
  ])('may have %s', (_what, post) => {
    expect(bundleOf(post, [PHOTO]).text).toBe('The reading room is open again.');
  });

  it('may have media and no body, and lines of hyphens in its body', () => {
    expect(bundleOf(POST.replace(/The reading.*/, ''), [PHOTO]).text).toBe('');
    expect(bundleOf(`${withKeys()}---\nmore\n---\n`).text).toBe('A body.\n---\nmore\n---');
  });

  it('has its text in NFC, its files too', () => {
    const post = withKeys('title: cafe\u0301', 'media:', '  - file: cafe\u0301.jpg').replace(
      'body',
      'e\u0301',
    );
    const bundle = bundleOf(post, [{ path: 'café.jpg', bytes: 1 }]);
    expect(bundle).toMatchObject({ title: 'café', text: 'A é.', media: [{ file: 'café.jpg' }] });
  });

  it('may leave empty what the rules judge', () => {
    const post = withKeys(
      'purpose:',
      'audience:',
      'kind:',
      'media:',
      '  - file: reading-room.jpg',
      '    alt:',
      '    licence: ""',
      '    people:',
    );
    const { purpose, audience, kind, media } = bundleOf(post, [PHOTO]);
    expect({ purpose, audience, kind, media }).toEqual({
      purpose: undefined,
      audience: [],
      kind: undefined,
      media: [{ file: 'reading-room.jpg', consent: [] }],
    });
  });

  it('may write a list of one without brackets', () => {
    expect(bundleOf(withKeys('accounts: mastodon', 'audience: public', 'sources: a book'))).toMatchObject({
      accounts: ['mastodon'],
      audience: ['public'],
      sources: ['a book'],
    });
    expect(bundleOf(withKeys('accounts: all')).accounts).toBe('all');
  });
});

describe('a post that repeats', () => {
  const RULE = 'repeat: FREQ=WEEKLY;BYDAY=TU;COUNT=8';

  it('has its dates, on the clock that `publish` names', () => {
    const here = bundleOf(withKeys('publish: 2027-03-23 10:00', RULE)).repeat;
    expect(here?.written).toBe('FREQ=WEEKLY;BYDAY=TU;COUNT=8');
    expect(here?.occurrences.slice(0, 2)).toEqual([
      { date: '2027-03-23', at: Date.UTC(2027, 2, 23, 10) },
      { date: '2027-03-30', at: Date.UTC(2027, 2, 30, 9) },
    ]);
    const there = bundleOf(withKeys('publish: 2027-03-23 20:00 America/New_York', RULE)).repeat;
    expect(there?.occurrences[0]).toEqual({ date: '2027-03-23', at: Date.UTC(2027, 2, 24) });
  });

  it.each([
    ['now', withKeys(RULE), 'repeat-needs-time', 'publish'],
    ['next-slot', withKeys('publish: next-slot', RULE), 'repeat-needs-time', 'publish'],
    ['another day', withKeys('publish: 2026-12-02 10:00', RULE), 'repeat-off-start', 'publish'],
    ['words', withKeys('repeat: every Tuesday'), 'bad-repeat', 'repeat'],
    ['nothing', withKeys('repeat:'), 'empty', 'repeat'],
    ['another name', withKeys('rrule: FREQ=DAILY;COUNT=2'), 'unknown-key', 'rrule'],
  ])('with %s is refused, and told what to write', (_what, post, code, at) => {
    const [problem, ...more] = problemsOf(post);
    expect(problem).toMatchObject({ code, at });
    expect(`${problem?.expected} ${problem?.example}`).toMatch(
      at === 'publish' ? /publish: 2026-12-0[18]/ : /repeat/,
    );
    expect(more).toEqual([]);
  });
});

describe('a slip that YAML does not forgive', () => {
  it.each([
    ['title: Reading: a history   # internal', 'title: "Reading: a history"'],
    ['title: @reader asks', 'title: "@reader asks"'],
    ['title: "A sign says "Closed" here"', `title: 'A sign says "Closed" here'`],
    ["title: 'It's here'", `title: "It's here"`],
    ['title: [Draft] new hours', 'title: "[Draft] new hours"'],
    ['title: {new} hours', 'title: "{new} hours"'],
    ['title: *starred*', 'title: "*starred*"'],
    ['title: &Sons and more', 'title: "&Sons and more"'],
    ['title: !important thing', 'title: "!important thing"'],
    ['title: 100%: all', 'title: "100%: all"'],
    ['title: %x', 'title: "%x"'],
    ['title: `code`', 'title: "`code`"'],
    ['title: - a dash', 'title: "- a dash"'],
    ['title: “Reading: a history”', 'title: "Reading: a history"'],
    ['title: "never closed', 'title: "never closed"'],
    ['title:Reading', 'title: Reading'],
    ['title Reading', 'title: Reading'],
    ['\ttitle: Reading', 'title: Reading'],
    ['title: Come in #ReadingRoom', 'title: "Come in #ReadingRoom"'],
    ['title: #ReadingRoom', 'title: "#ReadingRoom"'],
    ['title: “Reading”', 'title: "Reading"'],
    ['title: 1984', 'title: "1984"'],
    ['title: 0042', 'title: "0042"'],
    ['title: true', 'title: "true"'],
    ['title: [Reading, writing]', 'title: Reading, writing'],
    ['Title: Reading', 'title: Reading'],
    ['titel: Reading', 'title: Reading'],
  ])('%s is refused once, with %s', (written, example) => {
    const post = `---\n${written}\npublish: now\naccounts: all\n---\nA body.\n`;
    const problems = problemsOf(post);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2, example });
    // Written like that, it is right.
    expect(read(`---\n${example}\npublish: now\naccounts: all\n---\nA body.\n`).ok).toBe(true);
  });

  it('in the indentation of an entry is mended to the line above', () => {
    const slipped = ['media:', '  - file: reading-room.jpg', '   alt: Tables.'];
    expect(problemsOf(withKeys(...slipped), [PHOTO])).toMatchObject([
      { line: 7, example: '    alt: Tables.' },
    ]);
    const tabs = ['media:', '\t- file: reading-room.jpg', '\t  alt: Tables.'];
    expect(problemsOf(withKeys(...tabs), [PHOTO]).map(({ code, line }) => [code, line])).toEqual([
      ['tab', 6],
      ['tab', 7],
    ]);
  });

  it('does not hide what else is wrong', () => {
    const post = withKeys('title: One: two', 'kind: owned', 'text:', '  bluesky: See #Books', 'sources: [');
    const problems = problemsOf(post);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['malformed-yaml', 4],
      ['unknown-value', 5],
      ['hashtag-lost', 7],
      ['malformed-yaml', 8],
    ]);
  });

  it('leaves notes alone, and keys that are commented out', () => {
    const post = withKeys('kind: own # as always', '#expires: 2d', 'purpose: a#b');
    expect(bundleOf(post).purpose).toBe('a#b');
  });
});

describe('what is wrong with the form', () => {
  type Case = [string, string[], Partial<FormProblem>];
  it.each<Case>([
    [
      'a key that does not exist',
      ['description: x'],
      { code: 'unknown-key', at: 'description', got: '“description”', example: '' },
    ],
    [
      'a key with another name',
      ['platforms: [mastodon]'],
      { code: 'unknown-key', example: 'accounts: [mastodon, bluesky]' },
    ],
    [
      'a key of media at the top',
      ['alt: x'],
      { code: 'unknown-key', expected: '“alt” under an entry of media, indented like its file' },
    ],
    [
      'the same key twice',
      ['kind: own', 'kind: own'],
      { code: 'duplicate-key', at: 'kind', got: '“kind” again, as in line 5', example: '' },
    ],
    ['an empty title', ['title:'], { code: 'empty', at: 'title', example: 'title: Reading room reopens' }],
    ['a blank title', ['title: "  "'], { code: 'empty', at: 'title' }],
    ['an empty list', ['accounts: []'], { code: 'empty', at: 'accounts' }],
    ['an empty media', ['media:'], { code: 'empty', at: 'media' }],
    [
      'a kind that does not exist',
      ['kind: ownn'],
      { code: 'unknown-value', at: 'kind', example: 'kind: own' },
    ],
    [
      'accounts without brackets',
      ['accounts: Mastodon and Bluesky'],
      { code: 'unknown-value', example: 'accounts: [mastodon, bluesky]' },
    ],
    ['all in a list', ['accounts: [all]'], { code: 'unknown-value', example: 'accounts: all' }],
    [
      'an account twice',
      ['accounts: [mastodon, mastodon]'],
      { code: 'listed-twice', at: 'accounts[1]', example: 'accounts: [mastodon]' },
    ],
    [
      'keys where a list belongs',
      ['sources:', '  a: b'],
      { code: 'wrong-type', at: 'sources', got: 'keys with values of their own' },
    ],
    [
      'text where media belong',
      ['media: photo.jpg'],
      { code: 'wrong-type', at: 'media', got: '“photo.jpg”' },
    ],
    [
      'a wording for another account',
      ['text:', '  blusky: Hello'],
      { code: 'text-for-other-account', at: 'text.blusky', line: 6, example: '  bluesky: Hello' },
    ],
    [
      'a wording that is a number',
      ['text:', '  bluesky: 5'],
      { code: 'wrong-type', at: 'text.bluesky', example: '  bluesky: "5"' },
    ],
    [
      'a time that is skipped',
      ['publish: 2027-03-28 01:30'],
      {
        code: 'time-skipped',
        at: 'publish',
        example: 'publish: 2027-03-28 00:30 +00:00\npublish: 2027-03-28 02:30 +01:00',
      },
    ],
    [
      'a time that is repeated',
      ['publish: 2026-10-25 01:30'],
      {
        code: 'time-repeated',
        example: 'publish: 2026-10-25 01:30 +01:00\npublish: 2026-10-25 01:30 +00:00',
      },
    ],
    ['a year for a time', ['publish: 2026'], { code: 'wrong-type', at: 'publish', got: 'the number 2026' }],
    [
      'more accounts than a library has',
      [`accounts: [${Array.from({ length: 201 }, (_, index) => `a${index}`)}]`],
      { code: 'too-many', at: 'accounts', got: '201 entries' },
    ],
    [
      'an expiry without a unit',
      ['expires: 12'],
      { code: 'wrong-type', at: 'expires', example: 'expires: 12h' },
    ],
    [
      'an expiry of two months',
      ['expires: 60d'],
      { code: 'bad-duration', at: 'expires', example: 'expires: 30d' },
    ],
    [
      'a control character by number',
      ['title: "a\\0b"'],
      { code: 'control-character', at: 'title', got: 'an invisible control character (U+0000)' },
    ],
    ['half a character by number', ['title: "a\\ud800"'], { code: 'control-character', at: 'title' }],
    [
      'a control character itself',
      ['title: a\u001bb'],
      { code: 'control-character', at: 'post.md', line: 4, example: 'title: ab' },
    ],
  ])('is named: %s', (_what, lines, problem) => {
    const problems = problemsOf(withKeys(...lines));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
  });

  it.each([
    ['an empty file', '', 'no-front-matter', 1],
    ['no front matter', 'Hello\n', 'no-front-matter', 1],
    ['dashes that a word processor made', '—\ntitle: x\n—\n', 'no-front-matter', 1],
    ['front matter without its end', '---\ntitle: x\nHello\n', 'front-matter-not-closed', 1],
    ['front matter with another end', '---\ntitle: x\n----\nHello\n', 'front-matter-not-closed', 3],
    [
      'front matter that is too long',
      `---\n#${'x'.repeat(65_536)}\n---\nHello\n`,
      'front-matter-too-long',
      1,
    ],
    ['an alias under a key that does not exist', withKeys('x: &a [*a]'), 'unknown-key', 5],
    ['a list for front matter', '---\n- a\n---\nHello\n', 'malformed-yaml', 2],
    ['aliases that multiply', withKeys('sources: &a [x, x]', 'audience: [*a, *a]'), 'malformed-yaml', 5],
    ['brackets without end', withKeys(`sources: ${'['.repeat(9_000)}`), 'malformed-yaml', 5],
  ])('is named: %s', (_what, post, code, line) => {
    expect(problemsOf(post)[0]).toMatchObject({ code, line });
  });

  it('is what is missing, each key at the opening line', () => {
    expect(problemsOf('---\n---\nA body.\n').map(({ code, at, line }) => [code, at, line])).toEqual([
      ['missing-key', 'title', 1],
      ['missing-key', 'publish', 1],
      ['missing-key', 'accounts', 1],
    ]);
  });

  it('is nothing to publish, and a body longer than anybody could read', () => {
    const [nothing] = problemsOf(withKeys().replace('A body.', ''));
    expect(nothing).toMatchObject({ code: 'nothing-to-publish', at: 'text' });
    expect(bundleOf(withKeys().replace('A body.', 'x'.repeat(100_000))).text).toHaveLength(100_000);
    const [long] = problemsOf(withKeys().replace('A body.', 'x'.repeat(100_001)));
    expect(long).toMatchObject({ code: 'too-long', got: '100,001 characters' });
  });

  it('is counted where there is too much to tell', () => {
    const many = Array.from({ length: 150 }, (_, index) => `key-number-${index}: x`);
    const problems = problemsOf(withKeys(...many));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', got: '50 more' });
  });

  it('keeps what could be read', () => {
    const reading = read(withKeys('kind: owned'));
    expect(reading).toMatchObject({ ok: false, partial: { title: 'A title', publish: { kind: 'now' } } });
  });
});

describe('media and files', () => {
  const media = (...entries: string[]) => withKeys('media:', ...entries);
  const file = (path: string): BundleFile => ({ path, bytes: 1 });

  it('that is listed and not there is missing, by name, with what was probably meant', () => {
    expect(problemsOf(media('  - file: photo.jpg', '    captions: a.vtt'))).toMatchObject([
      {
        code: 'missing-file',
        at: 'media[0].file',
        line: 6,
        file: 'photo.jpg',
        example: '  - file: photo.jpg',
      },
      { code: 'missing-file', at: 'media[0].captions', line: 7, file: 'a.vtt' },
    ]);
    expect(problemsOf(media('  - file: photo.jpg'), [file('Photo.JPG')])).toMatchObject([
      { code: 'unlisted-file', example: '  - file: Photo.JPG\n    alt: Say here what can be seen.' },
      { code: 'missing-file', example: '  - file: Photo.JPG' },
    ]);
  });

  it.each([
    ['./photo.jpg', ['photo.jpg'], 'probably “photo.jpg”'],
    ['.\\photo.jpg', ['photo.jpg'], 'probably “photo.jpg”'],
    ['../elsewhere/photo.jpg', [], 'a file of the bundle itself'],
    ['../elsewhere/photo.jpg', ['photo.jpg'], 'a file of the bundle itself'],
    ['/home/reader/photo.jpg', [], 'a file of the bundle itself'],
    ['C:\\Users\\photo.jpg', [], 'a file of the bundle itself'],
  ])('is never offered as it was refused: %s beside %j', (written, there, expected) => {
    const found = problemsOf(media(`  - file: ${written}`), there.map(file));
    expect(found.find(({ code }) => code === 'missing-file')).toMatchObject({
      expected: expect.stringContaining(expected),
      example: '  - file: photo.jpg',
    });
  });

  it('gets a usable name for an example where nothing is left of what was written', () => {
    expect(problemsOf(media('  - file: ../..'))).toMatchObject([{ example: '  - file: reading-room.jpg' }]);
  });

  it('that is there and not listed is named, with the entry to write', () => {
    expect(problemsOf(withKeys(), [file('a: b.jpg')])).toMatchObject([
      {
        code: 'unlisted-file',
        line: 1,
        example: 'media:\n  - file: "a: b.jpg"\n    alt: Say here what can be seen.',
      },
    ]);
    expect(problemsOf(media('  - file: a.mp4'), [file('a.mp4'), file('a.vtt')])).toMatchObject([
      { code: 'unlisted-file', example: '    captions: a.vtt' },
    ]);
  });

  it('that is a text file may be a source; addresses and books are none', () => {
    const sources = (list: string, ...files: string[]) =>
      problemsOf(
        withKeys(`sources: ${list}`),
        files.map((path) => file(path)),
      );
    expect(sources('[notes.txt, "Köln/Brief 4.MD"]', 'notes.txt', 'Köln/Brief 4.MD')).toEqual([]);
    expect(sources('notes.txt', 'notes.txt')).toEqual([]);
    expect(sources('[https://www.example.org/robots.txt, "The Times, 3 May 1926"]')).toEqual([]);
    expect(sources('[https://www.example.org/, note.txt]', 'notes.txt')).toMatchObject([
      {
        code: 'unlisted-file',
        expected: expect.stringContaining('under sources'),
        example: 'sources: [notes.txt]',
      },
      { code: 'missing-file', at: 'sources[1]', file: 'note.txt', example: 'sources: [notes.txt]' },
    ]);
    expect(sources('[notes.txt, notes.txt]', 'notes.txt')).toMatchObject([
      { code: 'listed-twice', at: 'sources[1]', example: 'sources: [another-file.txt]' },
    ]);
  });

  it('may be listed once only', () => {
    const twice = media('  - file: a.jpg', '  - file: b.jpg', '  - file: a.jpg');
    expect(problemsOf(twice, [file('a.jpg'), file('b.jpg')])).toMatchObject([
      { code: 'listed-twice', at: 'media[2].file', line: 8, got: '“a.jpg” again, as in line 6' },
    ]);
  });

  it('are compared even where an entry is wrong in another way', () => {
    const problems = problemsOf(media('  - file: a.jpg', '    people: somebody'), [file('b.jpg')]);
    expect(problems.map((problem) => problem.code)).toEqual([
      'unlisted-file',
      'missing-file',
      'unknown-value',
    ]);
  });
});

describe('whatever is in post.md', () => {
  const words = fc.constantFrom(
    '---',
    '\n',
    '\t',
    ' ',
    ': ',
    '- ',
    '#',
    '# ',
    '"',
    "'",
    '“',
    '”',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!!x ',
    '|',
    '>',
    '?',
    'title',
    'publish',
    'accounts',
    'media',
    'file',
    'text',
    'all',
    'now',
    'mastodon',
    '2026-10-25 01:30',
    '\0',
    '\ud800',
    '\\',
    '\u0301',
  );
  const front = fc.array(words, { maxLength: 40 }).map((parts) => `---\n${parts.join('')}\n---\nBody\n`);
  const line = fc.tuple(
    fc.constantFrom(
      'title',
      'publish',
      'expires',
      'accounts',
      'kind',
      'purpose',
      'audience',
      'sources',
      'text',
      'media',
      'x',
    ),
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.json(), words),
  );
  const keyed = fc
    .array(line, { maxLength: 8 })
    .map((lines) => `---\n${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\nBody\n`);

  it('it is read or refused with problems that can be told, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), front, keyed), (post) => {
        const reading = read(post);
        if (reading.ok) return;
        expect(reading.problems.length).toBeGreaterThan(0);
        const lines = post.split(/\r\n?|\n/).length;
        for (const problem of reading.problems) {
          const { code, at, expected, got, example } = problem;
          for (const said of [code, at, expected, got])
            expect(said.trim(), JSON.stringify(problem)).not.toBe('');
          // What is best taken out has no line to be written in its place.
          const hasExample = example.trim() !== '';
          expect(hasExample || ['unknown-key', 'duplicate-key'].includes(code), code).toBe(true);
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('each correction of a line is itself well-formed', () => {
    fc.assert(
      fc.property(keyed, (post) => {
        for (const { code, example } of problemsOf(post)) {
          if (code === 'control-character' || code === 'more-problems') continue;
          for (const one of code.startsWith('time-') ? example.split('\n') : [example])
            expect(parseDocument(one.replace(/^---\n/, '')).errors, one).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a title of any text survives being written with quotation marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const wanted = title.normalize('NFC').replace(/\s+/g, ' ').trim();
        fc.pre(wanted !== '' && !/[\p{Cc}\p{Cs}]/u.test(wanted));
        expect(bundleOf(withKeys(`title: ${JSON.stringify(title)}`)).title).toBe(wanted);
      }),
    );
  });
});
