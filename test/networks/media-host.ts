import { serveMedia } from '../../local/media-web.ts';
import { signedLinks } from '../../shared/adapters/embedded/signed-links.ts';
import type { Clock, Objects } from '../../shared/ports.ts';

export const MEDIA_HOST = 'https://media.library.example/';

/** This machine's server for files, and how a network reaches it by a public address, as through a tunnel. */
export async function mediaHost(objects: Objects, clock: Clock) {
  const links = signedLinks({ clock, publicBase: new URL(MEDIA_HOST) });
  const web = await serveMedia(objects, links, 0);
  return {
    links,
    url: web.url,
    /** As the network's own servers fetch it; undefined where that fails. */
    async fetch(address: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
      if (!address.startsWith(MEDIA_HOST)) return undefined;
      const answer = await fetch(address.replace(MEDIA_HOST, `${web.url}/`));
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
    },
    close: () => web.close(),
  };
}
