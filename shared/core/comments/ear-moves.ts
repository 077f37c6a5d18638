import type { ChannelError } from '../delivery/channel-error.ts';
import type { Instant } from '../time.ts';
import type { Ear } from './ear.ts';
import type { Cursor } from './heard.ts';
import { pollAfterFailure } from './poll-plan.ts';

/** Pure: what a poll makes of an ear. The store writes it. */

type Next = Omit<Ear, 'version'>;

/** Everything up to the cursor is stored. @param wake When the network is asked next; undefined: never. */
export function heardUpTo(ear: Ear, cursor: Cursor, now: Instant, wake: Instant | undefined): Next {
  const { version: _version, problem: _problem, wake: _wake, ...rest } = ear;
  return { ...rest, cursor, heardAt: now, failures: 0, ...(wake !== undefined && { wake }) };
}

/** The network did not answer as it should. Nothing is lost: the cursor stays where it was. */
export function notHeard(ear: Ear, error: ChannelError, now: Instant): Next {
  const { version: _version, ...rest } = ear;
  const failures = ear.failures + 1;
  return {
    ...rest,
    failures,
    problem: error.message,
    wake: pollAfterFailure(failures, now, error.retryAfterMs),
  };
}

/** What was said under a post that is down again is over. */
export function silenced({ version: _version, wake: _wake, ...ear }: Ear): Next {
  return ear;
}
