import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { ReplyTo } from '../../core/post.ts';
import { readPosts } from './read-posts.ts';
import type { ReplyRefs } from './record.ts';
import type { SessionDeps } from './session.ts';
import { serverOf } from './xrpc.ts';

/**
 * What a reply has to name: what it answers, and what that conversation began with. Undefined for a post.
 * @throws ChannelError also where the comment is gone, or its author takes no answer: the app would show it to nobody.
 */
export async function replyRefs(
  deps: SessionDeps,
  account: Account,
  replyTo: ReplyTo | undefined,
): Promise<ReplyRefs | undefined> {
  if (replyTo === undefined) return undefined;
  const { posts } = await readPosts(deps, account, [replyTo.remoteId]);
  const answered = posts.find(({ uri }) => uri === replyTo.remoteId);
  if (answered === undefined) {
    throw new ChannelError(
      'refused',
      `The comment that this answers is no longer on ${serverOf(account).host}, or its author and the account have blocked each other. Nothing was sent. Close the comment, or send the words as a post.`,
    );
  }
  if (answered.viewer?.replyDisabled === true) {
    throw new ChannelError(
      'refused',
      'The author of the comment lets only some people answer it, and the account is not among them. Nothing was sent. Mention the author in a post of its own.',
    );
  }
  const parent = { uri: answered.uri, cid: answered.cid };
  return { root: answered.record.reply?.root ?? parent, parent };
}
