import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, boxAround, rowsOf, stackedLines } from '../shared/core/media/text-lines.ts';
import type { Word } from '../shared/core/media/vision-facts.ts';

const word = (text: string, x: number, y: number, height = 20, width = text.length * 12): Word => ({
  text,
  confidence: 90,
  x,
  y,
  width,
  height,
});
const read = (words: readonly Word[]): string[] =>
  rowsOf(words).map((row) =>
    row.lines.map((line) => line.words.map(({ text }) => text).join(' ')).join(' | '),
  );

describe('words of a picture', () => {
  it('are put into lines from left to right and from top to bottom, in whatever order they were found', () => {
    const words = [word('desk', 150, 50), word('Open', 100, 10), word('Ask', 100, 50), word('us', 160, 10)];
    expect(read(words)).toEqual(['Open us', 'Ask desk']);
    expect(read(words.toReversed())).toEqual(['Open us', 'Ask desk']);
  });

  it('stand in one line with and without letters that reach up or down, and with hyphens and full stops', () => {
    const words = [
      word('are', 100, 16, 14),
      word('Apply', 145, 10, 26),
      word('–', 215, 21, 3),
      word('4pm', 245, 10),
    ];
    expect(read(words)).toEqual(['are Apply – 4pm']);
  });

  it('are columns where the gap is wide, and lines of their own where it is wider', () => {
    expect(read([word('Name', 100, 10), word('Born', 300, 10)])).toEqual(['Name | Born']);
    expect(read([word('Name', 100, 10), word('Born', 900, 10)])).toEqual(['Name', 'Born']);
  });

  it('do not run together over a rule that is as high as several lines', () => {
    const words = [word('Open', 100, 10), word('|', 150, 0, 100, 4), word('Ask', 160, 70)];
    expect(read(words).sort()).toEqual(['Ask', 'Open', '|']);
  });

  it('of two frames of a video are never one line', () => {
    const words = [word('Open', 100, 10), { ...word('day', 155, 10), atMs: 4_000 }];
    expect(read(words)).toEqual(['Open', 'day']);
  });

  it('slope a little without falling out of their line', () => {
    const words = Array.from({ length: 8 }, (_, index) => word('word', 100 + index * 60, 100 + index * 6));
    expect(read(words)).toEqual([Array(8).fill('word').join(' ')]);
  });

  it('are none lost and none doubled, wherever they stand', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 0, max: 90 }),
      height: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const words = places.map((box, index): Word => ({ ...box, text: `w${index}`, confidence: 90 }));
        const lines = rowsOf(words).flatMap((row) => row.lines);
        const found = lines.flatMap((line) => line.words.map(({ text }) => text));
        expect(found.toSorted()).toEqual(words.map(({ text }) => text).toSorted());
        for (const line of lines)
          expect(boxAround(line.words)).toMatchObject({ x: line.x, width: line.width });
        expect(blocksOf(lines).flat()).toHaveLength(lines.length);
      }),
    );
  });
});

describe('lines below each other', () => {
  const lines = rowsOf([
    word('Name', 100, 10),
    word('Born', 300, 10),
    word('Reader', 100, 40),
    word('1999', 300, 40),
    word('Far', 100, 200),
  ]).flatMap((row) => row.lines);
  const text = (line: { words: readonly Word[] }): string => line.words.map((one) => one.text).join(' ');

  it('belong to what stands right above them in their column', () => {
    expect(stackedLines(lines).map((pair) => pair.map(text))).toEqual([
      ['Name', 'Reader'],
      ['Born', '1999'],
    ]);
  });

  it('are one block where they are close, column by column', () => {
    expect(blocksOf(lines).map((block) => block.map(text))).toEqual([
      ['Name', 'Reader'],
      ['Born', '1999'],
      ['Far'],
    ]);
  });
});
