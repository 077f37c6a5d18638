import type { Level } from '../finding.ts';

export type OffenceKind = 'profanity' | 'slur' | 'threat' | 'insult' | 'attack-on-group';

/** One offence, by its place in the plain text. `block`: clear beyond doubt · `hold`: a person must look. */
export type Offence = {
  readonly kind: OffenceKind;
  readonly level: Extract<Level, 'hold' | 'block'>;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
};

/** A pattern with what it means. */
export type Wording = { readonly kind: OffenceKind } & Said;
type Said = { readonly level: Offence['level']; readonly pattern: RegExp };

/**
 * A pattern in which a blank stands for one to three blanks or line ends, `'` for every apostrophe, and the edges are
 * edges of words. Bounded repetitions only, so that it takes time linear in the text.
 */
export const wording = (level: Offence['level'], source: string): Said => ({
  level,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${source.replaceAll(' ', String.raw`\s{1,3}`).replaceAll("'", "['’]?")})(?![\p{L}\p{N}]|-\p{L})`,
    'giu',
  ),
});

export const wordings = (kind: OffenceKind, said: readonly Said[]): readonly Wording[] =>
  said.map((one) => ({ kind, ...one }));

export function* matches(text: string, wordings: readonly Wording[]): Iterable<Offence> {
  for (const { kind, level, pattern } of wordings)
    for (const found of text.matchAll(pattern))
      yield { kind, level, start: found.index, end: found.index + found[0].length };
}
