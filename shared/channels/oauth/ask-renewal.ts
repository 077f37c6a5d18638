import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { SECOND, toIso } from '../../core/time.ts';
import type { Clock } from '../../ports.ts';
import { askJson } from '../http/ask-json.ts';
import type { Answer } from '../http/failure.ts';
import { readShape } from '../http/read-shape.ts';
import { safeWords } from '../http/safe-words.ts';
import type { Grant, RenewalRequest, Secret } from './grant.ts';
import { isToken } from './stored-token.ts';

const token = v.pipe(
  v.string(),
  v.check((said) => isToken(said)),
);
const seconds = v.pipe(v.number(), v.minValue(1));
const Tokens = v.object({
  access_token: token,
  refresh_token: v.optional(token),
  expires_in: v.optional(seconds),
  /** Said by LinkedIn, and by Google where access was given for a time: the refresh token is not renewed with it. */
  refresh_token_expires_in: v.optional(seconds),
});

const SHORTEST_SECRET = 8;

/** `fresh` is what to keep: the secret as it was shown, with its new tokens in place of the old. */
export type Renewal =
  | { readonly fresh: Secret & { readonly accessToken: string } }
  | { readonly dead: string };

/**
 * Asks once. `dead` is the network's own word that these credentials will never serve again.
 * @throws ChannelError `later` for everything else: no answer, a server error or a page says nothing about a token.
 */
export async function askRenewal(
  deps: { readonly fetch: typeof fetch; readonly clock: Clock },
  grant: Grant,
  account: Account,
  secret: Secret,
  request: RenewalRequest,
): Promise<Renewal> {
  const purpose = { doing: `renew the access of ${account.id} to ${grant.network}`, publishes: false };
  const asked = deps.clock.now();
  const answer = await askJson(deps, { ...purpose, ...request, accepts: [400, 401, 403, 404] }).catch(
    (error: unknown) => {
      throw error instanceof ChannelError ? asLater(error) : error;
    },
  );
  if (answer.status >= 400) {
    const said = saidIn(answer, secret);
    if (grant.isDead(answer)) return { dead: said };
    throw new ChannelError('later', `Could not ${purpose.doing}: ${said}. It will be tried again.`);
  }
  const tokens = readShape(Tokens, answer.json, purpose);
  const { access_token, refresh_token, expires_in, refresh_token_expires_in } = tokens;
  const { expiresAt: _old, ...rest } = secret;
  return {
    fresh: {
      ...rest,
      accessToken: access_token,
      // Networks that do not change it do not repeat it.
      ...(refresh_token !== undefined && { refreshToken: refresh_token }),
      // By our own clock: the network's may differ.
      ...(expires_in !== undefined && { expiresAt: toIso(asked + expires_in * SECOND) }),
      ...(refresh_token_expires_in !== undefined && {
        refreshExpiresAt: toIso(asked + refresh_token_expires_in * SECOND),
      }),
    },
  };
}

/** An endpoint that has moved, or that answers oddly, is no reason to give an account up. */
const asLater = (error: ChannelError): ChannelError =>
  error.outcome === 'later'
    ? error
    : new ChannelError('later', error.message, {
        cause: error,
        ...(error.retryAfterMs !== undefined && { retryAfterMs: error.retryAfterMs }),
      });

const Words = v.union([
  v.pipe(
    v.object({ error_description: v.string() }),
    v.transform((body) => body.error_description),
  ),
  v.pipe(
    v.object({ error: v.object({ message: v.string() }) }),
    v.transform((body) => body.error.message),
  ),
  v.pipe(
    v.object({ error: v.string() }),
    v.transform((body) => body.error),
  ),
]);

function saidIn({ status, json }: Answer, secret: Secret): string {
  const read = v.safeParse(Words, json);
  if (!read.success) return `the server said status ${status}`;
  // Shorter values are no secrets, and words are made of them.
  const secrets = Object.values(secret).filter(({ length }) => length >= SHORTEST_SECRET);
  return `the server said “${safeWords(read.output, secrets)}” (status ${status})`;
}
