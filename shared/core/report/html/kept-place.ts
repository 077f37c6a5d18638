import { type Markup, markup } from '../../text/markup.ts';
import { pieceOfPage } from './page-frame.ts';

/** Parts of a page that are written anew when the post has come further. */
export type Place = 'outcome' | 'when' | 'dates' | 'standing';

/** No text of a bundle can be one of these: it has no angle brackets left. */
const OPENS: Readonly<Record<Place, Markup>> = {
  outcome: markup`<!--outcome-->`,
  when: markup`<!--when-->`,
  dates: markup`<!--dates-->`,
  standing: markup`<!--standing-->`,
};
const CLOSES: Readonly<Record<Place, Markup>> = {
  outcome: markup`<!--/outcome-->`,
  when: markup`<!--/when-->`,
  dates: markup`<!--/dates-->`,
  standing: markup`<!--/standing-->`,
};

/** What stands there now, or the place that is kept for it. */
export const kept = (place: Place, inside: Markup | undefined): Markup =>
  markup`${OPENS[place]}${inside}${CLOSES[place]}`;

/** The page with something else in that place; as it was where it has no such place, as pages of earlier versions. */
export function putInto(page: string, place: Place, inside: Markup | undefined): string {
  const [opens, closes] = [OPENS[place].source, CLOSES[place].source];
  const start = page.indexOf(opens);
  const end = page.indexOf(closes, start);
  if (start < 0 || end < 0) return page;
  const piece = pieceOfPage(kept(place, inside));
  return `${page.slice(0, start)}${piece}${page.slice(end + closes.length)}`;
}
