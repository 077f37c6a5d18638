import { WEIGHT } from '../../rules/worded.ts';
import { type Markup, markup } from '../../text/markup.ts';
import { markSpans } from './mark-spans.ts';
import type { Sheet } from './report-post.ts';
import type { Point } from './spots.ts';

/** The anchor of a finding. */
export const pointId = (sheet: Pick<Sheet, 'id'>, { number }: Point): string => sheet.id(`point-${number}`);

/** A small link to a finding, which reads “point 3” where it cannot be seen that it is a note. */
export const pointLink = (sheet: Pick<Sheet, 'id'>, point: Point): Markup =>
  markup`<a class="ref" href="#${pointId(sheet, point)}"><span class="unseen">point </span>${point.number}</a>`;

/** A text of the bundle with everything marked that the findings at `at` name in it. */
export function markedText(
  sheet: Pick<Sheet, 'id'>,
  text: string,
  at: string,
  points: readonly Point[],
): Markup {
  const spans = points.flatMap((point) =>
    point.finding.at === at && point.finding.span ? [{ span: point.finding.span, of: point }] : [],
  );
  const runs = markSpans(text, spans).map(({ text: run, covering, ending }) => {
    if (covering.length === 0) return markup`${run}`;
    const level = covering
      .map((point) => point.finding.level)
      .reduce((heaviest, one) => (WEIGHT[one] > WEIGHT[heaviest] ? one : heaviest));
    const links = ending.map((point) => pointLink(sheet, point));
    return markup`<mark class="${level}">${run}</mark>${links}`;
  });
  return markup`${runs}`;
}
