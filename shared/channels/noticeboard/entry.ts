import * as v from 'valibot';
import { MEDIA_TYPES } from '../../core/media/facts.ts';

/** The library's own news page, as the deployment sets it up. */
export type Site = {
  /** Where readers find it, such as `https://library.example/news`. */
  readonly url: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA zone in which dates are shown; UTC where it is not given. */
  readonly timeZone?: string;
};

const pictureSchema = v.object({
  /** Path under the site. */
  path: v.string(),
  type: v.picklist(MEDIA_TYPES),
  bytes: v.number(),
  alt: v.string(),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  durationMs: v.optional(v.number()),
  credit: v.optional(v.string()),
  /** Of a video: the file under the site, and its language. */
  captions: v.optional(v.object({ path: v.string(), language: v.string() })),
});

export const entrySchema = v.object({
  /** The delivery's id: names the entry and its page. */
  name: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
  revision: v.string(),
  /** Tag URI (RFC 4151), set once, so that feed readers know it again wherever the site moves. */
  id: v.string(),
  /** ISO 8601, UTC. */
  published: v.pipe(v.string(), v.isoTimestamp()),
  language: v.string(),
  text: v.string(),
  pictures: v.array(pictureSchema),
});

/** One post as the noticeboard keeps it. Pages and feeds are made from the entries and from nothing else. */
export type Entry = Readonly<v.InferOutput<typeof entrySchema>>;
export type Picture = Readonly<v.InferOutput<typeof pictureSchema>>;

export const entryKey = (name: string): string => `entries/${name}.json`;
export const pagePath = (name: string): string => `posts/${name}.html`;
export const mediaPrefix = (name: string): string => `media/${name}/`;

/** Newest first; entries of the same second by name, so that every rendering has the same order. */
export const newestFirst = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) =>
    a.published === b.published ? (a.name < b.name ? -1 : 1) : a.published < b.published ? 1 : -1,
  );

/** `https://library.example/news/posts/x.html`; the site's address may or may not end with a slash. */
export const absoluteUrl = (site: Site, path: string): string =>
  new URL(path, site.url.endsWith('/') ? site.url : `${site.url}/`).href;

/** `tag:library.example,2026-12-01:reading-room.news` (RFC 4151). */
export const tagUri = (site: Site, name: string, published: string): string =>
  `tag:${new URL(site.url).hostname},${published.slice(0, 10)}:${name}`;
