import type { Bundle } from '../bundle/bundle.ts';

/** A place in a bundle, outermost first: `media[0].alt`, `media[0]`, `media`. */
function outward(at: string): string[] {
  const places = [at];
  for (let rest = at; rest !== ''; ) {
    rest = rest.slice(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['), 0));
    if (rest !== '') places.push(rest);
  }
  return places;
}

/** Line in `post.md` of a place, or of the closest thing around it that has one. */
export function lineOf(lines: Bundle['lines'], at: string): number | undefined {
  const known = outward(at).find((place) => Object.hasOwn(lines, place));
  return known === undefined ? undefined : lines[known];
}

/** `media[2]` before `media[10]`. */
export function comparePlaces(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [x, y] = [left[index], right[index]];
    if (x === y) continue;
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    return typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return 0;
}

const parts = (at: string): (string | number)[] =>
  at.split(/[.[\]]+/).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
