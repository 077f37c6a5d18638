import { entitiesOf } from '../../text/links.ts';
import type { Level, Span } from '../finding.ts';
import { findPhrases } from '../reading/phrases.ts';
import { withoutQuotations } from '../reading/quotations.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { spamSigns } from './score.ts';
import { SPAM_WORDINGS } from './wordings.ts';

export type SpamTrait = {
  readonly trait: 'hashtags' | 'mentions' | 'repeated-link' | 'repeated-sentence' | 'wording' | 'signs';
  readonly span: Span;
  readonly level: Level;
  readonly count: number;
};

export type SpamLimits = { readonly hashtags: number; readonly mentions: number };

/** A link stands at the beginning and again at the end; more often, it is pressed on readers. */
const LINK_TIMES = 3;
const SENTENCE_TIMES = 3;
/** "Yes!" may come three times; a sentence may not. */
const SENTENCE_LETTERS = 12;

/** What makes a text look like spam by its form. */
export function* spamTraits(text: string, limits: SpamLimits): Iterable<SpamTrait> {
  const entities = entitiesOf(text);
  for (const [kind, trait] of [
    ['hashtag', 'hashtags'],
    ['mention', 'mentions'],
  ] as const) {
    const found = entities.filter((entity) => entity.kind === kind);
    const most = limits[trait];
    const extra = found[most];
    // A little too much is a matter of taste, twice too much is not.
    if (extra)
      yield {
        trait,
        span: { start: extra.start, end: extra.end },
        level: found.length > 2 * most ? 'hold' : 'advise',
        count: found.length,
      };
  }
  const links = entities.flatMap((entity) =>
    entity.kind === 'link' ? [{ ...entity, key: entity.url }] : [],
  );
  yield* repeated('repeated-link', links, LINK_TIMES);
  const sentences = sentencesOf(text)
    .map((span) => ({ ...span, key: plain(text.slice(span.start, span.end)) }))
    .filter(({ key }) => key.length >= SENTENCE_LETTERS);
  yield* repeated('repeated-sentence', sentences, SENTENCE_TIMES);
  const own = withoutQuotations(text);
  let isWorded = false;
  for (const { span } of findPhrases(own, SPAM_WORDINGS)) {
    isWorded = true;
    yield { trait: 'wording', span, level: 'hold', count: 1 };
  }
  const signs = isWorded ? undefined : spamSigns(own);
  if (signs?.[0]) yield { trait: 'signs', span: signs[0], level: 'hold', count: signs.length };
}

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The place at which something comes once too often. */
function* repeated(
  trait: SpamTrait['trait'],
  found: readonly (Span & { readonly key: string })[],
  times: number,
): Iterable<SpamTrait> {
  const counts = new Map<string, number>();
  for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  for (const { key, start, end } of found) {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    if (before + 1 === times)
      yield { trait, span: { start, end }, level: 'hold', count: counts.get(key) ?? times };
  }
}
