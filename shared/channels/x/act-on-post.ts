import { safeParse } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { CommentAction, CommentRef } from '../../core/comments/heard.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { unable } from '../comments/unable.ts';
import { lookAtPosts } from './look-at-posts.ts';
import { Hidden } from './schemas.ts';
import { verifyAuthor } from './verify-author.ts';
import type { XApi } from './x-api.ts';

/** What X lets an account do about a reader's post. One that is gone is fine. @throws ChannelError */
export async function actOnPost(
  api: XApi,
  account: Account,
  comment: CommentRef,
  action: CommentAction,
): Promise<void> {
  switch (action) {
    case 'hide':
    case 'unhide':
      return setHidden(api, account, comment, action === 'hide');
    case 'mute':
    case 'unmute':
      return setMuted(api, account, comment, action === 'mute');
    case 'remove':
    case 'block':
    case 'unblock':
    case 'report':
      throw unable('X', action);
  }
}

/** X does not say of a post whether it is hidden: its answer to this has to do. */
async function setHidden(
  api: XApi,
  account: Account,
  { remoteId, root }: CommentRef,
  hidden: boolean,
): Promise<void> {
  const ids = root === undefined ? [remoteId] : [remoteId, root];
  const seen = await lookAtPosts(api, account, ids);
  if (!seen.has(remoteId)) return;
  // Elsewhere X answers as to a token that lacks a right.
  if (root === undefined || seen.get(root)?.isOwn !== true)
    throw new ChannelError(
      'refused',
      `X lets ${account.handle} hide replies under its own posts only, and this one stands elsewhere. Mute its author, or report it on X.`,
    );
  const { status, json } = await api.answer({
    doing: hidden ? 'hide a comment on X' : 'show a comment on X again',
    method: 'PUT',
    path: `/2/tweets/${encodeURIComponent(remoteId)}/hidden`,
    body: { json: { hidden } },
    accepts: [404],
  });
  const read = safeParse(Hidden, json);
  if (status === 404 || (read.success && read.output.data.hidden === hidden)) return;
  throw new ChannelError(
    'later',
    `X did not ${hidden ? 'hide the comment' : 'show the comment again'}, and did not say why. It will be tried again.`,
  );
}

async function setMuted(
  api: XApi,
  account: Account,
  { authorId }: CommentRef,
  muted: boolean,
): Promise<void> {
  const me = encodeURIComponent(await verifyAuthor(api, account));
  const doing = muted ? 'mute somebody on X' : 'hear somebody on X again';
  const path = `/2/users/${me}/muting`;
  await api.answer(
    muted
      ? { doing, method: 'POST', path, body: { json: { target_user_id: authorId } }, accepts: [404] }
      : { doing, method: 'DELETE', path: `${path}/${encodeURIComponent(authorId)}`, accepts: [404] },
  );
}
