import sharp from 'sharp';
import { containerServer } from './container-server.ts';
import { GraphRefusal, isMp4 } from './graph-server.ts';
import { instagramComments } from './instagram-comments.ts';
import { localNetwork } from './local-network.ts';

/** One professional account, written after "Content publishing", "IG User: media" and "Error codes". */
export async function instagramServer(
  version: string,
  user: { readonly id: string; readonly username: string },
  fetchMedium: (address: string) => Promise<Uint8Array<ArrayBuffer> | undefined>,
) {
  const server = containerServer(
    {
      version,
      right: 'instagram_content_publish',
      create: 'media',
      publish: 'media_publish',
      quota: 'content_publishing_limit',
      textField: 'caption',
      statusField: 'status_code',
      reasonField: 'status',
      mostItems: 10,
      children: 'edge',
      takesTextAlone: false,
      typeOf: ({ items, type }) =>
        items.length > 1 ? 'CAROUSEL_ALBUM' : type === 'REELS' ? 'VIDEO' : 'IMAGE',
      checkText(text) {
        if ([...text].length > 2200) throw new GraphRefusal(36004, 'The caption is too long.', 2207010);
        if ((text.match(/#[\p{L}\d_]+/gu) ?? []).length > 30)
          throw new GraphRefusal(100, '(#100) The caption has more than 30 hashtags.');
      },
      async checkMedium(fields) {
        if (fields.get('media_type') === 'REELS') return checkReel(fields);
        const address = fields.get('image_url');
        if (!address?.startsWith('https://'))
          throw new GraphRefusal(9004, 'Only photo or video can be accepted as media type.', 2207052);
        const bytes = await fetchMedium(address);
        if (!bytes) throw new GraphRefusal(9004, 'The media could not be fetched from this URI.', 2207052);
        if (bytes.length > 8 * 1024 * 1024)
          throw new GraphRefusal(36000, 'The image is too large to download.', 2207004);
        const { format, width = 0, height = 1 } = await sharp(bytes).metadata();
        if (format !== 'jpeg') throw new GraphRefusal(36001, 'The image format is not supported.', 2207005);
        const aspect = width / height;
        if (aspect < 0.8 || aspect > 1.91)
          throw new GraphRefusal(
            36003,
            'The submitted image has an aspect ratio outside the range.',
            2207009,
          );
        return undefined;
      },
    },
    user,
    (hasPost) => instagramComments(user, hasPost),
  );
  /** Videos are looked at later, by and by. */
  async function checkReel(fields: ReadonlyMap<string, string>): Promise<string | undefined> {
    const address = fields.get('video_url');
    if (!address?.startsWith('https://'))
      throw new GraphRefusal(100, '(#100) The parameter video_url is required', 2207052);
    if (fields.has('alt_text')) throw new GraphRefusal(100, '(#100) alt_text is supported for images only.');
    const bytes = await fetchMedium(address);
    if (!bytes) return 'Error: Media download has failed. The video could not be fetched. 2207003';
    if (bytes.length > 300 * 1024 * 1024) return 'Error: The video is too large. 2207026';
    return isMp4(bytes) ? undefined : 'Error: Unsupported format. 2207026';
  }
  const network = await localNetwork(server.routes, ['graph.facebook.com']);
  return { ...server, ...network };
}
