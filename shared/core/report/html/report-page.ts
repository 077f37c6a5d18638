import type { Outcome } from '../../decision/decide.ts';
import { list, many } from '../../rules/wording.ts';
import { formatInstant } from '../../schedule/spell-time.ts';
import { type Markup, markup } from '../../text/markup.ts';
import { heading } from './headings.ts';
import { type Frame, renderPage } from './page-frame.ts';
import { renderChecks } from './render-checks.ts';
import { renderDates } from './render-dates.ts';
import { renderPieces } from './render-pieces.ts';
import { renderPreviews } from './render-preview.ts';
import { renderStanding } from './render-standing.ts';
import { lookOfReport, outcomeOf, renderVerdict, SIGNS, shortVerdict, titleOf } from './render-verdict.ts';
import type { ReportPost, Sheet, Terms } from './report-post.ts';
import { quoted } from './shown-text.ts';
import { arrangeSpots } from './spots.ts';

/**
 * One page about one bundle or several: what came of each, every finding beside its place, how each account will show
 * the post, and what was looked at. It needs nothing but itself: no network, no scripts, pictures inside. Meets WCAG
 * 2.2 AA. Whatever the bundle says is text and nothing else.
 */
export function renderReportPage(posts: readonly ReportPost[], policy: Terms): string {
  const [only] = posts;
  const single = posts.length === 1 && only ? only : undefined;
  const sheets = posts.map((post, index) => sheetOf(post, policy, index, single ? 1 : 2));
  const title = single ? titleOf(single.report, policy) : `${many(posts.length, 'bundle')} checked`;
  const frame: Frame = {
    title,
    site: policy.library,
    subtitle: 'What the policy says of a post before it goes out',
    skip: 'Skip to the report',
    footer: footer(posts, policy),
  };
  return renderPage(frame, markup`${single ? undefined : overview(sheets)}${sheets.map(article)}`);
}

function sheetOf(post: ReportPost, policy: Terms, index: number, top: 1 | 2): Sheet {
  const spots = arrangeSpots(post.report.findings, post.read?.bundle);
  return {
    post,
    policy,
    spots,
    points: spots.flatMap((spot) => spot.points),
    id: (name) => `post-${index + 1}-${name}`,
    top,
  };
}

/** Outcome first, also for many. */
function overview(sheets: readonly Sheet[]): Markup {
  const rows = sheets.map((sheet) => {
    const { report } = sheet.post;
    const look = lookOfReport(report, sheet.policy);
    return markup`<li class="${look}"><span class="sign" aria-hidden="true">${SIGNS[look]}</span> <a href="#${sheet.id('title')}">${report.title}</a> <span class="quiet">${shortVerdict(report, sheet.policy)}</span></li>
`;
  });
  return markup`<h1>${many(sheets.length, 'bundle')} checked</h1>
<p class="outcome">${tally(sheets)}</p>
<nav aria-label="Bundles">
<ul class="overview">
${rows}</ul>
</nav>
`;
}

function tally(sheets: readonly Sheet[]): string {
  const counted = Map.groupBy(sheets, ({ post }) => outcomeOf(post.report));
  const said = (outcome: Outcome, one: string, more: string): string[] => {
    const count = counted.get(outcome)?.length ?? 0;
    return count > 0 ? [`${count} ${count === 1 ? one : more}`] : [];
  };
  const parts = [
    ...said('block', 'cannot go out yet', 'cannot go out yet'),
    ...said('hold', 'waits for the administrator', 'wait for the administrator'),
    ...said('pass', 'passes', 'pass'),
  ];
  return `${list(parts)}.`;
}

const article = (sheet: Sheet): Markup => {
  const id = sheet.id('title');
  const pieces = sheet.spots.length > 0 ? renderPieces(sheet) : undefined;
  const previews = renderPreviews(sheet);
  // Where there is nothing to mend, how it will look is what one wants to see.
  const parts = sheet.points.length > 0 ? markup`${pieces}${previews}` : markup`${previews}${pieces}`;
  return markup`<article class="report" aria-labelledby="${id}">
${heading(sheet, 0, quoted(sheet.post.report.title), id)}
${renderVerdict(sheet)}${renderDates(sheet)}${renderStanding(sheet)}${parts}${renderChecks(sheet)}</article>
`;
};

function footer(posts: readonly ReportPost[], { title, stamp, timeZone }: Terms): Markup {
  const checked = posts.map(({ report }) => Date.parse(report.at)).sort((a, b) => b - a)[0];
  const at = checked === undefined ? '' : ` on ${formatInstant(checked, timeZone)}`;
  return markup`<p>Checked${at} against ${title}, version ${stamp.version}.</p>
<p>Hash of the policy: <code>${stamp.hash}</code></p>
${posts.length === 1 ? markup`<p>Revision of the bundle: <code>${posts[0]?.report.revision}</code></p>\n` : undefined}`;
}
