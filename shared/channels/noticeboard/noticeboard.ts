import * as v from 'valibot';
import { ChannelError, type Outcome } from '../../core/delivery/channel-error.ts';
import { deliveryId, type Prepared, type Remote } from '../../core/delivery/delivery.ts';
import { CorruptDataError } from '../../core/errors.ts';
import { MINUTE, toIso } from '../../core/time.ts';
import type { Channel, Clock, Objects, Shipment } from '../../ports.ts';
import { readEntry, removeEntry, renderBoard, writeEntry } from './board.ts';
import {
  absoluteUrl,
  type Entry,
  entrySchema,
  mediaPrefix,
  type Picture,
  pagePath,
  type Site,
  tagUri,
} from './entry.ts';
import { together } from './together.ts';
import { NOTICEBOARD } from './traits.ts';

const preparedSchema = v.object({ entry: entrySchema });

function entryIn(prepared: Prepared): Entry {
  const parsed = v.safeParse(preparedSchema, prepared);
  if (parsed.success) return parsed.output.entry;
  throw new CorruptDataError(
    `What was prepared for the noticeboard is not what it prepares: ${parsed.issues[0].message}`,
  );
}

/** Errors of the store, in the port's words. Everything here may be repeated, so `unknown` costs only a second try. */
async function doing<T>(what: string, outcome: Outcome, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ChannelError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ChannelError(outcome, `Could not ${what}: ${reason}. It will be tried again.`, {
      cause: error,
    });
  }
}

/**
 * The library's own news page with its Atom and JSON feeds: static files, on any web server.
 *
 * @param objects Where the pipeline keeps the derived pictures.
 * @param pages Where the site is written: a bucket or folder of its own.
 */
export function noticeboardChannel({
  objects,
  pages,
  site,
  clock,
}: {
  readonly objects: Objects;
  readonly pages: Objects;
  readonly site: Site;
  readonly clock: Clock;
}): Channel {
  const board = { pages, site };
  // Every post makes all pages: those of one second make them once or twice, and not once each.
  const render = together(() => renderBoard(board));
  const remoteOf = (name: string): Remote => ({ id: name, url: absoluteUrl(site, pagePath(name)) });

  async function prepare({ delivery, account, rendering }: Shipment): Promise<{ entry: Entry }> {
    const name = deliveryId(delivery);
    const pictures: Picture[] = [];
    const copy = async ({ key, type }: { readonly key: string; readonly type: string }): Promise<string> => {
      const path = `${mediaPrefix(name)}${key.split('/').at(-1) ?? key}`;
      await pages.write(path, await objects.read(key), type);
      return path;
    };
    for (const { key, sha256: _, captions, ...medium } of rendering.media) {
      const path = await copy({ key, type: medium.type });
      pictures.push({
        ...medium,
        path,
        ...(captions && { captions: { path: await copy(captions), language: captions.language } }),
      });
    }
    // Late posts carry the time when they became public, not the one that was missed.
    const published = toIso(Math.max(delivery.due, clock.now()));
    const entry = {
      name,
      revision: delivery.revision,
      id: tagUri(site, name, published),
      published,
      language: account.language ?? site.language,
      text: rendering.text,
      pictures,
    };
    return { entry };
  }

  async function commit(entry: Entry): Promise<Remote> {
    const standing = await readEntry(board, entry.name);
    // A repeat keeps the first entry, so that feeds do not show a post twice.
    if (standing?.revision !== entry.revision) await writeEntry(board, entry);
    await render();
    return remoteOf(entry.name);
  }

  return {
    name: 'noticeboard',
    ...NOTICEBOARD,
    once: 'record-key',
    settleMs: 0,
    commitMs: MINUTE,
    visibleMs: 0,
    probe: () =>
      doing('write the noticeboard', 'later', async () => {
        await render();
        return NOTICEBOARD.defaults;
      }),
    prepare: (shipment) => doing('copy the pictures to the noticeboard', 'later', () => prepare(shipment)),
    commit: async (_, prepared) => {
      const entry = entryIn(prepared);
      return doing('publish on the noticeboard', 'unknown', () => commit(entry));
    },
    find: ({ delivery }) =>
      doing('read the noticeboard', 'later', async () => {
        const name = deliveryId(delivery);
        const standing = await readEntry(board, name);
        if (standing?.revision !== delivery.revision) return { absent: true };
        // Whoever wrote the entry may have stopped before the pages showed it.
        await render();
        return { found: remoteOf(name) };
      }),
    readBack: ({ rendering }, remote) =>
      doing('read the noticeboard', 'later', async () => {
        const standing = await readEntry(board, remote.id);
        const page = await pages.head(pagePath(remote.id));
        if (standing === undefined || page === undefined) return undefined;
        const { text, pictures } = standing;
        return { text, isAsSent: text === rendering.text, media: pictures.map(({ alt }) => ({ alt })) };
      }),
    retract: (_, remote) =>
      doing('take the post off the noticeboard', 'later', async () => {
        await removeEntry(board, remote.id);
        await render();
      }),
  };
}
