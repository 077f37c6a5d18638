import { many } from '../../rules/wording.ts';
import { type Markup, markup } from '../../text/markup.ts';
import type { Inspected } from '../inspection/inspected.ts';
import { inspectionRows, linesOf, sureness } from '../inspection/inspection-rows.ts';
import { type Frame, framePage, pieceOfPage } from './page-frame.ts';
import type { PictureMark } from './picture-mark.ts';
import { renderFigure } from './render-figure.ts';
import { quoted } from './shown-text.ts';

/** A page about files, written one after the other: with a hundred photos it would be large to keep. */
export function inspectionPage(count: number): {
  readonly before: string;
  article(one: Inspected, preview?: Uint8Array): string;
  readonly after: string;
} {
  const title = `What is in ${many(count, 'file')}`;
  const frame: Frame = {
    title,
    site: 'Imprimatur',
    subtitle: 'What files say of themselves, and what is to be seen in them',
    skip: 'Skip to the files',
    footer: markup`<p>Faces and words are found by programs, which miss some and take other things for them.</p>\n`,
  };
  const { before, after } = framePage(frame);
  let number = 0;
  return {
    before: `${before}${pieceOfPage(markup`<h1>${title}</h1>\n`)}`,
    article(one, preview) {
      number += 1;
      return pieceOfPage(article(one, `file-${number}`, preview));
    },
    after,
  };
}

function article(one: Inspected, id: string, preview: Uint8Array | undefined): Markup {
  const figure =
    one.kind === 'captions'
      ? undefined
      : renderFigure(
          { file: one.file, facts: one.facts, ...(preview && { preview }), marks: marksIn(one) },
          `${id}-picture`,
        );
  const rows = inspectionRows(one).map(
    ([name, text]) => markup`<div><dt>${name}</dt><dd class="wording">${quoted(text)}</dd></div>\n`,
  );
  return markup`<article class="report" aria-labelledby="${id}">
<h2 id="${id}">${quoted(one.file)}</h2>
<div class="shown">
${figure}<dl class="said">
${rows}</dl>
</div>
</article>
`;
}

/** Boxes of a moving picture are of several of its frames, and of a video they would be drawn over nothing. */
function marksIn({ facts: { sight } }: Extract<Inspected, { kind: 'medium' }>): PictureMark[] {
  if (sight === undefined || sight.problem) return [];
  return [
    ...sight.faces.map(({ x, y, width, height, score }): PictureMark => {
      return { x, y, width, height, kind: 'face', label: sureness({ score }) };
    }),
    ...linesOf(sight.words).map(({ x, y, width, height, text }): PictureMark => {
      return { x, y, width, height, kind: 'words', label: text };
    }),
  ];
}
