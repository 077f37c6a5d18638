import { type Markup, markup } from '../../text/markup.ts';
import { lookOf } from '../headline.ts';
import type { Report } from '../report.ts';
import type { DeliveryStanding, Standing } from '../standing.ts';
import { DECIDED, standingNotes, standingWords } from '../standing-words.ts';
import { section } from './headings.ts';
import { kept, putInto } from './kept-place.ts';
import { renderDateList } from './render-dates.ts';
import { renderOutcome, renderWhen, SIGNS, titleOf } from './render-verdict.ts';
import type { Sheet, Terms } from './report-post.ts';
import { quoted } from './shown-text.ts';

type Zone = Pick<Terms, 'timeZone'>;

/** Where the post stands now, or the place that is kept for it. */
export const renderStanding = ({ post, policy, top }: Pick<Sheet, 'post' | 'policy' | 'top'>): Markup => {
  const { standing } = post.report;
  return kept('standing', standing && standingSection(standing, policy, top));
};

/** The page of one post as it stands now: its title, its verdict, and what is said of each account. */
export function withStanding(
  page: string,
  report: Report & { readonly standing: Standing },
  policy: Zone,
): string {
  const title = markup`<title>${titleOf(report, policy)}</title>`.source;
  const titled = page.replace(/<title>[^<]*<\/title>/, () => title);
  const judged = putInto(titled, 'outcome', renderOutcome(report, policy));
  const timed = putInto(judged, 'when', renderWhen(report, policy));
  const dated = putInto(timed, 'dates', renderDateList(report, policy));
  return putInto(dated, 'standing', standingSection(report.standing, policy, 1));
}

const standingSection = ({ state, deliveries }: Standing, policy: Zone, top: Sheet['top']): Markup =>
  section(
    { top },
    'standing',
    'Where it stands',
    deliveries.length === 0
      ? markup`<p>${DECIDED[state]}</p>\n`
      : markup`<ul>
${deliveries.map((one) => line(one, policy))}</ul>
`,
  );

function line(one: DeliveryStanding, policy: Zone): Markup {
  const look = lookOf(one);
  const link = one.url !== undefined && one.state !== 'retracted' ? linkTo(one.url) : undefined;
  return markup`<li class="${look}"><span class="sign" aria-hidden="true">${SIGNS[look]}</span> <div><b>${quoted(one.account)}</b> ${standingWords(one, policy)}. ${link}
${standingNotes(one, policy).map((note) => markup`<p class="quiet">${quoted(note)}</p>\n`)}</div></li>
`;
}

/** The address comes from the network: anything but a page is shown and not followed. */
const linkTo = (url: string): Markup =>
  /^https?:\/\//i.test(url) ? markup`<a href="${url}">${url}</a>` : quoted(url);
