import { expect, it } from 'vitest';
import { ConflictError } from '../shared/core/errors.ts';
import { timesByAccount } from '../shared/core/schedule/post-times.ts';
import { newClaim } from '../shared/core/schedule/slot-claim.ts';
import { DAY, HOUR } from '../shared/core/time.ts';
import type { Store } from '../shared/ports.ts';
import { NOW, newPost } from './store-contract.ts';

const BY = { who: 'intake', why: 'it asks for the next slot' };

/** What every store does with claims on posting slots; part of `storeContract`. */
export function slotStoreContract(open: () => Promise<Store>): void {
  it('lists the claims on one account between two instants, both included, by time', async () => {
    const store = await open();
    for (const [account, days] of [
      ['mastodon', [3, 1, 2, 0]],
      ['bluesky', [1]],
    ] as const)
      for (const day of days) {
        const claim = newClaim(account, NOW + day * DAY, { id: `post-${day}`, version: day }, 0);
        expect(await store.create(claim, BY, NOW)).toMatchObject({ ...claim, version: 1 });
      }
    const between = (from: number, to: number) => store.slotClaims('mastodon', { from, to });
    const posts = async (from: number, to: number) => (await between(from, to)).map((one) => one.postId);
    expect(await posts(NOW, NOW + 3 * DAY)).toEqual(['post-0', 'post-1', 'post-2', 'post-3']);
    expect(await posts(NOW + 1, NOW + 2 * DAY)).toEqual(['post-1', 'post-2']);
    expect(await posts(NOW + 3 * DAY + 1, NOW + 9 * DAY)).toEqual([]);
    expect(await posts(-DAY, NOW)).toEqual(['post-0']);
    expect(await store.slotClaims('nowhere', { from: 0, to: NOW + DAY })).toEqual([]);
  });

  it('gives a slot to one of many who claim it at once, and to one of many who write it over', async () => {
    const store = await open();
    const names = Array.from({ length: 12 }, (_, n) => `post-${n}`);
    const created = await Promise.allSettled(
      names.map((name) => store.create(newClaim('mastodon', NOW, { id: name, version: 0 }, 0), BY, NOW)),
    );
    const winners = created.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    expect(winners).toHaveLength(1);
    const [winner] = winners;
    if (!winner) throw new Error('Nobody has it.');
    expect(await store.slotClaims('mastodon', { from: NOW, to: NOW })).toEqual([winner]);
    const over = await Promise.allSettled(
      names.map((name) =>
        store.save(winner, newClaim('mastodon', NOW, { id: name, version: 0 }, 0), BY, NOW + HOUR),
      ),
    );
    const [second, ...none] = over.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    expect(none).toEqual([]);
    expect(second).toMatchObject({ version: 2 });
    expect(await store.slotClaims('mastodon', { from: NOW, to: NOW })).toEqual([second]);
    const lost = [...created, ...over].flatMap((one) => (one.status === 'rejected' ? one.reason : []));
    expect(lost.every((error) => error instanceof ConflictError)).toBe(true);
  });

  it('keeps a post’s times by account', async () => {
    const store = await open();
    const times = timesByAccount({ mastodon: NOW + DAY, bluesky: NOW + HOUR }, HOUR);
    await store.create(newPost('a', times), BY, NOW);
    expect(await store.post('a')).toMatchObject({
      due: NOW + HOUR,
      expires: NOW + DAY + HOUR,
      times: { mastodon: { due: NOW + DAY, expires: NOW + DAY + HOUR }, bluesky: { due: NOW + HOUR } },
    });
  });
}
