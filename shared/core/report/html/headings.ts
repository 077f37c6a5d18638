import { type Markup, markup } from '../../text/markup.ts';
import type { Sheet } from './report-post.ts';

/** A heading `depth` levels below the post's own. With an id, something can be labelled by it. */
export function heading(
  sheet: Pick<Sheet, 'top'>,
  depth: 0 | 1 | 2 | 3,
  inside: Markup,
  id?: string,
): Markup {
  const level = sheet.top + depth;
  const name = id === undefined ? undefined : markup` id="${id}"`;
  return markup`<h${level}${name}>${inside}</h${level}>`;
}

/** A part of the page under its heading. It is no landmark: with several bundles there would be too many to be of use. */
export const section = (sheet: Pick<Sheet, 'top'>, name: string, title: string, inside: Markup): Markup =>
  markup`<section class="${name}">
${heading(sheet, 1, markup`${title}`)}
${inside}</section>
`;
