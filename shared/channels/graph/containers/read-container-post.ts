import * as v from 'valibot';
import type { Remote } from '../../../core/delivery/delivery.ts';
import type { Shown, ShownMedium } from '../../../core/delivery/verification.ts';
import { foldedText } from '../folded-text.ts';
import type { GraphApi } from '../graph-api.ts';
import type { ContainerNetwork } from './container-network.ts';

const words = v.fallback(v.optional(v.string()), undefined);
const Described = v.object({ alt_text: words });

/** The post as readers get it; undefined where it is gone. */
export async function readContainerPost(
  api: GraphApi,
  network: ContainerNetwork,
  remote: Remote,
  sent: string,
): Promise<Shown | undefined> {
  const { textField } = network;
  const Post = v.object({ caption: words, text: words, media_type: v.string(), alt_text: words });
  const post = await api.look(Post, {
    doing: `read the post on ${api.network.name}`,
    path: encodeURIComponent(remote.id),
    fields: { fields: `id,${textField},media_type,alt_text` },
  });
  if (post === undefined) return undefined;
  const text = post[textField] ?? '';
  return {
    text,
    isAsSent: foldedText(text) === foldedText(sent),
    media: await mediaOf(api, network, remote, post),
  };
}

async function mediaOf(
  api: GraphApi,
  network: ContainerNetwork,
  { id }: Remote,
  post: { readonly media_type: string; readonly alt_text?: string | undefined },
): Promise<readonly ShownMedium[]> {
  // Threads calls a text alone TEXT_POST.
  if (post.media_type.startsWith('TEXT')) return [];
  if (post.media_type === 'VIDEO' && !network.describesVideos) return [{ untold: true }];
  if (!post.media_type.startsWith('CAROUSEL')) return [shown(post)];
  const children = await network.childrenOf(api, id);
  return Promise.all(
    children.map(async (child) =>
      shown(
        await api.ask(Described, {
          doing: `read the description of a picture on ${api.network.name}`,
          path: encodeURIComponent(child),
          fields: { fields: 'id,alt_text' },
        }),
      ),
    ),
  );
}

const shown = ({ alt_text }: { readonly alt_text?: string | undefined }): ShownMedium =>
  alt_text ? { alt: alt_text } : {};
