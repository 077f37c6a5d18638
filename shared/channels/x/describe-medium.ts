import * as v from 'valibot';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { DerivedMedium } from '../../core/media/facts.ts';
import { MetadataKept } from './schemas.ts';
import type { XApi } from './x-api.ts';

/**
 * Gives an upload its description and looks at what X says that it kept. X documents descriptions of pictures; a video's
 * is sent, and where X does not take it the captions have to serve.
 */
export async function describeMedium(
  api: XApi,
  id: string,
  { alt, type }: Pick<DerivedMedium, 'alt' | 'type'>,
  name: string,
): Promise<void> {
  if (alt === '') return;
  const { status, json } = await api.answer({
    doing: `describe ${name} on X`,
    method: 'POST',
    path: '/2/media/metadata',
    body: { json: { id, metadata: { alt_text: { text: alt } } } },
    accepts: type.startsWith('video/') ? [400, 403, 404] : [],
  });
  const read = v.safeParse(MetadataKept, json);
  const kept = read.success ? read.output.data?.associated_metadata?.alt_text?.text : undefined;
  if (status >= 300 || kept === undefined || kept.normalize().trim() === alt.normalize().trim()) return;
  throw new ChannelError(
    'refused',
    `X did not keep the description of ${name} as it was written, so the post was not published. Shorten the description and send the post again.`,
  );
}
