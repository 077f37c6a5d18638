import type { Limits } from '../../core/accounts/limits.ts';
import type { ServerFacts } from '../../core/accounts/server-facts.ts';
import { MEDIA_TYPES } from '../../core/media/facts.ts';
import { countsAsMastodon, needsMedia } from './relatives.ts';
import type { Instance } from './schemas.ts';

const MEGABYTE = 1024 * 1024;

/** Mastodon's own values (docs.joinmastodon.org/user/posting), until the server was asked. */
export const MASTODON_LIMITS: Limits = {
  text: { max: 500, count: 'mastodon', linkLength: 23 },
  alt: { max: 1500 },
  media: {
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'video/mp4', 'video/webm'],
    images: 4,
    videos: 1,
    imageBytes: 16 * MEGABYTE,
    videoBytes: 99 * MEGABYTE,
    imagePixels: 33_177_600,
  },
};

/**
 * What the server says of itself; Mastodon's own value for each limit that it does not mention. Servers of other make
 * count every character of a link or a mention, whatever they reserve for one.
 */
export function limitsOf(instance: Instance, facts: ServerFacts): Limits {
  const { text, alt, media } = MASTODON_LIMITS;
  const { configuration, max_toot_chars, description_limit, upload_limit } = instance;
  const statuses = configuration?.statuses;
  const attachments = configuration?.media_attachments;
  const types = attachments?.supported_mime_types;
  const max = statuses?.max_characters ?? max_toot_chars ?? text.max;
  const linkLength = statuses?.characters_reserved_per_url ?? text.linkLength;
  return {
    text: countsAsMastodon(facts)
      ? { ...text, max, ...(linkLength !== undefined && { linkLength }) }
      : { max, count: 'code-points' },
    alt: { max: attachments?.description_limit ?? description_limit ?? alt.max },
    media: {
      ...media,
      ...(needsMedia(facts) && { least: 1 }),
      types: types ? MEDIA_TYPES.filter((type) => types.includes(type)) : media.types,
      images: statuses?.max_media_attachments ?? media.images,
      imageBytes: attachments?.image_size_limit ?? upload_limit ?? media.imageBytes,
      videoBytes: attachments?.video_size_limit ?? upload_limit ?? media.videoBytes,
      imagePixels: attachments?.image_matrix_limit ?? media.imagePixels,
    },
  };
}
