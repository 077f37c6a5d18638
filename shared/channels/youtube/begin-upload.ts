import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { DerivedMedium } from '../../core/media/facts.ts';
import { titleAndDescription } from './video-text.ts';
import type { YouTubeApi } from './youtube-api.ts';

const UPLOAD = new URL('https://www.googleapis.com/upload/youtube/v3/videos');

/** "Education" in YouTube's list of categories: an update of the snippet has to name one. */
const CATEGORY = '27';

/** The whole of a part: what an update leaves out of a part, YouTube deletes. */
export const snippetOf = (text: string, { language }: Account) => ({
  ...titleAndDescription(text),
  categoryId: CATEGORY,
  ...(language !== undefined && { defaultLanguage: language, defaultAudioLanguage: language }),
});

export const statusOf = (privacyStatus: 'private' | 'public') => ({
  privacyStatus,
  embeddable: true,
  license: 'youtube',
  publicStatsViewable: true,
  // What the law wants to know of every video: it is not made for children.
  selfDeclaredMadeForKids: false,
});

/**
 * Begins an upload that can be interrupted ("Resumable Uploads"). The video will be private.
 * @returns the address to which its bytes go
 * @throws ChannelError
 */
export async function beginUpload(
  api: YouTubeApi,
  account: Account,
  text: string,
  { type, bytes }: Pick<DerivedMedium, 'type' | 'bytes'>,
): Promise<URL> {
  const doing = 'begin to upload the video to YouTube';
  const { headers } = await api.answer({
    doing,
    method: 'POST',
    path: UPLOAD,
    query: { uploadType: 'resumable', part: 'snippet,status' },
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'x-upload-content-length': String(bytes),
      'x-upload-content-type': type,
    },
    body: { json: { snippet: snippetOf(text, account), status: statusOf('private') } },
    // Its body is empty.
    accepts: [200],
  });
  const location = headers.get('location') ?? '';
  const session = URL.canParse(location) ? new URL(location) : undefined;
  // The token goes there with the bytes.
  if (session?.origin === UPLOAD.origin) return session;
  throw new ChannelError(
    'later',
    `Could not ${doing}: the answer names ${session === undefined ? 'no address' : `an address on ${session.host}`} to upload to. It will be tried again.`,
  );
}
