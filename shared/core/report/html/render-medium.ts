import type { MediaFacts } from '../../media/facts.ts';
import { isAnimation, isVideo } from '../../rules/description.ts';
import { many, megabytes } from '../../rules/wording.ts';
import { type Markup, markup } from '../../text/markup.ts';
import { jpegUri } from './data-uri.ts';
import { MARK_NAMES, type PictureMark } from './picture-mark.ts';
import { markedText } from './render-marked.ts';
import { letterOf, MOST_MARKS, renderOverlay } from './render-overlay.ts';
import type { ReportMedium, Sheet } from './report-post.ts';
import { quoted } from './shown-text.ts';
import { spoken, spokenKind } from './spoken.ts';
import type { Spot } from './spots.ts';

type PictureSize = { readonly width: number; readonly height: number };

/** The preview is drawn in the coordinates of the upright picture, in which marks are measured. */
export const sizeOf = ({ facts }: ReportMedium): PictureSize | undefined =>
  facts?.width && facts.height ? { width: facts.width, height: facts.height } : undefined;

/** The id of the picture's data, which is in the page once, however often it is shown. */
export const pictureId = (sheet: Pick<Sheet, 'id'>, index: number): string =>
  sheet.id(`picture-${index + 1}`);

/** One file: what it shows, with boxes; what is said about it, marked; and what a screen reader makes of it. */
export function renderMedium(sheet: Sheet, spot: Spot & { readonly kind: 'medium' }): Markup {
  const medium = sheet.post.media[spot.index];
  const written = sheet.post.read?.bundle.media[spot.index];
  if (!medium || !written) return markup``;
  const { bundle } = sheet.post.read ?? {};
  const marked = (key: 'alt' | 'credit', text: string): Markup =>
    markup`<bdi>${markedText(sheet, text, `${spot.at}.${key}`, spot.points)}</bdi>`;
  const isSaid =
    spoken(written.alt, medium.facts, { text: '' }) !== spoken(undefined, medium.facts, { text: '' });
  const rows: [string, Markup | undefined][] = [
    [
      'A screen reader says',
      isSaid
        ? markup`${spokenKind(medium.facts)}: ${marked('alt', written.alt ?? '')}`
        : markup`${quoted(spoken(undefined, medium.facts, { text: bundle?.text ?? '' }))}`,
    ],
    ['Licence', written.licence === undefined ? undefined : quoted(written.licence)],
    ['Credit', written.credit === undefined ? undefined : marked('credit', written.credit)],
    ['People', written.people === undefined ? undefined : quoted(written.people)],
    ['File', medium.facts === undefined ? undefined : quoted(describeFile(medium.facts))],
  ];
  return markup`${figure(sheet, medium, spot.index)}<dl class="said">
${rows.flatMap(([name, value]) => (value ? [markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`] : []))}</dl>
`;
}

function figure(sheet: Sheet, medium: ReportMedium, index: number): Markup {
  const size = sizeOf(medium);
  if (medium.preview === undefined || size === undefined)
    return markup`<p class="unshown">${whyUnshown(medium)}</p>\n`;
  const { width, height } = size;
  return markup`<figure>
<svg class="picture" role="img" aria-label="${`Preview of ${medium.file}`}" viewBox="0 0 ${width} ${height}">
<image id="${pictureId(sheet, index)}" width="${width}" height="${height}" preserveAspectRatio="none" href="${jpegUri(medium.preview)}"/>
${renderOverlay(medium.marks, size)}</svg>
${legend(medium.marks)}</figure>
`;
}

function legend(marks: readonly PictureMark[]): Markup | undefined {
  if (marks.length === 0) return undefined;
  const more = marks.length - MOST_MARKS;
  const lines = marks.slice(0, MOST_MARKS).map(({ kind, label }, index) => {
    const what = label === '' ? undefined : markup`: ${quoted(label)}`;
    return markup`<li><b>${letterOf(index)}</b> ${MARK_NAMES[kind].name}${what}</li>\n`;
  });
  const rest =
    more > 0
      ? markup`<li>and ${many(more, 'more place')} that ${more === 1 ? 'is' : 'are'} not drawn</li>\n`
      : undefined;
  return markup`<figcaption>
<p>Marked in the picture:</p>
<ul class="legend">
${lines}${rest}</ul>
</figcaption>
`;
}

function whyUnshown({ facts }: Pick<ReportMedium, 'facts'>): string {
  if (facts?.problem) return `It cannot be shown: ${facts.problem.detail}.`;
  if (isVideo(facts)) return 'A video, which this page does not show.';
  return 'It is not shown on this page.';
}

function describeFile(facts: MediaFacts): string {
  const { type, width, height, bytes, pages, durationMs } = facts;
  return [
    type?.split('/')[1]?.toUpperCase() ?? 'not a picture or video',
    ...(width && height ? [`${width} × ${height} pixels`] : []),
    ...(isAnimation(facts) ? [`${many(pages ?? 1, 'frame')}, the first is shown`] : []),
    ...(durationMs === undefined ? [] : [`${Number((durationMs / 1000).toFixed(1))} seconds`]),
    megabytes(bytes),
  ].join(', ');
}
