import type { Policy } from '../policy/policy.ts';
import { pictureDataSettings } from '../rules/personal-data/settings.ts';
import type { CommentText } from './comment.ts';
import { isBeyondDoubt, MAYBE_CRITICISM, mayBeForOfficer } from './learned/resembles.ts';
import { isAboutService, isCriticism } from './reading/criticism.ts';
import { type Reading, readComment, type Surroundings } from './reading/read-comment.ts';
import { ROUTE_RULES } from './routes/index.ts';
import { MODERATION } from './rules/index.ts';
import type { ModerationFinding, Verdict } from './verdict.ts';
import {
  atMost,
  heaviest,
  isForPerson,
  isHeatAlone,
  isRudenessAlone,
  mayHide,
  routedBy,
  weighed,
} from './weigh.ts';

const NOTHING: Verdict = { action: 'none', automatic: false, isCriticism: false, findings: [] };

/** So many findings of one rule; more of the same say no more. */
const MOST_ALIKE = 5;

/** What of a policy the rules go by. */
export type JudgedBy = Pick<Policy, 'library' | 'publicContacts' | 'rules' | 'moderation'>;

type Judge = (comment: CommentText) => Verdict;

const judges = new WeakMap<JudgedBy, Judge>();

/**
 * What the rules and this policy say of a comment. Pure; of very long texts only the beginning is read. What depends on the policy
 * alone is prepared with its first comment, so keep the policy's object.
 */
export function judge(comment: CommentText, policy: JudgedBy): Verdict {
  const known = judges.get(policy) ?? judgeBy(policy);
  judges.set(policy, known);
  return known(comment);
}

function judgeBy(policy: JudgedBy): Judge {
  const surroundings: Surroundings = {
    library: policy.library,
    personalData: pictureDataSettings(policy),
  };
  const rules = [...ROUTE_RULES, ...MODERATION].filter(
    ({ id }) => policy.moderation.rules[id].most !== 'none',
  );
  return (comment) => {
    if (comment.staff === true) return NOTHING;
    const reading = readComment(comment, surroundings);
    const findings = rules.flatMap((rule) => findingsOf(rule, reading, policy));
    if (findings.length > 0) return verdictOn(findings, reading, policy);
    return resemblesCriticism(reading) ? { ...NOTHING, isCriticism: true } : NOTHING;
  };
}

function findingsOf(
  { id, reason, check }: (typeof ROUTE_RULES)[number] | (typeof MODERATION)[number],
  reading: Reading,
  { moderation }: Pick<Policy, 'moderation'>,
): ModerationFinding[] {
  const found: ModerationFinding[] = [];
  for (const { certainty, span, args = {} } of check(reading)) {
    const finding = weighed({ rule: id, reason, certainty, args, ...(span && { span }) }, moderation);
    const twin = found.findIndex((other) => isOfTheSame(other, finding));
    // Patterns and what is learned may both see it; whoever is certain counts.
    if (twin < 0) found.push(finding);
    else if (certainty === 'high') found[twin] = finding;
    if (found.length === MOST_ALIKE) break;
  }
  return found;
}

const isOfTheSame = (a: ModerationFinding, b: ModerationFinding): boolean =>
  a.span?.start === b.span?.start &&
  a.span?.end === b.span?.end &&
  JSON.stringify(a.args) === JSON.stringify(b.args);

/** What else may be criticism, its words tell; these cost more than the rest, where nothing would come of it. */
const resemblesCriticism = ({ resemblances }: Reading): boolean =>
  resemblances().toCriticism >= MAYBE_CRITICISM;

function verdictOn(
  findings: readonly ModerationFinding[],
  reading: Reading,
  { moderation }: Pick<Policy, 'moderation'>,
): Verdict {
  const { plain, resemblances, isWhole } = reading;
  const routed = routedBy(findings, moderation);
  const action = heaviest(findings.map((finding) => finding.action));
  const critical =
    resemblesCriticism(reading) || isCriticism(plain) || (isRudenessAlone(findings) && isAboutService(plain));
  // A request or a cry for help stays where it is, whatever else stands beside it.
  if (routed.route) return { action: 'look', automatic: false, ...routed, isCriticism: critical, findings };
  if (critical && isHeatAlone(findings))
    return { action: atMost(action, 'look'), automatic: false, isCriticism: true, findings };
  const automatic =
    isWhole &&
    !critical &&
    !mayBeForOfficer(resemblances()) &&
    findings.some((finding) => mayHide(finding, moderation) && isBeyondDoubt(finding.rule, resemblances()));
  if (!automatic) return { action, automatic, isCriticism: critical, findings };
  // What may be hidden at once is; a threat in it still waits for somebody.
  const suggestion = heaviest(
    findings.filter(({ rule }) => isForPerson(rule)).map((finding) => finding.action),
  );
  return {
    action: 'hide',
    automatic,
    ...(suggestion !== 'none' && { suggestion }),
    isCriticism: critical,
    findings,
  };
}
