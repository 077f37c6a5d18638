import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock, MediaLinks } from '../../ports.ts';
import { assertDerivedKey, isDerivedKey } from '../derived-key.ts';

export type SignedLinks = MediaLinks & {
  /** The key that an address is good for now; undefined where it is none of ours, was changed, or has ended. */
  keyOf(pathAndQuery: string): string | undefined;
};

/**
 * Addresses that serve one file until they end (HMAC-SHA256). They end with the process too: its secret is kept
 * nowhere.
 * @param publicBase Where networks reach this machine's server for files, if they can at all.
 */
export function signedLinks({ clock, publicBase }: { clock: Clock; publicBase?: URL }): SignedLinks {
  const secret = randomBytes(32);
  const signature = (key: string, until: string): Buffer =>
    createHmac('sha256', secret).update(`${key}\n${until}`).digest();
  return {
    ...(publicBase === undefined && {
      problem:
        'This network fetches pictures itself, from an address that everybody can reach, and this machine has none. Publish to it from AWS, or set IMPRIMATUR_PUBLIC_URL to an https address that leads to the server for files on this machine.',
    }),
    async linkTo(key, forMs) {
      assertDerivedKey(key);
      const until = String(clock.now() + forMs);
      const link = new URL(key, publicBase ?? 'http://127.0.0.1/');
      link.searchParams.set('until', until);
      link.searchParams.set('signature', signature(key, until).toString('hex'));
      return link.href;
    },
    keyOf(pathAndQuery) {
      const base = 'http://127.0.0.1/';
      if (!URL.canParse(pathAndQuery, base)) return undefined;
      const { pathname, searchParams } = new URL(pathAndQuery, base);
      const key = pathname.slice(1);
      const until = searchParams.get('until') ?? '';
      const shown = Buffer.from(searchParams.get('signature') ?? '', 'hex');
      const expected = signature(key, until);
      if (shown.length !== expected.length || !timingSafeEqual(shown, expected)) return undefined;
      return isDerivedKey(key) && clock.now() < Number(until) ? key : undefined;
    },
  };
}
