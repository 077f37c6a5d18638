import { Parser } from 'htmlparser2';
import { INLINE } from './plain-text.ts';

/** What a comment's HTML says to people, and where it leads: addresses whole, also where the text shows them shortened. */
export function readHtml(html: string): { readonly text: string; readonly links: readonly string[] } {
  let text = '';
  const links = new Set<string>();
  const anchors: { readonly href: string; readonly looksLikeName: boolean; shown: string }[] = [];
  const paragraph = (tag: string): void => {
    if (tag !== 'br' && !INLINE.has(tag)) text += '\n\n';
  };
  const parser = new Parser({
    onopentag(tag, { href = '', class: classes = '', rel = '' }) {
      paragraph(tag);
      if (tag === 'br') text += '\n';
      if (tag === 'a') anchors.push({ href, looksLikeName: isName(`${classes} ${rel}`), shown: '' });
    },
    ontext(run) {
      const shown = run.replace(/[ \t\r\n]+/g, ' ');
      text += shown;
      for (const anchor of anchors) anchor.shown += shown;
    },
    onclosetag(tag) {
      paragraph(tag);
      const anchor = tag === 'a' ? anchors.pop() : undefined;
      if (anchor && isWebAddress(anchor.href) && !(anchor.looksLikeName && /^\s*[@#＃]/u.test(anchor.shown)))
        links.add(anchor.href);
    },
  });
  parser.write(html);
  parser.end();
  return { text: tidy(text), links: [...links] };
}

/** Marks of mentions and hashtags. A stranger's server writes them as it likes, so they count with an `@` or `#` only. */
const isName = (marks: string): boolean => /\b(?:mention|hashtag|tag)\b/.test(marks);

const isWebAddress = (address: string): boolean => /^https?:/i.test(address) && URL.canParse(address);

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
