import type { Tracked } from '../history.ts';
import type { Instant } from '../time.ts';
import type { AccessRecord } from './access.ts';
import type { Capabilities, Limits } from './limits.ts';
import type { ServerFacts } from './server-facts.ts';

export const CHANNEL_NAMES = [
  'noticeboard',
  'mastodon',
  'bluesky',
  'x',
  'facebook',
  'instagram',
  'threads',
  'youtube',
  'linkedin',
] as const;
export type ChannelName = (typeof CHANNEL_NAMES)[number];

/** What the directory file says of one account (policy clause `administration.directory`). */
export type DirectoryEntry = {
  /** What bundles call it: lower case letters, digits and hyphens. */
  readonly id: string;
  readonly channel: ChannelName;
  /** As readers see it: `@library@mastodon.example`, `library.example`. */
  readonly handle: string;
  /** The server's origin, for networks that have more than one. */
  readonly server?: string;
  /** The network's own id of the account, for networks that ask by it: a page's number, an organisation's URN. */
  readonly networkId?: string;
  /** The role or person who answers for the account. */
  readonly owner: string;
  readonly purpose: string;
  readonly documentation?: string;
  /** ISO date by which the entry is to be reviewed. */
  readonly review: string;
  /** Language of its posts, BCP 47. */
  readonly language?: string;
  /** When it posts what asks for its next slot, as written: `mon-fri 10:00`. `postingSlots` reads them. */
  readonly slots?: readonly string[];
  /** IANA zone of the slots and quiet hours, where it is not the policy's. */
  readonly timeZone?: string;
  /** When nothing should go out there, as written: `22:30-07:00`. */
  readonly quiet?: string;
  /** The least time from one slot to the next, as written: `2h`. */
  readonly apart?: string;
};

/** An account of the library on a network. */
export type Account = Tracked &
  DirectoryEntry & {
    readonly type: 'account';
    /** `retired`: no longer used. Nothing is published there, no post names it, and what was published keeps its entry. */
    readonly state: 'active' | 'paused' | 'retired';
    /** Why it is paused or retired, for the administrator. */
    readonly problem?: string;
    /** What its network had against it when the directory was applied, and since when. Absent where it had nothing. */
    readonly objection?: { readonly since: Instant; readonly said: string };
    /** What the server itself answered about its limits and, where servers differ, about itself; and when. */
    readonly probed?: { readonly at: Instant; readonly limits: Limits; readonly server?: ServerFacts };
    /** Absent until housekeeping looked, and where access has no end. */
    readonly access?: AccessRecord;
  };

/** An account as rules see it: the entry with the limits that hold for it. */
export type ProofAccount = DirectoryEntry & {
  readonly paused: boolean;
  readonly limits: Limits;
  readonly can: Capabilities;
};
