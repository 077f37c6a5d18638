import { array, fallback, type InferOutput, object, optional, string } from 'valibot';
import type { Remote } from '../../core/delivery/delivery.ts';
import type { Shown, ShownMedium } from '../../core/delivery/verification.ts';
import type { Rendering } from '../../core/post.ts';
import { foldedText } from '../graph/folded-text.ts';
import type { GraphApi } from '../graph/graph-api.ts';
import { kindOf, lookAt } from './waiting.ts';

const Target = optional(object({ id: fallback(optional(string()), undefined) }));
const Attachment = object({
  target: Target,
  subattachments: optional(object({ data: array(object({ target: Target })) })),
});
const Attachments = object({ data: array(Attachment) });
const Photo = object({ alt_text_custom: optional(string()) });

/** The post as readers get it; undefined where it is not there for them. */
export async function readPost(
  api: GraphApi,
  remote: Remote,
  rendering: Rendering,
): Promise<Shown | undefined> {
  const kind = kindOf(rendering);
  const seen = await lookAt(api, remote.id, kind);
  if (seen === undefined || !seen.isOut) return undefined;
  const { text } = seen;
  const isAsSent = foldedText(text) === foldedText(rendering.text);
  // A video has no place for a description.
  if (kind === 'video') return { text, isAsSent, media: [{ untold: true }] };
  const attachments = await api.ask(Attachments, {
    doing: 'read the pictures of the post on Facebook',
    path: `${encodeURIComponent(remote.id)}/attachments`,
    fields: { fields: 'target,subattachments' },
  });
  const ids = attachments.data.flatMap(photoIdsOf);
  return { text, isAsSent, media: await Promise.all(ids.map((id) => readPhoto(api, id))) };
}

const photoIdsOf = ({ target, subattachments }: InferOutput<typeof Attachment>): string[] =>
  (subattachments?.data ?? [{ target }]).flatMap((one) => one.target?.id ?? []);

/** `alt_text` would do for people, but where nothing was written it says what Facebook guesses. */
async function readPhoto(api: GraphApi, id: string): Promise<ShownMedium> {
  const photo = await api.look(Photo, {
    doing: 'read the description of a picture on Facebook',
    path: encodeURIComponent(id),
    fields: { fields: 'alt_text_custom' },
  });
  return photo?.alt_text_custom ? { alt: photo.alt_text_custom } : {};
}
