import { ChannelError } from '../../core/delivery/channel-error.ts';
import { DAY, type Instant, SECOND } from '../../core/time.ts';
import { WHERE_STORED } from '../where-stored.ts';
import type { TransportError } from './transport-error.ts';

/** What a request was for: the words of its errors, and what its failure leaves in doubt. */
export type Purpose = {
  /** Ends the sentence "Could not …": `publish the post on library.example`. */
  readonly doing: string;
  /** The one request that makes something public: where its fate is in doubt, the outcome is `unknown`. */
  readonly publishes: boolean;
};

/** An answer as it came, its body parsed where it is JSON. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined where the body is not JSON. */
  readonly json: unknown;
  readonly isWebPage: boolean;
};

/** Nothing came back. */
export function failureWithoutAnswer(error: TransportError, { doing, publishes }: Purpose): ChannelError {
  return publishes && error.mayHaveArrived
    ? new ChannelError('unknown', `Could not tell whether it went through: ${doing}. ${error.message}.`, {
        cause: error,
      })
    : new ChannelError('later', `Could not ${doing}: ${error.message}. It will be tried again.`, {
        cause: error,
      });
}

/** An answer that should have been JSON and is not: a proxy's or a maintenance page, or no such server at all. */
export function failureByForm(answer: Answer, { doing, publishes }: Purpose): ChannelError {
  const what = answer.isWebPage ? 'a web page' : 'something that is not JSON';
  const said = `the server answered with ${what} (status ${answer.status})`;
  return publishes
    ? new ChannelError('unknown', `Could not tell whether it went through: ${doing}; ${said}.`)
    : new ChannelError('later', `Could not ${doing}: ${said}. It will be tried again.`);
}

/** An answer of JSON that does not have the promised shape. */
export const failureByShape = ({ doing, publishes }: Purpose): ChannelError =>
  publishes
    ? new ChannelError(
        'unknown',
        `Could not tell whether it went through: ${doing}; the server's answer is not one that this network gives.`,
      )
    : new ChannelError(
        'later',
        `Could not ${doing}: the server's answer is not one that this network gives. It will be tried again.`,
      );

/**
 * Sorts an answer that is not a success. `reason` is the network's own words, already safe to show.
 * 401 and 403 count as credentials only in JSON: a firewall's page in front of the server says nothing about a token.
 */
export function failureByStatus(
  answer: Answer,
  purpose: Purpose,
  reason: string | undefined,
  now: Instant,
): ChannelError {
  const { status } = answer;
  const { doing, publishes } = purpose;
  const said = `${reason === undefined ? `status ${status}` : `“${reason}” (status ${status})`}${onwards(answer)}`;
  const couldNot = `Could not ${doing}: the server said ${said}.`;
  const wait = retryAfterMs(answer, now);
  const later = new ChannelError('later', `${couldNot} It will be tried again.`, { retryAfterMs: wait });
  // Both are said before anything is done. A 5xx is not, with or without Retry-After: a proxy may say it for a server that
  // has done its work.
  if (status === 429 || status === 425) return later;
  if ((status === 401 || status === 403) && answer.json !== undefined) {
    return new ChannelError(
      'credentials',
      status === 401
        ? `${couldNot} The account's access token no longer serves: make a new one in the network's settings and store it (${WHERE_STORED}).`
        : `${couldNot} The account's access token does not allow this: make a new one in the network's settings, with every permission that docs/channels.md names, and store it (${WHERE_STORED}).`,
    );
  }
  if (status === 401 || status === 403) return later;
  if ([301, 307, 308].includes(status)) {
    const target = answer.headers.get('location') ?? 'an address that it does not name';
    return new ChannelError(
      'refused',
      `Could not ${doing}: the server has moved to ${target.slice(0, 200)}. Correct the account's server in the directory.`,
    );
  }
  // 408: a proxy gave up waiting, perhaps after passing the request on. 302 and 303 may follow a success.
  if (status >= 500 || status < 400 || status === 408) {
    return publishes
      ? new ChannelError(
          'unknown',
          `Could not tell whether it went through: ${doing}; the server said ${said}.`,
        )
      : later;
  }
  return new ChannelError('refused', couldNot);
}

/** Where a redirect leads: it is never followed, and people may know the place. */
function onwards({ status, headers }: Answer): string {
  const location = headers.get('location');
  if (status < 300 || status > 399 || location === null || !URL.canParse(location)) return '';
  return `, a redirect to ${new URL(location).host.slice(0, 200)}`;
}

/**
 * How long the network asks us to wait, between one second and a day: `Retry-After` (RFC 9110, seconds or a date) or,
 * with 429, when the allowance returns (`X-RateLimit-Reset`: ISO 8601 on Mastodon, epoch seconds elsewhere). Mastodon
 * sends the latter with every answer, so beside another status it means nothing.
 */
export function retryAfterMs({ status, headers }: Answer, now: Instant): number | undefined {
  const after = headers.get('retry-after');
  const reset = status === 429 ? (headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset')) : null;
  const isNumber = /^\d+$/;
  let wait = Number.NaN;
  if (after !== null) wait = isNumber.test(after) ? Number(after) * SECOND : Date.parse(after) - now;
  else if (reset !== null) wait = (isNumber.test(reset) ? Number(reset) * SECOND : Date.parse(reset)) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, SECOND), DAY);
}
