import { isAnimation, isVideo } from '../../rules/description.ts';
import { many } from '../../rules/wording.ts';
import { type Markup, markup } from '../../text/markup.ts';
import { jpegUri } from './data-uri.ts';
import { MARK_NAMES, type PictureMark } from './picture-mark.ts';
import { letterOf, MOST_MARKS, renderOverlay } from './render-overlay.ts';
import type { ReportMedium } from './report-post.ts';
import { quoted } from './shown-text.ts';

type PictureSize = { readonly width: number; readonly height: number };

/** The preview is drawn in the coordinates of the upright picture, in which marks are measured. */
export const sizeOf = ({ facts }: ReportMedium): PictureSize | undefined =>
  facts?.width && facts.height ? { width: facts.width, height: facts.height } : undefined;

/**
 * A picture with its marks and what they mean, or why it is not shown.
 * @param id of the picture's data, which is in the page once, however often it is shown
 */
export function renderFigure(medium: ReportMedium, id: string): Markup {
  const size = sizeOf(medium);
  if (medium.preview === undefined || size === undefined)
    return markup`<p class="unshown">${whyUnshown(medium)}</p>\n`;
  const { width, height } = size;
  return markup`<figure>
<svg class="picture" role="img" aria-label="${`Preview of ${medium.file}`}" viewBox="0 0 ${width} ${height}">
<image id="${id}" width="${width}" height="${height}" preserveAspectRatio="none" href="${jpegUri(medium.preview)}"/>
${renderOverlay(medium.marks, size)}</svg>
${isAnimation(medium.facts) ? markup`<p class="quiet">The first frame of ${medium.facts?.pages} is shown.</p>\n` : undefined}${legend(medium.marks)}</figure>
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
  if (facts?.notCovered !== undefined) return 'It is not shown: it is to be blurred, and could not be.';
  return 'It is not shown on this page.';
}
