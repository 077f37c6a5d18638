import { DAY, type Instant } from '../../core/time.ts';

/** Where an account is heard for the first time: what was said long before is not answered now. */
export const firstHeardFrom = (now: Instant): Instant => now - DAY;
