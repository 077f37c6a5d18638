import type { CaptionFacts } from '../../captions/cue.ts';
import type { MediaFacts } from '../../media/facts.ts';

/** One file that somebody asks about, with everything that is known of it. */
export type Inspected =
  | { readonly kind: 'medium'; readonly file: string; readonly facts: MediaFacts }
  | { readonly kind: 'captions'; readonly file: string; readonly facts: CaptionFacts };

/**
 * `unusable`: damaged, or of no kind that a bundle may carry · `unseen`: it can be used, but something of it could not
 * be looked at or measured, so that a person has to.
 */
export function standingOf(one: Inspected): 'usable' | 'unseen' | 'unusable' {
  if (one.kind === 'captions') return one.facts.cues.length > 0 ? 'usable' : 'unusable';
  const { problem, sight, flash } = one.facts;
  if (problem) return 'unusable';
  return sight === undefined || sight.problem || flash?.problem ? 'unseen' : 'usable';
}
