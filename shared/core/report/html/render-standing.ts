import type { Outcome } from '../../decision/decide.ts';
import { type Markup, markup } from '../../text/markup.ts';
import type { DeliveryStanding, Standing } from '../standing.ts';
import { DECIDED, standingNotes, standingWords } from '../standing-words.ts';
import { section } from './headings.ts';
import { pieceOfPage } from './page-frame.ts';
import { SIGNS } from './render-verdict.ts';
import type { Sheet, Terms } from './report-post.ts';
import { quoted } from './shown-text.ts';

type Zone = Pick<Terms, 'timeZone'>;

/** No text of a bundle can be one of these: it has no angle brackets left. */
const OPENS = markup`<!--standing-->`;
const CLOSES = markup`<!--/standing-->`;

/** Where the post stands now, or the place that is kept for it. */
export const renderStanding = ({ post, policy, top }: Pick<Sheet, 'post' | 'policy' | 'top'>): Markup => {
  const { standing } = post.report;
  return enclosed(standing && standingSection(standing, policy, top));
};

/** The page of one post with its standing as it is now; as it was where it has no place for it. */
export function withStanding(page: string, standing: Standing, policy: Zone): string {
  const start = page.indexOf(OPENS.source);
  const end = page.indexOf(CLOSES.source, start);
  if (start < 0 || end < 0) return page;
  const piece = pieceOfPage(enclosed(standingSection(standing, policy, 1)));
  return `${page.slice(0, start)}${piece}${page.slice(end + CLOSES.source.length)}`;
}

const enclosed = (inside: Markup | undefined): Markup => markup`${OPENS}${inside}${CLOSES}`;

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

const LOOKS: Readonly<Record<DeliveryStanding['state'], Outcome | 'advise'>> = {
  held: 'hold',
  scheduled: 'advise',
  sending: 'advise',
  published: 'pass',
  failed: 'block',
  unconfirmed: 'hold',
  missed: 'block',
  cancelled: 'advise',
  retracted: 'advise',
};

function line(one: DeliveryStanding, policy: Zone): Markup {
  const look = lookOf(one);
  const link = one.url !== undefined && one.state !== 'retracted' ? linkTo(one.url) : undefined;
  return markup`<li class="${look}"><span class="sign" aria-hidden="true">${SIGNS[look]}</span> <div><b>${quoted(one.account)}</b> ${standingWords(one, policy)}. ${link}
${standingNotes(one, policy).map((note) => markup`<p class="quiet">${quoted(note)}</p>\n`)}</div></li>
`;
}

/** What is out and not as it should be is for somebody to look at. */
function lookOf({ state, verification, retraction }: DeliveryStanding): Outcome | 'advise' {
  const isAmiss = verification && verification.outcome !== 'as-sent' && verification.outcome !== 'repaired';
  return state === 'published' && (isAmiss || retraction) ? 'hold' : LOOKS[state];
}

/** The address comes from the network: anything but a page is shown and not followed. */
const linkTo = (url: string): Markup =>
  /^https?:\/\//i.test(url) ? markup`<a href="${url}">${url}</a>` : quoted(url);
