import sharp from 'sharp';
import { type FacebookComments, facebookComments } from './facebook-comments.ts';
import {
  type Asked,
  GraphRefusal,
  type GraphToken,
  graphRoutes,
  isMp4,
  mustMay,
  needed,
  newGraphId,
  noSuchObject,
  pick,
} from './graph-server.ts';
import { type LocalNetwork, localNetwork } from './local-network.ts';

const LONGEST_TEXT = 63_206;
const LARGEST_PHOTO = 10 * 1024 * 1024;
/** In one piece: "Page videos", non-resumable uploads. */
const LARGEST_VIDEO = 1024 ** 3;

type Photo = { readonly id: string; readonly alt: string; readonly isPublished: boolean; usedBy?: string };
type Post = {
  readonly id: string;
  readonly message: string;
  readonly photos: readonly Photo[];
  isPublished: boolean;
};

type Video = {
  readonly id: string;
  readonly description: string;
  readonly captions: Map<string, string>;
  isPublished: boolean;
};

export type FacebookServer = LocalNetwork & {
  readonly comments: FacebookComments;
  readonly tokens: Map<string, GraphToken>;
  /** From now on pictures are shown without what was written for them. */
  losesDescriptions: boolean;
  /** Whether it refuses words that were said just before. */
  refusesTwins: boolean;
  /** What becomes of videos from now on; what is `processing` never ends. */
  videoStatus: 'ready' | 'processing' | 'error';
  /** What is on the page, seen or unseen. */
  posts(): readonly Post[];
  videos(): readonly Video[];
  /** What an id is, for checks against the description of the API. */
  nodeOf(id: string): 'Page' | 'PagePost' | 'Photo' | 'Comment' | undefined;
};

/** One Facebook page, written after developers.facebook.com/docs/pages-api and the Graph API reference. */
export async function facebookServer(version: string, page: { id: string; name: string }) {
  const tokens = new Map<string, GraphToken>();
  const photos = new Map<string, Photo>();
  const posts = new Map<string, Post>();
  const videos = new Map<string, Video>();
  const state: Pick<FacebookServer, 'losesDescriptions' | 'refusesTwins' | 'videoStatus'> = {
    losesDescriptions: false,
    refusesTwins: false,
    videoStatus: 'ready',
  };

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

  const shownVideo = ({ id, description, isPublished }: Video) => ({
    id,
    description: description === '' ? undefined : description,
    published: isPublished,
    // A path, where posts have an address.
    permalink_url: `/${page.id}/videos/${id}/`,
    status: { video_status: state.videoStatus },
  });

  async function addVideo(asked: Asked) {
    mustMay(asked, 'pages_manage_posts');
    const { file, fileField, fields } = asked;
    if (!file || fileField !== 'source') throw new GraphRefusal(389, '(#389) Unable to fetch video file');
    if (file.size > LARGEST_VIDEO) throw new GraphRefusal(382, '(#382) The video file is too large.');
    if (!isMp4(new Uint8Array(await file.slice(0, 16).arrayBuffer())))
      throw new GraphRefusal(
        352,
        '(#352) Sorry, the video file you selected is in a format that we don’t support.',
      );
    // A form with a file in it has line breaks of two characters (HTML, "multipart form data"), whoever sends it.
    const description = (fields.get('description') ?? '').replaceAll('\r\n', '\n');
    const isPublished = fields.get('published') !== 'false';
    const video = { id: newGraphId(), description, captions: new Map(), isPublished };
    videos.set(video.id, video);
    return { id: video.id };
  }

  async function addCaptions(asked: Asked, id: string) {
    mustMay(asked, 'pages_manage_posts');
    const video = videos.get(id);
    if (!video) throw noSuchObject(id);
    const { file, fileField, fields } = asked;
    if (!file || fileField !== 'captions_file')
      throw new GraphRefusal(100, '(#100) The parameter captions_file is required');
    const locale = /^[^.]+\.([a-z]{2}_[A-Z]{2})\.srt$/.exec(file.name)?.[1];
    const text = await file.text();
    if (locale === undefined || !/^1\r?\n\d\d:\d\d:\d\d,\d{3} --> /.test(text))
      throw new GraphRefusal(
        385,
        '(#385) The captions file is not a SubRip file of the form name.locale.srt.',
      );
    if (fields.get('default_locale') !== locale)
      throw new GraphRefusal(100, '(#100) Param default_locale has no captions.');
    video.captions.set(locale, text);
    return { success: true };
  }

  function changeVideo(asked: Asked, video: Video) {
    mustMay(asked, 'pages_manage_posts');
    const wanted = asked.fields.get('published');
    if (wanted === undefined) throw new GraphRefusal(100, '(#100) Nothing to change.');
    if (wanted === 'true') video.isPublished = true;
    return { success: true };
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

  const comments = facebookComments(page, (id) => posts.get(id)?.isPublished === true);
  const routes = graphRoutes(version, tokens, comments.routes, {
    'GET /me': ({ fields }) => pick('Page', { id: page.id, name: page.name }, fields),
    'POST /:id/photos': (asked, { id = '' }) => {
      pageOf(id);
      return addPhoto(asked);
    },
    'POST /:id/feed': (asked, { id = '' }) => {
      pageOf(id);
      return addPost(asked);
    },
    'POST /:id/videos': (asked, { id = '' }) => {
      pageOf(id);
      return addVideo(asked);
    },
    'POST /:id/captions': (asked, { id = '' }) => addCaptions(asked, id),
    'POST /:id': (asked, { id = '' }) => {
      const video = videos.get(id);
      return video ? changeVideo(asked, video) : change(asked, id);
    },
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
      const video = videos.get(id);
      if (video) return pick('Video', shownVideo(video), asked.fields);
      return photo
        ? pick('Photo', shownPhoto(photo), asked.fields)
        : pick('PagePost', shownPost(postOf(id)), asked.fields);
    },
    'DELETE /:id': (asked, { id = '' }) => {
      mustMay(asked, 'pages_manage_posts');
      if (!videos.delete(id)) posts.delete(postOf(id).id);
      return { success: true };
    },
  });
  const network = await localNetwork(routes, ['graph.facebook.com']);
  const server: FacebookServer = Object.assign(state, network, {
    tokens,
    comments,
    posts: () => [...posts.values()],
    videos: () => [...videos.values()],
    nodeOf: (id: string) => {
      if (id === 'me' || id === page.id) return 'Page' as const;
      if (comments.known.has(id)) return 'Comment' as const;
      // Posts that are gone had an id of this form.
      if (id.includes('_')) return 'PagePost' as const;
      return photos.has(id) ? ('Photo' as const) : undefined;
    },
  });
  return server;
}
