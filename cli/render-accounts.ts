import type { Account } from '../shared/core/accounts/account.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { shortInstant } from '../shared/core/schedule/spell-time.ts';
import { style } from './output.ts';
import { historyLines } from './render-history.ts';
import { table } from './table.ts';

/** Owner and purpose are in `accounts show`: here they would not fit beside the rest. */
export const accountTable = (accounts: readonly Account[]): string =>
  table(
    ['ACCOUNT', 'CHANNEL', 'STATE', 'REVIEW BY', 'HANDLE', 'OWNER'],
    accounts.map((one) => [one.id, one.channel, one.state, one.review, one.handle, one.owner]),
  );

/** The documentation of one account (policy clause `administration.directory`). */
export function accountDetails(account: Account, { timeZone }: Pick<Policy, 'timeZone'>): string {
  const { probed } = account;
  return [
    `${style('strong', account.handle)} (${account.id})`,
    `Channel        ${account.channel}${account.server ? ` at ${account.server}` : ''}`,
    `State          ${account.state}${account.problem ? `: ${account.problem}` : ''}`,
    `Owner          ${account.owner}`,
    `Purpose        ${account.purpose}`,
    `Documentation  ${account.documentation ?? '–'}`,
    `Review by      ${account.review}`,
    probed
      ? `Limits         ${probed.limits.text.max} characters, ${probed.limits.media.images} pictures, descriptions of ${probed.limits.alt.max} characters\n               (asked ${shortInstant(probed.at, timeZone)})`
      : 'Limits         the channel\u2019s defaults; the server has not been asked',
    '',
    ...historyLines(account.history, timeZone),
  ].join('\n');
}
