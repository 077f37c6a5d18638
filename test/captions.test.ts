import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionCoverage, checkAgainstVideo } from '../shared/core/captions/check-cues.ts';
import type { Cue } from '../shared/core/captions/cue.ts';
import { readCaptions } from '../shared/core/captions/read-captions.ts';
import { growth } from './growth.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const vtt = (...blocks: readonly string[]) => bytes(['WEBVTT', ...blocks].join('\n\n'));
const cue = (startMs: number, endMs: number, text = 'Welcome.'): Cue => ({ startMs, endMs, text });
const codes = (problems: Iterable<{ readonly code: string }>) => [...problems].map(({ code }) => code);

describe('a WebVTT file', () => {
  it('gives its captions in milliseconds, without markup, notes, styles and settings', () => {
    const facts = readCaptions(
      vtt(
        'NOTE written by the desk',
        'STYLE\n::cue { color: white }',
        'greeting\n00:01.000 --> 00:03.500 line:0 align:start\n<v Librarian>Welcome to <b>the</b> library &amp; café.',
        '01:00:00.000 --> 01:00:02.000\nTwo\nlines <00:00:01.500>here',
      ),
    );
    expect(facts).toEqual({
      type: 'text/vtt',
      encoding: 'utf-8',
      cues: [
        cue(1_000, 3_500, 'Welcome to the library & café.'),
        cue(3_600_000, 3_602_000, 'Two\nlines here'),
      ],
      problems: [],
    });
  });

  it.each([
    ['lines ending as on Windows', bytes('WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nWelcome.\r\n')],
    ['a byte order mark', bytes('\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nWelcome.')],
    ['a title behind its signature', bytes('WEBVTT - Tour\n\n00:01.000 --> 00:02.000\nWelcome.')],
  ])('is read with %s', (_, file) => {
    expect(readCaptions(file)).toMatchObject({ cues: [cue(1_000, 2_000)], problems: [] });
  });

  it.each([
    ['little', Buffer.from('\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nCafé.', 'utf16le')],
    ['big', Buffer.from('\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nCafé.', 'utf16le').swap16()],
  ])('in UTF-16 (%s endian) is read, and known as such', (_, file) => {
    expect(readCaptions(file)).toMatchObject({
      encoding: 'utf-16',
      cues: [cue(1_000, 2_000, 'Café.')],
      problems: [],
    });
  });

  it('keeps the order of the file', () => {
    const facts = readCaptions(
      vtt(
        '00:05.000 --> 00:06.000\nLater.',
        '00:01.000 --> 00:02.000\nEarlier.',
        '00:03.000 --> 00:04.000\nX',
      ),
    );
    const [later, earlier] = [cue(5_000, 6_000, 'Later.'), cue(1_000, 2_000, 'Earlier.')];
    expect(facts.cues.slice(0, 2)).toEqual([later, earlier]);
    expect(facts.problems).toEqual([{ code: 'out-of-order', cue: earlier, after: later }]);
  });

  it('is told the line of what the format does not allow', () => {
    const facts = readCaptions(
      vtt('00:01.000 --> 00:02.000\nWelcome.', '00:03,000 --> 00:04,000\nA comma.', 'Lost words'),
    );
    expect(facts.cues).toEqual([cue(1_000, 2_000)]);
    expect(facts.problems).toMatchObject([
      { code: 'syntax', line: 6, detail: expect.stringMatching(/decimal separator/) },
      { code: 'syntax', line: 9, detail: expect.stringMatching(/standalone/) },
    ]);
  });

  it('is told that its first line stands alone', () => {
    expect(readCaptions(bytes('WEBVTT\n00:01.000 --> 00:02.000\nLost.')).problems).toMatchObject([
      { code: 'syntax', line: 2 },
      { code: 'no-cues' },
    ]);
  });
});

describe('a SubRip file', () => {
  it('gives the same captions', () => {
    const facts = readCaptions(
      bytes(
        '1\r\n00:00:01,000 --> 00:00:03,500\r\n<font color="red">Welcome</font> to <i>the</i> library & café.\r\n\r\n' +
          '2\r\n1:00:00,5 --> 01:00:02,000 X1:1\r\n{\\an8}Two\r\nlines\r\n',
      ),
    );
    expect(facts).toEqual({
      type: 'application/x-subrip',
      encoding: 'utf-8',
      cues: [cue(1_000, 3_500, 'Welcome to the library & café.'), cue(3_600_500, 3_602_000, 'Two\nlines')],
      problems: [],
    });
  });

  it('is told the line of what cannot be read', () => {
    const facts = readCaptions(
      bytes('1\n00:00:01,000 --> 00:00:02,000\nWelcome.\n\n2\n00:00:03,000 -> 00:00:04,000\nOne dash.\n'),
    );
    expect(facts.problems).toMatchObject([{ code: 'syntax', line: 6 }]);
  });
});

describe('a file that is no caption file', () => {
  it.each([
    ['Latin-1', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nCaf\xe9.', 'latin1'), 'encoding'],
    ['UTF-16 without its mark', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nA', 'utf16le'), 'encoding'],
    ['a text', bytes('The tour begins at the desk.'), 'not-captions'],
    ['WebVTT without its signature', bytes('00:01.000 --> 00:02.000\nWelcome.'), 'not-captions'],
    ['another signature', bytes('WEBVTTX\n\n00:01.000 --> 00:02.000\nWelcome.'), 'not-captions'],
    ['nothing', bytes(''), 'not-captions'],
    ['a signature alone', bytes('WEBVTT'), 'no-cues'],
    ['a million bytes and one', new Uint8Array(1_000_001).fill(65), 'too-large'],
  ])('is known: %s', (_, file, code) => {
    expect(codes(readCaptions(file).problems)).toEqual([code]);
  });
});

describe('captions that people cannot follow', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['overlap', ['00:01.000 --> 00:04.000\nOne.', '00:03.000 --> 00:05.000\nTwo.'], ['overlap']],
    [
      'overlap behind a short one',
      ['00:01.000 --> 00:09.000\nOne.', '00:09.000 --> 00:10.000\nTwo.', '00:09.500 --> 00:11.000\nThree.'],
      ['overlap'],
    ],
    ['follow at once', ['00:01.000 --> 00:02.000\nOne.', '00:02.000 --> 00:03.000\nTwo.'], []],
    ['take no time', ['00:01.000 --> 00:01.000\nOne.'], ['no-length']],
    ['end before they start', ['00:03.000 --> 00:01.000\nOne.'], ['no-length']],
    ['say nothing', ['00:01.000 --> 00:02.000\n<b></b>'], ['empty']],
    ['are read at 20 characters a second', [`00:01.000 --> 00:02.000\n${'x'.repeat(20)}`], []],
    ['need 21 characters a second', [`00:01.000 --> 00:02.000\n${'x'.repeat(21)}`], ['too-fast']],
  ])('are known: they %s', (_, blocks, expected) => {
    expect(codes(readCaptions(vtt(...blocks)).problems)).toEqual(expected);
  });

  it('are judged by another speed where the policy has one', () => {
    const file = vtt(`00:01.000 --> 00:02.000\n${'x'.repeat(18)}`);
    expect(readCaptions(file, 17).problems).toMatchObject([
      { code: 'too-fast', charactersPerSecond: 18, most: 17 },
    ]);
  });
});

describe('captions beside their video', () => {
  it('may end with it, but not after it', () => {
    expect(codes(checkAgainstVideo([cue(0, 9_000), cue(9_000, 10_900)], 10_000))).toEqual([]);
    expect([...checkAgainstVideo([cue(0, 9_000), cue(9_000, 11_100)], 10_000)]).toEqual([
      { code: 'past-end', cue: cue(9_000, 11_100), durationMs: 10_000 },
    ]);
  });

  it('leave no long stretch without a caption, at the start, between them and at the end', () => {
    const cues = [cue(70_000, 71_000), cue(31_000, 33_000)];
    expect([...checkAgainstVideo(cues, 110_000)]).toEqual([
      { code: 'gap', fromMs: 0, toMs: 31_000 },
      { code: 'gap', fromMs: 33_000, toMs: 70_000 },
      { code: 'gap', fromMs: 71_000, toMs: 110_000 },
    ]);
    expect([...checkAgainstVideo(cues, 100_000, 40_000)]).toEqual([]);
  });

  it('cover the share of it in which at least one is shown', () => {
    expect(captionCoverage([cue(0, 2_000), cue(1_000, 3_000), cue(8_000, 12_000)], 10_000)).toBe(0.5);
    expect(captionCoverage([], 10_000)).toBe(0);
    expect(captionCoverage([cue(0, 2_000)], 0)).toBe(0);
  });
});

describe('hostile caption files', () => {
  it.each([
    ['bytes', fc.uint8Array({ maxLength: 400 })],
    [
      'pieces of captions',
      fc
        .array(
          fc.constantFrom(
            'WEBVTT',
            '\n',
            '\n\n',
            '-->',
            '00:01.000 --> 00:02.000',
            '<b>',
            '<',
            '&',
            '1',
            '\r',
            '\0',
            'é',
          ),
          { maxLength: 60 },
        )
        .map((pieces) => bytes(pieces.join(''))),
    ],
    [
      'captions of numbers',
      fc
        .array(fc.tuple(fc.nat(99), fc.nat(99), fc.string()), { maxLength: 20 })
        .map((cues) =>
          bytes(cues.map(([a, b, text]) => `1\n00:00:${a},0 --> 00:00:${b},0\n${text}`).join('\n\n')),
        ),
    ],
  ])('never make it throw: %s', (_, files) => {
    fc.assert(
      fc.property(files, (file) => {
        const { cues, problems } = readCaptions(file);
        expect(cues.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('list at most a hundred problems and say how many more there are', () => {
    const facts = readCaptions(vtt(...Array<string>(150).fill('00:01.000 --> 00:01.000\nOne.')));
    expect(facts.problems.slice(99)).toMatchObject([{ code: 'no-length' }, { code: 'more', count: 50 }]);
  });

  it('are not read into nested markup that has no end', () => {
    expect(readCaptions(vtt(`00:01.000 --> 00:02.000\n${'<b>'.repeat(100_000)}`)).problems).toMatchObject([
      { code: 'syntax', line: 3, detail: expect.stringMatching(/300024 characters/) },
      { code: 'no-cues' },
    ]);
  });

  it.each([
    ['captions', '00:00:01,0 --> 00:00:02,0\nOne.\n\n'],
    ['arrows', '-->\n'],
    ['spaces before an arrow', ' '],
    ['braces', '{\\'],
    ['tags', '<font'],
    ['blank lines', '\n'],
  ])('take time that grows with their size only: %s', (_, piece) => {
    const head = '1\n00:00:01,000 --> 00:00:02,000\n';
    expect(growth((text) => readCaptions(bytes(head + text)), piece, 30_000)).toBeLessThan(1.6);
  });
});
