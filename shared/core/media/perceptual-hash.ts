/** Side of the grey picture that a hash is made from. */
export const HASH_SIDE = 32;
/** Nearer than this, two pictures are taken for the same one (measured: docs/quality.md). */
export const SAME_PICTURE = 0.22;

/** The lowest frequencies of the picture, 6 × 6 without the first, which is only its brightness. */
const FREQUENCIES = 6;
const COEFFICIENTS = FREQUENCIES * FREQUENCIES - 1;
/** A wave weaker than this share of the mean is noise: it would be up in one copy and down in the next. */
const NOISE = 0.15;

/** cos((2x + 1) u π / 2n): the basis of the discrete cosine transform. */
const BASIS = Array.from({ length: FREQUENCIES }, (_, u) =>
  Float64Array.from({ length: HASH_SIDE }, (_, x) => Math.cos(((2 * x + 1) * u * Math.PI) / (2 * HASH_SIDE))),
);

/** How strong the wave with `u` half periods across and `v` down is. */
function wave(grey: Uint8Array, u: number, v: number): number {
  let sum = 0;
  for (let y = 0; y < HASH_SIDE; y += 1) {
    let row = 0;
    for (let x = 0; x < HASH_SIDE; x += 1) row += (grey[y * HASH_SIDE + x] ?? 0) * (BASIS[u]?.[x] ?? 0);
    sum += row * (BASIS[v]?.[y] ?? 0);
  }
  return sum;
}

/** Frequencies in the order of the hash, the brightness left out. */
const ORDER = Array.from({ length: COEFFICIENTS }, (_, index) => ({
  u: (index + 1) % FREQUENCIES,
  v: Math.floor((index + 1) / FREQUENCIES),
}));

/**
 * A short description of how a picture looks: the same for a scaled, recompressed or slightly cropped copy, or nearly.
 * One character for each wave: `+` up, `-` down, `0` too weak to tell.
 *
 * @param grey 32 × 32 grey values, 0 to 255, row by row: the whole picture squeezed into that square.
 */
export function perceptualHash(grey: Uint8Array): string {
  if (grey.length !== HASH_SIDE * HASH_SIDE) {
    throw new RangeError(`A hash is made from ${HASH_SIDE * HASH_SIDE} grey values; got ${grey.length}.`);
  }
  const waves = ORDER.map(({ u, v }) => wave(grey, u, v));
  const mean = waves.reduce((sum, strength) => sum + Math.abs(strength), 0) / waves.length;
  // A wave of one grey step over the whole square is rounding, whatever the mean.
  const least = Math.max(mean * NOISE, HASH_SIDE * HASH_SIDE * 0.1);
  return waves.map((strength) => (Math.abs(strength) < least ? '0' : strength > 0 ? '+' : '-')).join('');
}

/** The hash of the picture as a mirror shows it: waves with an odd number of half periods across change their sign. */
const mirrored = (hash: string): string =>
  [...hash]
    .map((sign, index) =>
      (ORDER[index]?.u ?? 0) % 2 === 0 || sign === '0' ? sign : sign === '+' ? '-' : '+',
    )
    .join('');

/** Share of the waves that differ: opposite signs count in full, a wave that only one has counts half. */
function difference(a: string, b: string): number {
  let apart = 0;
  let waves = 0;
  for (let index = 0; index < COEFFICIENTS; index += 1) {
    const [one, other] = [a[index], b[index]];
    if (one === '0' && other === '0') continue;
    const isHalf = one === '0' || other === '0';
    waves += isHalf ? 0.5 : 1;
    if (one !== other) apart += isHalf ? 0.5 : 1;
  }
  return waves === 0 ? 0 : apart / waves;
}

/** Whether `perceptualHash` can have made it. */
export const isPerceptualHash = (hash: string): boolean => /^[+0-]{35}$/.test(hash);

/**
 * How far apart two pictures look, 0 (the same) to 1; unlike pictures are around 0.5. A mirrored copy is as near as
 * the picture itself.
 * @throws RangeError for what `perceptualHash` did not make.
 */
export function pictureDistance(a: string, b: string): number {
  for (const hash of [a, b]) {
    if (!isPerceptualHash(hash)) {
      throw new RangeError(
        `A picture's hash has 35 of the characters "+", "-" and "0"; got "${hash.slice(0, 80)}".`,
      );
    }
  }
  return Math.min(difference(a, b), difference(mirrored(a), b));
}
