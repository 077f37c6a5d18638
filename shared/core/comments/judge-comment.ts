import { Temporal } from 'temporal-polyfill';
import { answerDue, workingTimeOf } from '../moderation/response-clock.ts';
import { type Routed, routedTo, routesOf } from '../moderation/routed.ts';
import { statutoryClock } from '../moderation/statutory-clock.ts';
import type { InformationRequest, RouteReason, Verdict } from '../moderation/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import type { Judgement, Order, Route, Threat } from './comment.ts';
import type { CommentAction } from './heard.ts';
import { isThreatening } from './threats.ts';

/** What the policy makes of a comment's words. */
export type Judged = Routed<Route> & {
  readonly judgement: Judgement;
  readonly answerBy: Instant;
  readonly threat?: Threat;
  /** What is done without a person. */
  readonly order?: Order;
};

/**
 * What a verdict of the moderation rules means for a comment: what is to be done, by when it is to be answered, whether
 * it is an officer's.
 * @param writtenAt The law counts from here, however late it was heard; the library's own promise counts from `now`.
 * @param can What its network lets us do: without a person nothing is ordered that it does not.
 */
export function judgeComment(
  policy: Policy,
  verdict: Verdict,
  { writtenAt, now, can }: { writtenAt: Instant; now: Instant; can: readonly CommentAction[] },
): Judged {
  const order = orderOf(verdict, now, can);
  return {
    judgement: {
      action: verdict.action,
      automatic: verdict.automatic,
      ...(verdict.suggestion && { suggestion: verdict.suggestion }),
      ...(verdict.isCriticism && { isCriticism: true }),
      findings: verdict.findings.map(({ rule, reason, certainty }) => ({ rule, reason, certainty })),
      policy: policy.stamp,
    },
    answerBy: answerDue(now, workingTimeOf(policy.moderation)),
    ...routedTo(routesOf(verdict).map((route) => routeTo(policy, route, writtenAt))),
    ...(isThreatening(verdict) && { threat: {} }),
    ...(order && { order }),
  };
}

/** The officer whom the policy names, and until when the law gives time. */
export function routeTo(
  { timeZone, moderation }: Policy,
  { why, request }: { readonly why: RouteReason; readonly request?: InformationRequest },
  writtenAt: Instant,
): Route {
  const route = { why, to: moderation.officers[why].role };
  if (!request) return route;
  const { dueOn } = statutoryClock(request, writtenAt, { timeZone, ...moderation });
  return { ...route, request, due: endOfDay(dueOn, timeZone) };
}

/** The last millisecond of a day. */
const endOfDay = (day: string, timeZone: string): Instant =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1;

/** Nothing that is an officer's is ever acted on, whatever else was found in it. */
function orderOf(verdict: Verdict, now: Instant, can: readonly CommentAction[]): Order | undefined {
  const { action, automatic, route, findings } = verdict;
  if (!automatic || route || action === 'none' || action === 'look' || !can.includes(action))
    return undefined;
  const ground = findings.find((finding) => finding.action === action);
  return {
    action,
    who: 'policy',
    why: `the policy lets this be done without a person${ground ? `: ${ground.rule}` : ''}`,
    ...(ground && { reason: ground.reason }),
    at: now,
  };
}
