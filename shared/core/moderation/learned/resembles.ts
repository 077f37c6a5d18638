import type { Reading } from '../reading/read-comment.ts';
import type { ModerationRuleId } from '../rule-ids.ts';
import type { Sighting } from '../verdict.ts';
import type { Resemblances } from './resemblance.ts';

type LearnedRule = Extract<
  ModerationRuleId,
  | 'information-rights'
  | 'safeguarding'
  | 'spam'
  | 'commercial'
  | 'threat'
  | 'attack-on-group'
  | 'personal-attack'
>;

/**
 * From which likelihood on a rule finds a comment, and from which on it is certain. `npm run train -- --measure` says what
 * that means: at `low` 80 to 90 of 100 are right (80 where somebody may be in danger, of whom an officer should hear too often rather
 * than too seldom), at `high` 95.
 */
const ASKED: Readonly<Record<LearnedRule, { readonly low: number; readonly high: number }>> = {
  'information-rights': { low: 0.36, high: 0.5 },
  safeguarding: { low: 0.32, high: 0.6 },
  spam: { low: 0.26, high: 0.7 },
  commercial: { low: 0.26, high: 0.7 },
  threat: { low: 0.33, high: 0.7 },
  'attack-on-group': { low: 0.27, high: 0.7 },
  'personal-attack': { low: 0.23, high: 0.6 },
};

/** From which likelihoods on a comment that no officer gets is at least not hidden without a person: all of it, or a part. */
const MAYBE_FOR_OFFICER = { whole: 0.08, part: 0.16 };

export const mayBeForOfficer = ({ to }: Resemblances): boolean =>
  (['information-rights', 'safeguarding'] as const).some((rule) => {
    const { likelihood, ofWhole } = to(rule);
    return ofWhole >= MAYBE_FOR_OFFICER.whole || likelihood >= MAYBE_FOR_OFFICER.part;
  });

/** From which likelihood on it may be criticism of the library, so that nothing else is certain. */
export const MAYBE_CRITICISM = 0.15;

/** As likely as this to be harmless, and a person sees what is taken for spam before it is hidden. */
const MAYBE_HARMLESS = 0.06;

/** Whether nobody need look at a finding of this rule before something is done that can be undone. */
export const isBeyondDoubt = (
  rule: ModerationRuleId,
  { to, toOrdinary, toCriticism }: Resemblances,
): boolean =>
  rule !== 'spam' ||
  (toOrdinary + toCriticism < MAYBE_HARMLESS && to('spam').likelihood > to('commercial').likelihood);

/**
 * Who sells and who baits use the same words, so first it is asked whether it is either, and then which: honest offers are
 * those that are more than twice as likely as bait.
 */
const AKIN: Readonly<Partial<Record<LearnedRule, { readonly rule: LearnedRule; readonly atMost: number }>>> =
  {
    spam: { rule: 'commercial', atMost: 2 },
    commercial: { rule: 'spam', atMost: 1 / 2 },
  };

/** What a rule finds in a comment because it is like those in `training/comments` that the rule is to find. */
export function* resembles(rule: LearnedRule, { resemblances, spanOf }: Reading): Iterable<Sighting> {
  const { to, toCriticism } = resemblances();
  const { likelihood: own, args, span } = to(rule);
  const akin = AKIN[rule];
  const other = akin ? to(akin.rule).likelihood : 0;
  const { low, high } = ASKED[rule];
  if (own + other < low || (akin && other > own * akin.atMost)) return;
  const words = span();
  const certainty = own + other >= high && toCriticism < MAYBE_CRITICISM ? 'high' : 'low';
  yield { certainty, args, ...(words && { span: spanOf(words) }) };
}
