import type { CommentRef, CommentTraits } from '../../../shared/core/comments/heard.ts';
import { ChannelError } from '../../../shared/core/delivery/channel-error.ts';
import type { Channel, Listening } from '../../../shared/ports.ts';
import type { ChannelFates } from '../channel.ts';
import type { Network } from '../network.ts';
import type { Process } from '../process.ts';
import type { Conversation, Page } from './conversation.ts';

/** One network tells everything to the account, and by post what stands there, and hides; the other tells by post, and removes as well. */
export const TRAITS = {
  toots: {
    listens: ['account', 'post'],
    can: ['hide', 'unhide', 'mute', 'unmute', 'block', 'unblock', 'report'],
    replyNamesAuthor: true,
  },
  sky: { listens: ['post'], can: ['hide', 'unhide', 'remove'], replyNamesAuthor: false },
} as const satisfies Readonly<Record<string, CommentTraits>>;
export type Talking = keyof typeof TRAITS;

export type Hears = {
  /** In the instant in which the network does it. */
  acted(
    account: string,
    comment: CommentRef,
    action: Parameters<Listening['act']>[2],
    process: Process,
  ): void;
};

/** How one process hears what is said on a network: every request is a call of that process. */
export function listeningTo(
  talk: Conversation,
  network: Network,
  process: Process,
  { fates, pageOf, hears }: { fates: ChannelFates; pageOf(): Page; hears: Hears },
): Listening {
  const ask = <T>(method: string, args: readonly unknown[], account: string, answer: () => T): Promise<T> =>
    process.call(
      { port: network.name, method, args },
      () => {
        if (network.isRevoked(account))
          throw new ChannelError('credentials', `The access token of ${account} was revoked.`);
        return answer();
      },
      fates.ask(network),
    );
  return {
    hear: (account, source, cursor) =>
      ask('hear', [account.id, cursor], account.id, () =>
        talk.page(account.id, source.of === 'post' ? source.remote.id : 'account', cursor, pageOf()),
      ),
    look: (account, ids) => ask('look', ids, account.id, () => talk.look(ids)),
    act: (account, comment, action) =>
      ask(action, [comment.remoteId], account.id, () => {
        hears.acted(account.id, comment, action, process);
        talk.act(comment.remoteId, action);
      }),
  };
}

export const talkative = (channel: Channel, comments: CommentTraits, listening: Listening): Channel => ({
  ...channel,
  comments,
  listening,
});
