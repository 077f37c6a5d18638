import { InvalidArgumentError, Option } from 'commander';
import type { Accounts } from '../shared/core/permissions/accounts.ts';
import { reason } from './options.ts';

/** Options that both registers have. */
export const evidenceOption = (): Option =>
  new Option('--evidence <where>', 'where the answer is kept: a link or a file');
export const accountsOption = (): Option =>
  new Option('--accounts <ids>', 'on which accounts: ids with commas between them, or all').argParser(
    accountsIn,
  );
export const untilOption = (): Option =>
  new Option('--until <day>', 'the last day on which it holds, such as 2027-06-30').argParser(dayIn);
export const reasonOption = (usual: string): Option => reason('kept in the history').default(usual);

function accountsIn(written: string): Accounts {
  if (written.trim() === 'all') return 'all';
  const ids = written.split(',').map((id) => id.trim());
  if (ids.some((id) => id === ''))
    throw new InvalidArgumentError('Expected ids such as mastodon,bluesky, or all.');
  return ids;
}

function dayIn(written: string): string {
  // A day that does not exist, such as 31 February, is another day to `Date`.
  const read = new Date(`${written}T00:00Z`);
  if (
    /^\d{4}-\d\d-\d\d$/.test(written) &&
    !Number.isNaN(read.getTime()) &&
    read.toISOString().startsWith(written)
  )
    return written;
  throw new InvalidArgumentError('Expected a day that exists, such as 2027-06-30.');
}

/** The first instant at which something does not hold any more, on the clock of the policy. */
export async function endOf(day: string): Promise<number> {
  const { Temporal } = await import('temporal-polyfill');
  const { readPolicy } = await import('./config.ts');
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(readPolicy().timeZone)
    .epochMilliseconds;
}
