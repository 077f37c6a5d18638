import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import * as v from 'valibot';
import type { NetworkEnv } from './local-network.ts';
import type { XMedia, XMedium } from './x-media.ts';
import { invalidRequest, notFound, xProblem } from './x-problem.ts';

export type Stored = {
  readonly id: string;
  /** As its readers see it. */
  readonly text: string;
  readonly createdAt: number;
  readonly links: readonly { readonly url: string; readonly expanded: string; readonly key?: string }[];
  readonly media: readonly XMedium[];
  readonly alts: readonly (string | undefined)[];
  /** The post that it answers. */
  readonly replyTo?: string;
};

export type XPosts = {
  readonly routes: Hono<NetworkEnv>;
  /** What is public, oldest first. */
  readonly all: readonly Stored[];
  /** A post that somebody wrote by hand. */
  write(text: string, createdAt?: number, replyTo?: string): string;
  /** As X gives it. */
  shown(post: Stored): object & { readonly id: string };
  /** Links of a text as X shortens them. */
  linksIn(text: string): Stored['links'];
  nextId(at: number): string;
  /** Whether there is such a post of somebody else; and the name of its author. */
  authorOf: (id: string) => string | undefined;
  /** Longest post by X's own count. */
  max: number;
  /** New posts go out without the descriptions of their media. */
  losesDescriptions: boolean;
  /** New posts are in no list until so many milliseconds later. */
  listingDelayMs: number;
};

const Create = v.strictObject({
  text: v.string(),
  reply: v.optional(v.strictObject({ in_reply_to_tweet_id: v.string() })),
  media: v.optional(
    v.strictObject({ media_ids: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(4)) }),
  ),
});
const LINK = /https?:\/\/[^\s<>"]*[\w/]/g;

/** Counted by itself, not with the code that it tests: links 23, emoji 2, what is beyond Georgian 2. */
function weightOf(text: string): number {
  const short = text
    .normalize('NFC')
    .replace(LINK, 'x'.repeat(23))
    .replace(/\p{RGI_Emoji}/gv, '図');
  return [...short].reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const isLight =
      code <= 0x10ff || (code >= 0x2000 && code <= 0x201f && code !== 0x200e && code !== 0x200f);
    return sum + (isLight ? 1 : 2);
  }, 0);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Posts of one user: written, listed, looked up, taken down. */
export function xPosts({
  id: userId,
  username,
  media,
  now,
}: {
  readonly id: string;
  readonly username: string;
  readonly media: XMedia;
  readonly now: () => number;
}): XPosts {
  const all: Stored[] = [];
  let last = 0;
  const routes = new Hono<NetworkEnv>();

  function nextId(createdAt: number): string {
    last += 1;
    return `${BigInt(Math.floor(createdAt)) * 1000n + BigInt(last)}`;
  }
  const shorten = (expanded: string, key?: string) => ({
    url: `https://t.co/${randomBytes(6).toString('base64url').replace(/\W/g, '0')}`,
    expanded,
    ...(key !== undefined && { key }),
  });
  const linksIn = (text: string) => [...text.matchAll(LINK)].map(([address]) => shorten(address));

  function store(
    text: string,
    attached: readonly XMedium[],
    createdAt: number,
    replyTo: string | undefined,
  ): Stored {
    const id = nextId(createdAt);
    const links = linksIn(text);
    for (const { key, kind } of attached)
      links.push(shorten(`https://x.com/${username}/status/${id}/${kind}/1`, key));
    const alts = attached.map(({ alt }) => (posts.losesDescriptions ? undefined : alt));
    const post: Stored = {
      id,
      text,
      createdAt,
      links,
      media: attached,
      alts,
      ...(replyTo !== undefined && { replyTo }),
    };
    all.push(post);
    return post;
  }

  const shown = ({ id, text, createdAt, links, media: attached, replyTo }: Stored) => {
    // The links in the order in which they stand; those of the media at the end.
    const own = links.filter(({ key }) => key === undefined);
    let at = 0;
    let words = escaped(text.replace(LINK, () => `\u0000${at++}\u0000`));
    for (const [index, { url }] of own.entries()) words = words.replace(`\u0000${index}\u0000`, url);
    const added = links.find(({ key }) => key !== undefined);
    if (added) words += ` ${added.url}`;
    // A reply begins with the name of whom it answers.
    if (replyTo !== undefined) words = `@${posts.authorOf(replyTo) ?? username} ${words}`;
    return {
      id,
      text: words,
      created_at: new Date(createdAt).toISOString(),
      edit_history_tweet_ids: [id],
      ...(replyTo !== undefined && { referenced_tweets: [{ type: 'replied_to', id: replyTo }] }),
      ...(links.length > 0 && {
        entities: {
          urls: links.map(({ url, expanded, key }) => ({
            start: Math.max(words.indexOf(url), 0),
            end: Math.max(words.indexOf(url), 0) + url.length,
            url: added && key !== undefined ? added.url : url,
            expanded_url: expanded,
            display_url: expanded.slice(8, 30),
            ...(key !== undefined && { media_key: key }),
          })),
        },
      }),
      ...(attached.length > 0 && { attachments: { media_keys: attached.map(({ key }) => key) } }),
    };
  };

  routes.post('/2/tweets', async (context) => {
    const read = v.safeParse(Create, await context.req.json());
    if (!read.success) return invalidRequest('One or more parameters to your request was invalid.');
    const { text, media: wanted, reply } = read.output;
    const replyTo = reply?.in_reply_to_tweet_id;
    if (replyTo !== undefined && !posts.authorOf(replyTo) && !all.some(({ id }) => id === replyTo))
      return xProblem(403, 'You attempted to reply to a Tweet that is deleted or not visible to you.');
    const attached = (wanted?.media_ids ?? []).map((id) => media.usable(id));
    const used = attached.filter((one) => one !== undefined);
    if (used.length < attached.length) return invalidRequest('Your media IDs are invalid.');
    if (used.length > 1 && used.some(({ kind }) => kind !== 'photo'))
      return invalidRequest('You may attach up to 4 photos, 1 animated GIF or 1 video.');
    if (text.trim() === '' && used.length === 0) return invalidRequest('text should not be empty');
    if (weightOf(text) > posts.max) return xProblem(403, 'Your Tweet text is too long.');
    const isTwin = all.some(
      (post) =>
        post.text === text && post.replyTo === replyTo && post.media.length === 0 && used.length === 0,
    );
    if (isTwin) return xProblem(403, 'You are not allowed to create a Tweet with duplicate content.');
    const post = store(text, used, now(), replyTo);
    return context.json({ data: { id: post.id, text: shown(post).text } }, 201);
  });

  routes.get('/2/users/:id/tweets', (context) => {
    if (context.req.param('id') !== userId) return xProblem(404, 'Could not find user');
    const { start_time, max_results = '10', pagination_token, exclude } = context.req.query();
    const size = Number(max_results);
    if (!(size >= 5 && size <= 100)) return invalidRequest('max_results is not between 5 and 100');
    const since = start_time === undefined ? 0 : Date.parse(start_time);
    if (Number.isNaN(since)) return invalidRequest('start_time is no time');
    if (since > now()) return invalidRequest('start_time must be before the present');
    if (exclude !== undefined && !/^(?:retweets|replies)(?:,(?:retweets|replies))?$/.test(exclude))
      return invalidRequest('exclude');
    const newest = all
      .filter(({ createdAt }) => createdAt >= since && createdAt + posts.listingDelayMs <= now())
      .filter(({ replyTo }) => replyTo === undefined || !exclude?.includes('replies'))
      .toSorted((a, b) => b.createdAt - a.createdAt || Number(BigInt(b.id) - BigInt(a.id)));
    const from = Number(pagination_token?.slice('page'.length) ?? 0);
    const page = newest.slice(from, from + size);
    return context.json({
      ...(page.length > 0 && { data: page.map(shown) }),
      meta: {
        result_count: page.length,
        ...(from + size < newest.length && { next_token: `page${from + size}` }),
      },
    });
  });

  routes.get('/2/tweets/:id', (context) => {
    const post = all.find(({ id }) => id === context.req.param('id'));
    if (!post) return context.json({ errors: [notFound(context.req.param('id'), 'id')] });
    const wantsAlt = context.req.query('media.fields')?.includes('alt_text');
    return context.json({
      data: shown(post),
      ...(post.media.length > 0 &&
        context.req.query('expansions') === 'attachments.media_keys' && {
          includes: {
            // In an order of its own: the post says which comes where.
            media: post.media
              .map(({ key, kind }, index) => ({
                media_key: key,
                type: kind,
                ...(wantsAlt && kind === 'photo' && post.alts[index] && { alt_text: post.alts[index] }),
              }))
              .toReversed(),
          },
        }),
    });
  });

  routes.delete('/2/tweets/:id', (context) => {
    const index = all.findIndex(({ id }) => id === context.req.param('id'));
    if (index < 0) return xProblem(404, 'Could not find the post');
    all.splice(index, 1);
    return context.json({ data: { deleted: true } });
  });

  const posts: XPosts = {
    routes,
    all,
    write: (text, createdAt = now(), replyTo = undefined) => store(text, [], createdAt, replyTo).id,
    shown,
    linksIn,
    nextId,
    authorOf: () => undefined,
    max: 280,
    losesDescriptions: false,
    listingDelayMs: 0,
  };
  return posts;
}
