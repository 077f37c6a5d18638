import * as v from 'valibot';
import type { Bundle } from '../bundle/bundle.ts';
import { entitiesOf } from '../text/links.ts';
import type { Args } from './finding.ts';
import { bodiesOf } from './reading/prose.ts';
import { quotationsIn } from './reading/quotations.ts';
import { defineRule, type PlacedText, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** Who wrote it, before or behind a quotation: a dash, brackets, a verb of saying, or a name of two words. */
const ATTRIBUTED =
  /[—–~]\s*\p{Lu}|-\s+\p{Lu}|\(\p{Lu}|(?<!\p{L})\p{Lu}[\p{L}'’.-]*\s+(?:(?:de|da|di|du|van|von|der|la|le|of)\s+){0,2}\p{Lu}[\p{L}'’-]+|(?<!\p{L})(?:writes?|wrote|written|says?|said|asks?|asked|according|from|by|schreibt|schrieb|sagt|sagte|laut|von|écrit|écrivait|dit|disait|selon|de|escribe|escribió|dice|dijo|según|scrive|scrisse|disse|secondo|di)(?!\p{L})/u;
/** How far from a quotation its author may stand. */
const NEAR = 120;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** Clause `copyright.sources`. */
export const sourcesCited = defineRule({
  id: 'sources-cited',
  clause: 'copyright.sources',
  level: 'block',
  reads: 'post',
  about:
    'What passes on the words or the event of others says where it is from: in `sources`, or with a link or a mention in ' +
    'every wording. A long quotation with neither, and with no author in sight, gets advice. Whether the source is the ' +
    'right one, and whether words without quotation marks are somebody’s, is not known.',
  options: v.strictObject({
    quotedWords: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(3)), 12),
      v.description('quotations with more words than this want an author or a source'),
    ),
  }),
  *check({ bundle, texts }, { quotedWords }): Iterable<Remark> {
    if (bundle.sources.length > 0) return;
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

const pointsSomewhere = ({ text }: PlacedText): boolean =>
  entitiesOf(text).some(({ kind }) => kind === 'link' || kind === 'mention');

function* unattributed({ at, text }: PlacedText, most: number): Iterable<Remark> {
  const quotations = quotationsIn(text);
  for (const [index, span] of quotations.entries()) {
    const words = text.slice(span.start, span.end).match(WORD)?.length ?? 0;
    if (words <= most) continue;
    const before = text.slice(Math.max(quotations[index - 1]?.end ?? 0, span.start - NEAR), span.start);
    const after = text.slice(
      span.end,
      Math.min(quotations[index + 1]?.start ?? text.length, span.end + NEAR),
    );
    if (!ATTRIBUTED.test(before) && !ATTRIBUTED.test(after))
      yield { at, span, level: 'advise', args: { problem: 'quotation', words } };
  }
}
