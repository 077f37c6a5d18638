import { comparable } from '../core/comments/handles.ts';
import { closest } from '../core/config/closest.ts';
import type { Deps } from '../ports.ts';
import type { Asked } from './find-person.ts';

const MOST = 5;

/**
 * Whom somebody may have meant by a handle under which nothing was found: those who wrote, and whose name, without the
 * server, is spelt much the same. For the administrator's eyes: they are other people.
 */
export async function nearHandles(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { handle, account: only }: Asked,
): Promise<readonly string[]> {
  const near = new Set<string>();
  for (const account of await store.accounts()) {
    if (only !== undefined && account.id !== only) continue;
    const nameOf = (one: string): string => comparable(one, account).split('@')[0] ?? '';
    for await (const { author } of store.allComments(account.id, clock.now())) {
      if (near.size === MOST) return [...near];
      if (author && author.handle !== '' && closest(nameOf(handle), [nameOf(author.handle)]) !== undefined)
        near.add(author.handle);
    }
  }
  return [...near];
}
