import type { Account } from '../accounts/account.ts';
import type { CommentTraits } from './heard.ts';

/** What can be done about comments on one account: what its network can, and what its own server said it can besides. */
export function commentTraitsOf(network: CommentTraits, { probed }: Pick<Account, 'probed'>): CommentTraits {
  if (probed?.server?.hidesReplies !== true || network.can.includes('hide')) return network;
  const { remark: _, ...traits } = network;
  return { ...traits, can: ['hide', 'unhide', ...network.can], showsHidden: true };
}
