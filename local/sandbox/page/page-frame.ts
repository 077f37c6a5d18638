import { html, type raw } from 'hono/html';
import { STYLE } from './style.ts';

export type Html = ReturnType<typeof html> | ReturnType<typeof raw>;

/** No scripts, nothing from elsewhere: posts and comments are other people's text. */
export const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // With `no-referrer` a browser would send `Origin: null` with our own form.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

export const STYLE_SHEET = STYLE;

/** The page around everything. `heading` is its subject, where that is not the network itself. */
export const pageFrame = (network: string, heading: string | undefined, main: Html) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${heading === undefined ? network : `${heading} · ${network}`}</title>
    <link rel="stylesheet" href="/style.css">
    <link rel="icon" href="/avatar.svg">
  </head>
  <body>
    <a class="skip" href="#main">Skip to the posts</a>
    <header class="top">
      <h1><a href="/">${network}</a></h1>
      <p>${heading ?? 'What readers see, newest first.'}</p>
    </header>
    <main id="main">${main}</main>
    <footer class="end">
      This network exists on this machine only. Nothing here is public, and no account is real.
    </footer>
  </body>
</html>
`;

export const AVATAR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#4338a8"/><path d="M14 16h15a3 3 0 0 1 3 3 3 3 0 0 1 3-3h15v30H35a3 3 0 0 0-3 3 3 3 0 0 0-3-3H14z" fill="#fff"/><path d="M32 19v28" stroke="#4338a8" stroke-width="2"/></svg>`;
