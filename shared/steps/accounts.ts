import type { Account, DirectoryEntry } from '../core/accounts/account.ts';
import { handleProblem } from '../core/accounts/handle-form.ts';
import { slotProblems } from '../core/accounts/posting-slots.ts';
import { contentHash } from '../core/config/content-hash.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { UsageError } from '../core/errors.ts';
import type { New } from '../core/history.ts';
import type { Deps, Reason } from '../ports.ts';
import { listenToAccount } from './listen.ts';

type Needs = Pick<Deps, 'store' | 'channels' | 'clock' | 'log'>;
export type Applied = {
  readonly account: Account;
  readonly did: 'created' | 'changed' | 'unchanged';
  /** What the network said against it, in plain words. The entry is kept all the same. */
  readonly warning?: string;
};

/**
 * Brings the directory to what the file says (clause `administration.directory`). Accounts that the file does not
 * name stay: what was published on them needs its entry. Each server is asked for its limits.
 */
export async function applyDirectory(
  deps: Needs,
  entries: readonly DirectoryEntry[],
  by: Reason,
): Promise<Applied[]> {
  const befores = await Promise.all(entries.map((entry) => deps.store.account(entry.id)));
  const wrong = entries.flatMap((entry, index) => problemsOf(entry, befores[index], entries.slice(0, index)));
  // Before anything is written: a file with a mistake in it changes nothing.
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  const applied = await Promise.all(
    entries.map((entry, index) => applyEntry(deps, entry, befores[index], by)),
  );
  for (const { account } of applied) await listenToAccount(deps, account);
  return applied;
}

function problemsOf(
  entry: DirectoryEntry,
  before: Account | undefined,
  earlier: readonly DirectoryEntry[],
): string[] {
  const { id, channel } = entry;
  if (earlier.some((one) => one.id === id))
    return [`The account "${id}" is there twice. Give each account an id of its own.`];
  const expected = handleProblem(entry);
  const handles =
    expected === undefined
      ? []
      : [`The account "${id}" has a mistake in its handle: expected ${expected}, but got ${entry.handle}.`];
  const slots = slotProblems(entry).map(
    ({ key, expected, got }) =>
      `The account "${id}" has a mistake in its ${key[0]}: expected ${expected}, but got ${got}.`,
  );
  if (before === undefined || before.channel === channel) return [...handles, ...slots];
  return [
    ...handles,
    ...slots,
    `The account "${id}" is on ${before.channel}; it cannot become one on ${channel}. Give the new one another id.`,
  ];
}

async function applyEntry(
  deps: Needs,
  entry: DirectoryEntry,
  before: Account | undefined,
  by: Reason,
): Promise<Applied> {
  const state = before?.state ?? 'active';
  const asked: Account = { version: 0, history: [], type: 'account', state, ...entry };
  // What is no longer used may be gone from its network: nobody needs to be warned of that.
  const { warning, ...found }: Probed = state === 'retired' ? {} : await probe(deps, asked);
  const next: New<Account> = {
    ...entry,
    type: 'account',
    state,
    ...(before?.problem !== undefined && { problem: before.problem }),
    ...(before?.access && { access: before.access }),
    ...(warning !== undefined && { objection: { since: deps.clock.now(), said: warning } }),
    // What one server answered says nothing about another.
    ...(before?.probed && before.server === entry.server && { probed: before.probed }),
    ...found,
  };
  const now = deps.clock.now();
  if (!before) {
    const account = await deps.store.create<Account>(next, by, now);
    return { account, did: 'created', ...(warning !== undefined && { warning }) };
  }
  const did = isSame(before, next) ? 'unchanged' : 'changed';
  const account = did === 'unchanged' ? before : await deps.store.save(before, next, by, now);
  return { account, did, ...(warning !== undefined && { warning }) };
}

type Probed = Pick<Account, 'probed'> & { readonly warning?: string };

async function probe(deps: Needs, account: Account): Promise<Probed> {
  try {
    const channel = deps.channels[account.channel];
    const limits = await channel.probe(account);
    const server = await channel.recognise?.(account);
    return { probed: { at: deps.clock.now(), limits, ...(server && { server }) } };
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    deps.log.warn('account-probe-failed', { account: account.id, outcome: error.outcome });
    return { warning: error.message };
  }
}

const isSame = (before: Account, next: New<Account>): boolean => {
  const { version: _version, history: _history, ...was } = before;
  const timeless = ({ probed, objection, ...account }: New<Account>) =>
    contentHash({ ...account, objection: objection?.said, limits: probed?.limits, facts: probed?.server });
  return timeless(was) === timeless(next);
};

/** Accounts in use that a directory file does not name: nobody's mistake need take them away. */
export async function accountsBeside(
  { store }: Needs,
  entries: readonly DirectoryEntry[],
): Promise<Account[]> {
  const named = new Set(entries.map(({ id }) => id));
  return (await store.accounts()).filter(({ id, state }) => state !== 'retired' && !named.has(id));
}

/** @throws UsageError when there is no such account */
export async function showAccount(deps: Needs, id: string): Promise<Account> {
  const account = await deps.store.account(id);
  if (account) return account;
  const ids = (await deps.store.accounts()).map((one) => one.id);
  throw new UsageError(
    `There is no account "${id}" in the directory. It has: ${ids.join(', ') || 'none yet'}.`,
  );
}

/**
 * Nothing is published on a paused account; what is due waits until it expires. On a retired one it is cancelled. Both
 * can be made active again.
 */
export async function setAccountState(
  deps: Needs,
  id: string,
  state: Account['state'],
  by: Reason,
): Promise<Account> {
  const before = await showAccount(deps, id);
  const { problem: _problem, objection, ...account } = before;
  if (account.state === state)
    throw new UsageError(`The account "${id}" is ${state} already. See it: imprimatur accounts show ${id}`);
  const next = {
    ...account,
    state,
    ...(state !== 'active' && { problem: by.why }),
    ...(objection && state !== 'retired' && { objection }),
  };
  return deps.store.save<Account>(before, next, by, deps.clock.now());
}
