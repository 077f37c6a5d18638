import type { Account } from '../core/accounts/account.ts';
import { commentTraitsOf } from '../core/comments/comment-traits.ts';
import type { CommentTraits } from '../core/comments/heard.ts';
import type { ChannelTraits } from '../ports.ts';

/** Traits by network; a program that speaks to no network has them, too. */
export type ByNetwork = Readonly<Record<Account['channel'], Pick<ChannelTraits, 'comments'>>>;

/** What may be done about comments on an account, as its network and its own server allow; undefined where nobody comments. */
export function commentTraitsOn(
  { channels }: { readonly channels: ByNetwork },
  account: Account | undefined,
): CommentTraits | undefined {
  const traits = account && channels[account.channel].comments;
  return traits && commentTraitsOf(traits, account);
}
