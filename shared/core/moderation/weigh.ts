import type { ModerationPolicy } from './moderation-policy.ts';
import { type Routed, routedTo } from './routed.ts';
import { requestNamed } from './routes/information-rights.ts';
import { ACTIONS, type Action, type ModerationFinding, type Route, type RouteReason } from './verdict.ts';

type Seen = Omit<ModerationFinding, 'action'>;

/** What the policy allows for one finding by itself: at low certainty a person looks, and no more. */
export function weighed(finding: Seen, { rules }: ModerationPolicy): ModerationFinding {
  const { most } = rules[finding.rule];
  return { ...finding, action: finding.certainty === 'low' ? atMost(most, 'look') : most };
}

/**
 * Each officer for whom a finding is, by the first of those findings. Of several requests, erasure: what is deleted was
 * looked up before, so the access is seen to on the way.
 */
export function routedBy(
  findings: readonly ModerationFinding[],
  { officers }: ModerationPolicy,
): Routed<Route> {
  const isErasure = findings.some(({ args }) => args.request === 'erasure');
  const routes = new Map<RouteReason, Route>();
  for (const { rule, args } of findings)
    if (isRouted(rule) && !routes.has(rule)) {
      const named = requestNamed(args.request);
      const request = named && isErasure ? 'erasure' : named;
      routes.set(rule, { why: rule, to: officers[rule], ...(request && { request }) });
    }
  return routedTo([...routes.values()]);
}

const RUDENESS: readonly string[] = ['profanity', 'profanity-with-link', 'personal-attack'];
/** How anger speaks, pressing its links on readers too: with criticism of the service it weighs no more than that. */
const HEAT: readonly string[] = [...RUDENESS, 'spam', 'commercial'];

/** Whether nothing but the heat of criticism was found. */
export const isHeatAlone = (findings: readonly ModerationFinding[]): boolean =>
  findings.every(({ rule, action }) => action === 'none' || action === 'look' || HEAT.includes(rule));

/** Whether somebody is rude, and nothing else as far as it was read. */
export function isRudenessAlone(findings: readonly ModerationFinding[]): boolean {
  const seen = findings.filter(({ rule }) => rule !== 'not-read-whole');
  return seen.length > 0 && seen.every(({ rule }) => RUDENESS.includes(rule));
}

/** What a person has to see even where the comment is hidden already: somebody may have to be protected. */
const GRAVE: readonly string[] = ['threat', 'attack-on-group', 'personal-data'];
export const isForPerson = (rule: string): boolean => GRAVE.includes(rule);

/** Whether the policy lets a comment be hidden for a finding without a person. */
export const mayHide = (
  { rule, certainty, action }: ModerationFinding,
  { rules }: ModerationPolicy,
): boolean => rules[rule].isAutomatic && certainty === 'high' && action === 'hide';

export const heaviest = (actions: readonly Action[]): Action =>
  actions.reduce<Action>((most, action) => (weight(action) > weight(most) ? action : most), 'none');

export const atMost = (action: Action, most: Action): Action =>
  weight(action) > weight(most) ? most : action;

const weight = (action: Action): number => ACTIONS.indexOf(action);

const isRouted = (rule: string): rule is RouteReason =>
  rule === 'information-rights' || rule === 'safeguarding';
