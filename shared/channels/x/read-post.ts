import type { Remote } from '../../core/delivery/delivery.ts';
import type { Shown } from '../../core/delivery/verification.ts';
import type { Rendering } from '../../core/post.ts';
import { failureByShape } from '../http/failure.ts';
import { saysTheSame, textOf, withoutNames } from './post-text.ts';
import { Looked, type Media } from './schemas.ts';
import type { XApi } from './x-api.ts';

/** A post as its readers get it; undefined where it is gone. @throws ChannelError when it cannot be read. */
export async function readPost(
  api: XApi,
  { id }: Remote,
  { text: sent, replyTo }: Rendering,
): Promise<Shown | undefined> {
  const doing = 'read the post on X';
  const {
    data,
    includes,
    errors = [],
  } = await api.ask(Looked, {
    doing,
    path: `/2/tweets/${encodeURIComponent(id)}`,
    query: {
      'tweet.fields': 'created_at,entities,attachments',
      expansions: 'attachments.media_keys',
      'media.fields': 'alt_text,media_key,type',
    },
  });
  if (data === undefined) {
    if (errors.some(({ type = '' }) => type.endsWith('/resource-not-found'))) return undefined;
    throw failureByShape({ doing, publishes: false });
  }
  const known = new Map(includes?.media?.map((medium) => [medium.media_key, medium]));
  const whole = textOf(data);
  const [text, words] = replyTo ? [withoutNames(whole), withoutNames(sent)] : [whole, sent];
  return {
    text,
    isAsSent: saysTheSame(text, words),
    media: (data.attachments?.media_keys ?? []).map((key) => shownMedium(known.get(key))),
  };
}

/** X tells the descriptions of photos only (its `Photo` schema; `Video` and `AnimatedGif` have none). */
function shownMedium(medium: Media | undefined): Shown['media'][number] {
  if (medium !== undefined && medium.type !== 'photo') return { untold: true };
  return medium?.alt_text ? { alt: medium.alt_text } : {};
}
