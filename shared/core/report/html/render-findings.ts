import type { Policy } from '../../policy/policy.ts';
import { type Markup, markup } from '../../text/markup.ts';
import { placeName } from '../place-name.ts';
import { LEVEL_NAMES } from '../report-text.ts';
import { heading } from './headings.ts';
import { pointId, pointLink } from './render-marked.ts';
import { SIGNS } from './render-verdict.ts';
import type { Sheet } from './report-post.ts';
import { paragraphs, quoted, sentence } from './shown-text.ts';
import type { Point, Spot } from './spots.ts';
import { whyItMatters } from './why-it-matters.ts';

/**
 * Everything that was found in one piece of the post.
 * @param firsts Where each clause was explained already: what several findings have in common is said once.
 */
export function renderFindings(sheet: Sheet, spot: Spot, firsts: Map<string, Point>): Markup {
  return markup`<ul class="findings">
${spot.points.map((point) => {
  const first = firsts.get(point.finding.clause);
  if (first === undefined) firsts.set(point.finding.clause, point);
  return card(sheet, spot, point, first);
})}</ul>
`;
}

function card(sheet: Sheet, spot: Spot, point: Point, first: Point | undefined): Markup {
  const { finding, number } = point;
  const { level, at, line, message, help } = finding;
  const [title = '', ...rest] = message.split('\n');
  const where = [
    ...(at === spot.at ? [] : [placeName(at)]),
    ...(line === undefined ? [] : [`post.md, line ${line}`]),
  ].join(' · ');
  const says = markup`<span class="number">${number}</span> <span class="level"><span class="sign" aria-hidden="true">${SIGNS[level]}</span> ${capitalised(LEVEL_NAMES[level])}:</span> ${sentence(title)}`;
  return markup`<li class="finding ${level}" id="${pointId(sheet, point)}">
${heading(sheet, 3, says)}
${where === '' ? undefined : markup`<p class="where">${quoted(where)}</p>\n`}${paragraphs(rest.join('\n'))}<div class="help">
${paragraphs(help)}
</div>
${first === undefined ? reasons(sheet.policy, finding.clause) : markup`<p class="why">Why, and what the policy says: as at ${pointLink(sheet, first)}.</p>\n`}</li>
`;
}

function reasons({ clauses }: Pick<Policy, 'clauses'>, id: string): Markup {
  const why = whyItMatters(id);
  const clause = clauses.find((candidate) => candidate.id === id);
  const reason = why === undefined ? undefined : markup`<p class="why"><b>Why it matters:</b> ${why}</p>\n`;
  const policy = clause
    ? markup`<p class="clause"><b>The policy</b>, ${clause.title} <code>${id}</code>: <q>${clause.says.trim()}</q></p>\n`
    : markup`<p class="clause"><b>The policy</b>: <code>${id}</code></p>\n`;
  return markup`${reason}${policy}`;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
