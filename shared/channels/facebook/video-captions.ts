import { readCaptions } from '../../core/captions/read-captions.ts';
import { writeSrt } from '../../core/captions/write-srt.ts';
import type { DerivedCaptions } from '../../core/media/facts.ts';
import type { Objects } from '../../ports.ts';
import { Done, type GraphApi } from '../graph/graph-api.ts';

/** Facebook takes SubRip only, and the language from the name of the file ("Video captions"). */
export async function giveCaptions(
  { api, objects }: { readonly api: GraphApi; readonly objects: Objects },
  videoId: string,
  { key, language }: DerivedCaptions,
): Promise<void> {
  const { cues } = readCaptions(await objects.read(key), Number.POSITIVE_INFINITY);
  const locale = localeOf(language);
  await api.ask(Done, {
    doing: 'give the video its captions on Facebook',
    method: 'POST',
    path: `${encodeURIComponent(videoId)}/captions`,
    fields: { default_locale: locale },
    file: {
      field: 'captions_file',
      name: `captions.${locale}.srt`,
      type: 'application/x-subrip',
      bytes: new TextEncoder().encode(writeSrt(cues)),
    },
  });
}

/** `en_GB`: Facebook names languages with a country. */
function localeOf(tag: string): string {
  const { language, region = 'US' } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}
