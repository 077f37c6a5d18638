import { Hono } from 'hono';
import * as v from 'valibot';
import { linkedinProblem } from './linkedin-problem.ts';
import type { NetworkEnv } from './local-network.ts';

type Stored = {
  readonly urn: string;
  readonly id: string;
  /** LinkedIn's own name of the post: its activity. */
  readonly object: string;
  readonly actor: string;
  readonly parent?: string;
  readonly at: number;
  text: string;
  modifiedAt: number;
};

export type LinkedinComments = {
  readonly routes: Hono<NetworkEnv>;
  readonly all: Map<string, Stored>;
  add(
    comment: Pick<Stored, 'actor' | 'at' | 'text'> & { readonly post: string; readonly parent?: string },
  ): string;
  /** With all that answers it. */
  remove(urn: string): void;
};

const Create = v.strictObject({
  actor: v.string(),
  object: v.string(),
  parentComment: v.string(),
  message: v.strictObject({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(1250)) }),
});

/** Comments under the posts of one page ("Comments API"). */
export function linkedinComments({
  author,
  hasPost,
  now,
}: {
  readonly author: string;
  readonly hasPost: (urn: string) => boolean;
  readonly now: () => number;
}): LinkedinComments {
  const all = new Map<string, Stored>();
  const routes = new Hono<NetworkEnv>();
  let last = 0;
  const activityOf = (post: string): string => post.replace(/urn:li:\w+:/, 'urn:li:activity:');
  const repliesTo = (urn: string) => [...all.values()].filter(({ parent }) => parent === urn);
  const entity = ({ urn, id, object, actor, parent, at, text, modifiedAt }: Stored) => {
    const total = repliesTo(urn).length;
    return {
      id,
      commentUrn: urn,
      object,
      actor,
      ...(parent !== undefined && { parentComment: parent }),
      message: { attributes: [], text },
      created: { actor, time: at },
      lastModified: { actor, time: modifiedAt },
      likesSummary: { totalLikes: 0, aggregatedTotalLikes: 0, likedByCurrentUser: false, selectedLikes: [] },
      ...(total > 0 && {
        commentsSummary: { totalFirstLevelComments: total, aggregatedTotalComments: total },
      }),
    };
  };
  /** What stands directly there: a post by either of its names, or a comment. */
  const under = (urn: string): Stored[] | undefined => {
    if (all.has(urn)) return repliesTo(urn);
    const posts = [...all.values()].filter(
      ({ object, parent }) => parent === undefined && object === activityOf(urn),
    );
    return hasPost(urn) || posts.length > 0 ? posts : undefined;
  };
  const find = (object: string, id: string) => {
    const comment = all.get(`urn:li:comment:(${object},${id})`);
    return comment ?? linkedinProblem(404, 'Could not find entity', 'NOT_FOUND');
  };
  const unescaped = (path: string): boolean => /[()]/.test(path);

  routes.get('/rest/socialActions/:urn/comments', (context) => {
    if (unescaped(new URL(context.req.url).pathname)) return linkedinProblem(400, 'Invalid path key');
    const { start = '0', count = '10' } = context.req.query();
    if (Number(count) > 100) return linkedinProblem(400, 'count should be at most 100');
    const found = under(context.req.param('urn'));
    if (found === undefined) return linkedinProblem(404, 'Could not find entity', 'NOT_FOUND');
    // In no order that anybody promised.
    const elements = found.toSorted((one, other) => Number(one.id.at(-1)) - Number(other.id.at(-1)));
    return context.json({
      paging: { start: Number(start), count: Number(count), links: [] },
      elements: elements.slice(Number(start), Number(start) + Number(count)).map(entity),
    });
  });

  routes.get('/rest/socialActions/:urn/comments/:id', (context) => {
    const comment = find(context.req.param('urn'), context.req.param('id'));
    return comment instanceof Response ? comment : context.json(entity(comment));
  });

  routes.post('/rest/socialActions/:urn/comments', async (context) => {
    const read = v.safeParse(Create, await context.req.json());
    const place = context.req.param('urn');
    if (!read.success) return linkedinProblem(400, 'The comment is not valid');
    const { actor, object, parentComment, message } = read.output;
    const parent = all.get(place);
    if (!parent) return linkedinProblem(404, 'Could not find entity', 'NOT_FOUND');
    if (parentComment !== place || object !== parent.object || parent.parent !== undefined)
      return linkedinProblem(400, 'parentComment should be a comment of the first level of this object');
    if (actor !== author)
      return linkedinProblem(403, 'Not enough permissions to access: comments.CREATE', 'ACCESS_DENIED');
    const urn = add({ actor, at: now(), text: message.text, parent: place, object });
    return new Response(null, { status: 201, headers: { 'x-restli-id': all.get(urn)?.id ?? '' } });
  });

  routes.delete('/rest/socialActions/:urn/comments/:id', (context) => {
    if (context.req.query('actor') !== author)
      return linkedinProblem(403, 'Not enough permissions to access: comments.DELETE', 'ACCESS_DENIED');
    const comment = find(context.req.param('urn'), context.req.param('id'));
    if (comment instanceof Response) return comment;
    comments.remove(comment.urn);
    return new Response(null, { status: 204 });
  });

  function add(comment: Omit<Stored, 'urn' | 'id' | 'modifiedAt'>): string {
    last += 1;
    const id = String(6_636_062_862_760_000_000n + BigInt(last));
    const urn = `urn:li:comment:(${comment.object},${id})`;
    all.set(urn, { ...comment, urn, id, modifiedAt: comment.at });
    return urn;
  }

  const comments: LinkedinComments = {
    routes,
    all,
    add: ({ post, ...comment }) => add({ ...comment, object: activityOf(post) }),
    remove(urn) {
      all.delete(urn);
      for (const { urn: reply, parent } of all.values()) if (parent === urn) all.delete(reply);
    },
  };
  return comments;
}
