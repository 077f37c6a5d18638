import type { Account } from '../core/accounts/account.ts';
import { isOutOfHand } from '../core/delivery/moves.ts';
import { UsageError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import type { Deps } from '../ports.ts';

/**
 * What is to be said of a post that is to go out at once: a sentence for each paused account on which it waits, with what to do.
 * @throws UsageError where each account is paused on which it is not out yet
 */
export async function pausedOn({ store }: Pick<Deps, 'store'>, post: Post): Promise<string[]> {
  const [accounts, deliveries] = await Promise.all([store.accounts(), store.deliveries(post.id)]);
  const gone = deliveries.filter(({ state }) => isOutOfHand(state)).map(({ accountId }) => accountId);
  const toCome = post.accounts.filter((id) => !gone.includes(id));
  const paused = accounts.filter(({ id, state }) => state === 'paused' && toCome.includes(id));
  const words = paused.map(pausedWords);
  if (paused.length > 0 && paused.length === toCome.length)
    throw new UsageError(
      `"${post.id}" cannot go out now where it is not out yet, and stays as it was.\n${words.join('\n')}`,
    );
  return words;
}

/** What is due on a paused account waits, and how it is let out. */
export const pausedWords = ({ id, problem }: Pick<Account, 'id' | 'problem'>): string =>
  `It does not go out on ${id}, which is paused${because(problem)} To let it out: imprimatur accounts resume ${id}`;

/** A person's reason has no full stop of its own. */
const because = (problem: string | undefined): string =>
  problem === undefined ? '.' : `: ${problem.replace(/[^.!?]$/, '$&.')}`;
