import type { Remote } from '../delivery/delivery.ts';
import type { Instant } from '../time.ts';
import type { Cursor, Source } from './heard.ts';

/**
 * Where an account listens, and how far it has heard. It is written at every poll, so it has no history: what is decided
 * about comments is in theirs.
 */
export type Ear = {
  readonly type: 'ear';
  readonly version: number;
  readonly accountId: string;
  /** `account`, or the network's id of the post. */
  readonly source: string;
  /** Our post, where it listens under one. */
  readonly post?: { readonly id: string; readonly remote: Remote; readonly publishedAt: Instant };
  /** Moves only after everything before it is stored. */
  readonly cursor?: Cursor;
  readonly heardAt?: Instant;
  /** Polls in a row that the network did not answer. */
  readonly failures: number;
  /** Why, for the administrator. */
  readonly problem?: string;
  /** When the network is asked next; absent once nobody listens here any more. */
  readonly wake?: Instant;
};

export const ACCOUNT_SOURCE = 'account';

export const sourceOf = ({ post }: Ear): Source =>
  post ? { of: 'post', remote: post.remote } : { of: 'account' };
