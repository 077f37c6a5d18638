import type { Post } from '../post.ts';
import type { Instant } from '../time.ts';

/** When a post, or a delivery of it, goes out, and when it is too late for that. */
export type Times = { readonly due: Instant; readonly expires: Instant };

/** A post's times: one for all accounts, or one for each. */
export type PostTimes = Times & Pick<Post, 'times'>;

export const oneTime = (due: Instant, expiresAfterMs: number): PostTimes => ({
  due,
  expires: due + expiresAfterMs,
});

/** @param dues By account, one at least. */
export function timesByAccount(dues: Readonly<Record<string, Instant>>, expiresAfterMs: number): PostTimes {
  const instants = Object.values(dues);
  const times = Object.fromEntries(
    Object.entries(dues).map(([account, due]) => [account, { due, expires: due + expiresAfterMs }]),
  );
  return { due: Math.min(...instants), expires: Math.max(...instants) + expiresAfterMs, times };
}

/** A post at other times; what it had before is forgotten. */
export function movedTo(post: Post, times: PostTimes): Post {
  const { times: _before, ...rest } = post;
  return { ...rest, ...times };
}

/** When it goes out on one account; undefined as long as it has no time. */
export function timesOn(
  { due, expires, times }: Pick<Post, 'due' | 'expires' | 'times'>,
  accountId: string,
): Times | undefined {
  if (times && Object.hasOwn(times, accountId)) return times[accountId];
  return due === undefined || expires === undefined ? undefined : { due, expires };
}

/** By account, where accounts have times of their own. */
export const duesOf = ({ times }: Pick<Post, 'times'>): Readonly<Record<string, Instant>> | undefined =>
  times && Object.fromEntries(Object.entries(times).map(([account, { due }]) => [account, due]));
