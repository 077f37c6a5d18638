import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { type Instant, MINUTE } from '../../core/time.ts';
import { type Answer, failureByStatus, type Purpose } from '../http/failure.ts';
import { safeWords } from '../http/safe-words.ts';
import { type GraphError, kindOf, readGraphError, whyTokenEnded } from './graph-error.ts';
import { patienceOf } from './patience.ts';

export type GraphNetwork = {
  /** For messages: `Facebook`. */
  readonly name: string;
  /** With the version of the API. */
  readonly base: URL;
  /** The rights that a token needs. */
  readonly rights: string;
  /** A sentence for the administrator: where a token comes from. */
  readonly help: string;
};

/** The same words are refused for some minutes only. */
const TWIN_MS = 15 * MINUTE;

/** Sorts an answer that is not a success. `token` is what the request was sent with, so that no message repeats it. */
export function graphFailure(
  network: GraphNetwork,
  account: Account,
  answer: Answer,
  purpose: Purpose,
  { token, now }: { readonly token: string; readonly now: Instant },
): ChannelError {
  const error = readGraphError(answer.json);
  if (error === undefined)
    return answer.status < 400
      ? redirected(network, answer, purpose)
      : failureByStatus(answer, purpose, undefined, now);
  const words = safeWords(error.error_user_msg ?? error.message, [token]);
  const said = `“${words}” (code ${error.code}${error.error_subcode === undefined ? '' : `, ${error.error_subcode}`})`;
  const { doing, publishes } = purpose;
  const couldNot = `Could not ${doing}: ${network.name} said ${said}.`;
  switch (kindOf(error)) {
    case 'token':
      return new ChannelError('credentials', tokenEnded(network, account, error, said));
    case 'permission':
      return new ChannelError(
        'credentials',
        `${couldNot} The stored token of ${account.id} lacks a right: it needs ${network.rights}. ${network.help}`,
      );
    case 'blocked':
      return new ChannelError(
        'credentials',
        `${couldNot} ${network.name} lets ${account.handle} publish nothing for now. Sign in there and look at the account’s status; when it may publish again, resume the account ${account.id}.`,
      );
    case 'limit': {
      const wait = patienceOf(answer, now);
      return new ChannelError(
        'later',
        `${couldNot} Too much was asked of it in a short time. It will be tried again.`,
        wait === undefined ? {} : { retryAfterMs: wait },
      );
    }
    case 'duplicate':
      return twin(couldNot, network, purpose);
    case 'passing':
      return publishes
        ? new ChannelError(
            'unknown',
            `Could not tell whether it went through: ${doing}; ${network.name} said ${said}.`,
          )
        : new ChannelError('later', `${couldNot} It will be tried again.`);
    case 'not-ready':
      return new ChannelError('later', `${couldNot} It will be tried again.`, { retryAfterMs: MINUTE });
    case 'missing':
    case 'refusal':
      return new ChannelError('refused', couldNot);
  }
}

/** Whoever tried before us may have been the one: where the request would publish, it is asked what stands there. */
const twin = (couldNot: string, network: GraphNetwork, { publishes }: Purpose): ChannelError =>
  publishes
    ? new ChannelError('unknown', `${couldNot} The same words may be out already.`)
    : new ChannelError(
        'later',
        `${couldNot} ${network.name} refuses the same words twice in a short time. It will be tried again; to have it out sooner, change the words.`,
        { retryAfterMs: TWIN_MS },
      );

const tokenEnded = (network: GraphNetwork, account: Account, error: GraphError, said: string): string =>
  `The stored token of ${account.id} (${account.handle}) does not serve: ${whyTokenEnded(error) ?? `${network.name} said ${said}`}. ${network.help}`;

/** Never followed: the token would go with it. */
function redirected(network: GraphNetwork, answer: Answer, { doing, publishes }: Purpose): ChannelError {
  const target = safeWords(answer.headers.get('location') ?? 'an address that it does not name', []);
  const said = `${network.base.host} answered with a redirection to ${target}, which is not followed`;
  // 302 and 303 may follow a success.
  return publishes && [302, 303].includes(answer.status)
    ? new ChannelError('unknown', `Could not tell whether it went through: ${doing}; ${said}.`)
    : new ChannelError(
        'later',
        `Could not ${doing}: ${said}. It will be tried again; if this stays so, ask whether a proxy stands in between.`,
      );
}
