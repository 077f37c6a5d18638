import { createHash } from 'node:crypto';
import type { Delivery } from '../../core/delivery/delivery.ts';

/**
 * The same for every attempt at one delivery of one content, and for nothing else. Mastodon keeps keys for an hour and
 * does not check them atomically, other servers ignore them: it helps, the search is what makes sure.
 */
export const idempotencyKey = ({ postId, accountId, revision }: Delivery): string =>
  createHash('sha256')
    .update(JSON.stringify(['imprimatur', postId, accountId, revision]))
    .digest('hex');
