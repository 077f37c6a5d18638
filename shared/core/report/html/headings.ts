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

/** A part of the page with its heading; assistive technology lists it under that name. */
export function section(
  sheet: Pick<Sheet, 'top' | 'id'>,
  name: string,
  title: string,
  inside: Markup,
): Markup {
  const id = sheet.id(name);
  return markup`<section class="${name}" aria-labelledby="${id}">
${heading(sheet, 1, markup`${title}`, id)}
${inside}</section>
`;
}
