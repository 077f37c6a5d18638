import type { CommentAction, HeardComment, Hearing } from '../../../shared/core/comments/heard.ts';
import type { Instant } from '../../../shared/core/time.ts';

/** Where readers are at home. */
export const READER_HOST = 'readers.example';

/** What somebody wrote on a network: the network's own view, which no process of ours has. */
export type Said = {
  readonly id: string;
  readonly account: string;
  /** Where it is listed: `account`, or the network's id of our post. */
  readonly source: string;
  /** Where else. */
  readonly alsoIn?: string;
  /** The network's ids of our post that it is about, and of what it answers. */
  readonly root?: string;
  readonly parent?: string;
  readonly author: string;
  readonly isOwn: boolean;
  readonly writtenAt: Instant;
  /** What it says, the newest last. */
  readonly versions: { readonly text: string; readonly from: Instant }[];
  deletedAt?: Instant;
  isHidden: boolean;
  isRemoved: boolean;
  /** What the network does to its author because of it. */
  readonly toAuthor: Set<'mute' | 'block'>;
};

export type Page = {
  readonly size: number;
  /** So many that were there before come again. */
  readonly again: number;
  /** It shows edits and deletions only after so long. */
  readonly staleMs: number;
};

/**
 * What is said on one network. Its lists grow in the order in which things come to be listed, which is not the order in
 * which they were written.
 */
export type Conversation = ReturnType<typeof conversation>;

export function conversation(now: () => Instant, later: (ms: number, work: () => void) => void) {
  const said = new Map<string, Said>();
  const lists = new Map<string, Said[]>();
  const listOf = (account: string, source: string): Said[] => {
    const name = `${account} ${source}`;
    const list = lists.get(name) ?? [];
    lists.set(name, list);
    return list;
  };

  return {
    said,
    listOf,
    /** @param lagMs Until it is listed. */
    say(
      one: Omit<Said, 'versions' | 'isHidden' | 'isRemoved' | 'toAuthor' | 'writtenAt'>,
      text: string,
      lagMs: number,
    ): Said {
      const at = now();
      const whole: Said = {
        ...one,
        writtenAt: at,
        versions: [{ text, from: at }],
        isHidden: false,
        isRemoved: false,
        toAuthor: new Set(),
      };
      said.set(one.id, whole);
      for (const source of [one.source, ...(one.alsoIn === undefined ? [] : [one.alsoIn])])
        later(lagMs, () => listOf(one.account, source).push(whole));
      return whole;
    },
    edit(id: string, text: string): void {
      const one = said.get(id);
      if (one && isThere(one)) one.versions.push({ text, from: now() });
    },
    delete(id: string): void {
      const one = said.get(id);
      if (one && isThere(one)) one.deletedAt = now();
    },
    /** A cursor is how many of the list were heard. */
    page(
      account: string,
      source: string,
      cursor: string | undefined,
      { size, again, staleMs }: Page,
    ): Hearing {
      const list = listOf(account, source);
      const heard = Number(cursor ?? 0);
      const end = Math.min(list.length, heard + size);
      const shown = list.slice(Math.max(0, heard - again), end);
      return {
        comments: shown.flatMap((one) => shownAt(one, now() - staleMs) ?? []),
        cursor: String(end),
        more: end < list.length,
      };
    },
    look: (ids: readonly string[]): Map<string, HeardComment> =>
      new Map(
        ids.flatMap((id) => {
          const one = said.get(id);
          const shown = one && shownAt(one, now());
          return shown ? [[id, shown] as const] : [];
        }),
      ),
    /** Absent is fine. What is done about authors is kept with what it was done for. */
    act(id: string, action: CommentAction): void {
      const one = said.get(id);
      if (!one) return;
      if (action === 'hide') one.isHidden = true;
      if (action === 'unhide') one.isHidden = false;
      if (action === 'remove') one.isRemoved = true;
      if (action === 'mute' || action === 'block') one.toAuthor.add(action);
      if (action === 'unmute') one.toAuthor.delete('mute');
      if (action === 'unblock') one.toAuthor.delete('block');
    },
  };
}

export const isThere = ({ deletedAt, isRemoved }: Said): boolean => deletedAt === undefined && !isRemoved;
export const textOf = ({ versions }: Said): string => versions.at(-1)?.text ?? '';
export const lastEditOf = ({ versions }: Said): Instant => versions.at(-1)?.from ?? 0;

function shownAt(one: Said, at: Instant): HeardComment | undefined {
  if (one.isRemoved || (one.deletedAt !== undefined && one.deletedAt <= at)) return undefined;
  const version = one.versions.findLast(({ from }) => from <= at) ?? one.versions[0];
  const isEdited = version !== one.versions[0];
  return {
    remoteId: one.id,
    url: `https://${READER_HOST}/${one.id}`,
    ...(one.parent !== undefined && { parent: one.parent }),
    ...(one.root !== undefined && { root: one.root }),
    author: { id: one.author, handle: `${one.author}@${READER_HOST}` },
    text: version?.text ?? '',
    links: version?.text.match(/http\S+/g) ?? [],
    writtenAt: one.writtenAt,
    ...(isEdited && version && { editedAt: version.from }),
    isOwn: one.isOwn,
    isHidden: one.isHidden,
  };
}
