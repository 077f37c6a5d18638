import { type Markup, markup } from '../../core/text/markup.ts';
import { type Entry, pagePath, type Site } from './entry.ts';
import { articleBody, dateInWords, nameOf } from './render-article.ts';

export const POSTS_PER_PAGE = 20;

export const listPath = (page: number): string => (page === 1 ? 'index.html' : `page-${page}.html`);

type Page = {
  readonly site: Site;
  readonly title: string;
  /** The way from this page to the site's root: empty, or `../`. */
  readonly root: '' | '../';
  readonly heading: Markup;
  readonly main: Markup;
};

// Nothing but what the site itself holds is loaded or run, whatever slipped into a text.
const SECURITY =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

const page = ({ site, title, root, heading, main }: Page): string =>
  markup`<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${SECURITY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${root}style.css">
<link rel="alternate" type="application/atom+xml" title="${site.title} (Atom)" href="${root}atom.xml">
<link rel="alternate" type="application/feed+json" title="${site.title} (JSON)" href="${root}feed.json">
</head>
<body>
<a class="skip" href="#posts">Skip to the posts</a>
<header>
${heading}
</header>
<main id="posts" tabindex="-1">
${main}</main>
<footer>
<p>Follow without an account: <a href="${root}atom.xml">Atom feed</a>, <a href="${root}feed.json">JSON feed</a>.</p>
</footer>
</body>
</html>
`.source;

const language = (entry: Entry, site: Site): Markup | undefined =>
  entry.language === site.language ? undefined : markup` lang="${entry.language}"`;

const time = (entry: Entry, site: Site): Markup =>
  markup`<time datetime="${entry.published}">${dateInWords(entry.published, site)}</time>`;

const article = (entry: Entry, site: Site): Markup => markup`<article>
<h2><a href="${pagePath(entry.name)}">${time(entry, site)}</a></h2>
<div class="post"${language(entry, site)}>
${articleBody(entry, (path) => path)}</div>
</article>
`;

function pager(number: number, pages: number): Markup | undefined {
  if (pages === 1) return undefined;
  const newer = number > 1 ? markup`<a rel="prev" href="${listPath(number - 1)}">Newer posts</a>` : undefined;
  const older =
    number < pages ? markup`<a rel="next" href="${listPath(number + 1)}">Older posts</a>` : undefined;
  return markup`<nav aria-label="Pages">
${newer}
<span>Page ${number} of ${pages}</span>
${older}
</nav>
`;
}

/** Every list page by path, 20 posts each. `entries` are newest first. There is always an `index.html`. */
export function listPages(entries: readonly Entry[], site: Site): ReadonlyMap<string, string> {
  const pages = Math.max(1, Math.ceil(entries.length / POSTS_PER_PAGE));
  return new Map(
    Array.from({ length: pages }, (_, at) => {
      const number = at + 1;
      const shown = entries.slice(at * POSTS_PER_PAGE, number * POSTS_PER_PAGE);
      const posts =
        shown.length === 0
          ? markup`<p>Nothing has been posted yet.</p>\n`
          : markup`${shown.map((entry) => article(entry, site))}`;
      const source = page({
        site,
        title: number === 1 ? site.title : `${site.title}: page ${number} of ${pages}`,
        root: '',
        heading:
          number === 1
            ? markup`<h1>${site.title}</h1>`
            : markup`<h1><a href="index.html">${site.title}</a></h1>`,
        main: markup`${posts}${pager(number, pages)}`,
      });
      return [listPath(number), source];
    }),
  );
}

/** The page of one post. It depends on nothing but its entry and the site. */
export const postPage = (entry: Entry, site: Site): string =>
  page({
    site,
    title: `${nameOf(entry)} · ${site.title}`,
    root: '../',
    heading: markup`<p class="site"><a href="../index.html">${site.title}</a></p>`,
    main: markup`<article>
<h1>${time(entry, site)}</h1>
<div class="post"${language(entry, site)}>
${articleBody(entry, (path) => `../${path}`)}</div>
</article>
<p class="back"><a href="../index.html">All posts</a></p>
`,
  });
