import type { New } from '../history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import type { Comment } from './comment.ts';
import { routesLeft } from './lateness.ts';
import { inState } from './standing.ts';

/** What can be erased of a person, and what may be kept. */
export const ERASABLE = ['comment', 'evidence', 'answer', 'permission', 'consent', 'recording'] as const;
export type Erasable = (typeof ERASABLE)[number];

/** What is not erased, by our own id, and why. */
export type Kept = { readonly what: Erasable; readonly id: string; readonly why: string };

/** What was done to forget somebody. It holds no handle and no words, so that it can be kept as a proof. */
export type ErasureReport = {
  readonly at: Instant;
  /** Where was looked. */
  readonly accounts: readonly string[];
  readonly erased: Readonly<Record<Erasable, number>>;
  readonly kept: readonly Kept[];
  /**
   * How many comments of theirs there were, also those of which only evidence was left. 0: nobody so spelt wrote any, and
   * what was erased only names them.
   */
  readonly written: number;
  /** Answers of ours that are still public and name them: ids of posts. */
  readonly public: readonly string[];
  /** Comments of others that name them: their authors' words, kept as long as those are. */
  readonly namedByOthers: number;
  /** Answers of ours to others that name them: kept as long as those comments are. */
  readonly namedToOthers: number;
  /** What a second look at everything still found, besides what is kept; 0 proves that nothing is left. */
  readonly left: number;
};

/** Nothing is kept of anybody so called, or the handle is misspelt. */
export const isNothingFound = ({ erased, kept, left, public: live }: ErasureReport): boolean =>
  ERASABLE.every((what) => erased[what] === 0) && kept.length + left + live.length === 0;

/**
 * A comment of which nothing is left but its id, so that it is not stored again while the network still shows it. A request
 * under the law stays known to be open, with no words.
 */
export function forgotten(
  comment: Comment,
  now: Instant,
  policy: Pick<Policy, 'retention' | 'stamp'>,
): New<Comment> {
  const { id, accountId, writtenAt, heardAt, seenAt, answerBy } = comment;
  const bare: New<Comment> = {
    type: 'comment',
    id,
    accountId,
    text: '',
    links: [],
    writtenAt,
    heardAt,
    seenAt,
    state: 'forgotten',
    judgement: { action: 'none', automatic: false, findings: [], policy: policy.stamp },
    answerBy,
    ...routesLeft(comment),
  };
  return inState(bare, 'forgotten', now, policy);
}
