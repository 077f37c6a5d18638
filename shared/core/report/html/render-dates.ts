import { formatInstant } from '../../schedule/spell-time.ts';
import { type Markup, markup } from '../../text/markup.ts';
import { DATE_SIGNS, DATE_WORDS, type ReportDate } from '../report-series.ts';
import { section } from './headings.ts';
import type { Sheet } from './report-post.ts';

/** When a post that repeats goes out, and what comes of each date. What is found on some of them says so itself. */
export function renderDates(sheet: Sheet): Markup | undefined {
  const { series } = sheet.post.report;
  if (!series) return undefined;
  const rows = series.dates.map((date) => row(date, sheet.policy.timeZone));
  return section(
    sheet,
    'dates',
    'Dates',
    markup`<p class="quiet">A post for each: <code>${series.repeat}</code></p>
<ol>
${rows}</ol>
`,
  );
}

const row = ({ post, due, outcome }: ReportDate, timeZone: string): Markup =>
  markup`<li class="${outcome}"><span class="sign" aria-hidden="true">${DATE_SIGNS[outcome]}</span> ${formatInstant(Date.parse(due), timeZone)}: ${DATE_WORDS[outcome]} <span class="quiet">${post}</span></li>
`;
