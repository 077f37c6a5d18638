import { boolean, type InferOutput, object, optional, string } from 'valibot';
import type { DerivedMedium } from '../../core/media/facts.ts';
import type { Rendering } from '../../core/post.ts';
import type { Objects } from '../../ports.ts';
import { Created, type GraphApi } from '../graph/graph-api.ts';
import type { PreparedPost } from './prepared-post.ts';

const PagePost = object({
  id: string(),
  message: optional(string()),
  is_published: boolean(),
  permalink_url: string(),
});
export type PagePost = InferOutput<typeof PagePost>;

/** A post of the page, published or not; undefined where there is none of this id. */
export const lookAtPost = (api: GraphApi, id: string): Promise<PagePost | undefined> =>
  api.look(PagePost, {
    doing: 'look at the post on Facebook',
    path: encodeURIComponent(id),
    fields: { fields: 'id,message,is_published,permalink_url' },
  });

/**
 * Creates the post with its photos so that nobody sees it. A page keeps such posts until they are published or deleted;
 * photos that no post uses are thrown away after a day.
 */
export async function createUnpublished(
  api: GraphApi,
  objects: Objects,
  pageId: string,
  { text, media }: Rendering,
): Promise<PreparedPost> {
  const photoIds: string[] = [];
  for (const medium of media) photoIds.push(await uploadPhoto(api, objects, pageId, medium));
  const { id } = await api.ask(Created, {
    doing: 'leave the post on Facebook until its time',
    method: 'POST',
    path: `${encodeURIComponent(pageId)}/feed`,
    fields: {
      message: text,
      published: 'false',
      ...(photoIds.length > 0 && {
        attached_media: JSON.stringify(photoIds.map((photoId) => ({ media_fbid: photoId }))),
      }),
    },
  });
  const { permalink_url } = await api.ask(PagePost, {
    doing: 'look at the post that waits on Facebook',
    path: encodeURIComponent(id),
    fields: { fields: 'id,message,is_published,permalink_url' },
  });
  return { text, photos: media.map(({ sha256, alt }) => ({ sha256, alt })), id, url: permalink_url };
}

async function uploadPhoto(
  api: GraphApi,
  objects: Objects,
  pageId: string,
  { key, type, alt }: DerivedMedium,
): Promise<string> {
  const name = key.slice(key.lastIndexOf('/') + 1);
  const { id } = await api.ask(Created, {
    doing: `upload ${name} to Facebook`,
    method: 'POST',
    path: `${encodeURIComponent(pageId)}/photos`,
    fields: { published: 'false', alt_text_custom: alt },
    file: { name, type, bytes: await objects.read(key) },
  });
  return id;
}
