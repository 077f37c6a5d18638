import { Parser } from 'htmlparser2';

/** Everything else that statuses are made of starts a line: without it, words of two paragraphs would join. */
export const INLINE = new Set([
  'a',
  'span',
  'b',
  'strong',
  'i',
  'em',
  'u',
  'del',
  's',
  'code',
  'sub',
  'sup',
  'ruby',
  'rt',
  'rp',
]);

/**
 * The text that a status' HTML says, without any white space: servers differ in paragraphs and line breaks. Parts of a
 * link that Mastodon hides (`https://`, the end of a long address) are in the HTML, so they count. A mention is its
 * name without the server, because that is all that the HTML shows.
 */
export const bareTextOfHtml = (html: string): string => bare(textOfHtml(html));

/** The same for people: its lines, without the empty ones. */
export const linesOfHtml = (html: string): string =>
  textOfHtml(html)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

function textOfHtml(html: string): string {
  let text = '';
  const breakLine = (tag: string): void => {
    if (!INLINE.has(tag)) text += '\n';
  };
  const parser = new Parser({
    ontext: (run) => (text += run),
    onopentagname: breakLine,
    onclosetag: breakLine,
  });
  parser.write(html);
  parser.end();
  return text;
}

/** The same of a text as it was sent. */
export const bareTextOfPost = (text: string): string => bare(text);

/**
 * A name and all that may belong to its server. Servers differ in what they take for a mention, so both texts are cut
 * alike wherever an `@` stands, and before combining marks are joined to the letters in front of them. A name counts up
 * to its first `_` only: one that follows the server in the text follows the name in the HTML.
 */
const MENTION = /@([A-Za-z0-9]*)[\p{L}\p{M}\p{N}_.@-]*/gu;

const bare = (text: string): string =>
  text
    .replace(MENTION, '@$1')
    .normalize()
    .replace(/[\s\p{Cf}]+/gu, '');
