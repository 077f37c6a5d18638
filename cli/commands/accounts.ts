import { Command } from 'commander';
import type { Account } from '../../shared/core/accounts/account.ts';
import type { Change } from '../../shared/core/history.ts';
import type { Applied } from '../../shared/steps/accounts.ts';
import { call } from '../call.ts';
import { json } from '../options.ts';
import { print, printJson } from '../output.ts';
import { who } from '../place.ts';
import { tellStop } from '../tell-stop.ts';

type Asked = { readonly json?: boolean; readonly reason: string };

/** `imprimatur accounts …`: the directory of the library's accounts. */
export function accountsCommand(): Command {
  const accounts = new Command('accounts').description('the directory of the library\u2019s accounts');
  accounts.addHelpText(
    'after',
    `
Examples:
  imprimatur accounts list
  imprimatur accounts apply -f policy/accounts.yaml
  imprimatur accounts pause mastodon --reason "the network is down for the weekend"`,
  );

  accounts
    .command('list')
    .description('every account, its network, its owner and its state')
    .addOption(json('a list of accounts'))
    .addHelpText('after', '\nExample: imprimatur accounts list --json')
    .action(async (options: Asked) => {
      const answer = await call<{ accounts: Account[]; stop?: Change }>('accounts', { op: 'list' });
      await tellStop(answer.stop);
      if (options.json) return printJson(answer.accounts);
      if (answer.accounts.length === 0)
        return print('The directory is empty. Fill it: imprimatur accounts apply -f policy/accounts.yaml');
      const { accountTable } = await import('../render-accounts.ts');
      print(accountTable(answer.accounts));
    });

  accounts
    .command('show <id>')
    .description('one account, with its limits and its history')
    .addOption(json('the account'))
    .addHelpText('after', '\nExample: imprimatur accounts show noticeboard')
    .action(async (id: string, options: Asked) => {
      const { account } = await call<{ account: Account }>('accounts', { op: 'show', id });
      if (options.json) return printJson(account);
      const { accountDetails } = await import('../render-accounts.ts');
      const { readPolicy } = await import('../config.ts');
      print(accountDetails(account, readPolicy()));
    });

  accounts
    .command('apply')
    .description('bring the directory to what a file says')
    .requiredOption('-f, --file <file>', 'the directory, such as policy/accounts.yaml')
    .option('--reason <why>', 'kept in the history', 'the directory was applied')
    .addOption(json('a list of what was done to each account'))
    .addHelpText('after', '\nExample: imprimatur accounts apply -f policy/accounts.yaml')
    .action(async (options: Asked & { file: string }) => {
      const { readDirectory } = await import('../config.ts');
      const entries = readDirectory(options.file);
      const asked = { op: 'apply', entries, who: who(), why: options.reason };
      const { applied } = await call<{ applied: Applied[] }>('accounts', asked);
      if (options.json) return printJson(applied);
      for (const { account, did, warning } of applied)
        print(`${account.id}: ${did}${warning === undefined ? '' : `. ${warning}`}`);
    });

  for (const op of ['pause', 'resume'] as const) {
    accounts
      .command(`${op} <id>`)
      .description(op === 'pause' ? 'publish nothing there until it is resumed' : 'publish there again')
      .option('--reason <why>', 'kept in the history', `${op}d by the administrator`)
      .addOption(json('the account'))
      .addHelpText('after', `\nExample: imprimatur accounts ${op} noticeboard`)
      .action(async (id: string, options: Asked) => {
        const asked = { op, id, who: who(), why: options.reason };
        const { account } = await call<{ account: Account }>('accounts', asked);
        if (options.json) printJson(account);
        else print(`${account.id} is ${account.state}.`);
      });
  }
  return accounts;
}
