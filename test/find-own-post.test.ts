import { describe, expect, it } from 'vitest';
import { findOwnPost } from '../shared/channels/find-own-post.ts';
import { HOUR, MINUTE, SECOND } from '../shared/core/time.ts';

const BEGAN = 100 * HOUR;
const delivery = { sendingSince: BEGAN, due: BEGAN - HOUR };
const nobodys = async () => false;
type Listed = readonly [id: string, at: number, isOurs: boolean];

/** A list of single posts, newest first. */
const listOf = (posts: readonly Listed[], clockLagMs = 0, mostPages = 10) => ({
  async read(next = '0') {
    const index = Number(next);
    const following = index + 1 < posts.length ? { next: String(index + 1) } : {};
    const page = posts.slice(index, index + 1);
    return { posts: page.map(([id, at, isOurs]) => ({ remote: { id, url: id }, at, isOurs })), ...following };
  },
  clockLagMs: () => clockLagMs,
  mostPages,
  tooMany: 'Look there.',
});
const found = (id: string, at: number) => ({ found: { id, url: id }, at });

describe('the search for a post of ours', () => {
  const twins: readonly Listed[] = [
    ['newer', BEGAN + MINUTE, true],
    ['other', BEGAN + SECOND, false],
    ['older', BEGAN, true],
  ];

  it('takes the oldest of those that say the same', async () => {
    expect(await findOwnPost(delivery, listOf(twins), nobodys)).toEqual(found('older', BEGAN));
  });

  it('leaves what another delivery has', async () => {
    const isTaken = async (id: string) => id === 'older';
    expect(await findOwnPost(delivery, listOf(twins), isTaken)).toEqual(found('newer', BEGAN + MINUTE));
  });

  it('leaves what stood there before the attempt, by the network’s clock, and tells by ours when it was made', async () => {
    const posts: readonly Listed[] = [['earlier', BEGAN - 3 * MINUTE, true]];
    expect(await findOwnPost(delivery, listOf(posts), nobodys)).toEqual({ absent: true });
    expect(await findOwnPost(delivery, listOf(posts, 2 * MINUTE), nobodys)).toEqual(
      found('earlier', BEGAN - MINUTE - SECOND),
    );
  });

  it('cannot tell where there are more posts since than it reads', async () => {
    const others = twins.map(([id, at]): Listed => [id, at, false]);
    expect(await findOwnPost(delivery, listOf(others, 0, 2), nobodys)).toEqual({ cannotTell: 'Look there.' });
    expect(await findOwnPost(delivery, listOf(others), nobodys)).toEqual({ absent: true });
  });
});
