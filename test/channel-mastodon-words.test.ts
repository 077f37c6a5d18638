import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, statusHtml } from '../local/sandbox/status-html.ts';
import { readHtml } from '../shared/channels/mastodon/comment-text.ts';

const BASE = 'https://social.example';

describe('the words of a comment', () => {
  it.each([
    ['paragraphs and lines', '<p>One<br />two</p><p>three</p>', 'One\ntwo\n\nthree'],
    ['lines of another make', '<div>One<br>\ntwo</div>', 'One\ntwo'],
    ['entities', '<p>Tom &amp; Jerry&#39;s &lt;b&gt;</p>', "Tom & Jerry's <b>"],
    ['a list', '<ul><li>One</li><li>two</li></ul>', 'One\n\ntwo'],
    ['marks inside a word', '<p>un<strong>believ</strong>able</p>', 'unbelievable'],
    ['nothing', '', ''],
  ])('are read from %s', (_, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  it.each([
    [
      'that is shown shortened',
      '<a href="https://essays.example/cheap?x=1&amp;y=2"><span class="invisible">https://</span><span class="ellipsis">essays.example/che</span></a>',
      ['https://essays.example/cheap?x=1&y=2'],
    ],
    [
      'behind other words',
      '<a href="https://essays.example/">library.example</a>',
      ['https://essays.example/'],
    ],
    [
      'that a stranger’s server calls a hashtag',
      '<a class="mention hashtag" rel="tag" href="https://essays.example/">Essays</a>',
      ['https://essays.example/'],
    ],
    [
      'that is none of the web',
      '<a href="javascript:alert(1)">x</a><a href="mailto:a@b.example">y</a><a>z</a>',
      [],
    ],
    [
      'of a mention',
      '<span class="h-card"><a href="https://a.example/@x" class="u-url mention">@<span>x</span></a></span>',
      [],
    ],
    [
      'of a hashtag',
      '<a href="https://a.example/tags/x" class="mention hashtag" rel="tag">#<span>x</span></a>',
      [],
    ],
  ])('lead to a link %s', (_, html, links) => {
    expect(readHtml(html).links).toEqual(links);
  });

  it('come back from HTML as they were written, but for blanks', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    const folded = (text: string): string =>
      text
        .replace(/[ \t\r\f\v]+/g, ' ')
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        const html = `<p>${escapeHtml(text).replaceAll('\n', '<br />')}</p>`;
        expect(readHtml(html).text).toBe(folded(text));
      }),
    );
  });

  it('keep every word of what the sandbox shows', () => {
    const word = fc.constantFrom(
      'Café',
      '“tea”',
      '👩🏽‍🔬',
      '#Books',
      '@library',
      'https://library.example/a?b=1&c=2',
      '&amp;',
      '<b>',
    );
    const blank = fc.constantFrom(' ', '\n', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, blank), { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts
          .map((part) => part.join(''))
          .join('')
          .trim();
        const { text: read, links } = readHtml(statusHtml(text, BASE));
        expect(read.split(/\s+/)).toEqual(text.split(/\s+/));
        expect(links.length > 0).toBe(text.includes('https://'));
      }),
    );
  });

  it('are read from any HTML, however broken', () => {
    const piece = fc.constantFrom(
      '<a href="',
      '">',
      '</a>',
      '<p>',
      '</p',
      '<!--',
      '&#x',
      '<br',
      ' class=mention',
      'x',
      '<![CDATA[',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, links } = readHtml(pieces.join(''));
        expect(text).toBe(text.trim());
        for (const link of links) expect(URL.canParse(link)).toBe(true);
      }),
    );
  });
});
