import { GraphRefusal, newGraphId, noSuchObject, pick } from './graph-server.ts';

export type Person = { readonly id: string; readonly name: string };
export type StoredComment = {
  readonly id: string;
  /** The post that the conversation began with. */
  readonly root: string;
  /** The comment that it answers. */
  readonly parent?: string;
  readonly author: Person;
  readonly at: number;
  text: string;
  isHidden: boolean;
};

/** What readers and the account itself write under posts, as all of Meta's networks keep it. */
export type GraphComments = {
  readonly all: Map<string, StoredComment>;
  /** Ids of all that there have ever been. */
  readonly known: Set<string>;
  add(comment: Omit<StoredComment, 'id' | 'isHidden'>): StoredComment;
  /** @throws GraphRefusal */
  get(id: string): StoredComment;
  /** With all that answers it. @throws GraphRefusal */
  remove(id: string): void;
};

export function graphComments(newId: (root: string) => string = newGraphId): GraphComments {
  const all = new Map<string, StoredComment>();
  const known = new Set<string>();
  const comments: GraphComments = {
    all,
    known,
    add(comment) {
      const stored = { ...comment, id: newId(comment.root), isHidden: false };
      all.set(stored.id, stored);
      known.add(stored.id);
      return stored;
    },
    get(id) {
      const comment = all.get(id);
      if (!comment) throw noSuchObject(id);
      return comment;
    },
    remove(id) {
      all.delete(comments.get(id).id);
      for (const { id: answer, parent } of all.values()) if (parent === id) all.delete(answer);
    },
  };
  return comments;
}

/** `2026-11-30T09:00:00+0000`, to the second. */
export const graphTime = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, '+0000');

/** A page of a list, after the id that the cursor names. The cursor is there on the last page as well. */
export function graphPageOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  asked: ReadonlyMap<string, string>,
  node: string,
  shown: (item: Item) => Readonly<Record<string, unknown>>,
  most = 100,
) {
  const limit = Number(asked.get('limit') ?? 25);
  if (!(limit >= 1 && limit <= most))
    throw new GraphRefusal(100, `(#100) Param limit must be at most ${most}`);
  const after = asked.get('after');
  const from = after === undefined ? 0 : items.findIndex(({ id }) => cursorOf(id) === after) + 1;
  if (after !== undefined && from === 0) throw new GraphRefusal(100, '(#100) Invalid cursors values');
  const page = items.slice(from, from + limit);
  const last = page.at(-1);
  const next = from + limit < items.length ? 'https://graph.network.example/next' : undefined;
  return {
    data: page.map((item) => pick(node, shown(item), asked)),
    ...(last && { paging: { cursors: { after: cursorOf(last.id) }, ...(next !== undefined && { next }) } }),
  };
}

const cursorOf = (id: string): string => Buffer.from(`cursor of ${id}`).toString('base64url');
