/** A small network on localhost on which readers comment, edit and delete; it does what the tests want of one. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { array, boolean, looseObject, number, object, optional, parse, picklist, string } from 'valibot';
import { askJson } from '../shared/channels/http/ask-json.ts';
import {
  COMMENT_ACTIONS,
  type CommentAction,
  type HeardComment,
  type Hearing,
  type Source,
} from '../shared/core/comments/heard.ts';
import type { Instant } from '../shared/core/time.ts';
import type { Clock, Listening } from '../shared/ports.ts';

export const PAGE_SIZE = 20;

type Said = Pick<HeardComment, 'remoteId' | 'text'> & Partial<HeardComment> & { readonly post?: string };
type Fault = {
  readonly status: number;
  readonly retryAfter?: number;
  /** The network does what was asked, and says that it did not. */
  readonly isAfter?: boolean;
};

export type CommentNetwork = Awaited<ReturnType<typeof commentNetwork>>;

export async function commentNetwork(now: () => Instant, pageSize = PAGE_SIZE) {
  const comments = new Map<string, HeardComment & { readonly post?: string }>();
  const acts: { readonly id: string; readonly action: CommentAction }[] = [];
  /** Whom it lets the library not hear, and not meet, by their ids. */
  const [muted, blocked] = [new Set<string>(), new Set<string>()];
  const requests: string[] = [];
  const faults: (Fault | undefined)[] = [];
  /** Paths that are refused until further notice. */
  const refusing = new Map<string, Fault>();
  let onRequest: () => void = () => {};
  /** It takes orders and does nothing. */
  let isDeaf = false;

  const hearing = (params: URLSearchParams): Hearing => {
    const after = Number(params.get('after') ?? 0);
    const post = params.get('post') ?? undefined;
    const all = [...comments.values()].filter((one) => one.post === post);
    const page = all.slice(after, after + pageSize).map(({ post: _post, ...one }) => one);
    return { comments: page, cursor: String(after + page.length), more: after + page.length < all.length };
  };
  const act = (id: string, author: string, action: CommentAction): void => {
    acts.push({ id, action });
    if (isDeaf) return;
    if (action === 'mute') muted.add(author);
    if (action === 'unmute') muted.delete(author);
    if (action === 'block') blocked.add(author);
    if (action === 'unblock') blocked.delete(author);
    const comment = comments.get(id);
    if (!comment) return;
    if (action === 'remove') comments.delete(id);
    if (action === 'hide' || action === 'unhide')
      comments.set(id, { ...comment, isHidden: action === 'hide' });
  };
  const answer = (path: string, url: URL, body: unknown): unknown => {
    if (path === '/hear') return hearing(url.searchParams);
    if (path === '/look') {
      const { ids } = parse(object({ ids: array(string()) }), body);
      return { comments: ids.flatMap((id) => comments.get(id) ?? []).map(({ post: _post, ...one }) => one) };
    }
    const { id, author, action } = parse(ORDERED, body);
    act(id, author, action);
    return {};
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(url.pathname);
    onRequest();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body: unknown = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
    const fault = refusing.get(url.pathname) ?? faults.shift();
    const answered = fault && !fault.isAfter ? { error: 'no' } : answer(url.pathname, url, body);
    response.statusCode = fault?.status ?? 200;
    if (fault?.retryAfter !== undefined) response.setHeader('retry-after', String(fault.retryAfter));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(fault ? { error: 'no' } : answered));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    acts,
    muted,
    blocked,
    requests,
    comments,
    refusing,
    /** What goes wrong with the next requests, in order; undefined: nothing. */
    spoil: (...next: (Fault | undefined)[]) => void faults.push(...next),
    whenAsked: (work: () => void) => {
      onRequest = work;
    },
    ignoreOrders: () => {
      isDeaf = true;
    },
    say(said: Said): void {
      const { remoteId } = said;
      comments.set(remoteId, {
        url: `http://127.0.0.1:${port}/@${said.author?.handle ?? 'reader'}/${remoteId}`,
        author: { id: 'a-1', handle: 'reader@network.example' },
        links: [],
        writtenAt: now(),
        isOwn: false,
        isHidden: false,
        ...said,
      });
    },
    edit(remoteId: string, text: string): void {
      const comment = comments.get(remoteId);
      if (comment) comments.set(remoteId, { ...comment, text, editedAt: now() });
    },
    delete: (remoteId: string) => void comments.delete(remoteId),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const HEARD = looseObject({
  remoteId: string(),
  url: string(),
  parent: optional(string()),
  root: optional(string()),
  author: looseObject({ id: string(), handle: string(), name: optional(string()) }),
  text: string(),
  links: array(string()),
  language: optional(string()),
  writtenAt: number(),
  editedAt: optional(number()),
  isOwn: boolean(),
  isHidden: optional(boolean()),
});
const HEARING = object({ comments: array(HEARD), cursor: string(), more: boolean() });
const ORDERED = object({ id: string(), author: string(), action: picklist(COMMENT_ACTIONS) });
const LOOKED = object({ comments: array(HEARD) });

/** How the library listens there. */
export function listenTo(url: string, clock: Clock): Listening {
  const ask = async (path: string, json?: unknown): Promise<unknown> => {
    const answer = await askJson(
      { fetch, clock },
      {
        url: new URL(path, url),
        doing: 'speak to the network of the test',
        publishes: false,
        ...(json !== undefined && { method: 'POST', body: { json } }),
      },
    );
    return answer.json;
  };
  const query = (source: Source, cursor: string | undefined): string => {
    const params = new URLSearchParams({ after: cursor ?? '0' });
    if (source.of === 'post') params.set('post', source.remote.id);
    return `/hear?${params}`;
  };
  return {
    hear: async (_account, source, cursor) => parse(HEARING, await ask(query(source, cursor))),
    async look(_account, ids) {
      const { comments } = parse(LOOKED, await ask('/look', { ids }));
      return new Map(comments.map((one) => [one.remoteId, one]));
    },
    async act(_account, { remoteId, authorId }, action) {
      await ask('/act', { id: remoteId, author: authorId, action });
    },
  };
}
