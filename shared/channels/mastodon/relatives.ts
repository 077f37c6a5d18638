import type { ServerFacts } from '../../core/accounts/server-facts.ts';

/** Mastodon itself, and those that are changed copies of it and follow its versions. */
const MASTODON_ITSELF = ['mastodon', 'hometown'];
/** Documented by their makers (Pleroma: "Differences in Mastodon API responses"; GoToSocial: its API's description). */
const KEEPS_KEYS = [...MASTODON_ITSELF, 'pleroma', 'akkoma', 'gotosocial'];
/** They take `content_type`; without it the text is read as the account's settings say, perhaps as Markdown. */
const ASKS_TEXT_TYPE = ['pleroma', 'akkoma', 'gotosocial'];
const NEEDS_MEDIA = ['pixelfed'];

/** What follows from a server's software. For servers that nobody knows here, the careful choice. */
export function factsOf(name: string, version: string): ServerFacts {
  const software = name.toLowerCase();
  const isMastodon = MASTODON_ITSELF.includes(software);
  return {
    software,
    version,
    keepsKeys: KEEPS_KEYS.includes(software),
    // Pleroma and Friendica show others; of the rest nobody here knows.
    keepsMediaIds: isMastodon,
    mends: mendsBy(isMastodon, software, version),
    asksTextType: ASKS_TEXT_TYPE.includes(software),
  };
}

/**
 * `media_attributes` came with Mastodon 4.1, which shuts uploads once a post has them. Of other servers nobody knows
 * whether an edit that names the files keeps them, so the post itself is left alone.
 */
function mendsBy(isMastodon: boolean, software: string, version: string): ServerFacts['mends'] {
  if (!isMastodon) return 'file';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  // Hometown has version numbers of its own, behind Mastodon's.
  return software === 'mastodon' && (major > 4 || (major === 4 && minor >= 1)) ? 'post' : 'nothing';
}

/** Counts links and mentions as Mastodon does; the others count every character, also where they say otherwise. */
export const countsAsMastodon = ({ software }: ServerFacts): boolean => MASTODON_ITSELF.includes(software);

/** Takes no text alone. */
export const needsMedia = ({ software }: ServerFacts): boolean => NEEDS_MEDIA.includes(software);
