import type { Bundle } from '../bundle/bundle.ts';
import type { Instant } from '../time.ts';

/** When the post goes out: at its time, or at once if that has passed or none is named. */
export const goesOut = ({ publish }: Pick<Bundle, 'publish'>, now: Instant): Instant =>
  publish.kind === 'at' ? Math.max(publish.at, now) : now;
