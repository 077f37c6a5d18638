import { formatInstant } from '../../schedule/spell-time.ts';
import { type Markup, markup } from '../../text/markup.ts';
import type { Report } from '../report.ts';
import { datesOf, type ReportDate, sayDate } from '../report-series.ts';
import { section } from './headings.ts';
import { kept } from './kept-place.ts';
import type { Sheet, Terms } from './report-post.ts';

type Zone = Pick<Terms, 'timeZone'>;

/** When a post that repeats goes out, and what comes of each date. What is found on some of them says so itself. */
export function renderDates(sheet: Sheet): Markup | undefined {
  const { report } = sheet.post;
  const all = datesOf(report);
  if (!all) return undefined;
  return section(
    sheet,
    'dates',
    all.title,
    markup`${all.rule === undefined ? undefined : markup`<p class="quiet">A post for each: <code>${all.rule}</code></p>\n`}${kept('dates', renderDateList(report, sheet.policy))}`,
  );
}

/** The part that changes with where they stand. */
export const renderDateList = (report: Report, policy: Zone): Markup => markup`<ol>
${datesOf(report)?.dates.map((date) => row(date, report, policy))}</ol>
`;

function row(date: ReportDate, { standing }: Report, policy: Zone): Markup {
  const { due, look, sign, words } = sayDate(date, standing, policy);
  return markup`<li class="${look}"><span class="sign" aria-hidden="true">${sign}</span> ${formatInstant(Date.parse(due), policy.timeZone)}: ${words} <span class="quiet">${date.post}</span></li>
`;
}
