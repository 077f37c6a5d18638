import { Command, Option } from 'commander';
import { UsageError } from '../../shared/core/errors.ts';
import type { Accounts } from '../../shared/core/permissions/accounts.ts';
import type { Consent, Person } from '../../shared/core/permissions/consent.ts';
import type { ConsentChanged, ConsentView } from '../../shared/steps/consents.ts';
import { call } from '../call.ts';
import { EXIT } from '../exit.ts';
import { json, reason, yes } from '../options.ts';
import { print, printJson } from '../output.ts';
import { who } from '../place.ts';
import type { Done } from '../program.ts';
import { accountsOption, endOf, evidenceOption, reasonOption, untilOption } from '../registers-options.ts';

type Asked = { readonly json?: boolean; readonly yes?: boolean; readonly reason: string };
type Recorded = Asked & {
  readonly who: string;
  readonly adult?: true;
  readonly child?: true;
  readonly guardian?: string;
  readonly evidence: string;
  readonly accounts: Accounts;
  readonly until?: string;
};

/** `imprimatur consents …`: who agreed to be seen in the library's pictures (clause `privacy.images`). */
export function consentsCommand(done: Done): Command {
  const consents = new Command('consents').description('people in pictures who agreed to be seen');
  consents.addHelpText(
    'after',
    `
Examples:
  imprimatur consents record open-day --who "two prefects at the desk" --adult --evidence forms/7.pdf --accounts all
  imprimatur consents withdraw open-day --reason "one of them left"`,
  );

  consents
    .command('list')
    .description('the register')
    .addOption(json('a list of consents'))
    .addHelpText('after', '\nExample: imprimatur consents list')
    .action(async (options: { json?: boolean }) => {
      const listed = (await call<{ consents: Consent[] }>('permissions', { op: 'consent-list' })).consents;
      if (options.json) return printJson(listed);
      if (listed.length === 0) return print('No consent was recorded yet.');
      const { consentTable } = await import('../render-registers.ts');
      const { readPolicy } = await import('../config.ts');
      print(consentTable(listed, readPolicy().timeZone, Date.now()));
    });

  consents
    .command('show <id>')
    .description('one consent: its terms, its history, the posts that use it')
    .addOption(json('the consent and its posts'))
    .addHelpText('after', '\nExample: imprimatur consents show open-day')
    .action(async (id: string, options: { json?: boolean }) => {
      const view = await call<ConsentView>('permissions', { op: 'consent-show', id });
      if (options.json) return printJson(view);
      const { consentDetails } = await import('../render-registers.ts');
      const { readPolicy } = await import('../config.ts');
      print(consentDetails(view, readPolicy().timeZone, Date.now()));
    });

  consents
    .command('record <id>')
    .description('write down that somebody agreed, also anew')
    .addOption(
      new Option('--who <words>', 'who, in your own words and as sparingly as you can').makeOptionMandatory(),
    )
    .addOption(new Option('--adult', 'they are grown up').conflicts('child'))
    .addOption(new Option('--child', 'they are not: --guardian is needed'))
    .option('--guardian <words>', 'with --child: who consented for the child, and how')
    .addOption(evidenceOption().makeOptionMandatory())
    .addOption(accountsOption().makeOptionMandatory())
    .addOption(untilOption())
    .addOption(reasonOption('a consent came'))
    .addOption(json('the consent, and the posts that were cancelled or are public'))
    .addHelpText(
      'after',
      '\nExample: imprimatur consents record open-day --who "two prefects" --adult --evidence forms/7.pdf --accounts all --until 2027-06-30',
    )
    .action(async (id: string, options: Recorded) => {
      const { evidence, accounts, until, reason } = options;
      const consent = {
        who: options.who,
        person: personOf(options),
        evidence,
        accounts,
        ...(until !== undefined && { until: await endOf(until) }),
      };
      const asked = { op: 'consent-record', id, consent, who: who(), why: reason };
      await told(id, await call<ConsentChanged>('permissions', asked), options);
    });

  consents
    .command('withdraw <id>')
    .description('it holds no more: what is queued is cancelled, what is public is listed')
    .option('--retract', 'take down what is public, too')
    .addOption(reason('why, kept in the history').makeOptionMandatory())
    .addOption(yes())
    .addOption(json('the consent, and the posts that were cancelled or are public'))
    .addHelpText('after', '\nExample: imprimatur consents withdraw open-day --reason "\u2026" --retract')
    .action(async (id: string, options: Asked & { retract?: true }) => {
      const asked = { op: 'consent-withdraw', id, who: who(), why: options.reason };
      const changed = await call<ConsentChanged>('permissions', asked);
      await told(id, options.retract && !options.json ? { ...changed, live: [] } : changed, options);
      if (!options.retract) return;
      const { retractAll } = await import('../tell-stopped.ts');
      if (!(await retractAll(changed.live, options.reason, options))) done(EXIT.blocked);
    });
  return consents;
}

async function told(
  id: string,
  changed: ConsentChanged,
  options: { readonly json?: boolean },
): Promise<void> {
  if (options.json) return printJson(changed);
  print(`${id} is ${changed.consent.state}.`);
  const { tellStopped } = await import('../tell-stopped.ts');
  tellStopped(changed);
}

/** @throws UsageError where it is not certain whether it is a child, or a child has no guardian */
function personOf({ adult, child, guardian }: Recorded): Person {
  if (adult && guardian !== undefined)
    throw new UsageError(
      'A guardian consents for a child, but --adult says that they are grown up. If it is a child: --child with --guardian. If not, leave --guardian out. Nothing was recorded.',
    );
  if (adult) return { is: 'adult' };
  if (!child) throw new UsageError('Say whether they are grown up: --adult, or --child with --guardian.');
  if (guardian === undefined)
    throw new UsageError(
      'A child\u2019s consent needs a guardian\u2019s: --guardian "the mother, in writing". Without it, use another picture or blur the child.',
    );
  return { is: 'child', guardian };
}
