/** Worlds whose accounts have posting slots. */
import type { DirectoryEntry } from '../shared/core/accounts/account.ts';
import type { Instant } from '../shared/core/time.ts';
import type { World } from './publishing-world.ts';
import { postOf, send, type Written } from './sent-bundles.ts';

const BY = { who: 'test', why: 'it has slots now' };

export async function giveSlots(
  world: World,
  accountId: string,
  given: Pick<DirectoryEntry, 'slots' | 'timeZone' | 'quiet' | 'apart'>,
): Promise<void> {
  const account = await world.store.account(accountId);
  if (!account) throw new Error(`There is no account ${accountId}.`);
  await world.store.save(account, { ...account, ...given }, BY, world.deps.clock.now());
}

/** Asks for the next slot, with words of its own. @returns when it goes out, by account */
export async function ask(world: World, name: string, asked: Written = {}): Promise<Record<string, Instant>> {
  await send(world, name, { publish: 'next-slot', ...asked });
  return slotsOf(world, name);
}

export async function slotsOf(world: World, name: string): Promise<Record<string, Instant>> {
  const { times = {} } = await postOf(world, name);
  return Object.fromEntries(Object.entries(times).map(([account, { due }]) => [account, due]));
}
