import type { MediaType } from '../../core/media/facts.ts';

export type StillType = 'image/jpeg' | 'image/png' | 'image/webp';

/** How a still picture is encoded for a network: without loss at first where that suits it, then by `type`. */
export type Encoding = { readonly type: StillType; readonly tryPngFirst: boolean };

/** libwebp takes no side longer than this. */
const LONGEST_WEBP = 16_383;

const ORDER = {
  // Screenshots and scans come as PNG and GIF, and lose their edges in JPEG.
  opaque: ['image/jpeg', 'image/webp', 'image/png'],
  // JPEG has no transparency: what was transparent becomes white there.
  transparent: ['image/webp', 'image/jpeg', 'image/png'],
} as const satisfies Record<string, readonly StillType[]>;

/**
 * Chooses among the types that a network takes. PNG and still GIF stay PNG while they fit; WebP stays WebP; AVIF, which
 * takes seconds to encode, becomes another. Undefined where the network takes no still pictures.
 */
export function chooseEncoding(
  source: {
    readonly type: MediaType;
    readonly width: number;
    readonly height: number;
    readonly hasAlpha: boolean;
  },
  allowed: readonly MediaType[],
): Encoding | undefined {
  const isWebpPossible = Math.max(source.width, source.height) <= LONGEST_WEBP;
  const isPossible = (type: StillType) => allowed.includes(type) && (type !== 'image/webp' || isWebpPossible);
  const prefersWebp = source.hasAlpha || source.type === 'image/webp';
  const type = ORDER[prefersWebp ? 'transparent' : 'opaque'].find(isPossible);
  if (type === undefined) return undefined;
  const isDrawn = source.type === 'image/png' || source.type === 'image/gif';
  return { type, tryPngFirst: isDrawn && isPossible('image/png') && type !== 'image/png' };
}
