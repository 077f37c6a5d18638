import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../shared/adapters/vision/budget.ts';
import { type Engine, lanes } from '../shared/adapters/vision/lanes.ts';
import { mergeFaces, padded, quartersOf } from '../shared/adapters/vision/tiles.ts';
import { wordsOfTable } from '../shared/adapters/vision/word-engine.ts';
import { type Box, isReadable } from '../shared/core/media/vision-facts.ts';

const ever = () => budgetOf(60_000, AbortSignal.timeout);
const box = fc.record({
  x: fc.nat(5_000),
  y: fc.nat(5_000),
  width: fc.integer({ min: 1, max: 5_000 }),
  height: fc.integer({ min: 1, max: 5_000 }),
});
const face = (x: number, y: number, side: number, score = 0.9) => ({
  x,
  y,
  width: side,
  height: side,
  score,
});
const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('the quarters of a picture', () => {
  it('lie within it, in whole pixels, and leave no pixel out', () => {
    fc.assert(
      fc.property(box, fc.nat(), fc.nat(), (part, across, down) => {
        const quarters = quartersOf(part);
        const pixel = {
          x: part.x + (across % part.width),
          y: part.y + (down % part.height),
          width: 1,
          height: 1,
        };
        expect(quarters.every((quarter) => isWithin(quarter, part))).toBe(true);
        expect(quarters.some((quarter) => isWithin(pixel, quarter))).toBe(true);
      }),
    );
  });
});

describe('faces that were seen twice', () => {
  it('are one, as large as both, as sure as the surer', () => {
    expect(mergeFaces([face(100, 100, 50, 0.5), face(110, 100, 50, 0.8)])).toEqual([
      { x: 100, y: 100, width: 60, height: 50, score: 0.8 },
    ]);
  });

  it.each([
    ['beside each other', face(100, 100, 50), face(140, 100, 50)],
    ['a small one before what looks like a face as large as the wall', face(0, 0, 900), face(300, 300, 80)],
  ])('are two when they are %s', (_, one, other) => {
    expect(mergeFaces([one, other])).toHaveLength(2);
  });

  it('never grow in number, and cover what was seen', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(box, fc.double({ min: 0, max: 1, noNaN: true }))), (seen) => {
        const faces = seen.map(([place, score]) => ({ ...place, score }));
        const merged = mergeFaces(faces);
        expect(merged.length).toBeLessThanOrEqual(faces.length);
        for (const one of faces) expect(merged.some((other) => isWithin(one, other))).toBe(true);
      }),
    );
  });

  it('stay within the picture when they are padded', () => {
    expect(padded(face(10.4, 90.6, 20), 0.1, 100, 100)).toEqual({
      x: 8,
      y: 88,
      width: 25,
      height: 12,
      score: 0.9,
    });
    fc.assert(
      fc.property(box, fc.double({ min: 0, max: 1, noNaN: true }), (place, share) => {
        const picture = { x: 0, y: 0, width: place.x + place.width, height: place.y + place.height };
        const larger = padded(place, share, picture.width, picture.height);
        expect(isWithin(larger, picture) && isWithin(place, larger)).toBe(true);
      }),
    );
  });
});

describe("Tesseract's table", () => {
  it('gives its words, and neither lines nor blanks', () => {
    const table = [
      '1\t1\t0\t0\t0\t0\t0\t0\t640\t480\t-1\t',
      '4\t1\t1\t1\t1\t0\t36\t92\t582\t269\t-1\t',
      '5\t1\t1\t1\t1\t1\t36\t92\t60\t24\t87.5\tSilence',
      '5\t1\t1\t1\t1\t2\t109\t92\t42\t24\t95.1\t ',
      '',
    ].join('\n');
    expect(wordsOfTable(table)).toEqual([
      { text: 'Silence', confidence: 87.5, x: 36, y: 92, width: 60, height: 24 },
    ]);
    expect(wordsOfTable('')).toEqual([]);
  });

  it.each([
    ['Silence', 70, true],
    ['Silence', 69, false],
    ['MAP', 90, true],
    ['of', 96, false],
    ['|—|', 96, false],
    ['é1ß', 80, true],
  ])('has words that a reader sees: %s at %i is %s', (text, confidence, expected) => {
    expect(isReadable({ text, confidence, x: 0, y: 0, width: 1, height: 1 })).toBe(expected);
  });
});

describe('lanes', () => {
  /** Engines whose answers the test gives, by hand. */
  function garage() {
    const started: { asked: PromiseWithResolvers<string>[]; stopped: boolean }[] = [];
    const start = async (): Promise<Engine<string, string>> => {
      const state = { asked: [] as PromiseWithResolvers<string>[], stopped: false };
      started.push(state);
      return {
        ask() {
          const answer = Promise.withResolvers<string>();
          state.asked.push(answer);
          return answer.promise;
        },
        async stop() {
          state.stopped = true;
          for (const answer of state.asked) answer.reject(new Error('stopped'));
        },
      };
    };
    return { started, start };
  }
  const until = async (isSo: () => boolean): Promise<void> => {
    await expect.poll(isSo).toBe(true);
  };

  it('start nothing before the first question, one engine for one question, and no more than allowed', async () => {
    const { started, start } = garage();
    const two = lanes(2, start);
    expect(started).toEqual([]);
    const first = two.ask('one', ever());
    await until(() => started[0]?.asked.length === 1);
    started[0]?.asked[0]?.resolve('answer');
    expect(await first).toBe('answer');

    const more = ['two', 'three', 'four'].map((question) => two.ask(question, ever()));
    await until(() => started.length === 2 && started[1]?.asked.length === 1);
    expect(started.flatMap(({ asked }) => asked)).toHaveLength(3);
    for (const { asked } of started) asked.at(-1)?.resolve('answer');
    await until(() => started.flatMap(({ asked }) => asked).length === 4);
    for (const { asked } of started) asked.at(-1)?.resolve('answer');
    expect(await Promise.all(more)).toEqual(['answer', 'answer', 'answer']);
    await two.close();
    expect(started.every(({ stopped }) => stopped)).toBe(true);
  });

  it('stop an engine that is out of time, and start another', async () => {
    const { started, start } = garage();
    const one = lanes(1, start);
    const limit = new AbortController();
    const slow = one.ask(
      'slow',
      budgetOf(1_000, () => limit.signal),
    );
    await until(() => started[0]?.asked.length === 1);
    limit.abort();
    await expect(slow).rejects.toMatchObject({ code: 'timed-out' });
    await until(() => started[0]?.stopped === true);
    const next = one.ask('next', ever());
    await until(() => started[1]?.asked.length === 1);
    started[1]?.asked[0]?.resolve('answer');
    expect(await next).toBe('answer');
  });

  it('keep their engine where a budget was used up before', async () => {
    const { started, start } = garage();
    const one = lanes(1, start);
    const first = one.ask('first', ever());
    await until(() => started[0]?.asked.length === 1);
    started[0]?.asked[0]?.resolve('answer');
    await first;
    await expect(one.ask('late', budgetOf(0, AbortSignal.timeout))).rejects.toMatchObject({
      code: 'timed-out',
    });
    expect(started).toMatchObject([{ stopped: false, asked: [{}] }]);
  });

  it('fail what is asked when they are closed, and serve again after', async () => {
    const { started, start } = garage();
    const one = lanes(1, start);
    const open = one.ask('open', ever());
    await until(() => started[0]?.asked.length === 1);
    await one.close();
    await expect(open).rejects.toThrow('stopped');
    const next = one.ask('next', ever());
    await until(() => started[1]?.asked.length === 1);
    started[1]?.asked[0]?.resolve('answer');
    expect(await next).toBe('answer');
  });

  it('report an engine that does not start, and try again', async () => {
    const { started, start } = garage();
    let isBroken = true;
    const one = lanes(1, async () => {
      if (isBroken) throw new Error('no model');
      return start();
    });
    await expect(one.ask('first', ever())).rejects.toThrow('no model');
    isBroken = false;
    const next = one.ask('next', ever());
    await until(() => started[0]?.asked.length === 1);
    started[0]?.asked[0]?.resolve('answer');
    expect(await next).toBe('answer');
  });
});
