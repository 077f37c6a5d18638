/** How rules put things into words. */
import type { Args } from './finding.ts';

/** An argument as text; what a rule did not give is left out. */
export function said(args: Args, name: string): string {
  const value = args[name];
  if (value === undefined) return '';
  return typeof value === 'object' ? list(value) : String(value);
}

/** What the author wrote, in quotation marks, cut where it would drown the message. */
export function quote(written: string, longest = 80): string {
  const letters = [...written];
  return `“${letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : written}”`;
}

/** `undergraduates, staff or public`; long lists end in “…”. */
export function list(items: readonly string[], joint: 'and' | 'or' = 'and', longest = 12): string {
  if (items.length > longest) return `${items.slice(0, longest).join(', ')}, …`;
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

/** `1 picture`, `3 pictures`. */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** `1.9 MB`: decimal megabytes, as file managers show them. */
export function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  return size < 0.1 ? `${Math.ceil(bytes / 1_000)} kB` : `${Number(size.toFixed(1))} MB`;
}
