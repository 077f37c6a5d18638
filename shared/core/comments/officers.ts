import { routesOf } from '../moderation/routed.ts';
import type { Comment, Route } from './comment.ts';

/** `information-rights: access`. */
export const routeName = ({ why, request }: Pick<Route, 'why' | 'request'>): string =>
  request === undefined ? why : `${why}: ${request}`;

/** `the Safeguarding lead (safeguarding) and the Information officer (information-rights: access)`. */
export const officersOf = (comment: Pick<Comment, 'route' | 'alsoFor'>): string =>
  routesOf(comment)
    .map((route) => `the ${route.to} (${routeName(route)})`)
    .join(' and ');
