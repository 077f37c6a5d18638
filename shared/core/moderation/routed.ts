import type { RouteReason } from './verdict.ts';

/** For which officers something is: for nobody where both are absent. */
export type Routed<Route> = {
  /** The most urgent. */
  readonly route?: Route;
  /** The others: each is told, and each has its own time limit. */
  readonly alsoFor?: readonly Route[];
};

/** The most urgent first: danger to somebody comes before a month's time. */
const URGENCY: readonly RouteReason[] = ['safeguarding', 'information-rights'];

export const routesOf = <Route>({ route, alsoFor = [] }: Routed<Route>): readonly Route[] =>
  route === undefined ? alsoFor : [route, ...alsoFor];

export function routedTo<Route extends { readonly why: RouteReason }>(
  routes: readonly Route[],
): Routed<Route> {
  const [route, ...alsoFor] = routes.toSorted((a, b) => URGENCY.indexOf(a.why) - URGENCY.indexOf(b.why));
  return { ...(route && { route }), ...(alsoFor.length > 0 && { alsoFor }) };
}

/** What is for somebody by `before` stays as it is; only officers for whom it was not yet are added. */
export function alsoRouted<Route extends { readonly why: RouteReason }>(
  before: Routed<Route>,
  more: Routed<Route>,
): Routed<Route> {
  const known = routesOf(before);
  const added = routesOf(more).filter(({ why }) => known.every((one) => one.why !== why));
  return routedTo([...known, ...added]);
}
