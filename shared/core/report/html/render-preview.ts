import type { ProofAccount } from '../../accounts/account.ts';
import { type Markup, markup } from '../../text/markup.ts';
import type { DeliveryPreview } from '../preview.ts';
import { heading, section } from './headings.ts';
import { networkText } from './network-text.ts';
import { sizeOf } from './render-figure.ts';
import { pictureId } from './render-medium.ts';
import type { ReportMedium, Sheet } from './report-post.ts';
import { quoted } from './shown-text.ts';
import { spoken, spokenKind } from './spoken.ts';

const NETWORKS: Readonly<Record<DeliveryPreview['channel'], string>> = {
  noticeboard: 'the library’s own page',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  x: 'X',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
};

/** The post on each account, about as the network will show it. */
export function renderPreviews(sheet: Sheet): Markup | undefined {
  const { deliveries = [] } = sheet.post.report;
  if (deliveries.length === 0) return undefined;
  return section(
    sheet,
    'previews',
    'How it will look',
    markup`<div class="cards">
${deliveries.map((delivery, index) => card(sheet, delivery, index))}</div>
`,
  );
}

function card(sheet: Sheet, delivery: DeliveryPreview, index: number): Markup {
  const account = sheet.post.read?.accounts.find(({ id }) => id === delivery.account);
  const id = sheet.id(`account-${index + 1}`);
  const { library, language } = sheet.policy;
  return markup`<article class="card" aria-labelledby="${id}">
${heading(sheet, 2, markup`${quoted(delivery.account)} <span class="quiet">on ${NETWORKS[delivery.channel]}</span>`, id)}
<div class="post">
<p class="author"><span class="avatar" aria-hidden="true">${[...library][0] ?? ''}</span><span><b>${library}</b> <span class="quiet">${quoted(delivery.handle)}</span></span></p>
<p class="wording" dir="auto" lang="${account?.language ?? language}">${networkText(delivery.channel, delivery.text)}</p>
${pictures(sheet, delivery, account)}</div>
${length(delivery)}</article>
`;
}

function pictures(
  sheet: Sheet,
  delivery: DeliveryPreview,
  account: ProofAccount | undefined,
): Markup | undefined {
  const { media, read } = sheet.post;
  if (media.length === 0) return undefined;
  const shownPictures = media.map((medium, index) => thumbnail(sheet, medium, index));
  const said = media.map((medium, index) => {
    const words = spoken(read?.bundle.media[index]?.alt, medium.facts, {
      text: delivery.text,
      ...(account && { can: account.can }),
    });
    return markup`<li>${quoted(words)}</li>\n`;
  });
  return markup`<div class="pictures">
${shownPictures}</div>
<p class="listen">A screen reader says:</p>
<ul class="listen">
${said}</ul>
`;
}

function thumbnail(sheet: Sheet, medium: ReportMedium, index: number): Markup {
  const size = sizeOf(medium);
  if (medium.preview === undefined || size === undefined)
    return markup`<p class="unshown">${spokenKind(medium.facts)}: ${quoted(medium.file)}</p>\n`;
  return markup`<svg class="picture" aria-hidden="true" viewBox="0 0 ${size.width} ${size.height}"><use href="#${pictureId(sheet, index)}"/></svg>
`;
}

/** Counted as the network counts. What is too long is said in words, since the meter only fills up. */
function length({ length: counted, max }: DeliveryPreview): Markup {
  const over = counted - max;
  const words =
    over > 0 ? `${counted} of ${max} characters: ${over} too many` : `${counted} of ${max} characters`;
  return markup`<p class="length${over > 0 ? ' over' : ''}"><meter aria-hidden="true" min="0" max="${max}" high="${max}" value="${Math.min(counted, max)}"></meter> ${words}</p>
`;
}
