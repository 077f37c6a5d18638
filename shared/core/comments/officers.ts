import { routesOf } from '../moderation/routed.ts';
import type { Comment, Route } from './comment.ts';

/** What somebody may say that a comment is: a kind of request under the law, or that somebody is in danger. */
export const ROUTED_AS = ['access', 'erasure', 'rectification', 'objection', 'foi', 'safeguarding'] as const;
export type RoutedAs = (typeof ROUTED_AS)[number];
/** What somebody may say that it is not: one of these, or no request of any kind. */
export const NOT_FOR = [...ROUTED_AS, 'information-rights'] as const;
export type NotFor = (typeof NOT_FOR)[number];

/** `information-rights: access`. */
export const routeName = ({ why, request }: Pick<Route, 'why' | 'request'>): string =>
  request === undefined ? why : `${why}: ${request}`;

/** `the Safeguarding lead (safeguarding) and the Information officer (information-rights: access)`. */
export const officersOf = (comment: Pick<Comment, 'route' | 'alsoFor'>): string =>
  routesOf(comment)
    .map((route) => `the ${route.to} (${routeName(route)})`)
    .join(' and ');
