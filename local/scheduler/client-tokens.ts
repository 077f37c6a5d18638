import { SchedulerError } from './scheduler-error.ts';

const KEPT = 1_000;

/** What changing requests are answered with: an ARN, or nothing. */
export type Answer = Readonly<Record<string, string>>;

/**
 * Makes repeating a request harmless: the same token with the same request gets the first answer again, and nothing
 * is done. The SDK sends the same token when it retries after a lost answer. Kept in memory only: after a restart a
 * retry meets the ordinary conflict.
 */
export function clientTokens() {
  const earlier = new Map<string, { readonly request: string; readonly answer: Answer }>();

  return {
    /** @throws SchedulerError when the token came with another request before. */
    once(token: string | undefined, request: unknown, action: () => Answer): Answer {
      if (token === undefined) return action();
      const written = JSON.stringify(request);
      const known = earlier.get(token);
      if (known && known.request !== written)
        throw new SchedulerError(
          'ConflictException',
          `ClientToken ${token} was used with another request before. Use a new token for a new request.`,
        );
      if (known) return known.answer;

      const answer = action();
      earlier.set(token, { request: written, answer });
      const [oldest] = earlier.keys();
      if (earlier.size > KEPT && oldest !== undefined) earlier.delete(oldest);
      return answer;
    },
  };
}
