import type { CommentText } from '../../shared/core/moderation/comment.ts';
import type { Certainty } from '../../shared/core/moderation/verdict.ts';

/** A comment that a rule leaves alone, or finds; `words` are those of the first finding's span. */
export type ModerationCase = Partial<CommentText> & {
  readonly name: string;
  readonly certainty?: Certainty;
  readonly words?: string;
  readonly args?: Readonly<Record<string, string | number>>;
};

export type ModerationCases = {
  readonly accepted: readonly ModerationCase[];
  readonly rejected: readonly ModerationCase[];
};
