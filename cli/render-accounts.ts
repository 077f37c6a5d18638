import type { Account } from '../shared/core/accounts/account.ts';
import { toIso } from '../shared/core/time.ts';
import { style, table } from './output.ts';

export const accountTable = (accounts: readonly Account[]): string =>
  table(
    ['ACCOUNT', 'CHANNEL', 'HANDLE', 'STATE', 'OWNER', 'REVIEW', 'PURPOSE'],
    accounts.map((one) => [one.id, one.channel, one.handle, one.state, one.owner, one.review, one.purpose]),
  );

/** The documentation of one account (policy clause `administration.directory`). */
export function accountDetails(account: Account): string {
  const { probed } = account;
  const lines = [
    `${style('strong', account.handle)} (${account.id})`,
    `Channel        ${account.channel}${account.server ? ` at ${account.server}` : ''}`,
    `State          ${account.state}${account.problem ? `: ${account.problem}` : ''}`,
    `Owner          ${account.owner}`,
    `Purpose        ${account.purpose}`,
    `Documentation  ${account.documentation ?? '–'}`,
    `Review by      ${account.review}`,
    probed
      ? `Limits         ${probed.limits.text.max} characters, ${probed.limits.media.images} pictures, descriptions of ${probed.limits.alt.max} characters (asked ${toIso(probed.at)})`
      : 'Limits         the channel’s defaults; the server has not been asked',
    '',
    style('strong', 'History'),
  ];
  for (const { at, who, why, from, to } of account.history)
    lines.push(`  ${toIso(at)}  ${from === to ? to : `${from || 'new'} → ${to}`}  ${who}: ${why}`);
  return lines.join('\n');
}
