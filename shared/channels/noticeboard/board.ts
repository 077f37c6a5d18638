import * as v from 'valibot';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { NotFoundError } from '../../core/errors.ts';
import type { Objects } from '../../ports.ts';
import { type Entry, entryKey, entrySchema, mediaPrefix, newestFirst, pagePath, type Site } from './entry.ts';
import { atomFeed, jsonFeed } from './render-feeds.ts';
import { listPages, postPage } from './render-page.ts';
import { STYLE } from './style.ts';

/** Entries read at once; a bucket answers each in about 20 ms. */
const READERS = 16;
/** Each pass that was not the last had another publisher between its two listings. */
const MOST_PASSES = 20;

const HTML = 'text/html; charset=utf-8';

/** The site in its bucket or folder: entries are the truth, everything else is made from them. */
export type Board = { readonly pages: Objects; readonly site: Site };

export async function readEntry({ pages }: Board, name: string): Promise<Entry | undefined> {
  const key = entryKey(name);
  let bytes: Uint8Array;
  try {
    bytes = await pages.read(key);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), entrySchema), new TextDecoder().decode(bytes));
  if (parsed.success) return parsed.output;
  throw new ChannelError(
    'later',
    `The noticeboard's file ${key} is not an entry as it was written (${parsed.issues[0].message}). Restore it or delete it: the pages cannot be made while it is there.`,
  );
}

export const writeEntry = ({ pages }: Board, entry: Entry) =>
  write(pages, entryKey(entry.name), JSON.stringify(entry), 'application/json');

/** Takes one post away with all that is its own. The pages are still to be rendered. */
export async function removeEntry({ pages }: Board, name: string): Promise<void> {
  await pages.delete(entryKey(name));
  await pages.delete(pagePath(name));
  for (const key of await keysUnder(pages, mediaPrefix(name))) await pages.delete(key);
}

/**
 * Makes all pages and feeds from the entries. Two publishers may do this at once: whoever writes last has listed the
 * entries before, and lists them again afterwards. Only when nothing has changed in between is it done, so the last
 * page written shows every entry, whoever wrote it.
 */
export async function renderBoard(board: Board): Promise<void> {
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const before = await fingerprint(board.pages);
    await renderOnce(board);
    if ((await fingerprint(board.pages)) === before) return;
  }
  throw new ChannelError(
    'later',
    `The noticeboard changed ${MOST_PASSES} times while its pages were made. It will be tried again.`,
  );
}

async function renderOnce(board: Board): Promise<void> {
  const { pages, site } = board;
  // Before the entries: a page listed here whose entry is not found below has lost it, and is no newcomer.
  const posted = new Set(await keysUnder(pages, 'posts/'));
  const lists = (await keysUnder(pages, 'page-')).filter((key) => /^page-\d+\.html$/.test(key));
  const entries = newestFirst(await readEntries(board));

  await write(pages, 'style.css', STYLE, 'text/css; charset=utf-8');
  for (const entry of entries)
    if (!posted.delete(pagePath(entry.name)))
      await write(pages, pagePath(entry.name), postPage(entry, site), HTML);
  const shown = listPages(entries, site);
  for (const [path, source] of shown) await write(pages, path, source, HTML);
  await write(pages, 'atom.xml', atomFeed(entries, site), 'application/atom+xml; charset=utf-8');
  await write(pages, 'feed.json', jsonFeed(entries, site), 'application/feed+json; charset=utf-8');

  for (const key of posted) await pages.delete(key);
  for (const key of lists) if (!shown.has(key)) await pages.delete(key);
}

async function readEntries(board: Board): Promise<Entry[]> {
  const names = (await keysUnder(board.pages, 'entries/')).flatMap(
    (key) => /^entries\/([\w.-]+)\.json$/.exec(key)?.[1] ?? [],
  );
  const entries: Entry[] = [];
  const readers = Array.from({ length: READERS }, async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const entry = await readEntry(board, name);
      // Retracted since it was listed: the next pass will not see it.
      if (entry) entries.push(entry);
    }
  });
  await Promise.all(readers);
  return entries;
}

async function fingerprint(pages: Objects): Promise<string> {
  const heads: string[] = [];
  for await (const { key, bytes, version } of pages.list('entries/'))
    heads.push(`${key} ${bytes} ${version ?? ''}`);
  return heads.sort().join('\n');
}

async function keysUnder(pages: Objects, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of pages.list(prefix)) keys.push(key);
  return keys;
}

const write = (pages: Objects, key: string, text: string, contentType: string) =>
  pages.write(key, new TextEncoder().encode(text), contentType);
