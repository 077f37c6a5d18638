import type { Account } from '../accounts/account.ts';
import { isOnNetwork } from '../accounts/network-sites.ts';

type At = Pick<Account, 'channel' | 'server' | 'handle'>;

/**
 * A handle as its network compares it: capitals and a leading `@` do not matter. One with a server is somebody of that
 * server, whose port counts; on networks of many servers one without is somebody of the account's own.
 */
export function comparable(handle: string, account: At): string {
  const [name, server] = partsOf(handle);
  const [home, ...alsoHome] = homesOf(account);
  const at = server ?? home;
  if (at === undefined) return name;
  return `${name}@${alsoHome.includes(at) ? home : at}`;
}

export const isSameHandle = (one: string, other: string, account: At): boolean =>
  comparable(one, account) === comparable(other, account);

/** Whether words name a handle: whole, or as `@name`. A name without `@` may be any word, and counts only with a server. */
export const namesHandle = (text: string, handle: string, account: At): boolean =>
  namesakesIn(text, handle, account).has(comparable(handle, account));

/**
 * Whom words name that has the name of a handle, on whichever server, each comparable. A name in an address is somebody
 * of that site: `https://b.example/@anna/9` is `@anna@b.example`.
 */
export function namesakesIn(text: string, handle: string, account: At): ReadonlySet<string> {
  const [name] = partsOf(handle);
  const found = new Set<string>();
  if (name === '') return found;
  const words = plain(text);
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const isMarked = words[at - 1] === '@';
    const start = isMarked ? at - 1 : at;
    const after = words.slice(at + name.length, at + name.length + LONGEST_SERVER);
    // Not as a part of a longer name: `@anna` is not in `@anna-lena`.
    if (isInWord(words[start - 1] ?? '', isMarked)) continue;
    const server = SERVER.exec(after)?.[1];
    if (server !== undefined) found.add(comparable(`${name}@${server}`, account));
    else if (!GOES_ON.test(after) && (isMarked || /[. ]/.test(name))) {
      const site = isMarked ? siteBefore(words, start) : undefined;
      const isThere = site === undefined || isOnNetwork(site, account.channel) || isHome(site, account);
      found.add(comparable(isThere ? name : `${name}@${site}`, account));
    }
  }
  return found;
}

const LONGEST_SERVER = 270;
const LONGEST_ADDRESS = 2_000;
const SERVER = /^@([\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5}(?!\d))?)/u;
const GOES_ON = /^(?:[\p{L}\p{N}_]|[.-][\p{L}\p{N}_])/u;

const isInWord = (before: string, isMarked: boolean): boolean =>
  (isMarked ? /[\p{L}\p{N}_@]/u : /[\p{L}\p{N}_.@-]/u).test(before);

const plain = (words: string): string => words.normalize('NFKC').toLowerCase();

/** The name, and the server where one is named. */
function partsOf(handle: string): [name: string, server: string | undefined] {
  const [name = '', ...server] = plain(handle).trim().replace(/\s+/g, ' ').replace(/^@/, '').split('@');
  const written = server.join('@');
  return [name, written === '' ? undefined : hostIn(written)];
}

/** As browsers compare them: `münchen.example` is `xn--mnchen-3ya.example`, and 443 goes without saying. */
function hostIn(server: string): string {
  const address = `https://${server}`;
  if (/[/?#@\\]/.test(server) || !URL.canParse(address)) return server;
  return new URL(address).host.replace(/\.(?=$|:)/, '');
}

/** The servers whose people need no server in their names; a server may call its people by another domain than its own. */
function homesOf({ channel, server, handle }: At): string[] {
  if (channel !== 'mastodon') return [];
  const host = server !== undefined && URL.canParse(server) ? [new URL(server).host] : [];
  return [...host, ...[partsOf(handle)[1]].filter((one) => one !== undefined)];
}
const isHome = (site: string, account: At): boolean => homesOf(account).includes(hostIn(site));

/** The host of the address in whose path something stands; undefined where that is no address. */
function siteBefore(words: string, at: number): string | undefined {
  const word =
    words
      .slice(Math.max(0, at - LONGEST_ADDRESS), at)
      .split(/\s/)
      .at(-1) ?? '';
  const scheme = word.lastIndexOf('://');
  const address = scheme < 0 ? word.replace(/^[^\p{L}\p{N}]+/u, '') : word.slice(scheme + 3);
  const end = address.indexOf('/');
  const host = address.slice(0, Math.max(0, end));
  return scheme >= 0 || host.includes('.') ? host || undefined : undefined;
}
