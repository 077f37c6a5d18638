import type { Hono } from 'hono';
import {
  type Asked,
  GraphRefusal,
  type GraphToken,
  graphRoutes,
  type Handlers,
  mustMay,
  needed,
  newGraphId,
  noSuchObject,
  pick,
} from './graph-server.ts';
import type { NetworkEnv } from './local-network.ts';

export type Item = { readonly id: string; readonly alt: string };
type Container = {
  readonly id: string;
  readonly text: string;
  readonly items: readonly Item[];
  readonly isItem: boolean;
  readonly type: string;
  /** What its post will answer. */
  readonly replyTo?: string;
  status: 'IN_PROGRESS' | 'FINISHED' | 'ERROR' | 'EXPIRED' | 'PUBLISHED';
  reason: string;
};
type Post = {
  readonly id: string;
  readonly text: string;
  readonly items: readonly Item[];
  readonly type: string;
  readonly at: number;
};

/** What Instagram and Threads do differently. */
export type Dialect = {
  readonly version: string;
  readonly right: string;
  readonly create: string;
  readonly publish: string;
  readonly quota: string;
  readonly textField: string;
  readonly statusField: string;
  readonly reasonField: string;
  readonly mostItems: number;
  /** Ids of a carousel's media: a node of their own, or a field of the post. */
  readonly children: 'edge' | 'field';
  readonly typeOf: (post: { items: readonly Item[]; type: string }) => string;
  readonly checkText: (text: string) => void;
  /** Fetches and judges a medium. @throws GraphRefusal · @returns why it will never be ready, if so */
  readonly checkMedium: (fields: ReadonlyMap<string, string>) => Promise<string | undefined>;
  /** Whether a container without a medium is a post. */
  readonly takesTextAlone: boolean;
};

export type ContainerState = {
  losesDescriptions: boolean;
  /** How often a container is looked at before it is ready; beyond all patience, if need be. */
  looksUntilReady: number;
  /** What the network's clock is ahead of ours. */
  clockAheadMs: number;
  quotaUsed: number;
  repliesUsed: number;
  /** Why media cannot be used from now on, in the network's words. */
  failsWith?: string;
};

/** What readers say there, where the network is asked for that. */
export type Answers = {
  readonly routes: Handlers;
  /** Where a reply is a container, too: what becomes of it. */
  readonly publish?: (replyTo: string, text: string) => { readonly id: string };
};

/** One account on a network of Meta's that publishes containers. */
export function containerServer<Said extends Answers>(
  dialect: Dialect,
  user: { readonly id: string; readonly username: string },
  answersOf: (hasPost: (id: string) => boolean) => Said,
) {
  const tokens = new Map<string, GraphToken>();
  const containers = new Map<string, Container>();
  const looks = new Map<string, number>();
  const posts = new Map<string, Post>();
  const items = new Map<string, Item>();
  const state: ContainerState = {
    losesDescriptions: false,
    looksUntilReady: 2,
    clockAheadMs: 0,
    quotaUsed: 0,
    repliesUsed: 0,
  };
  const answers = answersOf((id) => posts.has(id));
  const { textField, statusField, reasonField } = dialect;

  const atUser = (id: string) => {
    if (id !== user.id && id !== 'me') throw noSuchObject(id);
  };
  const isoOf = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, '+0000');
  const altOf = ({ alt }: Item) => (state.losesDescriptions || alt === '' ? undefined : alt);
  const shownPost = (post: Post) => ({
    id: post.id,
    [textField]: post.text === '' ? undefined : post.text,
    media_type: dialect.typeOf(post),
    timestamp: isoOf(post.at),
    permalink: `https://www.network.example/p/${post.id}`,
    alt_text: post.items.length === 1 && post.items[0] ? altOf(post.items[0]) : undefined,
    ...(dialect.children === 'field' && {
      children: post.items.length > 1 ? { data: post.items.map(({ id }) => ({ id })) } : undefined,
    }),
  });

  async function create(asked: Asked) {
    mustMay(asked, dialect.right);
    const { fields } = asked;
    const text = fields.get(textField) ?? '';
    dialect.checkText(text);
    const type = fields.get('media_type') ?? 'IMAGE';
    const alt = fields.get('alt_text') ?? '';
    if ([...alt].length > 1000) throw new GraphRefusal(100, '(#100) Param alt_text is too long.');
    const isItem = fields.get('is_carousel_item') === 'true';
    const replyTo = answers.publish && fields.get('reply_to_id');
    const about = replyTo ? { replyTo } : {};
    const made = {
      ...about,
      id: newGraphId(),
      text,
      isItem,
      type,
      status: 'IN_PROGRESS' as const,
      reason: '',
    };
    if (type === 'CAROUSEL') {
      containers.set(made.id, { ...made, items: childrenOf(needed(fields, 'children')) });
    } else if (type === 'TEXT' && dialect.takesTextAlone) {
      if (text === '') throw new GraphRefusal(100, '(#100) The parameter text is required');
      containers.set(made.id, { ...made, items: [], status: 'FINISHED' });
    } else {
      const failure = (await dialect.checkMedium(fields)) ?? state.failsWith;
      const item = { id: newGraphId(), alt };
      items.set(item.id, item);
      containers.set(made.id, {
        ...made,
        items: [item],
        ...(failure !== undefined && { status: 'ERROR', reason: failure }),
      });
    }
    return { id: made.id };
  }

  function childrenOf(written: string): Item[] {
    const ids = written.split(',');
    if (ids.length < 2 || ids.length > dialect.mostItems)
      throw new GraphRefusal(100, `(#100) A carousel has 2 to ${dialect.mostItems} items.`, 2207028);
    return ids.flatMap((id) => {
      const child = containers.get(id);
      if (!child?.isItem) throw new GraphRefusal(24, 'The media with the given id cannot be found.', 2207006);
      if (child.status !== 'FINISHED') throw new GraphRefusal(9007, 'The media is not ready.', 2207027);
      return child.items;
    });
  }

  function publish(asked: Asked) {
    mustMay(asked, dialect.right);
    const id = needed(asked.fields, 'creation_id');
    const container = containers.get(id);
    if (!container || container.isItem)
      throw new GraphRefusal(24, 'The media builder with the given id does not exist.', 2207008);
    if (container.status === 'PUBLISHED') throw new GraphRefusal(100, '(#100) It is published already.');
    if (container.status === 'EXPIRED') throw new GraphRefusal(100, '(#100) The container has expired.');
    if (container.status !== 'FINISHED') throw new GraphRefusal(9007, 'The media is not ready.', 2207027);
    if (container.replyTo !== undefined && answers.publish) {
      const { id } = answers.publish(container.replyTo, container.text);
      container.status = 'PUBLISHED';
      return { id };
    }
    container.status = 'PUBLISHED';
    state.quotaUsed += 1;
    const post = { ...container, id: newGraphId(), at: Date.now() + state.clockAheadMs };
    posts.set(post.id, post);
    return { id: post.id };
  }

  function look(id: string, fields: ReadonlyMap<string, string>) {
    const container = containers.get(id);
    if (container) {
      const seen = (looks.get(id) ?? 0) + 1;
      looks.set(id, seen);
      if (container.status === 'IN_PROGRESS' && seen >= state.looksUntilReady) container.status = 'FINISHED';
      return pick(
        'Container',
        { id, [statusField]: container.status, [reasonField]: container.reason },
        fields,
      );
    }
    const item = items.get(id);
    if (item) return pick('Media', { id, alt_text: altOf(item), media_type: 'IMAGE' }, fields);
    const post = posts.get(id);
    if (post) return pick('Media', shownPost(post), fields);
    throw noSuchObject(id);
  }

  function list({ fields }: Asked) {
    const since = Number(fields.get('since') ?? 0) * 1000;
    const limit = Math.min(Number(fields.get('limit') ?? 25), 100);
    const newestFirst = [...posts.values()].toReversed().filter(({ at }) => at >= since);
    const from = Number(fields.get('after') ?? 0);
    const page = newestFirst.slice(from, from + limit);
    const isLast = from + limit >= newestFirst.length;
    return {
      data: page.map((post) => pick('Media', shownPost(post), fields)),
      paging: { cursors: { before: String(from), ...(isLast ? {} : { after: String(from + limit) }) } },
    };
  }

  const routes: Hono<NetworkEnv> = graphRoutes(dialect.version, tokens, answers.routes, {
    [`GET /:user/${dialect.quota}`]: ({ fields }, ids) => {
      atUser(ids.user ?? '');
      const quota = {
        quota_usage: state.quotaUsed,
        config: { quota_total: 100, quota_duration: 86_400 },
        reply_quota_usage: state.repliesUsed,
        reply_config: { quota_total: 1000, quota_duration: 86_400 },
      };
      const { id: _, ...shown } = pick('Quota', quota, fields);
      return { data: [shown] };
    },
    [`POST /:user/${dialect.create}`]: (asked, { user: id = '' }) => {
      atUser(id);
      return create(asked);
    },
    [`POST /:user/${dialect.publish}`]: (asked, { user: id = '' }) => {
      atUser(id);
      return publish(asked);
    },
    [`GET /:user/${dialect.create}`]: (asked, { user: id = '' }) => {
      atUser(id);
      return list(asked);
    },
    ...(dialect.children === 'edge' && {
      'GET /:id/children': (_: Asked, { id = '' }: Readonly<Record<string, string>>) => {
        const post = posts.get(id);
        if (!post) throw noSuchObject(id);
        return { data: post.items.map((item) => ({ id: item.id })) };
      },
    }),
    'GET /:id': ({ fields }, { id = '' }) =>
      id === user.id || id === 'me'
        ? pick('User', { ...user, name: 'The Library' }, fields)
        : look(id, fields),
    'DELETE /:id': (asked, { id = '' }) => {
      mustMay(asked, dialect.right);
      if (!posts.delete(id)) throw noSuchObject(id);
      return { success: true };
    },
  });

  const addPost = (text: string) => {
    const id = newGraphId();
    posts.set(id, { id, text, items: [], type: 'IMAGE', at: Date.now() });
  };

  return {
    routes,
    tokens,
    state,
    containers,
    answers,
    posts: () => [...posts.values()],
    /** As people write it there. */
    addPost,
    nodeOf: (id: string): 'User' | 'Media' | 'Container' | undefined => {
      if (id === user.id || id === 'me') return 'User';
      if (containers.has(id)) return 'Container';
      return posts.has(id) || items.has(id) ? 'Media' : undefined;
    },
  };
}
