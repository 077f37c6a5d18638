import { Command } from 'commander';
import type { Account } from '../../shared/core/accounts/account.ts';
import type { Change } from '../../shared/core/history.ts';
import type { Applied } from '../../shared/steps/accounts.ts';
import { call } from '../call.ts';
import { EXIT } from '../exit.ts';
import { json, reason } from '../options.ts';
import { print, printJson, say } from '../output.ts';
import { who } from '../place.ts';
import type { Done } from '../program.ts';
import { tellStop } from '../tell-stop.ts';

type Asked = { readonly json?: boolean; readonly reason: string };

/** `imprimatur accounts …`: the directory of the library's accounts. */
export function accountsCommand(done: Done): Command {
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
    .addOption(reason('kept in the history').default('the directory was applied'))
    .addOption(json('a list of what was done to each account'))
    .addHelpText('after', '\nExample: imprimatur accounts apply -f policy/accounts.yaml')
    .action(async (options: Asked & { file: string }) => {
      const { readDirectory } = await import('../config.ts');
      const entries = readDirectory(options.file);
      const asked = { op: 'apply', entries, who: who(), why: options.reason };
      const { applied, beside } = await call<{ applied: Applied[]; beside: string[] }>('accounts', asked);
      const { appliedLine, besideLine } = await import('../render-accounts.ts');
      for (const id of beside) say(besideLine(id));
      if (options.json) printJson(applied);
      else for (const one of applied) print(appliedLine(one));
      if (applied.some(({ warning }) => warning !== undefined)) done(EXIT.warned);
    });

  accounts
    .command('retire <id>')
    .description('publish nothing there any more, and keep what was published')
    .addOption(reason('kept in the history').makeOptionMandatory())
    .addOption(json('the account'))
    .addHelpText('after', '\nExample: imprimatur accounts retire x --reason "the library left X"')
    .action(async (id: string, options: Asked) => {
      const asked = { op: 'retire', id, who: who(), why: options.reason };
      const { account } = await call<{ account: Account }>('accounts', asked);
      if (options.json) printJson(account);
      else
        print(`${account.id} is ${account.state}. To use it again: imprimatur accounts resume ${account.id}`);
    });

  for (const op of ['pause', 'resume'] as const) {
    accounts
      .command(`${op} <id>`)
      .description(op === 'pause' ? 'publish nothing there until it is resumed' : 'publish there again')
      .addOption(reason('kept in the history').default(`${op}d by the administrator`))
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
