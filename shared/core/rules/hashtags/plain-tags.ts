import type { Span } from '../finding.ts';
import { camelCase, segment } from './segment.ts';

const HASHTAG = /(?<![\p{L}\p{N}\p{M}_&/#])[#＃]([\p{L}\p{N}\p{M}_]+)/gu;
/** Small letters, at most a capital in front, or all capitals; then perhaps a year. Other scripts are left alone. */
const PLAIN = /^(?:[A-Z]?[a-z]+|[A-Z]{8,})(?<number>\d*)$/;

/** A tag whose words cannot be told apart, and the same letters with a capital at the beginning of each word. */
export type PlainTag = { readonly span: Span; readonly written: string; readonly suggestion: string };

/** Finds tags of several known words that are written without capitals. `kept`: tags to leave alone, in small letters. */
export function* plainTags(text: string, kept: ReadonlySet<string>): Iterable<PlainTag> {
  for (const found of text.matchAll(HASHTAG)) {
    const [written, tag = ''] = found;
    const number = PLAIN.exec(tag)?.groups?.number;
    if (number === undefined || kept.has(tag.toLowerCase())) continue;
    const words = segment(tag.slice(0, tag.length - number.length).toLowerCase());
    if (!words) continue;
    const suggestion = `#${camelCase(words)}${number}`;
    if (suggestion !== written)
      yield { span: { start: found.index, end: found.index + written.length }, written, suggestion };
  }
}
