import sharp from 'sharp';
import {
  type Asked,
  GraphRefusal,
  type GraphToken,
  graphRoutes,
  mustMay,
  needed,
  newGraphId,
  noSuchObject,
  pick,
} from './graph-server.ts';
import { type LocalNetwork, localNetwork } from './local-network.ts';

const LONGEST_TEXT = 63_206;
const LARGEST_PHOTO = 10 * 1024 * 1024;

type Photo = { readonly id: string; readonly alt: string; readonly isPublished: boolean; usedBy?: string };
type Post = {
  readonly id: string;
  readonly message: string;
  readonly photos: readonly Photo[];
  isPublished: boolean;
};

export type FacebookServer = LocalNetwork & {
  readonly tokens: Map<string, GraphToken>;
  /** From now on pictures are shown without what was written for them. */
  losesDescriptions: boolean;
  /** Whether it refuses words that were said just before. */
  refusesTwins: boolean;
  /** What is on the page, seen or unseen. */
  posts(): readonly Post[];
  /** What an id is, for checks against the description of the API. */
  nodeOf(id: string): 'Page' | 'PagePost' | 'Photo' | undefined;
};

/** One Facebook page, written after developers.facebook.com/docs/pages-api and the Graph API reference. */
export async function facebookServer(version: string, page: { id: string; name: string }) {
  const tokens = new Map<string, GraphToken>();
  const photos = new Map<string, Photo>();
  const posts = new Map<string, Post>();
  const state = { losesDescriptions: false, refusesTwins: false };

  const pageOf = (id: string) => {
    if (id !== page.id) throw noSuchObject(id);
  };
  const postOf = (id: string): Post => {
    const post = posts.get(id);
    if (!post) throw noSuchObject(id);
    return post;
  };
  const shownPost = ({ id, message, isPublished }: Post) => ({
    id,
    message,
    is_published: isPublished,
    permalink_url: `https://www.facebook.com/${id.replace('_', '/posts/')}`,
    created_time: '2026-11-30T09:00:00+0000',
  });
  const shownPhoto = ({ id, alt }: Photo) => ({
    id,
    alt_text: 'May be an image of indoors',
    alt_text_custom: state.losesDescriptions || alt === '' ? undefined : alt,
  });

  async function addPhoto(asked: Asked) {
    mustMay(asked, 'pages_manage_posts');
    const { file, fields } = asked;
    if (!file) throw new GraphRefusal(324, '(#324) Requires upload file');
    if (file.size > LARGEST_PHOTO) throw new GraphRefusal(100, '(#100) Your photo is too large.');
    const { format } = await sharp(new Uint8Array(await file.arrayBuffer()))
      .metadata()
      .catch(() => ({ format: undefined }));
    if (format !== 'jpeg' && format !== 'png')
      throw new GraphRefusal(100, '(#100) Invalid image: expected JPEG or PNG.');
    const alt = fields.get('alt_text_custom') ?? '';
    if ([...alt].length > 1000) throw new GraphRefusal(100, '(#100) alt_text_custom is too long.');
    const photo = { id: newGraphId(), alt, isPublished: fields.get('published') !== 'false' };
    photos.set(photo.id, photo);
    return { id: photo.id };
  }

  function addPost(asked: Asked) {
    mustMay(asked, 'pages_manage_posts');
    const { fields } = asked;
    const attached = attachedTo(fields.get('attached_media'));
    const message = attached.length > 0 ? (fields.get('message') ?? '') : needed(fields, 'message');
    if ([...message].length > LONGEST_TEXT) throw new GraphRefusal(100, '(#100) Param message is too long.');
    if (state.refusesTwins && [...posts.values()].some((post) => post.message === message))
      throw new GraphRefusal(506, '(#506) Duplicate status message');
    const id = `${page.id}_${newGraphId()}`;
    for (const photo of attached) photo.usedBy = id;
    posts.set(id, { id, message, photos: attached, isPublished: fields.get('published') !== 'false' });
    return { id };
  }

  function attachedTo(written: string | undefined): Photo[] {
    if (written === undefined) return [];
    const list: unknown = JSON.parse(written);
    if (!Array.isArray(list)) throw new GraphRefusal(100, '(#100) Param attached_media must be an array.');
    return list.map((one: { media_fbid?: unknown }) => {
      const photo = photos.get(String(one.media_fbid));
      if (!photo || photo.isPublished || photo.usedBy)
        throw new GraphRefusal(100, '(#100) Param attached_media has a photo that cannot be attached.');
      return photo;
    });
  }

  function change(asked: Asked, id: string) {
    mustMay(asked, 'pages_manage_posts');
    const post = postOf(id);
    const wanted = asked.fields.get('is_published');
    if (wanted === 'false' && post.isPublished)
      throw new GraphRefusal(100, '(#100) A published post cannot be unpublished.');
    if (wanted === 'true') post.isPublished = true;
    return { success: true };
  }

  const routes = graphRoutes(version, tokens, {
    'GET /me': ({ fields }) => pick('Page', { id: page.id, name: page.name }, fields),
    'POST /:id/photos': (asked, { id = '' }) => {
      pageOf(id);
      return addPhoto(asked);
    },
    'POST /:id/feed': (asked, { id = '' }) => {
      pageOf(id);
      return addPost(asked);
    },
    'POST /:id': (asked, { id = '' }) => change(asked, id),
    'GET /:id/attachments': (asked, { id = '' }) => {
      mustMay(asked, 'pages_read_engagement');
      const targets = postOf(id).photos.map((photo) => ({ target: { id: photo.id } }));
      const [first] = targets;
      if (first === undefined) return { data: [] };
      return { data: [targets.length === 1 ? first : { target: {}, subattachments: { data: targets } }] };
    },
    'GET /:id': (asked, { id = '' }) => {
      mustMay(asked, 'pages_read_engagement');
      const photo = photos.get(id);
      return photo
        ? pick('Photo', shownPhoto(photo), asked.fields)
        : pick('PagePost', shownPost(postOf(id)), asked.fields);
    },
    'DELETE /:id': (asked, { id = '' }) => {
      mustMay(asked, 'pages_manage_posts');
      posts.delete(postOf(id).id);
      return { success: true };
    },
  });
  const network = await localNetwork(routes, ['graph.facebook.com']);
  const server: FacebookServer = Object.assign(state, network, {
    tokens,
    posts: () => [...posts.values()],
    nodeOf: (id: string) => {
      if (id === 'me' || id === page.id) return 'Page' as const;
      // Posts that are gone had an id of this form.
      if (id.includes('_')) return 'PagePost' as const;
      return photos.has(id) ? ('Photo' as const) : undefined;
    },
  });
  return server;
}
