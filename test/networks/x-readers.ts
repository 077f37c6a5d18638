import { Hono } from 'hono';
import * as v from 'valibot';
import type { NetworkEnv } from './local-network.ts';
import type { XPosts } from './x-posts.ts';
import { invalidRequest, notFound, xProblem } from './x-problem.ts';

type ReadersPost = {
  readonly id: string;
  readonly text: string;
  readonly createdAt: number;
  readonly author: { readonly id: string; readonly username: string };
  /** What it answers; without, it only names the account. */
  readonly answers?: string;
  isHidden: boolean;
};

export type XReaders = {
  readonly routes: Hono<NetworkEnv>;
  readonly all: Map<string, ReadersPost>;
  readonly muted: Set<string>;
  say(text: string, options?: { answers?: string; at?: number; by?: string }): string;
  /** X's id of a reader. */
  idOf(by: string): string;
};

const Hide = v.strictObject({ hidden: v.boolean() });
const Mute = v.strictObject({ target_user_id: v.string() });

/** What readers write to the account, and what it may do about that. */
export function xReaders({
  id: userId,
  username,
  posts,
  now,
}: {
  readonly id: string;
  readonly username: string;
  readonly posts: XPosts;
  readonly now: () => number;
}): XReaders {
  const all = new Map<string, ReadersPost>();
  const muted = new Set<string>();
  const routes = new Hono<NetworkEnv>();
  const readers: string[] = [];
  const nameOf = (by: string): string => by.replace(/\W/g, '_').slice(0, 15);
  const idOf = (by: string): string => {
    const name = nameOf(by);
    if (!readers.includes(name)) readers.push(name);
    return String(70_000 + readers.indexOf(name));
  };
  const rootOf = (id: string): string => {
    const answers = all.get(id)?.answers ?? posts.all.find((post) => post.id === id)?.replyTo;
    return answers === undefined ? id : rootOf(answers);
  };
  const shownReader = ({ id, text, createdAt, author, answers }: ReadersPost) => ({
    ...posts.shown({
      id,
      text: `@${username} ${text}`,
      createdAt,
      links: posts.linksIn(text),
      media: [],
      alts: [],
    }),
    author_id: author.id,
    conversation_id: rootOf(id),
    lang: 'en',
    ...(answers !== undefined && { referenced_tweets: [{ type: 'replied_to', id: answers }] }),
  });
  const shownOwn = (id: string) => {
    const post = posts.all.find((one) => one.id === id);
    return post && { ...posts.shown(post), author_id: userId, conversation_id: rootOf(id), lang: 'en' };
  };
  const includes = (authors: readonly string[]) => ({
    users: [...new Set(authors)].map((id) => ({
      id,
      username: id === userId ? username : (readers[Number(id) - 70_000] ?? ''),
      name: 'Somebody',
    })),
  });

  routes.get('/2/users/:id/mentions', (context) => {
    if (context.req.param('id') !== userId) return xProblem(404, 'Could not find user');
    const { since_id, start_time, max_results = '10', pagination_token } = context.req.query();
    const size = Number(max_results);
    if (!(size >= 5 && size <= 100)) return invalidRequest('max_results is not between 5 and 100');
    if (start_time !== undefined && Date.parse(start_time) > now())
      return invalidRequest('start_time must be before the present');
    const newest = [...all.values()]
      .filter(({ id, createdAt }) =>
        since_id !== undefined
          ? BigInt(id) > BigInt(since_id)
          : createdAt >= Date.parse(start_time ?? new Date(0).toISOString()),
      )
      .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? 1 : -1));
    // A word for a page names the last post before it.
    const before = pagination_token?.replace('before', '');
    const from = before === undefined ? 0 : newest.findIndex(({ id }) => BigInt(id) < BigInt(before));
    const page = from < 0 ? [] : newest.slice(from, from + size);
    const last = page.at(-1);
    const isMore = from >= 0 && from + size < newest.length;
    return context.json({
      ...(page.length > 0 && {
        data: page.map(shownReader),
        includes: includes(page.map(({ author }) => author.id)),
      }),
      meta: { result_count: page.length, ...(isMore && last && { next_token: `before${last.id}` }) },
    });
  });

  routes.get('/2/tweets', (context) => {
    const ids = (context.req.query('ids') ?? '').split(',');
    if (ids.length > 100 || !ids.every((id) => /^\d+$/.test(id))) return invalidRequest('ids');
    const found = ids.flatMap((id) => {
      const reader = all.get(id);
      return (reader ? shownReader(reader) : shownOwn(id)) ?? [];
    });
    const missing = ids.filter((id) => !found.some((post) => post.id === id));
    return context.json({
      ...(found.length > 0 && { data: found, includes: includes(found.map((post) => post.author_id)) }),
      ...(missing.length > 0 && {
        errors: missing.map((id) => notFound(id, 'ids')),
      }),
    });
  });

  routes.put('/2/tweets/:id/hidden', async (context) => {
    const read = v.safeParse(Hide, await context.req.json());
    const reply = all.get(context.req.param('id'));
    if (!read.success) return invalidRequest('hidden');
    if (!reply) return xProblem(404, 'Could not find the post');
    const isOurs = posts.all.some(({ id }) => id === rootOf(reply.id));
    // As for a right that is missing.
    if (!isOurs || rootOf(reply.id) === reply.id) return xProblem(403, 'Forbidden');
    reply.isHidden = read.output.hidden;
    return context.json({ data: { hidden: reply.isHidden } });
  });

  routes.post('/2/users/:id/muting', async (context) => {
    const read = v.safeParse(Mute, await context.req.json());
    if (!read.success || context.req.param('id') !== userId) return invalidRequest('target_user_id');
    muted.add(read.output.target_user_id);
    return context.json({ data: { muting: true } });
  });
  routes.delete('/2/users/:id/muting/:target', (context) => {
    if (context.req.param('id') !== userId) return xProblem(403, 'Forbidden');
    muted.delete(context.req.param('target'));
    return context.json({ data: { muting: false } });
  });

  return {
    routes,
    all,
    muted,
    idOf,
    say(text, { answers, at = now(), by = 'a_reader' } = {}) {
      const id = posts.nextId(at);
      all.set(id, {
        id,
        text,
        createdAt: at,
        author: { id: idOf(by), username: nameOf(by) },
        ...(answers !== undefined && { answers }),
        isHidden: false,
      });
      return id;
    },
  };
}
