import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { NotFoundError } from '../../core/errors.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Secrets } from '../../ports.ts';
import { WHERE_STORED } from '../where-stored.ts';
import { bodyOf, type Call, serverOf, type XrpcAnswer, type XrpcDeps, xrpc } from './xrpc.ts';

export type SessionDeps = XrpcDeps & { readonly secrets: Secrets };
type Secret = Readonly<Record<string, string>>;

const Tokens = v.object({
  accessJwt: v.string(),
  refreshJwt: v.string(),
  did: v.pipe(v.string(), v.startsWith('did:')),
});
const NewSession = v.object({ ...Tokens.entries, handle: v.string() });

/** Who is speaking, and with which token. */
export type Session = { readonly server: URL; readonly did: string; readonly accessJwt: string };

/** A token that ends sooner than this may end on the way. */
const TOO_SHORT = 2 * MINUTE;
const DEAD_TOKEN = ['ExpiredToken', 'InvalidToken'];

/**
 * Makes a call as the account. The session lives in the secret store beside the app password: an access token serves
 * two hours, its refresh token 90 days, and there are 300 logins a day for all programs of an account together. A
 * token that the server no longer takes is renewed once; the server has then done nothing of what was asked.
 */
export async function asAccount(
  deps: SessionDeps,
  account: Account,
  call: (session: Session) => Call,
): Promise<{ readonly session: Session; readonly call: Call; readonly reply: XrpcAnswer }> {
  const session = await sessionOf(deps, account);
  const first = { ...call(session), token: session.accessJwt };
  const reply = await xrpc(deps, session.server, first);
  if (reply.error === undefined || !DEAD_TOKEN.includes(reply.error)) return { session, call: first, reply };
  const renewed = await sessionOf(deps, account, session.accessJwt);
  const second = { ...call(renewed), token: renewed.accessJwt };
  return { session: renewed, call: second, reply: await xrpc(deps, renewed.server, second) };
}

/**
 * The account's session, renewed where it is about to end.
 * @param refused An access token that the server has just turned down, whatever it says of its own end.
 * @throws ChannelError
 */
async function sessionOf(deps: SessionDeps, account: Account, refused?: string): Promise<Session> {
  const server = serverOf(account);
  const secret = await readSecret(deps, account);
  const stored = v.safeParse(Tokens, secret);
  // Tokens of another server must not be shown to this one.
  if (stored.success && secret.server === server.origin) {
    const { accessJwt, refreshJwt, did } = stored.output;
    if (accessJwt !== refused && endOf(accessJwt) - deps.clock.now() > TOO_SHORT)
      return { server, did, accessJwt };
    const call = refreshCall(server, refreshJwt);
    const reply = await xrpc(deps, server, call);
    // Only the server's own word makes a refresh token dead: no answer, or a fault of its, throws above.
    if (reply.error === undefined)
      return keep(deps, account, server, secret, bodyOf(NewSession, reply, call));
    if (!DEAD_TOKEN.includes(reply.error)) throw reply.failure();
  }
  return logIn(deps, account, server, secret);
}

async function logIn(deps: SessionDeps, account: Account, server: URL, secret: Secret): Promise<Session> {
  if (!secret.appPassword) throw noPassword(account);
  const call: Call = {
    doing: `log in to ${server.host} as ${account.handle}`,
    method: 'com.atproto.server.createSession',
    kind: 'procedure',
    body: {
      json: { identifier: secret.identifier ?? handleOf(account), password: secret.appPassword },
    },
    secret: secret.appPassword,
  };
  const reply = await xrpc(deps, server, call);
  if (reply.error === 'AuthFactorTokenRequired') {
    throw new ChannelError(
      'credentials',
      `Could not ${call.doing}: the server asks for a code sent by email, so what is stored is the account's own password. Make an app password in the network's settings and store that as “appPassword” (${WHERE_STORED}).`,
    );
  }
  if (reply.error === 'AuthenticationRequired') {
    throw new ChannelError(
      'credentials',
      `Could not ${call.doing}: the server does not take the app password. Make a new one in the network's settings (Privacy and security, App passwords) and store it as “appPassword” (${WHERE_STORED}).`,
    );
  }
  return keep(deps, account, server, secret, bodyOf(NewSession, reply, call));
}

const refreshCall = (server: URL, refreshJwt: string): Call => ({
  doing: `renew the session on ${server.host}`,
  method: 'com.atproto.server.refreshSession',
  kind: 'procedure',
  token: refreshJwt,
});

/** The new refresh token is stored before anything uses it: the old one serves only a short while longer. */
async function keep(
  deps: SessionDeps,
  account: Account,
  server: URL,
  secret: Secret,
  { accessJwt, refreshJwt, did, handle }: v.InferOutput<typeof NewSession>,
): Promise<Session> {
  if (handle.toLowerCase() !== handleOf(account).toLowerCase()) {
    throw new ChannelError(
      'credentials',
      `The stored credentials of ${account.id} belong to @${handle}, but the directory says ${account.handle}. Correct the one that is wrong; nothing was posted.`,
    );
  }
  await deps.secrets.write(account.id, { ...secret, accessJwt, refreshJwt, did, server: server.origin });
  return { server, did, accessJwt };
}

async function readSecret({ secrets }: SessionDeps, account: Account): Promise<Secret> {
  try {
    return await secrets.read(account.id);
  } catch (error) {
    if (error instanceof NotFoundError) throw noPassword(account, error);
    throw error;
  }
}

const noPassword = (account: Account, cause?: unknown): ChannelError =>
  new ChannelError(
    'credentials',
    `No app password is stored for ${account.id} (${account.handle}). Make one in the network's settings (Privacy and security, App passwords) and store it as “appPassword” (${WHERE_STORED}).`,
    { cause },
  );

/** `@library.example` and `library.example` are one handle. */
export const handleOf = (account: Account): string => account.handle.replace(/^@/, '');

const Claims = v.object({ exp: v.number() });

/** When a token ends, by its own claim (RFC 7519); one that does not say is used until it is turned down. */
function endOf(token: string): number {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return v.parse(Claims, claims).exp * SECOND;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
