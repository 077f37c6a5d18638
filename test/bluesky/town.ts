import * as v from 'valibot';
import { keyOf } from '../../shared/channels/bluesky/record-key.ts';
import type { CommentRef, Cursor, HeardComment } from '../../shared/core/comments/heard.ts';
import type { Listening } from '../../shared/ports.ts';
import type { Member, World } from './world.ts';

export type Ref = { readonly uri: string; readonly cid: string };
type Answers = { readonly root: Ref; readonly parent: Ref };
/** What a reader says; `facets` and `embed` as the lexicons have them. */
type Words = {
  readonly text: string;
  readonly reply?: Answers;
  readonly facets?: readonly unknown[];
  readonly embed?: unknown;
  readonly createdAt?: string;
};

/** Somebody else on the network, who uses the network's own app. */
export type Reader = {
  readonly did: string;
  readonly handle: string;
  say(words: Words): Promise<Ref>;
  takeBack(ref: Ref): Promise<void>;
  /** The addresses of a conversation's replies as the app shows them. */
  thread(root: Ref): Promise<readonly string[]>;
  /** Any other call, as this reader. */
  call(method: string, body?: unknown, query?: Readonly<Record<string, string>>): Promise<unknown>;
};

/** A library among readers. */
export type Town = {
  readonly world: World;
  readonly listening: Listening;
  /** A new reader. */
  reader(name: string): Promise<Reader>;
  /** The library's own account, as its app speaks for it. */
  readonly library: Reader;
  /** Waits until the app shows what was written. */
  settle(): Promise<void>;
  hear(cursor?: Cursor): Promise<{ comments: HeardComment[]; cursor: Cursor }>;
  /** The library's post, as others answer it. */
  post(text: string): Promise<Ref>;
};

const Session = v.object({ did: v.string(), accessJwt: v.string() });
const Written = v.object({ uri: v.string(), cid: v.string() });
const Thread = v.object({
  thread: v.array(v.object({ uri: v.string(), depth: v.number() })),
});

let said = 0;

/** @param upstream Origin of the server under test. @param join Makes an account there. */
export async function makeTown(
  world: World,
  server: {
    readonly upstream: string;
    readonly member: Member;
    readonly join: (member: Member) => Promise<void>;
    readonly settle: () => Promise<void>;
  },
): Promise<Town> {
  const { listening } = world.channel;
  if (listening === undefined) throw new Error('The channel does not listen.');
  const signIn = (member: Member) => readerOf(server.upstream, member);
  const library = await signIn(server.member);
  return {
    world,
    listening,
    library,
    settle: server.settle,
    async reader(name) {
      const handle = `${name}-${world.account.handle.slice(1)}`;
      const member = { handle, password: `password-of-${name}` };
      await server.join(member);
      return signIn(member);
    },
    async hear(from) {
      await server.settle();
      const comments: HeardComment[] = [];
      let cursor = from;
      for (;;) {
        const hearing = await listening.hear(world.account, { of: 'account' }, cursor);
        comments.push(...hearing.comments);
        cursor = hearing.cursor;
        if (!hearing.more) return { comments, cursor };
      }
    },
    async post(text) {
      const { remote } = await world.publish(world.shipment({ text, delivery: { due: Date.now() } }));
      const [repo = '', collection = '', rkey = ''] = remote.id.replace('at://', '').split('/');
      return v.parse(
        Written,
        await library.call('com.atproto.repo.getRecord', undefined, { repo, collection, rkey }),
      );
    },
  };
}

export const refOf = ({ remoteId, root, author }: HeardComment): CommentRef => ({
  remoteId,
  ...(root !== undefined && { root }),
  authorId: author.id,
});

async function readerOf(upstream: string, { handle, password }: Member): Promise<Reader> {
  const ask = async (
    method: string,
    body: unknown,
    query: Readonly<Record<string, string>> = {},
    token?: string,
  ): Promise<unknown> => {
    const answer = await fetch(`${upstream}/xrpc/${method}?${new URLSearchParams(query)}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const session = await ask('com.atproto.server.createSession', { identifier: handle, password });
  const { did, accessJwt } = v.parse(Session, session);
  const call: Reader['call'] = (method, body, query) => ask(method, body, query, accessJwt);
  const collection = 'app.bsky.feed.post';
  return {
    did,
    handle,
    call,
    async say(words) {
      said += 1;
      const record = { $type: collection, createdAt: new Date().toISOString(), ...words };
      const rkey = keyOf(`${handle} ${said}`);
      const place = { repo: did, collection, rkey };
      return v.parse(Written, await call('com.atproto.repo.putRecord', { ...place, record }));
    },
    async takeBack({ uri }) {
      await call('com.atproto.repo.deleteRecord', { repo: did, collection, rkey: uri.split('/').at(-1) });
    },
    async thread({ uri }) {
      const read = await call('app.bsky.unspecced.getPostThreadV2', undefined, { anchor: uri });
      return v.parse(Thread, read).thread.flatMap(({ uri: shown, depth }) => (depth > 0 ? [shown] : []));
    },
  };
}
