import { type Markup, markup } from '../../text/markup.ts';
import { placeName } from '../place-name.ts';
import { heading, section } from './headings.ts';
import { renderFindings } from './render-findings.ts';
import { markedText } from './render-marked.ts';
import { renderMedium } from './render-medium.ts';
import { SIGNS } from './render-verdict.ts';
import type { Sheet } from './report-post.ts';
import { quoted } from './shown-text.ts';
import type { Point, Spot } from './spots.ts';

/** A line of a file that is no text may be endless. */
const LONGEST_LINE = 300;

/** The post piece by piece, and beside each piece what was found in it. */
export function renderPieces(sheet: Sheet): Markup {
  const isRead = sheet.post.read !== undefined;
  const firsts = new Map<string, Point>();
  const pieces = sheet.spots.map((spot) => {
    // All that is wrong with the form is of one clause; elsewhere each piece is to be understood by itself.
    if (isRead) firsts.clear();
    return piece(sheet, spot, firsts);
  });
  const title = isRead ? 'The post, piece by piece' : 'What is wrong with its form';
  return section(sheet, 'pieces', title, markup`<div class="all">\n${pieces}</div>\n`);
}

function piece(sheet: Sheet, spot: Spot, firsts: Map<string, Point>): Markup {
  const beside = content(sheet, spot);
  const shownBeside = beside && markup`<div class="shown">\n${beside}</div>\n`;
  if (spot.points.length === 0)
    return markup`<section class="piece clear">
${heading(sheet, 2, title(sheet, spot))}
<p class="quiet"><span class="sign" aria-hidden="true">${SIGNS.pass}</span> Nothing was found here.</p>
${shownBeside}</section>
`;
  return markup`<section class="piece">
${heading(sheet, 2, title(sheet, spot))}
<div class="${beside ? 'pair' : 'single'}">
${shownBeside}${renderFindings(sheet, spot, firsts)}</div>
</section>
`;
}

function title(sheet: Sheet, spot: Spot): Markup {
  const name = quoted(placeName(spot.at));
  if (spot.kind !== 'medium') return name;
  return markup`${name} <span class="quiet">${quoted(sheet.post.media[spot.index]?.file ?? '')}</span>`;
}

function content(sheet: Sheet, spot: Spot): Markup | undefined {
  switch (spot.kind) {
    case 'medium':
      return renderMedium(sheet, spot);
    case 'text':
      return wording(sheet, spot);
    case 'detail':
      return quotedLines(sheet, spot);
  }
}

function wording(sheet: Sheet, spot: Spot): Markup {
  const { bundle } = sheet.post.read ?? {};
  const text = spot.at === 'text' ? bundle?.text : bundle?.textFor[spot.at.slice('text.'.length)];
  if (text === undefined || text === '') return markup`<p class="unshown">There is no text.</p>\n`;
  return markup`<p class="wording" dir="auto" lang="${sheet.policy.language}">${markedText(sheet, text, spot.at, spot.points)}</p>
`;
}

/** The lines of `post.md` that the findings name, as they were written. */
function quotedLines(sheet: Sheet, spot: Spot): Markup | undefined {
  const written = sheet.post.source?.split(/\r\n?|\n/);
  const numbers = new Set(spot.points.flatMap(({ finding }) => finding.line ?? []));
  const lines = [...numbers].flatMap((number) => {
    const line = written?.[number - 1];
    return line === undefined || line.trim() === '' ? [] : [{ number, line }];
  });
  if (lines.length === 0) return undefined;
  return markup`<ul class="lines" aria-label="As written in post.md">
${lines.map(({ number, line }) => {
  const cut = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
  return markup`<li><span class="quiet">line ${number}</span> <code dir="auto">${cut}</code></li>\n`;
})}</ul>
`;
}
