import type { Account } from '../../core/accounts/account.ts';
import type { CommentAction, Source } from '../../core/comments/heard.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';

const DOING: Readonly<Record<CommentAction, string>> = {
  hide: 'hide a comment',
  unhide: 'show a comment again',
  remove: 'remove somebody’s comment',
  mute: 'mute somebody',
  unmute: 'hear somebody again',
  block: 'block somebody',
  unblock: 'unblock somebody',
  report: 'report a comment',
};

/** A network does not let a program do it. */
export const unable = (network: string, action: CommentAction): ChannelError =>
  new ChannelError(
    'refused',
    `${network} does not let a program ${DOING[action]}. Sign in there and do it by hand.`,
  );

/** A network does not tell comments of this kind of place. */
export const deaf = (network: string, { of }: Source): ChannelError =>
  new ChannelError(
    'refused',
    of === 'post'
      ? `${network} does not tell comments by post, only what is addressed to the account.`
      : `${network} does not tell programs what is addressed to an account, only what is said under its posts.`,
  );

/** What is to be answered is not there any more. */
export const gone = (network: string, { id }: Account): ChannelError =>
  new ChannelError(
    'refused',
    `The comment that is to be answered on ${id} is no longer on ${network}: its author or somebody else has deleted it. Close it.`,
  );
