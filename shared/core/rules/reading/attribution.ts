import { entitiesOf } from '../../text/links.ts';
import type { Span } from '../finding.ts';
import type { PlacedText } from '../rule.ts';

/** Who wrote it, before or behind a quotation: a dash, brackets, a verb of saying, or a name of two words. */
const ATTRIBUTED =
  /[—–~]\s*\p{Lu}|-\s+\p{Lu}|\(\p{Lu}|(?<!\p{L})\p{Lu}[\p{L}'’.-]*\s+(?:(?:de|da|di|du|van|von|der|la|le|of)\s+){0,2}\p{Lu}[\p{L}'’-]+|(?<!\p{L})(?:writes?|wrote|written|says?|said|asks?|asked|according|from|by|schreibt|schrieb|sagt|sagte|laut|von|écrit|écrivait|dit|disait|selon|de|escribe|escribió|dice|dijo|según|scrive|scrisse|disse|secondo|di)(?!\p{L})/u;
/** How far from a quotation its author may stand. */
const NEAR = 120;

/** Whether readers can go where it is from: a link, or a mention of somebody. */
export const pointsSomewhere = ({ text }: Pick<PlacedText, 'text'>): boolean =>
  entitiesOf(text).some(({ kind }) => kind === 'link' || kind === 'mention');

/** Whether an author stands beside a quotation, before the next one. `quotations` are all of the text, in order. */
export function isAttributed(text: string, quotations: readonly Span[], index: number): boolean {
  const span = quotations[index];
  if (!span) return false;
  const from = Math.max(quotations[index - 1]?.end ?? 0, span.start - NEAR);
  const to = Math.min(quotations[index + 1]?.start ?? text.length, span.end + NEAR);
  return ATTRIBUTED.test(text.slice(from, span.start)) || ATTRIBUTED.test(text.slice(span.end, to));
}
