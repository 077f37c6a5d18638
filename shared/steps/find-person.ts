import type { Account } from '../core/accounts/account.ts';
import type { Comment } from '../core/comments/comment.ts';
import { evidenceFoldersOn, isHeldAnswer } from '../core/comments/evidence.ts';
import { EVIDENCE_READ, type EvidenceRead } from '../core/comments/evidence-read.ts';
import { isSameHandle } from '../core/comments/handles.ts';
import { UsageError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';
import { readShaped } from './read-shaped.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'clock'>;

/** Whom somebody asks about. `id`: the network's own, where several people have the same name. */
export type Asked = { readonly handle: string; readonly account?: string; readonly id?: string };

/** A person on one account, by the network's ids: handles change, and are given to others. */
export type Person = {
  readonly account: Account;
  readonly handle: string;
  readonly ids: ReadonlySet<string>;
};

/** An object that keeps what a comment said. */
export type EvidenceObject = {
  readonly key: string;
  readonly comment: string;
  readonly content: EvidenceRead;
};

/**
 * The person of that name, on one account or on each. Everything is read: nobody keeps a list of authors.
 * @throws UsageError for an unknown account, or where several people have that name on one
 */
export async function findPerson(deps: Needs, { handle, account, id }: Asked): Promise<Person[]> {
  if (handle.trim() === '') throw new UsageError('Say whose handle it is.');
  const accounts = await deps.store.accounts();
  const asked = accounts.filter((one) => account === undefined || one.id === account);
  if (asked.length === 0)
    throw new UsageError(
      `There is no account "${account ?? ''}" in the directory. It has: ${accounts.map((one) => one.id).join(', ') || 'none yet'}.`,
    );
  const found: Person[] = [];
  for (const one of asked) {
    const ids = id === undefined ? await idsOn(deps, one, handle) : new Set([id]);
    if (ids.size > 1)
      throw new UsageError(
        `On ${one.id}, ${ids.size} people have had that name. Say which by the network's id, so that nobody else is meant: --account ${one.id} --id … (${[...ids].join(', ')})`,
      );
    found.push({ account: one, handle, ids });
  }
  return found;
}

async function idsOn(deps: Needs, account: Account, handle: string): Promise<Set<string>> {
  const ids = new Set<string>();
  const look = (author: Comment['author']): void => {
    if (author && author.id !== '' && isSameHandle(author.handle, handle, account)) ids.add(author.id);
  };
  for await (const { author } of deps.store.allComments(account.id, deps.clock.now())) look(author);
  for await (const { author } of allEvidence(deps, account.id)) look(author);
  return ids;
}

/** Whether the person wrote it. */
export const isBy = ({ account, handle, ids }: Person, author: Comment['author']): boolean =>
  author !== undefined &&
  (ids.has(author.id) || (author.id === '' && isSameHandle(author.handle, handle, account)));

export async function* commentsOf({ store, clock }: Needs, person: Person): AsyncGenerator<Comment> {
  for await (const comment of store.allComments(person.account.id, clock.now()))
    if (isBy(person, comment.author)) yield comment;
}

export async function* evidenceOf(deps: Needs, person: Person): AsyncGenerator<EvidenceObject> {
  for await (const { author, ...object } of allEvidence(deps, person.account.id))
    if (isBy(person, author)) yield object;
}

/** Copies that a legal hold keeps are among them. */
async function* allEvidence(deps: Needs, accountId: string) {
  for (const folder of evidenceFoldersOn(accountId))
    for await (const { key } of deps.objects.list(folder)) {
      if (isHeldAnswer(key)) continue;
      const content = await readShaped(deps, key, EVIDENCE_READ);
      if (content === undefined) continue;
      yield { key, comment: content.comment, author: content.author, content };
    }
}
