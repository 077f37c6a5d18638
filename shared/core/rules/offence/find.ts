import type { Span } from '../finding.ts';
import { toPlainText } from '../personal-data/plain-text.ts';
import { findForeign } from './foreign.ts';
import { findAttacksOnGroups } from './groups.ts';
import { findInsults } from './insults.ts';
import { isMentioned, quotations } from './mention.ts';
import type { Offence } from './offence.ts';
import { findProfanity } from './profanity.ts';
import { findThreats } from './threats.ts';

export type FoundOffence = Pick<Offence, 'kind' | 'level'> & {
  readonly span: Span;
  /** It may be spoken about, not meant. */
  readonly isMentioned: boolean;
};

/** All offences of a text, in order; where several overlap, the one that weighs most. */
export function findOffences(text: string): FoundOffence[] {
  const plain = toPlainText(text);
  const quoted = quotations(plain.text);
  const found = [findAttacksOnGroups, findThreats, findInsults, findForeign, findProfanity]
    .flatMap((find) => [...find(plain.text)])
    .map((offence) => {
      const mentioned = isMentioned(plain.text, offence.start, offence.end, quoted);
      return { ...offence, isMentioned: mentioned, level: mentioned ? ('hold' as const) : offence.level };
    });
  return withoutOverlaps(found).map(({ kind, level, start, end, isMentioned }) => ({
    kind,
    level,
    isMentioned,
    span: plain.spanOf(start, end),
  }));
}

function withoutOverlaps<T extends Offence>(found: readonly T[]): T[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const offence of inOrder) {
    const last = kept.at(-1);
    if (!last || last.end <= offence.start) kept.push(offence);
    else if (last.level === 'hold' && offence.level === 'block') kept[kept.length - 1] = offence;
  }
  return kept;
}
