import { type Markup, markup } from '../../text/markup.ts';
import { withoutTurns } from './shown-text.ts';
import { STYLE, STYLE_HASH } from './style.ts';

// Nothing is loaded from anywhere and nothing runs, whatever slipped into a text; the style is let in by its hash.
const SECURITY = `default-src 'none'; img-src data:; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

export type Frame = {
  readonly title: string;
  readonly site: string;
  /** What this page is about, below the site's name. */
  readonly subtitle: string;
  /** The link by which the keyboard gets past the header. */
  readonly skip: string;
  readonly footer: Markup;
};

/** What stands before and after the content of a page, for one that is written piece by piece. */
export function framePage(frame: Frame): { readonly before: string; readonly after: string } {
  const before = markup`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${SECURITY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${frame.title}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#report">${frame.skip}</a>
<header>
<p class="site">${frame.site} <span class="quiet">${frame.subtitle}</span></p>
</header>
<main id="report" tabindex="-1">
`;
  const after = markup`</main>
<footer>
${frame.footer}</footer>
</body>
</html>
`;
  return { before: pieceOfPage(before), after: pieceOfPage(after) };
}

/** A piece of a page's content as it is written. */
export const pieceOfPage = (piece: Markup): string => withoutTurns(piece.source);

/** A whole page. It needs nothing but itself: no network, no scripts, pictures inside. */
export function renderPage(frame: Frame, content: Markup): string {
  const { before, after } = framePage(frame);
  return `${before}${pieceOfPage(content)}${after}`;
}
