import type { Access } from '../../core/accounts/access.ts';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { NotFoundError } from '../../core/errors.ts';
import { type Instant, MINUTE, SECOND } from '../../core/time.ts';
import type { Secrets } from '../../ports.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { askRenewal } from './ask-renewal.ts';
import type { Grant, Secret } from './grant.ts';
import { isToken } from './stored-token.ts';

export type OAuthDeps = ChannelDeps & {
  /** Bounded: see `boundedFetch`. */
  readonly fetch: typeof fetch;
};

/** The accounts' tokens for one network. One for each channel: it lets one renewal of an account run at a time. */
export type AccessTokens = {
  /**
   * Sends a request with the account's token. One that the network turns down is renewed once and sent again; the
   * network has then done nothing of what was asked.
   * @param isRefused Whether an answer says that the token does not serve, whatever it was sent for.
   * @returns the last answer; where that is refused too, the token serves and its rights do not
   * @throws ChannelError `credentials` only where the network itself said that they are dead, or there are none.
   */
  use<T>(
    account: Account,
    send: (accessToken: string) => Promise<T>,
    isRefused: (answer: T) => boolean,
  ): Promise<T>;
  /**
   * Renews what ends, if it is time to and there is something to renew it with, and says how long access lasts. What
   * nobody uses ends at many networks, so this is also how a refresh token stays alive.
   * @throws ChannelError `credentials` as above; `later` where it could not be renewed now
   */
  keep(account: Account): Promise<Access>;
};

/** How long another process may take from being given a new token to having stored it. */
const OTHERS_PAUSES_MS = [SECOND / 4, SECOND / 2, SECOND, 2 * SECOND];
/** A renewal that failed is not repeated for so long while the token still serves: a publish cannot wait for each. */
const REST_MS = MINUTE;
const WRITE_PAUSES_MS = [SECOND / 4, SECOND, 3 * SECOND];

/**
 * Access that ends and is renewed (OAuth 2.0). Secret: `accessToken`, `expiresAt` (ISO 8601; without it a token is used
 * until it is turned down), and what the grant needs. A new refresh token is stored before anything uses it: networks
 * that rotate them have forgotten the old one by then.
 */
export function accessTokens(deps: OAuthDeps, grant: Grant): AccessTokens {
  const { clock, secrets } = deps;
  const turns = new Map<string, Promise<unknown>>();
  const restUntil = new Map<string, Instant>();

  /** The processes of one machine take turns here; others are noticed by what they stored. */
  function inTurn<T>(account: Account, work: () => Promise<T>): Promise<T> {
    const before = turns.get(account.id) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(work);
    turns.set(account.id, turn);
    return turn;
  }

  const tokenOf = (account: Account, refused?: string): Promise<string> =>
    inTurn(account, () => currentToken(account, refused));

  async function keepAlive(account: Account): Promise<Access> {
    const secret = await readSecret(secrets, grant, account);
    const leftMs = endOf(secret) - clock.now();
    const isDue = leftMs <= grant.renewBeforeMs || leftMs === Number.POSITIVE_INFINITY;
    const renews = grant.request(secret) !== undefined;
    if (isDue && (renews || leftMs <= 0)) await renew(account, secret);
    const kept = isDue && renews ? await readSecret(secrets, grant, account) : secret;
    const ends = instantOf(renews ? grant.meansEnd(kept) : kept.expiresAt);
    return { renews, help: grant.help, ...(ends !== undefined && { ends }) };
  }

  async function currentToken(account: Account, refused: string | undefined): Promise<string> {
    const secret = await readSecret(secrets, grant, account);
    const { accessToken = '' } = secret;
    const now = clock.now();
    const leftMs = endOf(secret) - now;
    const isUsable = isToken(accessToken) && accessToken !== refused && leftMs > 0;
    if (isUsable && (leftMs > grant.renewBeforeMs || now < (restUntil.get(account.id) ?? 0)))
      return accessToken;
    try {
      return await renew(account, secret);
    } catch (error) {
      if (!(error instanceof ChannelError) || !isUsable) throw error;
      // Whatever keeps us from renewing it: this one still serves.
      restUntil.set(account.id, clock.now() + REST_MS);
      return accessToken;
    }
  }

  async function renew(account: Account, secret: Secret): Promise<string> {
    const request = grant.request(secret);
    if (request === undefined) throw withoutMeans(grant, account, secret);
    const renewal = await askRenewal(deps, grant, account, secret, request);
    if ('dead' in renewal) return renewedByOthers(account, secret, renewal.dead);
    const stored = await readSecret(secrets, grant, account);
    // Somebody stored other credentials while we asked: theirs hold.
    if (isChanged(secret, stored) && isToken(stored.accessToken)) return stored.accessToken;
    await keep(account, renewal.fresh);
    return renewal.fresh.accessToken;
  }

  /** A refresh token that serves once is dead for the second of two that renew at the same time. */
  async function renewedByOthers(account: Account, shown: Secret, said: string): Promise<string> {
    for (const pauseMs of [0, ...OTHERS_PAUSES_MS]) {
      if (pauseMs > 0) await clock.sleepUntil(clock.now() + pauseMs);
      const stored = await readSecret(secrets, grant, account);
      if (isChanged(shown, stored) && isToken(stored.accessToken)) return stored.accessToken;
    }
    throw new ChannelError(
      'credentials',
      `${grant.network} no longer accepts the stored access of ${account.id} (${account.handle}): ${said}. ${grant.help}`,
    );
  }

  /** Not stored, a rotated token is lost for good, and somebody has to sign in again. */
  async function keep(account: Account, fresh: Secret): Promise<void> {
    for (const pauseMs of WRITE_PAUSES_MS) {
      try {
        return await secrets.write(account.id, fresh);
      } catch {
        await clock.sleepUntil(clock.now() + pauseMs);
      }
    }
    await secrets.write(account.id, fresh);
  }

  return {
    async use(account, send, isRefused) {
      const accessToken = await tokenOf(account);
      const answer = await send(accessToken);
      return isRefused(answer) ? send(await tokenOf(account, accessToken)) : answer;
    },
    keep: (account) => inTurn(account, () => keepAlive(account)),
  };
}

const isChanged = (shown: Secret, stored: Secret): boolean =>
  stored.accessToken !== shown.accessToken || stored.refreshToken !== shown.refreshToken;

/** Without a date that can be read, a token is used until it is turned down. */
const endOf = ({ expiresAt }: Secret): number => instantOf(expiresAt) ?? Number.POSITIVE_INFINITY;

function instantOf(written = ''): Instant | undefined {
  const at = Date.parse(written);
  return Number.isNaN(at) ? undefined : at;
}

async function readSecret(secrets: Secrets, grant: Grant, account: Account): Promise<Secret> {
  try {
    return await secrets.read(account.id);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new ChannelError(
      'credentials',
      `No access to ${grant.network} is stored for ${account.id} (${account.handle}). ${grant.help}`,
      { cause: error },
    );
  }
}

const withoutMeans = (grant: Grant, account: Account, { accessToken }: Secret): ChannelError =>
  new ChannelError(
    'credentials',
    accessToken === undefined
      ? `No usable access to ${grant.network} is stored for ${account.id} (${account.handle}): it needs “accessToken”, and ${grant.needs} to renew it. ${grant.help}`
      : `The access of ${account.id} (${account.handle}) to ${grant.network} has ended, and nothing is stored to renew it: that needs ${grant.needs}. ${grant.help}`,
  );
