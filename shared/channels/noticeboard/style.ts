/**
 * The whole look of the noticeboard. System fonts only: nothing is loaded from elsewhere. Every colour pair reaches
 * 4.5:1 on its background, in both schemes (WCAG 1.4.3); a test measures it.
 */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --ink: #22201c;
  --quiet: #5e5a52;
  --link: #1c4f82;
  --rule: #d9d4c8;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816;
    --ink: #e9e5dc;
    --quiet: #aba598;
    --link: #9cc3ec;
    --rule: #3c3933;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 112.5%/1.6 var(--serif); background: var(--paper); color: var(--ink); }
body { max-width: 38rem; margin: 0 auto; padding: 0 1.25rem 3rem; overflow-wrap: break-word; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.12em; }
a:focus-visible, summary:focus-visible { outline: 0.15em solid var(--link); outline-offset: 0.2em; border-radius: 0.1em; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 0.75rem; background: var(--paper); }
.skip:focus { left: 0.5rem; top: 0.5rem; }
header { padding: 3.5rem 0 1.25rem; border-bottom: 0.2rem double var(--rule); }
header h1, header .site { margin: 0; font-size: 1.9rem; font-weight: 600; line-height: 1.2; letter-spacing: -0.01em; text-wrap: balance; }
header .site { font-size: 1.3rem; }
header a { color: inherit; text-decoration: none; }
header a:hover { text-decoration: underline; }
article { padding: 2.25rem 0 1.75rem; }
article + article { border-top: 1px solid var(--rule); }
article h1, article h2 { margin: 0 0 0.6rem; font: 500 0.8rem/1.4 var(--sans); letter-spacing: 0.015em; color: var(--quiet); }
article h2 a { color: inherit; text-decoration: none; }
article h2 a:hover { text-decoration: underline; }
p { margin: 0 0 1em; text-wrap: pretty; hanging-punctuation: first; }
figure { margin: 1.25rem 0 0.5rem; }
img, video { display: block; max-width: 100%; height: auto; max-height: 40rem; object-fit: contain; object-position: left top; border-radius: 0.15rem; }
figcaption { margin-top: 0.45rem; font: 0.8rem/1.45 var(--sans); color: var(--quiet); }
summary { padding: 0.35rem 0; font: 0.85rem/1.5 var(--sans); color: var(--link); cursor: pointer; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: 0 1rem; align-items: start; }
.pictures figure { margin-top: 0.25rem; }
nav { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 1.5rem; padding: 1rem 0; border-top: 1px solid var(--rule); font: 0.85rem/1.5 var(--sans); color: var(--quiet); }
.back { font: 0.85rem/1.5 var(--sans); }
footer { margin-top: 2rem; padding-top: 1rem; border-top: 0.2rem double var(--rule); font: 0.8rem/1.5 var(--sans); color: var(--quiet); }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --link: #000; --rule: #999; }
  html { font-size: 11pt; }
  body { max-width: none; padding: 0; }
  header { padding-top: 0; }
  nav, footer, .skip, .back, details:not([open]) { display: none; }
  article { break-inside: avoid-page; }
  .post a[href]::after { content: " <" attr(href) ">"; font-size: 0.8em; color: var(--quiet); }
}
`;
