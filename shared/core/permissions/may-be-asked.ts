import type { Comment } from '../comments/comment.ts';
import { isOfficers } from '../comments/lateness.ts';
import { officersOf } from '../comments/officers.ts';
import { UsageError } from '../errors.ts';

/**
 * Whether the author of a comment may be asked for a permission: not while somebody in it may be in danger or the law wants
 * something else answered, and where the rules found something only by somebody who says why.
 * @throws UsageError with what to do first
 */
export function mayBeAsked(comment: Comment, despite: string | undefined): void {
  const { id, judgement } = comment;
  if (isOfficers(comment))
    throw new UsageError(
      `The comment ${id} is for ${officersOf(comment)}, who has not seen to it yet: nobody asks its author for a permission now. Once that is done: imprimatur comments close ${id} --reason "…". If the rules are mistaken, say so first: imprimatur comments unroute ${id} --reason "…"`,
    );
  if (judgement.action === 'none' || despite !== undefined) return;
  const found = [...new Set(judgement.findings.map(({ rule }) => rule))].join(', ');
  throw new UsageError(
    `The rules found something in the comment ${id} (${found}), and nobody has looked at that yet. Read it: imprimatur comments show ${id}. If nothing is wrong with it: imprimatur comments approve ${id} --reason "…". To ask its author all the same: --despite "why"`,
  );
}
