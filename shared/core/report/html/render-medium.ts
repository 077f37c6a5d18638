import type { BundleMedium } from '../../bundle/bundle.ts';
import type { MediaFacts } from '../../media/facts.ts';
import { type Markup, markup } from '../../text/markup.ts';
import { coveredWords } from '../covered-words.ts';
import { describeFile } from '../describe-file.ts';
import { renderFigure } from './render-figure.ts';
import { markedText } from './render-marked.ts';
import type { Sheet } from './report-post.ts';
import { quoted } from './shown-text.ts';
import { spoken, spokenKind } from './spoken.ts';
import type { Spot } from './spots.ts';

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
    ['People', peopleSaid(written.people, medium.facts)],
    ['File', medium.facts === undefined ? undefined : quoted(describeFile(medium.facts))],
  ];
  return markup`${renderFigure(medium, pictureId(sheet, spot.index))}<dl class="said">
${rows.flatMap(([name, value]) => (value ? [markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`] : []))}</dl>
`;
}

/** What the author says of people, and of `blur` what was done. */
function peopleSaid(people: BundleMedium['people'], facts: MediaFacts | undefined): Markup | undefined {
  if (people === undefined) return undefined;
  const covered = facts?.covered && coveredWords(facts.covered);
  return markup`${quoted(people)}${covered ? `: ${covered} covered in this copy` : ''}`;
}
