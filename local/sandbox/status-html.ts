import { entitiesOf } from '../../shared/core/text/links.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => ESCAPES[found] ?? found);

/** Mastodon shows this much of an address and hides the rest of it. */
const SHOWN = 30;

/** `https://library.example/a/very/long/path` as Mastodon writes it: all of it is there, not all of it is visible. */
function linkHtml(text: string, url: string): string {
  const [scheme = ''] = /^https?:\/\/(?:www\.)?/i.exec(text) ?? [];
  const rest = text.slice(scheme.length);
  const isCut = rest.length > SHOWN;
  return [
    `<a href="${escapeHtml(url)}" target="_blank" rel="nofollow noopener noreferrer" translate="no">`,
    `<span class="invisible">${escapeHtml(scheme)}</span>`,
    `<span class="${isCut ? 'ellipsis' : ''}">${escapeHtml(rest.slice(0, SHOWN))}</span>`,
    `<span class="invisible">${escapeHtml(rest.slice(SHOWN))}</span></a>`,
  ].join('');
}

/**
 * The text with its addresses, hashtags and mentions as links and everything else escaped. Mastodon leaves the server
 * of a mention out; with `isWhole` it stays.
 */
export function linkedHtml(text: string, base: string, isWhole = false): string {
  let html = '';
  let from = 0;
  for (const entity of entitiesOf(text)) {
    if (entity.start < from) continue;
    html += escapeHtml(text.slice(from, entity.start));
    from = entity.end;
    if (entity.kind === 'link') html += linkHtml(entity.text, entity.url);
    else if (entity.kind === 'hashtag') {
      const href = escapeHtml(`${base}/tags/${encodeURIComponent(entity.tag)}`);
      html += `<a href="${href}" class="mention hashtag" rel="tag">${escapeHtml(entity.text.slice(0, 1))}<span>${escapeHtml(entity.tag)}</span></a>`;
    } else {
      const home = entity.server === undefined ? base : `https://${entity.server}`;
      html += `<span class="h-card" translate="no"><a href="${escapeHtml(`${home}/@${entity.name}`)}" class="u-url mention">@<span>${escapeHtml(isWhole ? entity.text.slice(1) : entity.name)}</span></a></span>`;
    }
  }
  return html + escapeHtml(text.slice(from));
}

/** `content` of a status: paragraphs and line breaks, as Mastodon makes them of plain text. */
export const statusHtml = (text: string, base: string): string =>
  text === ''
    ? ''
    : linkedHtml(text, base)
        .split(/\n{2,}/)
        .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br />')}</p>`)
        .join('');
