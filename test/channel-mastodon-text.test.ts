import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusHtml } from '../local/sandbox/status-html.ts';
import { bareTextOfHtml, bareTextOfPost } from '../shared/channels/mastodon/plain-text.ts';

/** Pieces that HTML, Mastodon and our own reading of both could treat in a special way. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ' ',
    '\n',
    '\n\n',
    '&amp;',
    '&',
    '<br>',
    '<p>',
    '"',
    '#Tag',
    '@library',
    '@somebody@social.example',
    'https://www.library.example/a/very/long/address/that/is/cut?x=1&y=<2>',
    'name@library.example',
    '\u00a0',
    '\u200d',
  ),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('the text of a post', () => {
  it('is known again in the HTML that Mastodon makes of it', () => {
    fc.assert(
      fc.property(text, (sent) => {
        expect(bareTextOfHtml(statusHtml(sent, 'https://social.example'))).toBe(bareTextOfPost(sent));
      }),
    );
  });

  it('is not taken for another one', () => {
    fc.assert(
      fc.property(text, fc.stringMatching(/^[a-z]{1,5}$/), (sent, more) => {
        expect(bareTextOfHtml(statusHtml(sent, 'https://social.example'))).not.toBe(
          bareTextOfPost(`${sent} ${more}`),
        );
      }),
    );
  });

  it.each([
    ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
    ['<p>a &lt;b&gt; &amp;amp; &#39;c&#39; &nbsp;d &eacute;</p>', "a <b> &amp; 'c' \u00a0d é"],
    [
      '<p><a href="https://www.library.example/a/long/one"><span class="invisible">https://www.</span><span class="ellipsis">library.example/a</span><span class="invisible">/long/one</span></a></p>',
      'https://www.library.example/a/long/one',
    ],
    [
      '<p><span class="h-card"><a href="https://social.example/@b" class="u-url mention">@<span>b</span></a></span> <a href="#" class="mention hashtag">#<span>Tag</span></a></p>',
      '@b@social.example #Tag',
    ],
    [
      '<p><span class="h-card"><a href="https://social.example/@b" class="u-url mention">@<span>b</span></a></span>_</p>',
      '@b@social.example_',
    ],
    ['Plain text, as some servers give it', 'Plain text, as some servers give it'],
  ])('is read from %s', (html, sent) => {
    expect(bareTextOfHtml(html)).toBe(bareTextOfPost(sent));
  });
});
