import type { Box, Face } from '../../core/media/vision-facts.ts';

/** Neighbours share this much of their side, so that a face on the border is whole in one of them. */
const OVERLAP = 0.15;

/** The four quarters of a part of a picture, a little larger than quarters. */
export function quartersOf(part: Box): readonly Box[] {
  const width = Math.ceil(part.width / (2 - OVERLAP));
  const height = Math.ceil(part.height / (2 - OVERLAP));
  const right = part.x + part.width - width;
  const bottom = part.y + part.height - height;
  return [
    { x: part.x, y: part.y, width, height },
    { x: right, y: part.y, width, height },
    { x: part.x, y: bottom, width, height },
    { x: right, y: bottom, width, height },
  ];
}

const areaOf = ({ width, height }: Box): number => width * height;

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** One face cannot be so many times larger than another look at it, or a part of it. */
const OF_A_SIZE = 9;

/** Two looks at one face: most of the smaller box lies in the larger, and they are of a size. */
function isSameFace(a: Box, b: Box): boolean {
  const [small, large] = [areaOf(a), areaOf(b)].sort((one, other) => one - other);
  return sharedArea(a, b) > 0.5 * (small ?? 0) && (large ?? 0) < OF_A_SIZE * (small ?? 0);
}

function united(a: Face, b: Face): Face {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
    score: Math.max(a.score, b.score),
  };
}

/** One box for each face, the surest first. A face that a border cut is seen twice, in part. */
export function mergeFaces(faces: readonly Face[]): readonly Face[] {
  const merged: Face[] = [];
  for (const face of [...faces].sort((a, b) => b.score - a.score)) {
    const known = merged.findIndex((other) => isSameFace(face, other));
    const other = merged[known];
    if (other === undefined) merged.push(face);
    else merged[known] = united(other, face);
  }
  return merged;
}

/** A box with `share` of its size added on each side, in whole pixels, within a picture of that size. */
export function padded<B extends Box>(box: B, share: number, width: number, height: number): B {
  const x = Math.max(0, Math.floor(box.x - box.width * share));
  const y = Math.max(0, Math.floor(box.y - box.height * share));
  return {
    ...box,
    x,
    y,
    width: Math.min(width, Math.ceil(box.x + box.width * (1 + share))) - x,
    height: Math.min(height, Math.ceil(box.y + box.height * (1 + share))) - y,
  };
}
