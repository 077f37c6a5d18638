import * as v from 'valibot';
import type { Bundle } from '../bundle/bundle.ts';
import { namedSourcesOf } from '../bundle/source-files.ts';
import { MOST_SOURCE_BYTES } from '../source-text.ts';
import { runFinder, type SharedRun } from '../text/shared-runs.ts';
import type { Args } from './finding.ts';
import { isAttributed, pointsSomewhere } from './reading/attribution.ts';
import { bodiesOf } from './reading/prose.ts';
import { quotationsIn, withoutQuotations } from './reading/quotations.ts';
import { defineRule, type PlacedText, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

/** Clause `copyright.plagiarism`. */
export const copiedText = defineRule({
  id: 'copied-text',
  clause: 'copyright.plagiarism',
  level: 'hold',
  reads: 'post',
  about:
    'Compares the wordings with the text files that the bundle gives as `sources`, and finds long runs of the same ' +
    'words: outside quotation marks, or inside them where nobody says whose they are. What it was not given it does not ' +
    'know: it looks nothing up, and words that were changed a little pass.',
  options: v.strictObject({
    words: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(4)), 12),
      v.description('how many of the same words in a row are too many'),
    ),
  }),
  *check({ bundle, texts, sourceTexts = {} }, { words }): Iterable<Remark> {
    for (const [file, source] of Object.entries(sourceTexts)) {
      if (source.problem !== undefined)
        yield {
          at: `sources[${bundle.sources.indexOf(file)}]`,
          level: 'advise',
          args: { problem: source.problem, file },
        };
      else {
        const find = runFinder(source.text, words);
        for (const body of bodiesOf(texts)) {
          yield* remarks('copied', file, body, find(withoutQuotations(body.text)));
          yield* remarks('unnamed', file, body, quotedFromNobody(bundle, body, find));
        }
      }
    }
  },
  message: (args) => {
    const file = quote(said(args, 'file'));
    switch (args.problem) {
      case 'copied':
        return `${said(args, 'words')} words in a row are those of ${file}: ${quote(said(args, 'run'))}.`;
      case 'unnamed':
        return `${said(args, 'words')} words in quotation marks are from ${file}, and nobody says whose they are.`;
      case 'too-large':
        return `${file} is larger than ${MOST_SOURCE_BYTES / 1_000} kB, so it was not compared with the post.`;
      default:
        return `${file} is not plain text, so it was not compared with the post.`;
    }
  },
  help: (args) => {
    switch (args.problem) {
      case 'copied':
        return 'Say it in your own words, or put quotation marks around it and name who wrote it. If the library wrote it itself, take the file out of `sources`.';
      case 'unnamed':
        return 'Name who wrote it beside the quotation, or the page or book in the bundle:\n  sources: [https://…]';
      default:
        return 'Give the part that the post is based on, saved as plain text (UTF-8).';
    }
  },
});

function* remarks(
  problem: string,
  file: string,
  { at, text }: PlacedText,
  runs: readonly SharedRun[],
): Iterable<Remark> {
  for (const { start, end, words } of runs) {
    const args: Args = { problem, file, words, run: text.slice(start, end).replace(/\s+/g, ' ') };
    yield { at, span: { start, end }, args };
  }
}

/** What stands in quotation marks is fine where the bundle, a link or the words around it say whose it is. */
function quotedFromNobody(
  bundle: Bundle,
  body: PlacedText,
  find: (text: string) => SharedRun[],
): SharedRun[] {
  if (namedSourcesOf(bundle).length > 0 || pointsSomewhere(body)) return [];
  const quotations = quotationsIn(body.text);
  return quotations.flatMap(({ start, end }, index) =>
    isAttributed(body.text, quotations, index)
      ? []
      : find(body.text.slice(start, end)).map((run) => ({
          ...run,
          start: run.start + start,
          end: run.end + start,
        })),
  );
}
