import type { Comment, Route } from '../shared/core/comments/comment.ts';
import { isOfficers } from '../shared/core/comments/lateness.ts';
import { routeName } from '../shared/core/comments/officers.ts';
import { routesOf } from '../shared/core/moderation/routed.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { formatInstant, shortInstant } from '../shared/core/schedule/spell-time.ts';

/** For whom it is, for a table: `DANGER: safeguarding; information-rights: foi, passed 2026-01-08 23:59`. */
export const officersInShort = (comment: Comment, { timeZone }: Policy, now: number): string =>
  routesOf(comment)
    .map((route) => {
      const { why, due } = route;
      const limit =
        due === undefined ? '' : `, ${limitName(comment, due, now)} ${shortInstant(due, timeZone)}`;
      return `${why === 'safeguarding' ? 'DANGER: ' : ''}${routeName(route)}${limit}`;
    })
    .join('; ');

/** `by` until it has passed; also for what was closed, in time or not. */
export const limitName = (comment: Comment, due: number, now: number): 'by' | 'passed' =>
  isOfficers(comment) && due < now ? 'passed' : 'by';

/** A sentence or two for each officer for whom it is. */
export const officersAtLength = (comment: Comment, { timeZone }: Policy, now: number): string[] =>
  routesOf(comment).map((route) =>
    [
      `the ${route.to}: ${routeName(route)}.`,
      ...(route.by === undefined ? [] : [`Said by ${visible(route.by)}.`]),
      route.told === undefined ? 'Not told yet.' : `Told ${shortInstant(route.told, timeZone)}.`,
      ...limitWords(comment, route, timeZone, now),
      'It is never hidden.',
    ].join(' '),
  );

function limitWords(comment: Comment, { due }: Route, timeZone: string, now: number): string[] {
  if (due === undefined) return [];
  const when = formatInstant(due, timeZone);
  if (!isOfficers(comment)) return [`The law wanted it answered by ${when}; it is ${comment.state}.`];
  return due < now
    ? [`THE TIME LIMIT HAS PASSED: the law wanted it answered by ${when}.`]
    : [`The law wants it answered by ${when}.`];
}
