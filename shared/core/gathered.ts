import type { LinkAnswers } from './link-answer.ts';
import type { MediaFacts } from './media/facts.ts';
import type { SourceTexts } from './source-text.ts';

/**
 * What was found out about a bundle before the rules looked at it. It is kept with the content: when the policy changes,
 * the post is proven again with what was known when it was accepted.
 */
export type Gathered = {
  readonly facts: readonly MediaFacts[];
  /** Absent where nobody asked. */
  readonly links?: LinkAnswers;
  readonly sourceTexts?: SourceTexts;
};
