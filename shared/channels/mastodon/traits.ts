import type { ChannelTraits } from '../../ports.ts';
import { MASTODON_LIMITS } from './instance-limits.ts';

export const MASTODON: ChannelTraits = {
  can: { carryAltText: true, editAltText: true, retract: true },
  comments: {
    // Only what names the account is notified, and an answer to somebody else's comment need not.
    listens: ['account', 'post'],
    can: ['mute', 'unmute', 'block', 'unblock', 'report'],
    replyNamesAuthor: true,
    remark:
      'Mastodon lets nobody hide or remove what others wrote. Mute or block the author, which keeps them from your notifications only, or report the comment to the moderators of the server.',
  },
  defaults: MASTODON_LIMITS,
};
