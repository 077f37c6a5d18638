import type { Instant } from '../../shared/core/time.ts';

/** What the sandbox network keeps. Ids are Mastodon's: decimal numbers that grow with time. */
export type AccountRecord = {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  /** `library`: signs in with a token · `reader`: made up in the form of the page. */
  readonly kind: 'library' | 'reader';
  readonly createdAt: Instant;
};

export type StatusRecord = {
  readonly id: string;
  readonly accountId: string;
  /** As it was sent. */
  readonly text: string;
  readonly createdAt: Instant;
  readonly editedAt?: Instant;
  readonly language?: string;
  readonly visibility: 'public' | 'unlisted' | 'private' | 'direct';
  readonly sensitive: boolean;
  readonly spoilerText: string;
  readonly mediaIds: readonly string[];
  readonly inReplyToId?: string;
  /** By the account whose post the thread began with: readers see neither it nor what is below it. */
  readonly isHidden?: boolean;
};

export type MediaRecord = {
  readonly id: string;
  readonly accountId: string;
  readonly mimeType: string;
  readonly width?: number;
  readonly height?: number;
  readonly description: string;
  readonly createdAt: Instant;
  /** Processing ends then. */
  readonly readyAt: Instant;
  /** The status that shows it. */
  readonly statusId?: string;
};

/** An `Idempotency-Key` that was used. The id is a hash of the account and the key. */
export type KeyRecord = { readonly id: string; readonly statusId: string; readonly createdAt: Instant };

/** Somebody named the account in a status. */
export type NotificationRecord = {
  readonly id: string;
  readonly accountId: string;
  readonly fromId: string;
  readonly statusId: string;
  readonly createdAt: Instant;
};

/** One account does not want to hear from another. */
export type RelationRecord = {
  /** `<account>-<other account>` */
  readonly id: string;
  readonly isMuting: boolean;
  readonly isBlocking: boolean;
};

/** The moderators were asked to look at an account, and at statuses of it. */
export type ReportRecord = {
  readonly id: string;
  readonly byId: string;
  readonly accountId: string;
  readonly statusIds: readonly string[];
  readonly comment: string;
  readonly category: string;
  readonly createdAt: Instant;
};

export type Records = {
  accounts: AccountRecord;
  statuses: StatusRecord;
  media: MediaRecord;
  keys: KeyRecord;
  notifications: NotificationRecord;
  relations: RelationRecord;
  reports: ReportRecord;
};
export const RECORD_KINDS = [
  'accounts',
  'statuses',
  'media',
  'keys',
  'notifications',
  'relations',
  'reports',
] as const;
