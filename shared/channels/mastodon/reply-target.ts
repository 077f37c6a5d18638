import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Rendering } from '../../core/post.ts';
import { entitiesOf } from '../../core/text/links.ts';
import { isPrivate } from './heard-status.ts';
import type { MastodonServer } from './mastodon-server.ts';
import type { ReplyTarget } from './prepared-status.ts';
import { readHeard } from './read-statuses.ts';

/**
 * What a rendering answers, undefined where it answers nothing. A reply is for those who could read what it answers:
 * a private question is never answered in public.
 * @throws ChannelError also where that is gone, or where a private answer would reach nobody.
 */
export async function replyTarget(
  server: MastodonServer,
  { text, replyTo }: Rendering,
): Promise<ReplyTarget | undefined> {
  if (replyTo === undefined) return undefined;
  const answered = await readHeard(server, replyTo.remoteId);
  if (answered === undefined) {
    throw new ChannelError(
      'refused',
      `The comment that this answers is no longer on ${server.host}, so nothing was sent. Close it, or send the words as a post.`,
    );
  }
  const { acct, username } = answered.account;
  const isNamed = entitiesOf(text).some(
    (entity) => entity.kind === 'mention' && entity.name.toLowerCase() === username.toLowerCase(),
  );
  if (isPrivate(answered) && !isNamed) {
    throw new ChannelError(
      'refused',
      `The comment is a private message, and an answer reaches only those whom it names. Begin it with @${acct}.`,
    );
  }
  return { id: answered.id, visibility: answered.visibility };
}
