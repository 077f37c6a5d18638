import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { localApp } from './local-app.ts';
import { blobsOf, type Kept, Place, Post, RECORDS } from './local-records.ts';
import type { Member } from './world.ts';

/**
 * A server of the AT Protocol, as far as the channel uses one: written from the lexicons, and refusing what they
 * refuse with the same codes. `npm run test:bluesky` runs the same scenarios against a real server.
 */
export type LocalServer = {
  readonly origin: string;
  join(member: Member): void;
  /** Ends all sessions and the app password of an account. */
  revoke(handle: string): void;
  /** What a token for another service allows; undefined where this server did not give it. */
  serviceToken(token: string): ServiceToken | undefined;
  close(): Promise<void>;
};

export type ServiceToken = { readonly did: string; readonly aud: string; readonly lxm: string };

/** As which the server is known to other services. */
export const HOME = 'https://pds.example';

class XrpcError extends Error {
  override readonly name = 'XrpcError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const HOUR = 3600;
const TID = /^[234567a-j][234567a-z]{12}$/;
const invalid = (message: string): XrpcError => new XrpcError(400, 'InvalidRequest', message);

const Put = v.object({
  ...Place.entries,
  record: v.unknown(),
  swapRecord: v.optional(v.nullable(v.string())),
});
const Login = v.object({ identifier: v.string(), password: v.string() });

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([key, part]) => [key, sorted(part)]),
        )
      : value;

/** Content decides it, the order of keys does not. */
const cidOf = (bytes: string | Uint8Array): string =>
  `bafy${createHash('sha256').update(bytes).digest('hex')}`;

const didOf = (handle: string): string =>
  `did:plc:${createHash('sha256').update(handle).digest('hex').slice(0, 24)}`;

type Token = { readonly did: string; readonly use: 'access' | 'refresh' };

export async function localServer(): Promise<LocalServer> {
  const members = new Map<string, Member>();
  const tokens = new Map<string, Token>();
  const blobs = new Set<string>();
  const records = new Map<string, Kept>();
  const services = new Map<string, ServiceToken>();
  let issued = 0;
  let seq = 0;

  const issue = (did: string, use: Token['use'], seconds: number): string => {
    issued += 1;
    const claims = { sub: did, jti: issued, exp: Math.floor(Date.now() / 1000) + seconds };
    const token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
    tokens.set(token, { did, use });
    return token;
  };
  const session = ({ handle }: Member) => ({
    did: didOf(handle),
    handle,
    accessJwt: issue(didOf(handle), 'access', 2 * HOUR),
    refreshJwt: issue(didOf(handle), 'refresh', 90 * 24 * HOUR),
  });
  const bearer = (request: IncomingMessage, use: Token['use']): Member => {
    const token = tokens.get((request.headers.authorization ?? '').replace('Bearer ', ''));
    if (token?.use !== use) throw new XrpcError(400, 'InvalidToken', 'Token could not be verified');
    const member = [...members.values()].find(({ handle }) => didOf(handle) === token.did);
    if (!member) throw new XrpcError(401, 'AuthenticationRequired', 'No such account');
    return member;
  };
  const uriOf = ({ repo, collection, rkey }: Place): string => `at://${repo}/${collection}/${rkey}`;
  const own = (member: Member, place: Place): string => {
    if (place.repo !== didOf(member.handle)) throw invalid('Not your repository');
    if (!TID.test(place.rkey)) throw invalid(`Invalid record key: Invalid TID string (got "${place.rkey}")`);
    return uriOf(place);
  };

  const app = localApp({
    records,
    viewerOf: (request) => didOf(bearer(request, 'access').handle),
    handleOf: (did) => [...members.keys()].find((handle) => didOf(handle) === did),
  });
  const methods: Record<string, (request: IncomingMessage, body: Buffer, query: URLSearchParams) => unknown> =
    {
      'com.atproto.server.createSession': (_, body) => {
        const { identifier, password } = v.parse(Login, JSON.parse(body.toString()));
        const member = members.get(identifier);
        if (member?.password !== password)
          throw new XrpcError(401, 'AuthenticationRequired', 'Invalid identifier or password');
        return session(member);
      },
      'com.atproto.server.refreshSession': (request) => session(bearer(request, 'refresh')),
      'com.atproto.server.getSession': (request) => {
        const { handle } = bearer(request, 'access');
        const service = [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: HOME }];
        return { handle, did: didOf(handle), didDoc: { id: didOf(handle), service } };
      },
      'com.atproto.server.getServiceAuth': (request, _, query) => {
        const did = didOf(bearer(request, 'access').handle);
        const [aud = '', lxm = '', exp = ''] = ['aud', 'lxm', 'exp'].map((name) => query.get(name) ?? '');
        const seconds = Number(exp) - Date.now() / 1000;
        if (!aud.startsWith('did:web:') || lxm === '') throw invalid('aud and lxm are required');
        if (!(seconds > 0 && seconds <= HOUR))
          throw new XrpcError(400, 'BadExpiration', 'exp is not within an hour');
        issued += 1;
        const token = `service.${issued}.token`;
        services.set(token, { did, aud, lxm });
        return { token };
      },
      'com.atproto.identity.resolveHandle': (_, __, query) => {
        const handle = query.get('handle') ?? '';
        if (!members.has(handle)) throw new XrpcError(400, 'HandleNotFound', 'Unable to resolve handle');
        return { did: didOf(handle) };
      },
      'com.atproto.repo.uploadBlob': (request, body) => {
        const shown = services.get((request.headers.authorization ?? '').replace('Bearer ', ''));
        const isAllowed =
          shown?.lxm === 'com.atproto.repo.uploadBlob' && shown.aud === `did:web:${new URL(HOME).host}`;
        if (!isAllowed) bearer(request, 'access');
        const $link = cidOf(body);
        blobs.add($link);
        return {
          blob: {
            $type: 'blob',
            ref: { $link },
            mimeType: request.headers['content-type'],
            size: body.length,
          },
        };
      },
      'com.atproto.repo.putRecord': (request, body) => {
        const put = v.parse(Put, JSON.parse(body.toString()));
        const uri = own(bearer(request, 'access'), put);
        const { collection } = put;
        const record = v.safeParse(RECORDS[collection], put.record);
        if (!record.success) throw invalid(`Invalid ${collection} record: ${record.issues[0].message}`);
        if (v.is(Post, put.record))
          for (const { ref } of blobsOf(put.record.embed))
            if (!blobs.has(ref.$link)) throw new XrpcError(400, 'BlobNotFound', 'Could not find blob');
        const cid = cidOf(JSON.stringify(sorted(put.record)));
        const standing = records.get(uri);
        // The real server takes a repeat for what it is before it compares with `swapRecord`.
        if (standing?.cid === cid) return { uri, cid, validationStatus: 'valid' };
        if (put.swapRecord !== undefined && put.swapRecord !== (standing?.cid ?? null))
          throw new XrpcError(400, 'InvalidSwap', `Record was at ${standing?.cid ?? null}`);
        seq += 1;
        records.set(uri, { cid, value: put.record, seq, at: Date.now() });
        return { uri, cid, validationStatus: 'valid' };
      },
      ...app,
      'com.atproto.repo.getRecord': (_, __, query) => {
        const uri = uriOf(v.parse(Place, Object.fromEntries(query)));
        const record = records.get(uri);
        if (!record) throw new XrpcError(400, 'RecordNotFound', `Could not locate record: ${uri}`);
        return { uri, cid: record.cid, value: record.value };
      },
      'com.atproto.repo.listRecords': (_, __, query) => ({
        records: [...records]
          .filter(([uri]) => uri.startsWith(`at://${query.get('repo')}/${query.get('collection')}/`))
          .map(([uri, { cid, value }]) => ({ uri, cid, value })),
      }),
      'com.atproto.repo.deleteRecord': (request, body) => {
        records.delete(own(bearer(request, 'access'), v.parse(Place, JSON.parse(body.toString()))));
        return {};
      },
    };

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      // A method without output has no body.
      response.end(body === undefined ? '' : JSON.stringify(body));
    };
    try {
      const method = methods[url.pathname.replace('/xrpc/', '')];
      if (!method) throw new XrpcError(501, 'MethodNotImplemented', 'Method Not Implemented');
      answer(200, method(request, Buffer.concat(chunks), url.searchParams));
    } catch (error) {
      if (error instanceof XrpcError) answer(error.status, { error: error.code, message: error.message });
      else answer(400, { error: 'InvalidRequest', message: String(error) });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    join: (member) => {
      members.set(member.handle, member);
    },
    revoke: (handle) => {
      members.set(handle, { handle, password: 'another one' });
      for (const [token, { did }] of tokens) if (did === didOf(handle)) tokens.delete(token);
    },
    serviceToken: (token) => services.get(token),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
