import { type SignedLinks, signedLinks } from '../shared/adapters/embedded/signed-links.ts';
import { UsageError } from '../shared/core/errors.ts';
import type { Clock, Objects } from '../shared/ports.ts';
import { serveMedia } from './media-web.ts';
import { PORTS } from './ports.ts';

export const PUBLIC_URL = 'IMPRIMATUR_PUBLIC_URL';

/**
 * Links to media for networks that fetch them. They lead to this machine only where the administrator has made a public
 * address lead to its server for files (a reverse proxy or a tunnel to port 8403).
 * @throws UsageError unless the address is an https origin.
 */
export function publicLinks(clock: Clock, address: string | undefined): SignedLinks {
  if (!address) return signedLinks({ clock });
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.href !== `${url.origin}/`)
    throw new UsageError(
      `${PUBLIC_URL} should be a public https address without a path, such as https://media.library.example; it is “${address}”.`,
    );
  return signedLinks({ clock, publicBase: url });
}

/** The server that they lead to; none where no address leads there. */
export async function servePublicLinks(
  links: SignedLinks,
  objects: Objects,
): Promise<{ close(): Promise<void> }> {
  if (links.problem !== undefined) return { close: async () => {} };
  // Not any free port: something outside forwards to this one.
  return serveMedia(objects, links, PORTS.media);
}
