import { UsageError } from '../errors.ts';
import type { New } from '../history.ts';
import { routedTo, routesOf } from '../moderation/routed.ts';
import type { InformationRequest, RouteReason } from '../moderation/verdict.ts';
import type { Comment, Route } from './comment.ts';
import type { Circumstances, Decided } from './decisions.ts';
import { isTakingBack } from './in-force.ts';
import { routeTo } from './judge-comment.ts';
import { type NotFor, officersOf, type RoutedAs, routeName } from './officers.ts';
import { isOrderOpen } from './orders.ts';
import { inState, tended, toTend } from './standing.ts';

/**
 * A person says what it is: the officer is told, and the law's time limit counts from when the comment was written. A request
 * of another kind takes the place of the one that was thought to be in it; what is for another officer stands.
 * @throws UsageError where it is that already, or is just being taken from readers
 */
export function routeByHand(comment: Comment, as: RoutedAs, { policy, by, now }: Circumstances): Decided {
  const { id, state, writtenAt, order, route: _route, alsoFor: _alsoFor, answeredAt, ...rest } = comment;
  if (order && isOrderOpen(comment) && !isTakingBack(order.action))
    throw new UsageError(
      `The network is being asked to ${order.action} the comment ${id}. Take that back first: imprimatur comments restore ${id}`,
    );
  const wanted = asRoute(as);
  const routes = routesOf(comment);
  const known = routes.find(({ why }) => why === wanted.why);
  if (known && known.request === wanted.request && state !== 'closed')
    throw new UsageError(`The comment ${id} is for the ${known.to} already: ${routeName(known)}.`);
  const route: Route = { ...routeTo(policy, wanted, writtenAt), by: by.who };
  const next: New<Comment> = {
    ...rest,
    id,
    state,
    writtenAt,
    ...(order && { order }),
    // What is for an officer waits, also where it was thought to need no answer.
    ...(state !== 'closed' && answeredAt !== undefined && { answeredAt }),
    ...routedTo([...routes.filter(({ why }) => why !== wanted.why), route]),
  };
  const what =
    known?.request === undefined || !wanted.request
      ? routeName(route)
      : `${routeName(route)}, not ${known.request}`;
  return {
    next: toTend(inState(next, state === 'closed' ? 'open' : state, now, policy), now),
    why: `for the ${route.to} (${what}): ${by.why}`,
  };
}

/**
 * The rules, or whoever routed it, were mistaken: it is not for that officer.
 * @param mistaken May be absent where it is for one officer only.
 * @throws UsageError where it is for nobody, not for that one, or for several and nobody says which is meant
 */
export function unroute(
  comment: Comment,
  mistaken: NotFor | undefined,
  { policy, by, now }: Circumstances,
): Decided {
  const { id, state } = comment;
  const { route: _route, alsoFor: _alsoFor, ...rest } = comment;
  const routes = routesOf(comment);
  if (routes.length === 0)
    throw new UsageError(`The comment ${id} is no officer's: nothing is to be taken back.`);
  if (mistaken === undefined && routes.length > 1)
    throw new UsageError(
      `The comment ${id} is for ${officersOf(comment)}. Say which of them it is not for: ${routes.map(({ why }) => `imprimatur comments unroute ${id} --for ${why} --reason "…"`).join(', or ')}`,
    );
  const gone = routes.find(
    ({ why, request }) => mistaken === undefined || why === mistaken || request === mistaken,
  );
  if (!gone)
    throw new UsageError(
      `The comment ${id} is not for anybody because of ${mistaken}. It is for ${officersOf(comment)}.`,
    );
  const next = inState({ ...rest, ...routedTo(routes.filter((one) => one !== gone)) }, state, now, policy);
  return { next: isOrderOpen(comment) ? next : tended(next), why: `not ${routeName(gone)}: ${by.why}` };
}

const asRoute = (as: RoutedAs): { readonly why: RouteReason; readonly request?: InformationRequest } =>
  as === 'safeguarding' ? { why: as } : { why: 'information-rights', request: as };
