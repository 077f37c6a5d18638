import { invalid } from './scheduler-error.ts';

/**
 * One page of a sorted list. The token names the last item seen, so pages stay right while items come and go.
 *
 * @throws SchedulerError for a token that no list gave out.
 */
export function pageOf<T>(
  sorted: readonly T[],
  keyOf: (item: T) => string,
  { size, token }: { readonly size: number; readonly token: string | undefined },
): { readonly items: readonly T[]; readonly NextToken?: string } {
  const after = token === undefined ? '' : readToken(token);
  const rest = sorted.filter((item) => keyOf(item) > after);
  const items = rest.slice(0, size);
  const last = items.at(-1);
  return rest.length > size && last !== undefined ? { items, NextToken: writeToken(keyOf(last)) } : { items };
}

const writeToken = (key: string): string => Buffer.from(JSON.stringify({ after: key })).toString('base64url');

function readToken(token: string): string {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (typeof read === 'object' && read !== null && 'after' in read && typeof read.after === 'string')
      return read.after;
  } catch {
    // Told below, with everything else that is no token.
  }
  throw invalid('NextToken must be the one that the page before gave; leave it out for the first page.');
}
