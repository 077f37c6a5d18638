/** A handle without its `@` and its server, in small letters. */
export const localPart = (handle: string): string =>
  (handle.replace(/^@/, '').split('@')[0] ?? '').toLowerCase();

export const sameHandle = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.replace(/^@/, '').toLowerCase() === b.replace(/^@/, '').toLowerCase();

/** Letters and figures that look alike as one, everything else left out: `MML1_Library` is `mmlllibrary`. */
export const looksOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[аɑ]/g, 'a')
    .replace(/[еє]/g, 'e')
    .replace(/[оο0]/g, 'o')
    .replace(/[сϲ]/g, 'c')
    .replace(/[рρ]/g, 'p')
    .replace(/[іı1|]/g, 'l')
    .replace(/[ѕ5]/g, 's')
    .replace(/rn/g, 'm')
    .replace(/i/g, 'l')
    .replace(/[^\p{L}\p{N}]/gu, '');
