/**
 * What is known after a channel failed. `refused`: not public, and never will be as it is · `later`: not public,
 * the network says try again · `credentials`: not public, the token does not serve · `unknown`: may be public (a lost
 * answer, a timeout, a 5xx).
 */
export type Outcome = 'refused' | 'later' | 'credentials' | 'unknown';

/** A channel could not do what it was asked. `message` tells the administrator what happened and what to do. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError';
  readonly outcome: Outcome;
  /** With `later`: how long the network asked us to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(outcome: Outcome, message: string, options: ErrorOptions & { retryAfterMs?: number } = {}) {
    super(message, options);
    this.outcome = outcome;
    this.retryAfterMs = options.retryAfterMs;
  }
}
