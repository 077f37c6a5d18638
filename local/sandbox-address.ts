import { PORTS } from './ports.ts';

/** The directory names the sandbox's usual address; where that port was taken, it is at another. */
export const atThisSandbox = <
  Entry extends { readonly server?: string | undefined; readonly handle: string },
>(
  directory: readonly Entry[],
  url: string,
): Entry[] =>
  directory.map((entry) =>
    entry.server === `http://127.0.0.1:${PORTS.sandbox}`
      ? {
          ...entry,
          server: url,
          handle: entry.handle.replace(`127.0.0.1:${PORTS.sandbox}`, new URL(url).host),
        }
      : entry,
  );
