/** Chance that can be repeated: the same seed gives the same cases on every machine. */
export type Random = {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** That many decimal digits. */
  digits(count: number): string;
  /** That many characters of `alphabet`. */
  letters(count: number, alphabet?: string): string;
  chance(probability: number): boolean;
};

/** mulberry32: small, and even enough for choosing test cases. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[int(0, from.length - 1)];
    if (chosen === undefined) throw new Error('Expected something to choose from, got an empty list.');
    return chosen;
  };
  const letters = (count: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'): string =>
    Array.from({ length: count }, () => pick([...alphabet])).join('');
  return {
    int,
    pick,
    letters,
    digits: (count) => letters(count, '0123456789'),
    chance: (probability) => next() < probability,
  };
}
