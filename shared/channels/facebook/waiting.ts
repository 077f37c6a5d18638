import type { Prepared } from '../../core/delivery/delivery.ts';
import type { Rendering } from '../../core/post.ts';
import type { GraphApi } from '../graph/graph-api.ts';
import { isOf } from '../prepared.ts';
import { type PreparedPost, readPrepared } from './prepared-post.ts';
import { isVideoOf, type PreparedVideo, readPreparedVideo, videoOf } from './prepared-video.ts';
import { lookAtPost } from './unpublished-post.ts';
import { lookAtVideo } from './unpublished-video.ts';

/** What stands on the page until its second: a post, or a video, which is a thing of its own there. */
export type Waiting = PreparedPost | PreparedVideo;

export const readWaiting = (prepared: Prepared | undefined): Waiting | undefined =>
  readPreparedVideo(prepared) ?? readPrepared(prepared);

export const isWanted = (waiting: Waiting, rendering: Rendering): boolean =>
  'video' in waiting
    ? isVideoOf(waiting, rendering)
    : isOf({ text: waiting.text, media: waiting.photos }, rendering);

/** What makes it public. */
export const opening = (waiting: Waiting): Readonly<Record<string, string>> =>
  'video' in waiting ? { published: 'true' } : { is_published: 'true' };

/** A post or video as it stands on the page. */
export type Standing = {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly isOut: boolean;
};

/** Undefined where there is none of this id. */
export async function lookAt(
  api: GraphApi,
  id: string,
  kind: 'post' | 'video',
): Promise<Standing | undefined> {
  if (kind === 'video') {
    const video = await lookAtVideo(api, id);
    return (
      video && {
        id: video.id,
        url: video.permalink_url,
        text: video.description ?? '',
        isOut: video.published,
      }
    );
  }
  const post = await lookAtPost(api, id);
  return post && { id: post.id, url: post.permalink_url, text: post.message ?? '', isOut: post.is_published };
}

export const kindOf = (rendering: Rendering): 'post' | 'video' => (videoOf(rendering) ? 'video' : 'post');
