import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesOf, linksOf } from '../shared/core/text/links.ts';

const found = (text: string) => entitiesOf(text).map((entity) => `${entity.kind} ${entity.text}`);

describe('links', () => {
  it.each([
    ['See https://library.example/news.', 'https://library.example/news'],
    ['(https://library.example/news)', 'https://library.example/news'],
    ['https://library.example/Zettel_(Roman), a novel', 'https://library.example/Zettel_(Roman)'],
    ['(see https://library.example/Zettel_(Roman))', 'https://library.example/Zettel_(Roman)'],
    ['“https://library.example/a”', 'https://library.example/a'],
    ['[https://library.example/a]', 'https://library.example/a'],
    ['Open? https://library.example/?q=a&b=c#top!', 'https://library.example/?q=a&b=c#top'],
    ['HTTPS://LIBRARY.EXAMPLE/A', 'HTTPS://LIBRARY.EXAMPLE/A'],
    ['https://library.example:8443/a', 'https://library.example:8443/a'],
    ['詳しくは https://library.example/a。次へ', 'https://library.example/a'],
    ['https://library.example…', 'https://library.example'],
  ])('in "%s" end where the address ends', (text, address) => {
    expect(found(text)).toEqual([`link ${address}`]);
  });

  it('with an international host and path are given as machines write them too', () => {
    expect(linksOf('https://bücher.example/straße?ü=1')).toMatchObject([
      {
        text: 'https://bücher.example/straße?ü=1',
        url: 'https://xn--bcher-kva.example/stra%C3%9Fe?%C3%BC=1',
      },
    ]);
  });

  it.each([
    ['library.example/news', 'no scheme'],
    ['ftp://library.example/news', 'another scheme'],
    ['javascript:alert(1)//https', 'a script'],
    ['https://localhost/x', 'no public host'],
    ['http://127.0.0.1/x', 'a number for a host'],
    ['https://bank.example@evil.example/', 'a host that poses as another'],
    ['https://', 'nothing'],
    [`https://library.example/${'a'.repeat(4096)}`, 'longer than any network takes'],
  ])('are not seen in "%s": %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });
});

describe('hashtags', () => {
  it.each([
    ['#ReadingRoom!', ['hashtag #ReadingRoom']],
    ['(#Bücher)', ['hashtag #Bücher']],
    ['#図書館へ', ['hashtag #図書館へ']],
    ['#Col·lecció', ['hashtag #Col·lecció']],
    ['#हिन्दी', ['hashtag #हिन्दी']],
    ['#2nd floor', ['hashtag #2nd']],
    ['Room #2, #️⃣ and C# and a##b', []],
    ['https://library.example/#tag and &#39;', ['link https://library.example/#tag']],
  ])('in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('mentions', () => {
  it.each([
    ['Thanks @library!', ['mention @library']],
    ['with @library@social.example.', ['mention @library@social.example']],
    ['by @library.bsky.social.', ['mention @library.bsky.social']],
    ['write to help@library.example', []],
    ['https://social.example/@library', ['link https://social.example/@library']],
    ['https://user@host.example/#x', []],
  ])('in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('entities of any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'https://a.example/',
        '#tag',
        '@b.example',
        '@c@d.example',
        ' ',
        '(',
        ')',
        '.',
        '😀',
        'é',
      ),
    ),
  );

  it('are in order, do not overlap, and name exactly what they cut out', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let from = 0;
        for (const entity of entitiesOf(text)) {
          expect(entity.start).toBeGreaterThanOrEqual(from);
          expect(entity.end).toBeGreaterThan(entity.start);
          expect(text.slice(entity.start, entity.end)).toBe(entity.text);
          from = entity.end;
        }
      }),
    );
  });

  // Each of these takes minutes with a pattern that backtracks; a test that hangs fails by its time limit.
  it.each([
    ['@a.', 100_000],
    ['#', 200_000],
    ['#a·', 100_000],
    ['https://', 50_000],
    ['https://a.example/((', 50_000],
    ['@a@b.', 100_000],
  ])('are found in linear time in %s repeated', (piece, times) => {
    expect(entitiesOf(piece.repeat(times)).length).toBeLessThanOrEqual(times);
    expect(entitiesOf(`https://a.example/${piece.repeat(times)}`)).toEqual(expect.any(Array));
  });
});
