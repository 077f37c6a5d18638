import type { Box, Face, Sight, Word } from './vision-facts.ts';

export type SeenSample = { readonly atMs: number; readonly sight: Sight };

/** Boxes that share so much of both together show the same face, which moved a little. */
const SAME_FACE = 0.3;
/** A word in another sample is the same where it lies within so many pixels. */
const SAME_PLACE = 8;

const areaOf = ({ width, height }: Box): number => width * height;

/** Share of both boxes together that lies in both of them. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared === 0 ? 0 : shared / (areaOf(a) + areaOf(b) - shared);
}

/** A face that stays about where it is while others speak is one face: the surest look at it. */
function withoutSameFaces(faces: readonly Face[]): readonly Face[] {
  const kept: Face[] = [];
  for (const face of [...faces].sort((a, b) => b.score - a.score)) {
    if (!kept.some((other) => overlap(face, other) > SAME_FACE)) kept.push(face);
  }
  return kept.sort((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0));
}

/** A title that stands for some seconds is one title. */
function withoutSameWords(words: readonly Word[]): readonly Word[] {
  const seen = new Set<string>();
  return words.filter(({ text, x, y }) => {
    const place = `${text} ${Math.round(x / SAME_PLACE)} ${Math.round(y / SAME_PLACE)}`;
    return !seen.has(place) && seen.add(place);
  });
}

/**
 * What is to be seen in a video, by what is to be seen in samples of it, first to last. Each face and word says at
 * which time; its box is one of the frame at that time, in pixels of the video as shown. Words of one frame follow each
 * other. A sample that could not be looked at makes the whole unseen.
 */
export function sightOfSamples(samples: readonly SeenSample[], width: number, height: number): Sight {
  const faces: Face[] = [];
  const words: Word[] = [];
  for (const { atMs, sight } of samples) {
    if (sight.problem) return sight;
    const [across, down] = [width / sight.width, height / sight.height];
    const placed = <B extends Box>(box: B): B & { readonly atMs: number } => {
      const [left, top] = [Math.floor(box.x * across), Math.floor(box.y * down)];
      return {
        ...box,
        x: left,
        y: top,
        width: Math.min(width, Math.ceil((box.x + box.width) * across)) - left,
        height: Math.min(height, Math.ceil((box.y + box.height) * down)) - top,
        atMs,
      };
    };
    faces.push(...sight.faces.map(placed));
    words.push(...sight.words.map(placed));
  }
  return { width, height, faces: withoutSameFaces(faces), words: withoutSameWords(words) };
}
