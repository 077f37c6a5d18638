import { Parser } from 'htmlparser2';

/**
 * The text that a status' HTML says, without any white space: servers differ in paragraphs and line breaks. Parts of a
 * link that Mastodon hides (`https://`, the end of a long address) are in the HTML, so they count. A mention is its
 * name without the server, because that is all that the HTML shows.
 */
export function bareTextOfHtml(html: string): string {
  let text = '';
  const parser = new Parser({ ontext: (run) => (text += run) }, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return bare(text);
}

/** The same of a text as it was sent. */
export const bareTextOfPost = (text: string): string => bare(text);

const MENTION = /(?<![\p{L}\p{N}_/@])(@\w+(?:[.-]\w+)*)@[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu;

const bare = (text: string): string =>
  text
    .normalize()
    .replace(MENTION, '$1')
    .replace(/[\s\p{Cf}]+/gu, '');
