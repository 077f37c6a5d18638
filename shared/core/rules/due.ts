import type { Bundle } from '../bundle/bundle.ts';
import type { Instant } from '../time.ts';

type Publish = Pick<Bundle, 'publish'>;

/** When the post goes out on an account: at its slot there, otherwise at its time, or at once if that has passed or none is named. */
export function goesOutOn({ publish }: Publish, accountId: string, now: Instant): Instant {
  const at =
    publish.kind === 'at' ? publish.at : publish.kind === 'next-slot' ? publish.slots?.[accountId] : now;
  return Math.max(at ?? now, now);
}

/** When the post goes out first. */
export const firstOut = (bundle: Publish, now: Instant): Instant => Math.min(...outAt(bundle, now));

/** When the post goes out last: what holds then holds for all accounts. */
export const lastOut = (bundle: Publish, now: Instant): Instant => Math.max(...outAt(bundle, now));

function outAt({ publish }: Publish, now: Instant): Instant[] {
  const slots = publish.kind === 'next-slot' ? Object.values(publish.slots ?? {}) : [];
  const instants = publish.kind === 'at' ? [publish.at] : slots;
  return instants.length > 0 ? instants.map((at) => Math.max(at, now)) : [now];
}
