import type { Account, ProofAccount } from '../accounts/account.ts';
import type { Capabilities, Limits } from '../accounts/limits.ts';
import { proofAccount } from '../accounts/proof-account.ts';
import type { CommentTraits } from './heard.ts';

/** An account as the rules on answers see it: on some networks a comment may be longer or shorter than a post. */
export function accountAnswering(
  account: Account,
  channel: { readonly defaults: Limits; readonly can: Capabilities; readonly comments?: CommentTraits },
): ProofAccount {
  const { limits, ...same } = proofAccount(account, channel, account.probed?.limits);
  return { ...same, limits: { ...limits, text: channel.comments?.replyText ?? limits.text } };
}
