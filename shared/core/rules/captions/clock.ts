import { list } from '../wording.ts';

/** A place in a video as players show it: `0:07`, `1:02:03`. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const pair = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${pair(minutes)}` : minutes}:${pair(seconds % 60)}`;
}

const MOST_TIMES = 5;

/** Where in a video something is to be seen, as a part of a sentence: ` (at 0:07 and 0:12)`. Nothing for pictures. */
export function timesOf(seen: readonly { readonly atMs?: number }[]): string {
  const times = [...new Set(seen.flatMap(({ atMs }) => (atMs === undefined ? [] : [clock(atMs)])))];
  if (times.length === 0) return '';
  const more = times.length - MOST_TIMES;
  return ` (at ${list(more > 0 ? [...times.slice(0, MOST_TIMES), `${more} more times`] : times)})`;
}
