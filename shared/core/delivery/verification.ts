import type { Rendering } from '../post.ts';
import type { Instant } from '../time.ts';

/**
 * What reading a published post back showed: the proof that it arrived, descriptions and all (clause
 * `accessibility.alt-text`). `as-sent` · `repaired`: descriptions were missing, were written again, and are there now ·
 * `differs`: it is there, not as it was sent · `absent`: it is not there · `unread`: the network did not let us look.
 */
export type Verification = {
  readonly outcome: 'as-sent' | 'repaired' | 'differs' | 'absent' | 'unread';
  /** When it was read. */
  readonly at: Instant;
  /** The words are those that were sent. */
  readonly text: boolean;
  /**
   * Pictures and videos that were sent and whose description the network tells, and how many of these are shown with
   * the description that was sent.
   */
  readonly media: number;
  readonly described: number;
};

/** A post of ours as its network shows it to readers. */
export type Shown = {
  /** Plain text, as far as the network gives it back. */
  readonly text: string;
  /** The words that were sent, whatever the network makes of links, mentions and blanks. */
  readonly isAsSent: boolean;
  /** In the order of the post. */
  readonly media: readonly ShownMedium[];
};

/** No `alt` where the network shows none · `untold`: the network never tells descriptions of its kind. */
export type ShownMedium = { readonly alt?: string; readonly untold?: boolean };

const folded = (alt: string): string => alt.normalize().replace(/\s+/g, ' ').trim();

/** Compares what is shown with what was sent; a network may fold blanks in a description. */
export function compareShown(sent: Rendering, shown: Shown, at: Instant): Verification {
  const told = sent.media.filter((_, index) => shown.media[index]?.untold !== true).length;
  const described = sent.media.filter(({ alt }, index) => {
    const there = shown.media[index]?.alt;
    return !shown.media[index]?.untold && there !== undefined && folded(there) === folded(alt);
  }).length;
  const isWhole = shown.isAsSent && shown.media.length === sent.media.length && described === told;
  return {
    outcome: isWhole ? 'as-sent' : 'differs',
    at,
    text: shown.isAsSent,
    media: told,
    described,
  };
}

/** What was seen, to go on after a colon. */
export function verificationWords({ outcome, text, media, described }: Omit<Verification, 'at'>): string {
  const missing = media - described;
  switch (outcome) {
    case 'as-sent':
      return 'read back from the network: it is there as it was sent';
    case 'repaired':
      return 'descriptions had not arrived; they were sent again, and are there now';
    case 'differs':
      return (
        [
          ...(text ? [] : ['its words are not those that were sent']),
          ...(missing > 0
            ? [`${missing} of ${media} pictures or videos lack the description that was sent`]
            : []),
        ].join(', and ') || 'it does not have the pictures that were sent'
      );
    case 'absent':
      return 'the network does not show it';
    case 'unread':
      return 'the network did not let us read it';
  }
}
