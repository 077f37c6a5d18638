import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { Block, Gate, type Kept, Post } from './local-records.ts';

type Method = (request: IncomingMessage, body: Buffer, query: URLSearchParams) => unknown;
type PostRecord = v.InferOutput<typeof Post>;
type Seen = { readonly uri: string; readonly kept: Kept; readonly post: PostRecord };

/** An answer is notified so many levels up. */
const DEPTH = 5;
const MOST = 100;
const MOST_POSTS = 25;

const authorOf = (uri: string): string => uri.replace('at://', '').split('/')[0] ?? '';

/**
 * What Bluesky's app tells of the records on our server: written from the lexicons and from what the real app answers.
 * Lists are newest first, by the earlier of when a post says that it was written and when it came.
 */
export function localApp(server: {
  readonly records: ReadonlyMap<string, Kept>;
  readonly viewerOf: (request: IncomingMessage) => string;
  readonly handleOf: (did: string) => string | undefined;
}): Record<string, Method> {
  const { records, viewerOf, handleOf } = server;
  const mutes = new Set<string>();

  const read = new WeakMap<Kept, Seen>();
  const seen = (uri: string): Seen | undefined => {
    const kept = records.get(uri);
    const known = kept && read.get(kept);
    if (known || !kept || !uri.includes('/app.bsky.feed.post/') || !v.is(Post, kept.value)) return known;
    const found = { uri, kept, post: kept.value };
    read.set(kept, found);
    return found;
  };
  const posts = (): Seen[] => [...records.keys()].flatMap((uri) => seen(uri) ?? []);
  const sortAt = ({ kept, post }: Seen): number => Math.min(kept.at, Date.parse(post.createdAt));
  const hasBlocked = (one: string, other: string): boolean =>
    [...records].some(
      ([uri, { value }]) => authorOf(uri) === one && v.is(Block, value) && value.subject === other,
    );
  const areApart = (one: string, other: string): boolean => hasBlocked(one, other) || hasBlocked(other, one);
  const isHidden = ({ uri, post }: Seen): boolean => {
    const root = post.reply?.root.uri;
    const gate = root && records.get(root.replace('app.bsky.feed.post', 'app.bsky.feed.threadgate'))?.value;
    return v.is(Gate, gate) && gate.hiddenReplies?.includes(uri) === true;
  };
  const ancestorsOf = ({ post }: Seen, depth = DEPTH): string[] => {
    const parent = post.reply?.parent.uri;
    if (parent === undefined || depth === 0) return [];
    const above = seen(parent);
    return [parent, ...(above ? ancestorsOf(above, depth - 1) : [])];
  };
  const reasonFor = (did: string, one: Seen): string | undefined => {
    const { facets = [], embed } = one.post;
    const features = facets.flatMap((facet) => facet.features);
    if (features.some((feature) => 'did' in feature && feature.did === did)) return 'mention';
    if (embed?.$type === 'app.bsky.embed.record' && authorOf(embed.record.uri) === did) return 'quote';
    return ancestorsOf(one).some((uri) => authorOf(uri) === did) ? 'reply' : undefined;
  };
  const viewOf = ({ uri, kept, post }: Seen) => ({
    uri,
    cid: kept.cid,
    author: { did: authorOf(uri), handle: handleOf(authorOf(uri)) ?? 'handle.invalid' },
    record: post,
    indexedAt: new Date(kept.at).toISOString(),
  });

  return {
    'app.bsky.notification.listNotifications': (request, _, query) => {
      const viewer = viewerOf(request);
      const reasons = query.getAll('reasons');
      const limit = Math.min(Number(query.get('limit') ?? MOST / 2), MOST);
      const [before = Number.POSITIVE_INFINITY, beforeSeq = 0] = (query.get('cursor') ?? '')
        .split('-')
        .flatMap((part) => (part === '' ? [] : [Number(part)]));
      const found = posts()
        .flatMap((one) => {
          const author = authorOf(one.uri);
          const reason = author === viewer ? undefined : reasonFor(viewer, one);
          const isKept = reason !== undefined && (reasons.length === 0 || reasons.includes(reason));
          if (!isKept || mutes.has(`${viewer} ${author}`) || areApart(viewer, author) || isHidden(one))
            return [];
          return [{ one, reason, at: sortAt(one), seq: one.kept.seq }];
        })
        .filter(({ at, seq }) => at < before || (at === before && seq < beforeSeq))
        .sort((a, b) => b.at - a.at || b.seq - a.seq);
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return {
        notifications: page.map(({ one, reason, at }) => ({
          ...viewOf(one),
          reason,
          isRead: false,
          indexedAt: new Date(at).toISOString(),
        })),
        ...(last && { cursor: `${last.at}-${last.seq}` }),
      };
    },
    'app.bsky.feed.getPosts': (request, _, query) => {
      const viewer = viewerOf(request);
      const uris = query.getAll('uris');
      if (uris.length === 0 || uris.length > MOST_POSTS) throw new Error('uris must have 1 to 25 elements');
      const shown = uris.flatMap((uri) => seen(uri) ?? []);
      return { posts: shown.filter(({ uri }) => !areApart(viewer, authorOf(uri))).map(viewOf) };
    },
    'app.bsky.unspecced.getPostThreadV2': (request, _, query) => {
      viewerOf(request);
      const anchor = query.get('anchor') ?? '';
      const below = (uri: string, depth: number): { uri: string; depth: number }[] =>
        posts()
          .filter((one) => one.post.reply?.parent.uri === uri && !isHidden(one))
          .flatMap((one) => [{ uri: one.uri, depth }, ...below(one.uri, depth + 1)]);
      return { thread: [{ uri: anchor, depth: 0 }, ...below(anchor, 1)] };
    },
    'app.bsky.graph.muteActor': (request, body) => {
      mutes.add(`${viewerOf(request)} ${actorIn(body)}`);
    },
    'app.bsky.graph.unmuteActor': (request, body) => {
      mutes.delete(`${viewerOf(request)} ${actorIn(body)}`);
    },
    'com.atproto.moderation.createReport': (request, body) => {
      const reportedBy = viewerOf(request);
      const report = v.parse(Report, JSON.parse(body.toString()));
      return { id: 1, ...report, reportedBy, createdAt: new Date().toISOString() };
    },
  };
}

const actorIn = (body: Buffer): string =>
  v.parse(v.object({ actor: v.string() }), JSON.parse(body.toString())).actor;

const Report = v.object({
  reasonType: v.pipe(v.string(), v.startsWith('com.atproto.moderation.defs#reason')),
  reason: v.optional(v.string()),
  subject: v.object({
    $type: v.literal('com.atproto.repo.strongRef'),
    uri: v.pipe(v.string(), v.startsWith('at://')),
    cid: v.string(),
  }),
});
