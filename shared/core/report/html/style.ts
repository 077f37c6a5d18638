import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { markup } from '../../text/markup.ts';
import { base64 } from './data-uri.ts';

/**
 * The look of the report: paper, ink and fonts are the noticeboard's. Colour never says anything alone, and every pair
 * reaches 4.5:1 in both schemes (WCAG 1.4.1, 1.4.3).
 */
export const STYLE = markup`
:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --ink: #22201c;
  --quiet: #5e5a52;
  --link: #1c4f82;
  --rule: #d9d4c8;
  --sheet: #ffffff;
  --block: #a3231f;
  --hold: #80540a;
  --advise: #1c4f82;
  --pass: #23683a;
  --block-wash: #fbeae7;
  --hold-wash: #fbf1db;
  --advise-wash: #e8f0f8;
  --pass-wash: #e7f3ea;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #191816;
    --ink: #e9e5dc;
    --quiet: #aba598;
    --link: #9cc3ec;
    --rule: #3c3933;
    --sheet: #211f1c;
    --block: #f2a19a;
    --hold: #e8c070;
    --advise: #9cc3ec;
    --pass: #95d0a6;
    --block-wash: #3a211f;
    --hold-wash: #362b16;
    --advise-wash: #1d2a38;
    --pass-wash: #1c2e21;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 106.25%/1.55 var(--serif); background: var(--paper); color: var(--ink); scroll-padding-top: 1rem; }
body { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem 3rem; overflow-wrap: anywhere; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.12em; }
a:focus-visible { outline: 0.15em solid var(--link); outline-offset: 0.2em; border-radius: 0.1em; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 0.75rem; background: var(--paper); }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet, .where, .clause, .length, .unshown, dt, figcaption, footer, .listen { font-family: var(--sans); font-size: 0.8rem; line-height: 1.5; color: var(--quiet); font-weight: 400; letter-spacing: 0; }
header { padding: 2.25rem 0 1rem; border-bottom: 0.2rem double var(--rule); }
.site { margin: 0; font-size: 1.2rem; font-weight: 600; line-height: 1.3; }
.site .quiet { display: block; }
h1, h2, h3, h4, h5 { margin: 0; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { margin: 1.75rem 0 1rem; font-size: 1.9rem; letter-spacing: -0.01em; }
p, ul, ol, dl, pre, figure { margin: 0 0 0.75em; }
p { text-wrap: pretty; }
ul, ol { padding: 0; list-style: none; }
code, pre { font-family: var(--mono); font-size: 0.8em; white-space: pre-wrap; }
pre { padding: 0.5rem 0.75rem; background: var(--paper); border: 1px solid var(--rule); border-radius: 0.2rem; }
pre code { font-size: 1em; }
b { font-weight: 600; }
.sign { font-family: var(--sans); font-weight: 700; }
.block { --level: var(--block); --wash: var(--block-wash); }
.hold { --level: var(--hold); --wash: var(--hold-wash); }
.advise { --level: var(--advise); --wash: var(--advise-wash); }
.pass { --level: var(--pass); --wash: var(--pass-wash); }
.overview li { padding: 0.4rem 0; border-bottom: 1px solid var(--rule); }
.overview .sign, .checks .sign, .dates .sign { display: inline-block; width: 1.25em; color: var(--level); }
.overview .quiet { margin-left: 0.4rem; }
.report > h2 { margin: 0 0 1rem; font-size: 1.6rem; }
.report + .report { margin-top: 2.5rem; }
nav ~ .report { margin-top: 3rem; padding-top: 2rem; border-top: 0.2rem double var(--rule); }
.verdict { margin-bottom: 1rem; padding: 0.9rem 1.1rem; background: var(--wash); border: 1px solid var(--level); border-left-width: 0.4rem; border-radius: 0.25rem; }
.verdict p:last-child, .verdict ol:last-child { margin-bottom: 0; }
.outcome { font-size: 1.15rem; font-weight: 600; }
.outcome .sign { color: var(--level); margin-right: 0.2em; }
.todo { padding-left: 1.75rem; list-style: decimal; }
.todo li { padding: 0.2rem 0; }
.todo .quiet { display: block; color: var(--ink); }
.about { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); gap: 0.4rem 1.5rem; margin-bottom: 0; }
dd { margin: 0; }
.standing li { display: flex; gap: 0.4rem; padding: 0.3rem 0; }
.standing .sign { flex: none; width: 1.25em; color: var(--level); }
.standing p { margin: 0; }
.report > section > h2, .report > section > h3 { margin: 2rem 0 1rem; padding-bottom: 0.35rem; border-bottom: 1px solid var(--rule); font-size: 1.35rem; }
.all { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1.75rem; align-items: start; }
.piece { min-width: 0; padding: 0 0 1.25rem; }
.piece > h3, .piece > h4 { margin: 0.75rem 0 0.6rem; font-size: 1.1rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem 1.75rem; align-items: start; }
.shown { padding: 1rem 1.1rem 0.35rem; background: var(--sheet); border: 1px solid var(--rule); border-radius: 0.25rem; }
.wording { white-space: pre-wrap; text-wrap: wrap; }
mark { padding: 0.05em 0.1em; color: inherit; background: var(--wash); border-bottom: 0.15em solid var(--level); border-radius: 0.1em; }
.ref { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; margin: 0 0.1rem; padding: 0 0.25rem; font: 600 0.75rem/1.5rem var(--sans); text-align: center; vertical-align: baseline; text-decoration: none; border: 1px solid currentColor; border-radius: 0.75rem; }
.ref:hover { text-decoration: underline; }
.finding { margin-bottom: 0.75rem; padding: 0.75rem 1rem 0.25rem; background: var(--sheet); border: 1px solid var(--rule); border-left: 0.3rem solid var(--level); border-radius: 0.25rem; }
.finding:target { outline: 0.15em solid var(--level); }
.finding h4, .finding h5 { margin-bottom: 0.35rem; font-size: 1rem; line-height: 1.45; text-wrap: pretty; }
.number { display: inline-block; min-width: 1.5rem; padding: 0 0.25rem; font: 600 0.75rem/1.5rem var(--sans); text-align: center; color: var(--sheet); background: var(--level); border-radius: 0.75rem; }
.level { font: 600 0.85rem/1.4 var(--sans); color: var(--level); }
.where { margin-bottom: 0.4rem; }
.help p { margin-bottom: 0.4em; }
.help p:first-child::before { content: "→ "; font-family: var(--sans); color: var(--level); }
.why { font-size: 0.9rem; }
.clause { margin-bottom: 0.6rem; }
.clear .quiet .sign { color: var(--pass); }
.picture { display: block; width: 100%; height: auto; max-height: 36rem; }
.shown .picture { background: var(--rule); }
.mark rect { fill: none; vector-effect: non-scaling-stroke; }
.mark .halo { stroke: #fff; stroke-width: 5px; }
.mark .line { stroke: #000; stroke-width: 2.5px; }
.mark.personal .line { stroke: #a3231f; stroke-width: 3.5px; }
.mark.face .line { stroke: #1c4f82; stroke-dasharray: 9 4; }
.mark.unread-text .line, .mark.words .line { stroke: #000; stroke-dasharray: 2 4; }
.mark .tag { fill: #000; }
.mark text { fill: #fff; font-family: var(--sans); font-weight: 600; }
.mark { forced-color-adjust: none; }
figcaption p { margin: 0.6rem 0 0.2rem; }
.legend li { color: var(--ink); }
.legend b { display: inline-block; min-width: 1.4em; }
.said div { display: grid; grid-template-columns: minmax(0, 1fr); padding: 0.25rem 0; }
.unshown { padding: 1.5rem 1rem; text-align: center; border: 1px dashed var(--quiet); border-radius: 0.25rem; }
.lines code { display: block; font-size: 0.85rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.5rem; align-items: start; }
.card { max-width: 33rem; }
.card > h3, .card > h4 { margin-bottom: 0.5rem; font-size: 1.05rem; }
.post { padding: 1rem 1.1rem; background: var(--sheet); border: 1px solid var(--rule); border-radius: 0.6rem; font-family: var(--sans); font-size: 0.9rem; line-height: 1.45; }
.author { display: flex; gap: 0.6rem; align-items: center; }
.author .quiet { display: block; }
.avatar { flex: none; width: 2.5rem; height: 2.5rem; font: 600 1.2rem/2.5rem var(--serif); text-align: center; color: var(--paper); background: var(--quiet); border-radius: 0.5rem; }
.entity { color: var(--link); }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr)); gap: 0.3rem; }
.pictures .picture { border-radius: 0.4rem; max-height: 22rem; }
.pictures .unshown { margin: 0; }
p.listen { margin: 0.75rem 0 0.1rem; }
ul.listen { margin: 0; color: var(--ink); }
ul.listen li { margin-bottom: 0.3rem; padding-left: 0.6rem; border-left: 0.15rem solid var(--rule); }
.length { margin: 0.5rem 0 0; }
.length.over { color: var(--block); font-weight: 600; }
meter { width: 7rem; height: 0.8rem; vertical-align: -0.05rem; }
.clauses { columns: 2 22rem; column-gap: 2.5rem; }
.clause h3, .clause h4 { font-size: 1rem; }
.clause h3 code, .clause h4 code { margin-left: 0.25rem; font-weight: 400; color: var(--quiet); }
.clauses .clause { margin-bottom: 1.25rem; break-inside: avoid; color: var(--ink); font: inherit; }
.clause > p { margin: 0.15rem 0 0.4rem; }
.clause ul { margin: 0; }
.clause li { display: flex; padding: 0.2rem 0; font-size: 0.92rem; }
.clause li .sign { flex: none; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 0.2rem double var(--rule); }
footer p { margin: 0; }
@media (min-width: 58rem) {
  .pair, .all { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .piece:not(.clear) { grid-column: 1 / -1; }
  .said div { grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0.75rem; align-items: baseline; }
}
@media (forced-colors: active) {
  .number { border: 1px solid; }
  mark { text-decoration: underline; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --link: #000; --rule: #999; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  header { padding-top: 0; }
  .skip { display: none; }
  .finding, .card, .clause li, .shown figure { break-inside: avoid; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  nav ~ .report { break-before: page; border-top: 0; margin-top: 0; }
  .pair, .all { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .piece:not(.clear) { grid-column: 1 / -1; }
  .picture { max-height: 9cm; }
  .number, .verdict, .avatar, mark, meter { print-color-adjust: exact; }
}
`;

/** What the page's security policy names, so that no other style is taken. */
export const STYLE_HASH = `sha256-${base64(sha256(utf8ToBytes(STYLE.source)))}`;
