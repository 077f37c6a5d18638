import type { Outcome } from '../../decision/decide.ts';
import { list } from '../../rules/wording.ts';
import { type Markup, markup } from '../../text/markup.ts';
import { headlineOf, type Look } from '../headline.ts';
import { placeName } from '../place-name.ts';
import type { Report } from '../report.ts';
import { spellSeries } from '../report-series.ts';
import { LEVEL_NAMES, verdict } from '../report-text.ts';
import { spellDue } from '../spell-due.ts';
import { kept } from './kept-place.ts';
import { pointId } from './render-marked.ts';
import type { Sheet, Terms } from './report-post.ts';
import { quoted, sentence } from './shown-text.ts';
import type { Point } from './spots.ts';

type Zone = Pick<Terms, 'timeZone'>;

/** Longer lists are read in the page itself. */
const MOST_LISTED = 12;

export const SIGNS: Readonly<Record<Look, string>> = {
  pass: '✓',
  hold: '?',
  block: '✗',
  advise: '·',
};

/** The look of an outcome. A revision of something that is out is not taken, whatever the rules say of it. */
export const outcomeOf = (report: Report): Outcome => (report.alreadySentOn ? 'block' : report.outcome);

/** How the post is shown as a whole: as it was decided, or as it has come since. */
export const lookOfReport = (report: Report, policy: Zone): Look =>
  headlineOf(report, policy)?.look ?? outcomeOf(report);

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  pass: 'Passes',
  hold: 'Waits for the administrator',
  block: 'Cannot go out yet',
};

/** In few words, for titles and lists. */
export const shortVerdict = (report: Report, policy: Zone): string =>
  headlineOf(report, policy)?.short ?? OUTCOMES[outcomeOf(report)];

/** The title of the page of one post. */
export const titleOf = (report: Report, policy: Zone): string =>
  `${shortVerdict(report, policy)}: ${report.title}`;

/** The part of the verdict that changes with where the post stands. */
export const renderOutcome = (report: Report, policy: Zone): Markup => {
  const look = lookOfReport(report, policy);
  return markup`<div class="verdict ${look}">
<p class="outcome"><span class="sign" aria-hidden="true">${SIGNS[look]}</span> ${verdict(report, policy)}</p>`;
};

/** When it goes out, as long as that is not said of each account. */
export const renderWhen = (report: Report, policy: Zone): Markup | undefined => {
  const said = headlineOf(report, policy) ? undefined : when(report, policy);
  return said === undefined ? undefined : fact('Goes out', said);
};

/** What came of the bundle: first in one sentence, then when and where, then the way to what is to be done. */
export const renderVerdict = (sheet: Sheet): Markup => {
  const { report } = sheet.post;
  return markup`${kept('outcome', renderOutcome(report, sheet.policy))}
${todo(sheet)}</div>
${about(sheet)}`;
};

function todo(sheet: Sheet): Markup | undefined {
  const points = sheet.points.filter(({ finding }) => finding.level !== 'advise');
  if (points.length === 0) return undefined;
  const more = points.length - MOST_LISTED;
  const rest = more > 0 ? markup`<li>and ${more} more, below</li>\n` : undefined;
  return markup`<ol class="todo">
${points.slice(0, MOST_LISTED).map((point) => entry(sheet, point))}${rest}</ol>
`;
}

const entry = (sheet: Sheet, point: Point): Markup => {
  const { at, level, message } = point.finding;
  return markup`<li class="${level}" value="${point.number}"><a href="#${pointId(sheet, point)}">${sentence(message.split('\n')[0] ?? '')}</a> <span class="quiet">${quoted(placeName(at))}: ${LEVEL_NAMES[level]}</span></li>
`;
};

function about({ post, policy }: Sheet): Markup {
  const { report, read } = post;
  const purpose = policy.purposes.find(({ id }) => id === read?.bundle.purpose)?.title;
  const facts: [string, string | undefined][] = [
    ['Accounts', list(report.accounts)],
    ['Purpose', purpose],
    ['For', list(read?.bundle.audience ?? [])],
    ['Post', report.post],
  ];
  const rows = facts.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [fact(name, value)],
  );
  return markup`<dl class="about">
${kept('when', renderWhen(report, policy))}${rows}</dl>
`;
}

const fact = (name: string, value: string): Markup =>
  markup`<div><dt>${name}</dt><dd>${quoted(value)}</dd></div>\n`;

const when = (report: Report, { timeZone }: Zone): string | undefined => {
  const { due, series, outcome, alreadySentOn } = report;
  if (due === undefined) return undefined;
  const meant = series ? spellSeries(series, timeZone) : spellDue(report, timeZone);
  if (outcome === 'pass' && alreadySentOn === undefined) return meant;
  return `not yet; meant for ${meant}`;
};
