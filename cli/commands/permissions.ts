import { Command, Option } from 'commander';
import { UsageError } from '../../shared/core/errors.ts';
import type { Accounts } from '../../shared/core/permissions/accounts.ts';
import { visible } from '../../shared/core/report/text-layout.ts';
import type {
  PermissionChanged,
  PermissionListed,
  PermissionRequest,
  PermissionView,
} from '../../shared/steps/permissions.ts';
import type { ReplyResult } from '../../shared/steps/reply-comment.ts';
import { call } from '../call.ts';
import { confirm } from '../confirm.ts';
import { EXIT } from '../exit.ts';
import { json, reason, yes } from '../options.ts';
import { print, printJson, say } from '../output.ts';
import { who } from '../place.ts';
import type { Done } from '../program.ts';
import { accountsOption, endOf, evidenceOption, reasonOption, untilOption } from '../registers-options.ts';

type Asked = { readonly json?: boolean; readonly yes?: boolean; readonly reason: string };
type Pointed = { readonly comment?: string; readonly url?: string; readonly handle?: string };
type Requested = Asked & Pointed & { readonly id?: string; readonly draft?: true; readonly despite?: string };
type Recorded = Asked &
  Pointed & {
    readonly granted?: true;
    readonly refused?: true;
    readonly evidence: string;
    readonly credit?: string;
    readonly accounts?: Accounts;
    readonly until?: string;
  };

const work = ({ comment, url, handle }: Pointed): Pointed => ({
  ...(comment !== undefined && { comment }),
  ...(url !== undefined && { url }),
  ...(handle !== undefined && { handle }),
});

/** `imprimatur permissions …`: what others made and the library may use (clause `permission.credit`). */
export function permissionsCommand(done: Done): Command {
  const permissions = new Command('permissions').description(
    'what others made and the library may use: ask, record, withdraw',
  );
  permissions.addHelpText(
    'after',
    `
Examples:
  imprimatur permissions request mastodon.0123456789ab --id window-picture
  imprimatur permissions record window-picture --granted --evidence https://… --credit "Photo: …" --accounts all
  imprimatur permissions withdraw window-picture --reason "its maker wrote to us"`,
  );

  permissions
    .command('list')
    .description('the register, and what seem to be answers to requests')
    .addOption(json('a list of permissions with their answers'))
    .addHelpText('after', '\nExample: imprimatur permissions list')
    .action(async (options: { json?: boolean }) => {
      const listed = (await call<{ permissions: PermissionListed[] }>('permissions', { op: 'list' }))
        .permissions;
      if (options.json) return printJson(listed);
      if (listed.length === 0) return print('No permission was asked for yet.');
      const { permissionTable } = await import('../render-registers.ts');
      const { readPolicy } = await import('../config.ts');
      print(permissionTable(listed, readPolicy().timeZone, Date.now()));
    });

  permissions
    .command('show <id>')
    .description('one permission: its terms, its history, the posts that use it')
    .addOption(json('the permission, its answers and its posts'))
    .addHelpText('after', '\nExample: imprimatur permissions show window-picture')
    .action(async (id: string, options: { json?: boolean }) => {
      const view = await call<PermissionView>('permissions', { op: 'show', id });
      if (options.json) return printJson(view);
      const { permissionDetails } = await import('../render-registers.ts');
      const { readPolicy } = await import('../config.ts');
      print(permissionDetails(view, readPolicy().timeZone, Date.now()));
    });

  permissions
    .command('request [comment]')
    .description('ask the author of a comment, or draft words to ask with')
    .option('--url <link>', 'what it is for, where it is no comment')
    .option('--handle <handle>', 'with --url: who made it')
    .option('--id <id>', 'how bundles are to name it, such as window-picture')
    .option('--draft', 'register it and print the words; post nothing')
    .option('--despite <why>', 'ask although the rules found something in the comment; the reason is kept')
    .addOption(reasonOption('permission is asked for'))
    .addOption(yes())
    .addOption(json('the permission and the words'))
    .addHelpText(
      'after',
      '\nExample: imprimatur permissions request mastodon.0123456789ab --id window-picture',
    )
    .action(async (comment: string | undefined, options: Requested) => {
      const pointed = work({ ...options, ...(comment !== undefined && { comment }) });
      const isPosted = comment !== undefined && !options.draft;
      if (isPosted) await confirm(`Ask the author of ${comment} in public, as the library?`, options);
      const asked = {
        op: 'request',
        ...(options.id !== undefined && { id: options.id }),
        ...(options.despite !== undefined && { despite: options.despite }),
        work: pointed,
      };
      const made = await call<PermissionRequest>('permissions', {
        ...asked,
        who: who(),
        why: options.reason,
      });
      const said = isPosted ? await askInPublic(comment, made.draft) : undefined;
      if (options.json) return printJson({ ...made, ...(said && { reply: said }) });
      const { id, work: registered } = made.permission;
      print(
        `${id} is in the register: asked for. To record the answer: imprimatur permissions record ${id} \u2026`,
      );
      if (said?.outcome === 'sent')
        return print(
          said.waits === undefined
            ? 'The request is on its way, as a reply to the comment.'
            : `The request, a reply to the comment, waits. ${visible(said.waits)}`,
        );
      print(
        `Send these words yourself:\n\n${made.draft.replaceAll('{handle}', registered.maker?.handle || 'Hello')}`,
      );
    });

  permissions
    .command('record <id>')
    .description('write down what was answered, and where that is kept')
    .addOption(new Option('--granted', 'it was').conflicts('refused'))
    .addOption(new Option('--refused', 'it was'))
    .addOption(evidenceOption().makeOptionMandatory())
    .option('--credit <line>', 'the credit line that was agreed, as it has to stand in the post')
    .addOption(accountsOption())
    .addOption(untilOption())
    .option('--comment <id>', 'what it is for, where nobody asked from here: a comment')
    .option('--url <link>', 'the same: an address')
    .option('--handle <handle>', 'with --url: who made it')
    .addOption(reasonOption('an answer came'))
    .addOption(json('the permission, and the posts that were cancelled or are public'))
    .addHelpText(
      'after',
      '\nExample: imprimatur permissions record window-picture --granted --evidence https://\u2026 --credit "Photo: \u2026" --accounts all',
    )
    .action(async (id: string, options: Recorded) => {
      const asked = {
        op: 'record',
        id,
        work: work(options),
        answer: await answerOf(options),
        who: who(),
        why: options.reason,
      };
      const changed = await call<PermissionChanged>('permissions', asked);
      if (options.json) return printJson(changed);
      print(`${id} is ${changed.permission.state}.`);
      const { tellStopped } = await import('../tell-stopped.ts');
      tellStopped(changed);
    });

  permissions
    .command('withdraw <id>')
    .description('it holds no more: what is queued is cancelled, what is public is listed')
    .option('--retract', 'take down what is public, too')
    .addOption(reason('why, kept in the history').makeOptionMandatory())
    .addOption(yes())
    .addOption(json('the permission, and the posts that were cancelled or are public'))
    .addHelpText(
      'after',
      '\nExample: imprimatur permissions withdraw window-picture --reason "\u2026" --retract',
    )
    .action(async (id: string, options: Asked & { retract?: true }) => {
      const asked = { op: 'withdraw', id, who: who(), why: options.reason };
      const changed = await call<PermissionChanged>('permissions', asked);
      if (options.json) printJson(changed);
      const { retractAll, tellStopped } = await import('../tell-stopped.ts');
      if (!options.json) {
        print(`${id} is ${changed.permission.state}.`);
        tellStopped(options.retract ? { ...changed, live: [] } : changed);
      }
      if (options.retract && !(await retractAll(changed.live, options.reason, options))) done(EXIT.blocked);
    });
  return permissions;
}

/** Undefined where it cannot be posted: then the words are printed. */
async function askInPublic(comment: string, text: string): Promise<ReplyResult | undefined> {
  try {
    const asked = { op: 'reply', id: comment, saying: { say: 'text', text, asks: true }, who: who() };
    const result = await call<ReplyResult>('comments', asked);
    for (const { message } of result.findings) say(message);
    return result;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`It could not be posted as a reply. ${error.message}`);
    return undefined;
  }
}

/** @throws UsageError where something that an answer needs was not said */
async function answerOf({ granted, refused, evidence, credit, accounts, until }: Recorded): Promise<object> {
  if (refused && [credit, accounts, until].some((term) => term !== undefined))
    throw new UsageError(
      'Terms such as --credit, --accounts and --until are of a permission that was granted, but --refused says that it was not. If it was: --granted. If not, leave them out. Nothing was recorded.',
    );
  if (refused) return { says: 'refused', evidence };
  if (!granted) throw new UsageError('Say what was answered: --granted or --refused.');
  if (credit === undefined || accounts === undefined)
    throw new UsageError(
      'A permission that was granted needs --credit, the line that was agreed, and --accounts: ids, or all.',
    );
  return {
    says: 'granted',
    evidence,
    credit,
    accounts,
    ...(until !== undefined && { until: await endOf(until) }),
  };
}
