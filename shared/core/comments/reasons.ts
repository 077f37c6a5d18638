import { closest } from '../config/closest.ts';
import { UsageError } from '../errors.ts';
import { routesOf } from '../moderation/routed.ts';
import { ROUTE_RULES } from '../moderation/routes/index.ts';
import { MODERATION } from '../moderation/rules/index.ts';
import type { Policy } from '../policy/policy.ts';
import type { Comment } from './comment.ts';
import { SECOND_OPINION } from './second-opinion.ts';

/** Why something is done about a comment: a code of the policy or a rule, and the clause that stands behind it. */
export type Ground = { readonly code: string; readonly clause: string };

type Known = Pick<Policy, 'removalReasons'>;

/**
 * What a person named as the reason: a code of the policy's `removalReasons`, or a rule that stands for the clause of one.
 * @throws UsageError with what was meant and what there is
 */
export function groundOf(named: string, { removalReasons }: Known): Ground {
  const codes = removalReasons.map(({ code }) => code);
  const rules = rulesBehind(removalReasons);
  const found = [...removalReasons, ...rules].find(({ code }) => code === named);
  if (found) return found;
  const names = rules.map(({ code }) => code).filter((code) => !codes.includes(code));
  throw new UsageError(
    `The policy knows no reason "${named}" for that.${meantBy(named, [...codes, ...names])} It has: ${codes.join(', ')}; or a rule: ${names.join(', ')}. Criticism alone is none (clause moderation.criticism).`,
  );
}

/** Why an officer is told is none: such a comment is never acted on. */
const rulesBehind = (removalReasons: Known['removalReasons']): Ground[] =>
  MODERATION.filter(({ reason }) => removalReasons.some(({ clause }) => clause === reason)).map(
    ({ id, reason }) => ({ code: id, clause: reason }),
  );

/**
 * Whether the rules found what a person names as the reason: the rule, or anything for the clause of a code of the policy.
 * @throws UsageError for what is no reason
 */
export function isFound({ judgement }: Comment, named: string, { removalReasons }: Known): boolean {
  const { code, clause } = groundOf(named, { removalReasons });
  const isCode = removalReasons.some((one) => one.code === code);
  return judgement.findings.some(({ rule, reason }) => rule === code || (isCode && reason === clause));
}

/**
 * Whether a comment has a reason that somebody looks for: a rule that found something, the clause that it stands for, why an
 * officer was told, or a code of the policy's `removalReasons`.
 * @throws UsageError for a reason that no comment can have
 */
export function hasReason(named: string, { removalReasons }: Known): (comment: Comment) => boolean {
  const judging = [...MODERATION, ...ROUTE_RULES];
  const rules = [...judging.map(({ id }) => id), SECOND_OPINION];
  const codes = removalReasons.map(({ code }) => code);
  const clauses = [
    ...new Set([...judging.map(({ reason }) => reason), ...removalReasons.map(({ clause }) => clause)]),
  ];
  const known = [...rules, ...codes, ...clauses];
  if (!known.includes(named))
    throw new UsageError(
      `No comment can have the reason "${named}".${meantBy(named, known)} There are the rules ${rules.join(', ')}; the reasons of the policy ${codes.join(', ')}; and the clauses ${clauses.join(', ')}.`,
    );
  // A rule is narrower than the reason of the same name, and is what the list shows.
  const meant = rules.includes(named) ? undefined : removalReasons.find(({ code }) => code === named);
  const wanted = meant?.clause ?? named;
  return (comment) => reasonsOf(comment).includes(wanted);
}

const reasonsOf = (comment: Comment): string[] => [
  ...comment.judgement.findings.flatMap(({ rule, reason }) => [rule, reason]),
  ...routesOf(comment).map(({ why }) => why),
];

function meantBy(named: string, names: readonly string[]): string {
  const meant = closest(named, names);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
