import * as v from 'valibot';
import type { Bundle } from '../bundle/bundle.ts';
import { namedSourcesOf } from '../bundle/source-files.ts';
import type { Args } from './finding.ts';
import { isAttributed, pointsSomewhere } from './reading/attribution.ts';
import { bodiesOf } from './reading/prose.ts';
import { quotationsIn } from './reading/quotations.ts';
import { defineRule, type PlacedText, type Remark } from './rule.ts';
import { said } from './wording.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** Clause `copyright.sources`. */
export const sourcesCited = defineRule({
  id: 'sources-cited',
  clause: 'copyright.sources',
  level: 'block',
  reads: 'post',
  about:
    'What passes on the words or the event of others says where it is from: in `sources`, or with a link or a mention in ' +
    'every wording; a text file of the bundle names nobody. A long quotation with neither, and with no author in sight, gets advice. Whether the source is the ' +
    'right one, and whether words without quotation marks are somebody’s, is not known.',
  options: v.strictObject({
    quotedWords: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(3)), 12),
      v.description('quotations with more words than this want an author or a source'),
    ),
  }),
  *check({ bundle, texts }, { quotedWords }): Iterable<Remark> {
    if (namedSourcesOf(bundle).length > 0) return;
    const bodies = bodiesOf(texts);
    if (isFromOthers(bundle) && !bodies.every(pointsSomewhere))
      yield { at: 'sources', args: { problem: bundle.kind ?? '' } };
    else for (const body of bodies) if (!pointsSomewhere(body)) yield* unattributed(body, quotedWords);
  },
  message: (args) => {
    switch (args.problem) {
      case 'repost':
        return 'The post passes on what others wrote, and does not say whose it is.';
      case 'external-event':
        return 'The post points to an event elsewhere, and does not say where it is announced.';
      default:
        return `This quotation of ${said(args, 'words')} words names neither an author nor a source.`;
    }
  },
  help: (args: Args) =>
    args.problem === 'quotation'
      ? 'Name the author behind it, or the source in the bundle:\n  sources: [https://…]'
      : 'Name the page or the post that it is from, in the bundle or as a link in the text:\n  sources: [https://…]',
});

const isFromOthers = ({ kind }: Bundle): boolean => kind === 'repost' || kind === 'external-event';

function* unattributed({ at, text }: PlacedText, most: number): Iterable<Remark> {
  const quotations = quotationsIn(text);
  for (const [index, span] of quotations.entries()) {
    const words = text.slice(span.start, span.end).match(WORD)?.length ?? 0;
    if (words <= most) continue;
    if (!isAttributed(text, quotations, index))
      yield { at, span, level: 'advise', args: { problem: 'quotation', words } };
  }
}
