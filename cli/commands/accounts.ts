import { Command, Option } from 'commander';
import type { Account } from '../../shared/core/accounts/account.ts';
import type { Applied } from '../../shared/steps/accounts.ts';
import { call } from '../call.ts';
import { print, printJson } from '../output.ts';
import { readDirectory, who } from '../place.ts';
import { accountDetails, accountTable } from '../render-accounts.ts';

const json = () => new Option('--json', 'print data instead of a table');

/** `imprimatur accounts …`: the directory of the library's accounts. */
export function accountsCommand(): Command {
  const accounts = new Command('accounts').description('the directory of the library\u2019s accounts');

  accounts
    .command('list')
    .description('every account, its network, its owner and its state')
    .addOption(json())
    .action(async (options) => {
      const answer = await call<{ accounts: Account[] }>('accounts', { op: 'list' });
      if (options.json) printJson(answer.accounts);
      else print(answer.accounts.length > 0 ? accountTable(answer.accounts) : 'The directory is empty.');
    });

  accounts
    .command('show <id>')
    .description('one account, with its limits and its history')
    .addOption(json())
    .action(async (id, options) => {
      const { account } = await call<{ account: Account }>('accounts', { op: 'show', id });
      if (options.json) printJson(account);
      else print(accountDetails(account));
    });

  accounts
    .command('apply')
    .description('bring the directory to what a file says')
    .requiredOption('-f, --file <file>', 'the directory, such as policy/accounts.yaml')
    .option('--reason <why>', 'kept in the history', 'the directory was applied')
    .addOption(json())
    .action(async (options) => {
      const entries = readDirectory(options.file);
      const asked = { op: 'apply', entries, who: who(), why: options.reason };
      const { applied } = await call<{ applied: Applied[] }>('accounts', asked);
      if (options.json) printJson(applied);
      else
        for (const { account, did, warning } of applied)
          print(`${account.id}: ${did}${warning === undefined ? '' : `. ${warning}`}`);
    });

  for (const op of ['pause', 'resume'] as const) {
    accounts
      .command(`${op} <id>`)
      .description(op === 'pause' ? 'publish nothing there until it is resumed' : 'publish there again')
      .option('--reason <why>', 'kept in the history', `${op}d by the administrator`)
      .addOption(json())
      .action(async (id, options) => {
        const asked = { op, id, who: who(), why: options.reason };
        const { account } = await call<{ account: Account }>('accounts', asked);
        if (options.json) printJson(account);
        else print(`${account.id} is ${account.state}.`);
      });
  }
  return accounts;
}
