import type { MediaFacts } from '../media/facts.ts';
import { isAnimation } from '../rules/description.ts';
import { many, megabytes } from '../rules/wording.ts';

/** `JPEG, 4000 × 3000 pixels, 2.1 MB`. */
export function describeFile(facts: MediaFacts): string {
  const { type, width, height, bytes, pages, durationMs, problem } = facts;
  return [
    ...(type ? [type.replace(/^.*\//, '').toUpperCase()] : []),
    ...(problem?.code === 'not-media' ? ['not a picture or video'] : []),
    ...(width && height ? [`${width} × ${height} pixels`] : []),
    ...(isAnimation(facts) ? [many(pages ?? 1, 'frame')] : []),
    ...(durationMs === undefined ? [] : [`${Number((durationMs / 1000).toFixed(1))} seconds`]),
    megabytes(bytes),
  ].join(', ');
}
