import { markup } from '../../core/text/markup.ts';
import { absoluteUrl, type Entry, pagePath, type Site } from './entry.ts';
import { articleBody, nameOf } from './render-article.ts';

/** Posts that a feed holds; who follows a feed looks in more often than that. */
export const POSTS_IN_FEED = 50;

/** A feed of nothing has no date of its own, and the element is required. */
const NEVER = '1970-01-01T00:00:00.000Z';

const bodyOf = (entry: Entry, site: Site): string =>
  articleBody(entry, (path) => absoluteUrl(site, path)).source;

/** Atom (RFC 4287). `entries` are newest first. */
export function atomFeed(entries: readonly Entry[], site: Site): string {
  const items = entries.slice(0, POSTS_IN_FEED).map(
    (entry) => markup`<entry xml:lang="${entry.language}">
<id>${entry.id}</id>
<title>${nameOf(entry)}</title>
<published>${entry.published}</published>
<updated>${entry.published}</updated>
<link rel="alternate" type="text/html" href="${absoluteUrl(site, pagePath(entry.name))}"/>
<content type="html">${bodyOf(entry, site)}</content>
</entry>
`,
  );
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<id>${absoluteUrl(site, '')}</id>
<title>${site.title}</title>
<updated>${entries[0]?.published ?? NEVER}</updated>
<author><name>${site.title}</name></author>
<link rel="alternate" type="text/html" href="${absoluteUrl(site, '')}"/>
<link rel="self" type="application/atom+xml" href="${absoluteUrl(site, 'atom.xml')}"/>
${items}</feed>
`.source;
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). `entries` are newest first. */
export const jsonFeed = (entries: readonly Entry[], site: Site): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: site.title,
      home_page_url: absoluteUrl(site, ''),
      feed_url: absoluteUrl(site, 'feed.json'),
      language: site.language,
      authors: [{ name: site.title, url: absoluteUrl(site, '') }],
      items: entries.slice(0, POSTS_IN_FEED).map((entry) => ({
        id: entry.id,
        url: absoluteUrl(site, pagePath(entry.name)),
        content_html: bodyOf(entry, site),
        content_text: entry.text,
        date_published: entry.published,
        language: entry.language,
        ...(entry.pictures[0] && { image: absoluteUrl(site, entry.pictures[0].path) }),
        attachments: entry.pictures.map((picture) => ({
          url: absoluteUrl(site, picture.path),
          mime_type: picture.type,
          title: picture.alt,
          size_in_bytes: picture.bytes,
        })),
      })),
    },
    undefined,
    1,
  );
