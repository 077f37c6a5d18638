import { UsageError } from '../errors.ts';

/** The only thing that is filled in into an answer. */
const HANDLE = '{handle}';

/** “Thank you, {handle}!” becomes “Thank you!” where nobody knows who wrote. */
export const fillIn = (text: string, handle: string): string =>
  handle === ''
    ? text
        .replace(/^\{handle\}[,:]?\s*(.)/su, (_, first: string) => first.toUpperCase())
        .replace(/,?\s*\{handle\}/gu, '')
    : text.replaceAll(HANDLE, handle);

/** A command of LaTeX makes the braces behind it its own. */
const PLACE = /(?<!\\\p{L}{0,20})\{[^\s{}][^{}\n]*\}/gu;

/** @throws UsageError for a place in braces that would stand in public as it was typed */
export function refuseUnfilled(text: string): void {
  const unknown = [...new Set(text.match(PLACE))].filter((place) => place !== HANDLE);
  if (unknown.length === 0) return;
  throw new UsageError(
    `Nothing is filled in for ${unknown.join(', ')}. The only place that is filled in is ${HANDLE}: the name of whoever is answered. Write the words themselves. Braces that readers are to see have a blank after the first one, as in { this }.`,
  );
}
