import type { Bundle } from '../bundle/bundle.ts';
import { type Instant, toIso } from '../time.ts';

/** The same bundle with another time, to be judged as of that. */
export const dueAt = (bundle: Bundle, due: Instant, written = toIso(due)): Bundle => ({
  ...bundle,
  publish: { kind: 'at', at: due, written },
});
