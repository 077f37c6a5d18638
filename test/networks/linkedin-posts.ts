import { Hono } from 'hono';
import * as v from 'valibot';
import { readLittle } from './linkedin-little.ts';
import { inputProblem, linkedinProblem } from './linkedin-problem.ts';
import type { LinkedinUploads } from './linkedin-uploads.ts';
import type { NetworkEnv } from './local-network.ts';

type Medium = { readonly id: string; readonly altText?: string };
type Stored = {
  readonly id: string;
  /** As LinkedIn keeps it. */
  readonly commentary: string;
  readonly text: string;
  readonly hashtags: readonly string[];
  readonly createdAt: number;
  readonly media: readonly Medium[];
  lifecycleState: string;
};

export type LinkedinPosts = {
  readonly routes: Hono<NetworkEnv>;
  /** What is public, oldest first. */
  readonly all: readonly Stored[];
  /** A post that somebody wrote by hand. */
  write(text: string, createdAt?: number): string;
  /** New posts go out without the descriptions of their media. */
  losesDescriptions: boolean;
  /** New posts stay in this state. */
  lifecycleState: string;
  /** Keeps only so many characters of a new post, and says nothing. */
  cutsAfter: number;
};

const Image = v.strictObject({
  id: v.string(),
  altText: v.optional(v.pipe(v.string(), v.maxLength(4086))),
});
const Create = v.strictObject({
  author: v.string(),
  commentary: v.string(),
  visibility: v.picklist(['PUBLIC', 'CONNECTIONS', 'LOGGED_IN']),
  distribution: v.strictObject({
    feedDistribution: v.picklist(['MAIN_FEED', 'NONE']),
    targetEntities: v.array(v.unknown()),
    thirdPartyDistributionChannels: v.array(v.unknown()),
  }),
  content: v.optional(
    v.union([
      v.strictObject({ media: v.strictObject({ ...Image.entries, title: v.optional(v.string()) }) }),
      v.strictObject({
        multiImage: v.strictObject({ images: v.pipe(v.array(Image), v.minLength(2), v.maxLength(20)) }),
      }),
    ]),
  ),
  // No other is taken for a new post.
  lifecycleState: v.literal('PUBLISHED'),
  isReshareDisabledByAuthor: v.boolean(),
});

function attachedTo(content: v.InferOutput<typeof Create>['content']): readonly Medium[] {
  if (content === undefined) return [];
  return 'media' in content ? [content.media] : content.multiImage.images;
}

/** Posts of one page (Posts API): created, listed, read, deleted. */
export function linkedinPosts({
  author,
  uploads,
  now,
}: {
  readonly author: string;
  readonly uploads: LinkedinUploads;
  readonly now: () => number;
}): LinkedinPosts {
  const all: Stored[] = [];
  const routes = new Hono<NetworkEnv>();
  let last = 7_141_138_937_766_391_808n;
  const add = (post: Omit<Stored, 'id'>): string => {
    last += 1n;
    const id = `urn:li:share:${last}`;
    all.push({ ...post, id });
    return id;
  };
  const entity = ({ id, commentary, createdAt, media, lifecycleState }: Stored) => ({
    id,
    author,
    commentary,
    lifecycleState,
    createdAt,
    publishedAt: createdAt,
    lastModifiedAt: createdAt,
    visibility: 'PUBLIC',
    distribution: { feedDistribution: 'MAIN_FEED', thirdPartyDistributionChannels: [] },
    ...(media.length === 1 && { content: { media: media[0] } }),
    ...(media.length > 1 && { content: { multiImage: { images: media } } }),
  });

  routes.post('/rest/posts', async (context) => {
    const read = v.safeParse(Create, await context.req.json());
    if (!read.success)
      return inputProblem(400, read.issues[0].message, {
        code: 'INVALID',
        description: read.issues[0].message,
      });
    const { author: owner, commentary, content } = read.output;
    if (owner !== author)
      return linkedinProblem(403, 'Not enough permissions to access: posts.CREATE', 'ACCESS_DENIED');
    const media = attachedTo(content);
    if (media.some(({ id }) => uploads.all.get(id)?.status !== 'AVAILABLE'))
      return inputProblem(400, 'Media', {
        code: 'INVALID_MEDIA',
        description: 'A media asset is not available.',
      });
    if (media.length > 1 && media.some(({ id }) => !id.startsWith('urn:li:image:')))
      return inputProblem(400, 'Media', {
        code: 'INVALID_MEDIA',
        description: 'Only images can be several.',
      });
    const little = readLittle(commentary);
    if (little.text.length > 3000)
      return inputProblem(422, 'Too long', {
        code: 'FIELD_LENGTH_TOO_LONG',
        description:
          'ShareCommentary text length (3001 characters) exceeded the maximum allowed (3000 characters)',
      });
    const isTwin = (post: Stored) =>
      post.text === little.text &&
      JSON.stringify(post.media.map(({ id }) => id)) === JSON.stringify(media.map(({ id }) => id));
    const twin = all.find(isTwin);
    if (twin)
      return inputProblem(
        422,
        `com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of ${twin.id}`,
        { code: 'DUPLICATE_POST', description: 'Duplicate post is detected' },
      );
    const id = add({
      commentary: little.kept.slice(0, posts.cutsAfter),
      text: little.text.slice(0, posts.cutsAfter),
      hashtags: little.hashtags,
      createdAt: now(),
      media: posts.losesDescriptions ? media.map(({ id: kept }) => ({ id: kept })) : media,
      lifecycleState: posts.lifecycleState,
    });
    return new Response(null, { status: 201, headers: { 'x-restli-id': id } });
  });
  routes.get('/rest/posts', (context) => {
    const { q, author: asked, start = '0', count = '10' } = context.req.query();
    if (context.req.header('x-restli-method') !== 'FINDER' || q !== 'author')
      return linkedinProblem(404, 'No finder of this name');
    if (asked !== author)
      return linkedinProblem(403, 'Not enough permissions to access: posts.FINDER-author', 'ACCESS_DENIED');
    if (Number(count) > 100) return linkedinProblem(400, 'count should be at most 100');
    const listed = all.toReversed().slice(Number(start), Number(start) + Number(count));
    return context.json({
      paging: { start: Number(start), count: Number(count), links: [] },
      elements: listed.map(entity),
    });
  });
  routes.get('/rest/posts/:id', (context) => {
    const post = all.find(({ id }) => id === context.req.param('id'));
    return post ? context.json(entity(post)) : linkedinProblem(404, 'Could not find entity', 'NOT_FOUND');
  });
  // Deleting is idempotent.
  routes.delete('/rest/posts/:id', (context) => {
    const index = all.findIndex(({ id }) => id === context.req.param('id'));
    if (index >= 0) all.splice(index, 1);
    return new Response(null, { status: 204 });
  });
  const posts: LinkedinPosts = {
    routes,
    all,
    write: (text, createdAt = now()) =>
      add({ commentary: text, text, hashtags: [], createdAt, media: [], lifecycleState: 'PUBLISHED' }),
    losesDescriptions: false,
    lifecycleState: 'PUBLISHED',
    cutsAfter: Number.POSITIVE_INFINITY,
  };
  return posts;
}
