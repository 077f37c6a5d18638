import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { DerivedCaptions } from '../../core/media/facts.ts';
import { type UploadNeeds, uploadFile } from './upload-file.ts';

/** Gives an uploaded video its captions (docs.x.com, "Media: create subtitles"). @throws ChannelError */
export async function uploadCaptions(
  needs: UploadNeeds,
  videoId: string,
  { key, type, language }: DerivedCaptions,
): Promise<void> {
  const about = languageOf(language);
  const name = key.slice(key.lastIndexOf('/') + 1);
  const bytes = await needs.objects.read(key);
  const { id } = await uploadFile(needs, { name, bytes, type, category: 'subtitles' });
  await needs.api.answer({
    doing: `give the video its captions ${name} on X`,
    method: 'POST',
    path: '/2/media/subtitles',
    body: { json: { id: videoId, media_category: 'TweetVideo', subtitles: { id, ...about } } },
  });
}

/** X knows languages by two capital letters, and shows their names in its menu. */
function languageOf(tag: string): { readonly language_code: string; readonly display_name: string } {
  const { language } = new Intl.Locale(tag);
  if (language.length !== 2) {
    throw new ChannelError(
      'refused',
      `X takes captions only in languages whose code has two letters, and these are in “${tag}”. Leave this account out of “accounts”.`,
    );
  }
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return { language_code: language.toUpperCase(), display_name: names.of(language) ?? language };
}
