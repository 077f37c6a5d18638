import type { YouTubeApi } from './youtube-api.ts';

/** Absent is fine. @throws ChannelError */
export async function deleteVideo(api: YouTubeApi, id: string): Promise<void> {
  await api.answer({
    doing: 'take the video down from YouTube',
    method: 'DELETE',
    path: '/youtube/v3/videos',
    query: { id },
    accepts: [404],
  });
}
