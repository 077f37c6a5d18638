import { linksOf } from '../../core/text/links.ts';
import { type Markup, markup } from '../../core/text/markup.ts';
import type { Entry, Picture, Site } from './entry.ts';

/** `Tuesday, 1 December 2026 at 10:00`. */
export const dateInWords = (published: string, site: Site): string =>
  new Intl.DateTimeFormat(site.language === 'en' ? 'en-GB' : site.language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: site.timeZone ?? 'UTC',
  }).format(new Date(published));

/** Text with its addresses made clickable. Everything else stays text. */
function linked(text: string): Markup[] {
  const parts: Markup[] = [];
  let from = 0;
  for (const link of linksOf(text)) {
    parts.push(markup`${text.slice(from, link.start)}`);
    parts.push(markup`<a href="${link.url}" rel="nofollow noopener">${link.text}</a>`);
    from = link.end;
  }
  parts.push(markup`${text.slice(from)}`);
  return parts;
}

/** A blank line begins a paragraph, a line break stays one. */
const paragraphs = (text: string): Markup[] =>
  text
    .trim()
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const lines = paragraph.split(/\r?\n/).map(linked);
      const broken = lines.map((line, at) => (at === 0 ? markup`${line}` : markup`<br>\n${line}`));
      return markup`<p>${broken}</p>\n`;
    });

function figure(picture: Picture, at: (path: string) => string): Markup {
  const size =
    picture.width === undefined || picture.height === undefined
      ? undefined
      : markup` width="${picture.width}" height="${picture.height}"`;
  const credit =
    picture.credit === undefined ? undefined : markup`<figcaption>${picture.credit}</figcaption>`;
  if (picture.type.startsWith('video/'))
    return markup`<figure>${video(picture, size, at)}${credit}</figure>\n`;
  const image = markup`<img src="${at(picture.path)}" alt="${picture.alt}"${size} loading="lazy">`;
  // What moves must be possible to stop (WCAG 2.2.2); without scripts, closing it is the way.
  return picture.type === 'image/gif' || picture.durationMs !== undefined
    ? markup`<figure><details><summary>Show the moving picture</summary>${image}</details>${credit}</figure>\n`
    : markup`<figure>${image}${credit}</figure>\n`;
}

/** It starts when a reader wants it to. Captions are shown at once: who cannot hear need not look for them. */
function video(picture: Picture, size: Markup | undefined, at: (path: string) => string): Markup {
  const { captions, path, alt } = picture;
  const track =
    captions === undefined
      ? undefined
      : markup`<track kind="captions" src="${at(captions.path)}" srclang="${captions.language}" label="${nameOfLanguage(captions.language)}" default>`;
  return markup`<video src="${at(path)}"${size} aria-label="${alt}" controls preload="metadata">${track}<a href="${at(path)}">${alt || 'The video'}</a></video>`;
}

/** In the language itself: `English`, `Cymraeg`. */
const nameOfLanguage = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language;

/**
 * The body of one post: text, then pictures with description and credit.
 * @param at Turns a path under the site into the address to write.
 */
export function articleBody(entry: Entry, at: (path: string) => string): Markup {
  const figures = entry.pictures.map((picture) => figure(picture, at));
  const pictures =
    figures.length === 0
      ? undefined
      : figures.length === 1
        ? markup`${figures}`
        : markup`<div class="pictures">\n${figures}</div>\n`;
  return markup`${paragraphs(entry.text)}${pictures}`;
}

/** The first words, for the places that must name a post: 70 characters at most, cut between words. */
export function nameOf(entry: Entry): string {
  const line = entry.text.trim().split(/\r?\n/)[0] ?? '';
  if (line === '') return entry.pictures[0]?.alt.slice(0, 70) || 'A post';
  const characters = [...new Intl.Segmenter(entry.language, { granularity: 'grapheme' }).segment(line)];
  if (characters.length <= 70) return line;
  const start = characters
    .slice(0, 69)
    .map((character) => character.segment)
    .join('');
  return `${start.replace(/\s+\S*$/, '')}…`;
}
