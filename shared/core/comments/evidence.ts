import type { DeliveryState } from '../delivery/delivery.ts';
import type { New } from '../history.ts';
import { type Instant, toIso } from '../time.ts';
import type { Comment, Judgement } from './comment.ts';
import type { CommentAction } from './heard.ts';

/** What is kept of a comment before anything is done about it, so that it can be explained later. */
export type Evidence = {
  readonly comment: string;
  readonly account: string;
  readonly keptAt: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly author?: Comment['author'];
  readonly link?: string;
  readonly writtenAt: string;
  readonly editedAt?: string;
  readonly heardAt: string;
  readonly judgement: Judgement;
  /** What it was kept for. */
  readonly for: { readonly action: CommentAction | 'route'; readonly who: string; readonly why: string };
};

export const EVIDENCE = 'evidence/';
/** Where evidence lies, too, as long as a legal hold is on its comment: nothing there ends by its age. */
export const HELD_EVIDENCE = 'legal-hold/';

type Of = Pick<Comment, 'accountId' | 'id'>;

/** Evidence is found by the comment: `evidence/<account>/<comment>/<instant>.json`. */
export const evidenceFolder = ({ accountId, id }: Of): string => `${EVIDENCE}${accountId}/${id}/`;
export const evidenceKey = (comment: Of, at: Instant): string =>
  `${evidenceFolder(comment)}${toIso(at).replaceAll(':', '-')}.json`;

/** Everywhere that evidence of an account's comments lies, each comment's in a folder with its id. */
export const evidenceFoldersOn = (accountId: string): readonly string[] =>
  [EVIDENCE, HELD_EVIDENCE].map((root) => `${root}${accountId}/`);

/** Of an object of evidence, or of a comment's folder of them. */
export const heldKey = (evidence: string): string => HELD_EVIDENCE + evidence.slice(EVIDENCE.length);
export const heldFolder = (comment: Of): string => heldKey(evidenceFolder(comment));
/** The id of the comment that an object under `EVIDENCE` or `HELD_EVIDENCE` is of. */
export const commentHeld = (key: string): string => key.split('/')[2] ?? '';

export const evidenceOf = (comment: New<Comment>, kept: Evidence['for'], now: Instant): Evidence => ({
  comment: comment.id,
  account: comment.accountId,
  keptAt: toIso(now),
  text: comment.text,
  links: comment.links,
  ...(comment.author && { author: comment.author }),
  ...(comment.remote && { link: comment.remote.url }),
  writtenAt: toIso(comment.writtenAt),
  ...(comment.editedAt !== undefined && { editedAt: toIso(comment.editedAt) }),
  heardAt: toIso(comment.heardAt),
  judgement: comment.judgement,
  for: kept,
});

/** What the library said to a comment, as a legal hold keeps it. */
export type HeldAnswer = {
  readonly comment: string;
  readonly account: string;
  readonly keptAt: string;
  readonly answer: AnswerKept;
};
/**
 * `who` wrote it, why `despite` the rules, and the hash of the words that it `answers`; the rest is absent where it was never
 * sent.
 */
export type AnswerKept = {
  readonly postId: string;
  readonly revision: string;
  readonly text: string;
  readonly who?: string;
  readonly despite?: string;
  readonly answers?: string;
  readonly state?: DeliveryState;
  readonly sentAt?: Instant;
  readonly url?: string;
};

/** Beside the held evidence: `legal-hold/<account>/<comment>/<post>/<revision>.json`. */
export const heldAnswerKey = (
  comment: Of,
  { postId, revision }: Pick<AnswerKept, 'postId' | 'revision'>,
): string => `${heldFolder(comment)}${postId}/${revision}.json`;
export const isHeldAnswer = (key: string): boolean =>
  key.startsWith(HELD_EVIDENCE) && key.split('/').length === 5;
